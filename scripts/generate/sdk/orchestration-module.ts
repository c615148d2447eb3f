import { importLines, type } from "./import-lines.ts";
import { iterationArguments } from "./iteration.ts";
import { iterationDocs, operationDocs } from "./operation-docs.ts";
import { argumentsOf, type SdkOperation, signature } from "./sdk-operation.ts";
import { typeImports } from "./type-imports.ts";

/** `orchestration.gen.ts`: the type of `client.orchestration`, written out so that editors show it without a detour. */
export function orchestrationModule(operations: readonly SdkOperation[]): string {
  const imports = [
    ...typeImports(operations),
    type("ItemIterator", "../pagination/item-iterator.js"),
    type("RequestPromise", "../request-promise.js"),
  ];
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
${importLines(imports)}

/** Every operation of the API as a method. The methods need no \`this\`: they may be taken out and passed around. */
export interface Orchestration {
${operations.map(methods).join("\n\n")}
}
`;
}

function methods(sdk: SdkOperation): string {
  const { operationId, paginated } = sdk.operation;
  const call = `${operationDocs(sdk, "method")}
readonly ${operationId}: (${signature(argumentsOf(sdk))}) => RequestPromise<${sdk.answerType}, "${operationId}">;`;
  if (!paginated) return call;
  const args = iterationArguments(sdk);
  return `${call}

${iterationDocs(sdk, args, "method")}
readonly ${operationId}All: (${signature(args)}) => ItemIterator<${sdk.itemType}>;`;
}
