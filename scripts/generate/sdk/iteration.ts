import type { Argument, SdkOperation } from "./sdk-operation.ts";

/** The arguments of the iterator over a list: those of the list, with the cursor taken out of the query. */
export function iterationArguments(sdk: SdkOperation): Argument[] {
  const query = {
    name: "query",
    type: iterationQueryType(sdk),
    optional: !sdk.query.some(({ required }) => required),
    description: "Filters, and how many items a page holds.",
  };
  const type = sdk.operation.auth === "either" ? "PairingIterationOptions" : "IterationOptions";
  return [
    ...sdk.ids,
    query,
    { name: "options", type, optional: true, description: "Where to begin and end, and what each call sets for itself." },
  ];
}

export function iterationQueryType(sdk: SdkOperation): string {
  return String(sdk.queryType).replace(/Query$/, "AllQuery");
}
