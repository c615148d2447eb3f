import { type OperationId, operationTable } from "@peaqos/types";
import { type ContractOperation, contractOperations, deref, jsonContent, type Node } from "../spec/contract.ts";

/** A valid call of an operation, made of the contract's own examples. */
export interface ExampleCall {
  readonly operation: ContractOperation;
  readonly method: string;
  /** The path with its parameters filled in, and the query it needs. */
  readonly target: string;
  readonly params: { readonly path: Readonly<Record<string, string>>; readonly query: Readonly<Record<string, string>> };
  /** `undefined` where the operation takes none. */
  readonly body: Node;
}

export function exampleCall(operationId: OperationId): ExampleCall {
  const operation = contractOperations.find(({ object }) => object.operationId === operationId);
  if (operation === undefined) throw new Error(`the contract has no ${operationId}`);
  const { object, parameters, path } = operation;
  const values = (where: string) =>
    Object.fromEntries(parameters.filter((it) => it.in === where && it.required).map((it) => [it.name, it.example as string]));
  const params = { path: values("path"), query: values("query") };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.path[name] ?? ""));
  const query = new URLSearchParams(params.query).toString();
  return {
    operation,
    method: operationTable[operationId].method,
    target: query === "" ? filled : `${filled}?${query}`,
    params,
    body: object.requestBody && deref(jsonContent(object.requestBody).examples.default).value,
  };
}
