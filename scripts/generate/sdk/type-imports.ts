import { type Import, type } from "./import-lines.ts";
import { iterationArguments } from "./iteration.ts";
import { oneTimeClasses } from "./one-time-classes.ts";
import { argumentsOf, type SdkOperation } from "./sdk-operation.ts";

/** The types that the signatures of these operations name. */
export function typeImports(operations: readonly SdkOperation[]): Import[] {
  const args = operations.flatMap((sdk) => [...argumentsOf(sdk), ...(sdk.operation.paginated ? iterationArguments(sdk) : [])]);
  const types = [...args.map((argument) => argument.type), ...operations.map(({ answerType }) => answerType)];
  const names = types.flatMap((text) => text.match(/\b[A-Z]\w*/g) ?? []);
  return [...new Set(names)].map((name) => type(name, moduleOf(name)));
}

function moduleOf(name: string): string {
  if (name in oneTimeClasses) return String(oneTimeClasses[name]);
  if (["ItemResponse", "ListResponse"].includes(name)) return "../envelopes.js";
  if (name.endsWith("Options")) return "../options.js";
  return name.endsWith("Query") ? "./queries.gen.js" : "@peaqos/types";
}
