import { importLines, type, value } from "./import-lines.ts";
import { iterationArguments } from "./iteration.ts";
import { iterationDocs, operationDocs } from "./operation-docs.ts";
import { rowText } from "./row-text.ts";
import { argumentsOf, type SdkOperation, signature } from "./sdk-operation.ts";
import { typeImports } from "./type-imports.ts";

/** The functions of one tag: each is its row of the contract and one line that passes the arguments on. */
export function functionsModule(operations: readonly SdkOperation[]): string {
  const imports = [
    ...typeImports(operations),
    ...operations.flatMap((sdk) => rowText(sdk).imports),
    value("call", "../core/call.js"),
    type("OrchestrationClient", "../core/orchestration-client.js"),
    type("RequestPromise", "../request-promise.js"),
    ...(operations.some(({ operation }) => operation.paginated) ? [value("ItemIterator", "../pagination/item-iterator.js")] : []),
  ];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
${importLines(imports)}

${operations.map((sdk) => `${functionText(sdk)}\n${sdk.operation.paginated ? iteratorText(sdk) : ""}`).join("\n")}`;
}

function functionText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  const path = sdk.ids.length > 0 ? [`path: { ${sdk.ids.map(({ name }) => name).join(", ")} }`] : [];
  const rest = argumentsOf(sdk)
    .slice(sdk.ids.length)
    .map(({ name }) => name);
  return `${rowText(sdk).text}

${operationDocs(sdk, "function")}
export function ${operationId}(client: OrchestrationClient, ${signature(argumentsOf(sdk))}): RequestPromise<${sdk.answerType}, "${operationId}"> {
  return call(client, ${operationId}Row, { ${[...path, ...rest].join(", ")} });
}
`;
}

function iteratorText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  const args = iterationArguments(sdk);
  const ids = sdk.ids.map(({ name }) => `${name}, `).join("");
  return `${iterationDocs(sdk, args, "function")}
export function ${operationId}All(client: OrchestrationClient, ${signature(args)}): ItemIterator<${sdk.itemType}> {
  const page = (at: object, each: object) => ${operationId}(client, ${ids}at${sdk.query.some(({ required }) => required) ? ` as ${sdk.queryType}` : ""}, each);
  return new ItemIterator("${operationId}", page, query, options);
}
`;
}
