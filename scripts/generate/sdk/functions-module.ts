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
    ...(operations.some(({ operation }) => operation.paginated)
      ? [type("ItemIterator", "../pagination/item-iterator.js"), value("iterate", "../pagination/iterate.js")]
      : []),
  ];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
${importLines(imports)}

${operations.map((sdk) => `${functionText(sdk)}\n${sdk.operation.paginated ? iteratorText(sdk) : ""}`).join("\n")}`;
}

function functionText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  // Written where it is used, since that makes the smallest bundle.
  const row = rowText(sdk).text;
  return `${operationDocs(sdk, "function")}
${declaration(operationId, signature(argumentsOf(sdk)), `RequestPromise<${sdk.answerType}, "${operationId}">`)}
${implementation(operationId, `call(client, ${row}, rest)`)}
`;
}

function iteratorText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  const args = iterationArguments(sdk);
  return `${iterationDocs(sdk, args, "function")}
${declaration(`${operationId}All`, signature(args), `ItemIterator<${sdk.itemType}>`)}
${implementation(`${operationId}All`, `iterate(client, "${operationId}", ${operationId}, ${sdk.ids.length}, rest)`)}
`;
}

function declaration(name: string, args: string, answer: string): string {
  return `export function ${name}(client: OrchestrationClient, ${args}): ${answer};`;
}

/** What callers see is declared apart. The row knows the order of the arguments, so that no function has to say it again. */
function implementation(name: string, answer: string): string {
  return `export function ${name}(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return ${answer};
}`;
}
