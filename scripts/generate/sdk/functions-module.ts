import { importLines } from "./import-lines.ts";
import { iterationArguments } from "./iteration.ts";
import { checks, oneTimeClasses } from "./one-time-classes.ts";
import { iterationDocs, operationDocs } from "./operation-docs.ts";
import { type Argument, argumentsOf, oneTimeClassOf, type SdkOperation } from "./sdk-operation.ts";

/** The functions of one tag: each is its row of the contract and one line that passes the arguments on. */
export function functionsModule(operations: readonly SdkOperation[]): string {
  const others = operations.flatMap((sdk) => {
    const { operationId, paginated } = sdk.operation;
    const oneTime = oneTimeClassOf(sdk);
    return [
      'import { call } from "../core/call.js";',
      'import type { OrchestrationClient } from "../core/orchestration-client.js";',
      'import type { RequestPromise } from "../request-promise.js";',
      ...(operationId in checks ? [`import { ${checks[operationId]} } from "../checks.js";`] : []),
      ...(oneTime === undefined ? [] : [`import { ${oneTime} } from "${oneTimeClasses[oneTime]}";`]),
      ...(paginated ? ['import { ItemIterator } from "../pagination/item-iterator.js";'] : []),
    ];
  });
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.
${importLines(operations, others)}

${operations.map((sdk) => `${functionText(sdk)}\n${sdk.operation.paginated ? iteratorText(sdk) : ""}`).join("\n")}`;
}

function functionText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  const path = sdk.ids.length > 0 ? [`path: { ${sdk.ids.map(({ name }) => name).join(", ")} }`] : [];
  const rest = argumentsOf(sdk)
    .map(({ name }) => name)
    .filter((name) => ["query", "params", "pairingToken", "options"].includes(name));
  return `${rowText(sdk)}

${operationDocs(sdk, "function")}
export function ${operationId}(${signature(argumentsOf(sdk))}): RequestPromise<${sdk.answerType}, "${operationId}"> {
  return call(client, ${operationId}Row, { ${[...path, ...rest].join(", ")} });
}
`;
}

function iteratorText(sdk: SdkOperation): string {
  const { operationId } = sdk.operation;
  const args = iterationArguments(sdk);
  const ids = sdk.ids.map(({ name }) => `${name}, `).join("");
  return `${iterationDocs(sdk, args, "function")}
export function ${operationId}All(${signature(args)}): ItemIterator<${sdk.itemType}> {
  const page = (at: object, each: object) => ${operationId}(client, ${ids}at${sdk.query.some(({ required }) => required) ? ` as ${sdk.queryType}` : ""}, each);
  return new ItemIterator("${operationId}", page, query, options);
}
`;
}

function signature(args: readonly Argument[]): string {
  return [
    "client: OrchestrationClient",
    ...args.map(({ name, type, optional }) => `${name}${optional ? "?" : ""}: ${type}`),
  ].join(", ");
}

function rowText(sdk: SdkOperation): string {
  const { operation } = sdk;
  const required = sdk.query.filter((parameter) => parameter.required).map(({ name }) => name);
  const oneTime = oneTimeClassOf(sdk);
  // What the method alone says need not be said again.
  const idempotent = operation.idempotent && !["GET", "PUT", "DELETE"].includes(operation.method);
  const fields = [
    `id: "${operation.operationId}"`,
    `method: "${operation.method}"`,
    `path: "${operation.path}"`,
    `auth: "${operation.auth}"`,
    `envelope: "${operation.envelope}"`,
    ...(sdk.params === undefined ? [] : [`body: "${operation.body}"`]),
    ...(sdk.nullable ? ["nullable: true"] : []),
    ...(idempotent ? ["idempotent: true"] : []),
    ...(required.length > 0 ? [`requiredQuery: ${JSON.stringify(required)}`] : []),
    ...(operation.operationId in checks ? [`check: ${checks[operation.operationId]}`] : []),
    ...(oneTime === undefined ? [] : [`wrap: (item: ConstructorParameters<typeof ${oneTime}>[0]) => new ${oneTime}(item)`]),
  ];
  return `const ${operation.operationId}Row = { ${fields.join(", ")} } as const;`;
}
