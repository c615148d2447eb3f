import { importLines, type, value } from "./import-lines.ts";
import type { SdkOperation } from "./sdk-operation.ts";

/** `all-operations.gen.ts`: every function in one object. A bundler makes less of that than of a namespace import. */
export function allOperationsModule(operations: readonly SdkOperation[], fileOf: (sdk: SdkOperation) => string): string {
  const named = operations.flatMap((sdk) => {
    const { operationId, paginated } = sdk.operation;
    return [operationId, ...(paginated ? [`${operationId}All`] : [])].map((name) => ({ name, file: fileOf(sdk) }));
  });
  const imports = [
    type("OrchestrationClient", "../core/orchestration-client.js"),
    ...named.map(({ name, file }) => value(name, `./${file}.gen.js`)),
  ];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
${importLines(imports)}

/** Every function of the API, by its name. */
export const allOperations: Readonly<Record<string, (client: OrchestrationClient, ...rest: never[]) => unknown>> = {
${named.map(({ name }) => `  ${name},`).join("\n")}
};
`;
}
