import type { OrchestrationClient, PeaqosClient, RequestPromise } from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import { type OperationId, operationTable } from "@peaqos/types";
import { exampleCall } from "../../../../tests/contract/example-call.ts";
import { deref, jsonContent } from "../../../../tests/spec/contract.ts";

export const OPERATION_IDS = Object.keys(operationTable) as OperationId[];

/** What a test may replace in the example call of an operation. */
export interface Replacements {
  readonly params?: unknown;
  readonly pairingToken?: string;
  readonly options?: object;
}

/** The arguments of an operation, in the order of its signature, made of the contract's own examples. */
export function argumentsOf(
  id: OperationId,
  { params, pairingToken = "pairing-token-1", options }: Replacements = {},
): unknown[] {
  const { operation, params: example, body } = exampleCall(id);
  const row = operationTable[id];
  // A body that can only be `{}` is no argument.
  const schema = deref(jsonContent(operation.object.requestBody)?.schema);
  const hasFields = Object.keys(schema?.properties ?? schema?.oneOf ?? {}).length > 0;
  const hasQuery = operation.parameters.some((parameter) => parameter.in === "query");
  return [
    ...Array.from(row.path.matchAll(/\{(\w+)\}/g), ([, name]) => example.path[name ?? ""]),
    ...(hasQuery ? [example.query] : []),
    ...(hasFields ? [params ?? body ?? {}] : []),
    ...(row.auth === "pairing" ? [pairingToken] : []),
    { ...(row.auth === "either" && { pairingToken }), ...options },
  ];
}

type Method = (...rest: unknown[]) => RequestPromise<unknown, OperationId>;

/** `client.orchestration.<id>(...)` */
export function callMethod(client: PeaqosClient, id: OperationId, ...rest: unknown[]): RequestPromise<unknown, OperationId> {
  return (client.orchestration as unknown as Readonly<Record<OperationId, Method>>)[id](...rest);
}

/** `<id>(client, ...)` */
export function callFunction(
  client: OrchestrationClient,
  id: OperationId,
  ...rest: unknown[]
): RequestPromise<unknown, OperationId> {
  return (functions as unknown as Readonly<Record<OperationId, Method>>)[id](client, ...rest);
}
