import { type Import, value } from "./import-lines.ts";
import { oneTimeClasses } from "./one-time-classes.ts";
import { oneTimeClassOf, type SdkOperation } from "./sdk-operation.ts";

/** Bodies that are checked beyond their type, by functions of `serialize-endpoints.ts`. */
const checkedBodies: Readonly<Record<string, string>> = {
  upsertRuntimeEndpoint: "serializeRuntimeEndpoint",
  machineAgentHeartbeat: "serializeHeartbeat",
};

/** A row of the contract as the SDK's `OperationRow`, and the imports of the functions that it names. */
export function rowText(sdk: SdkOperation): { readonly text: string; readonly imports: readonly Import[] } {
  const { operation } = sdk;
  const { operationId, method } = operation;
  const ids = [...operation.path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name);
  if (ids.join() !== sdk.ids.map(({ name }) => name).join()) {
    throw new Error(`${operationId}: the contract names the ids in another order than the path`);
  }
  const shared = [query(sdk), secrets(sdk), body(sdk), read(sdk)];
  const pairing = token(sdk);
  // In this order rows compress best: what is like its neighbours comes first.
  const fields = [
    `method: "${method}"`,
    ...(operation.idempotent ? [] : ["once: true"]),
    ...shared.flatMap(written),
    `id: "${operationId}"`,
    `path: "${operation.path}"`,
    ...(operation.auth === "none" ? ["keyless: true"] : []),
    ...written(pairing),
  ];
  const uses = [...shared, pairing].filter((use) => use !== undefined);
  return {
    text: `{ ${fields.join(", ")} }`,
    imports: uses.map(({ name, from }) => value(name, from)),
  };
}

interface Use {
  readonly field: string;
  readonly name: string;
  readonly from: string;
}

function written(use: Use | undefined): string[] {
  return use === undefined ? [] : [`${use.field}: ${use.name}`];
}

function token({ operation }: SdkOperation): Use | undefined {
  const names: Readonly<Record<string, string>> = { pairing: "requiredToken", either: "optionalToken" };
  const name = names[operation.auth];
  return name === undefined ? undefined : { field: "token", name, from: "../core/pairing-token.js" };
}

function query({ operation, query: parameters }: SdkOperation): Use | undefined {
  if (parameters.length === 0) return undefined;
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const names: Readonly<Record<string, string>> = {
    "": operation.paginated ? "serializeListQuery" : "serializeQuery",
    machineId: "serializeMachineListQuery",
  };
  const name = names[required.join(",")];
  if (name === undefined)
    throw new Error(`${operation.operationId}: the SDK has no serializer for required ${required.join(", ")}`);
  return { field: "query", name, from: "../core/serialize-query.js" };
}

function body({ operation, params }: SdkOperation): Use | undefined {
  if (params === undefined) return undefined;
  const checked = checkedBodies[operation.operationId];
  if (checked !== undefined) return { field: "body", name: checked, from: "../core/serialize-endpoints.js" };
  const name = operation.body === "required" ? "serializeBody" : "serializeOptionalBody";
  return { field: "body", name, from: "../core/serialize-body.js" };
}

function secrets({ hasSecrets }: SdkOperation): Use | undefined {
  return hasSecrets ? { field: "secrets", name: "markedTexts", from: "../redaction/marked-texts.js" } : undefined;
}

function read(sdk: SdkOperation): Use | undefined {
  const { envelope } = sdk.operation;
  if (envelope === "none") return undefined;
  const oneTime = oneTimeClassOf(sdk);
  if (oneTime !== undefined) return { field: "read", name: `read${oneTime}`, from: String(oneTimeClasses[oneTime]) };
  const readers = { item: sdk.nullable ? "readNullableItem" : "readItem", list: "readList", raw: "readRaw" };
  return { field: "read", name: readers[envelope], from: "../core/read-envelope.js" };
}
