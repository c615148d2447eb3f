import type { OperationId } from "@peaqos/types";
import { expect } from "vitest";
import { deref, jsonContent, type Node } from "../spec/contract.ts";
import { type WireRow, wireTable } from "../spec/wire-table.ts";
import { exampleCall } from "./example-call.ts";

export const TOKEN = "tok_of_an_agent";

type Options = Readonly<Record<string, unknown>>;

/** What the wire table says of an operation. */
export const rowOf = (id: string): WireRow => wireTable.find(({ operationId }) => operationId === id) ?? expect.unreachable();

/** The arguments after the client, in the order of the SDK: ids, query or params, pairing token, options. */
export function sdkArguments(
  id: OperationId,
  options: Options,
): { readonly args: unknown[]; readonly body: Node; readonly search: string } {
  const { path, auth } = rowOf(id);
  const { operation, params, body } = exampleCall(id);
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => params.path[String(name)]);
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const query = Object.fromEntries(inQuery.map(({ name, example }) => [name, example]));
  const schema = deref(jsonContent(operation.object.requestBody)?.schema);
  // A body without fields says nothing, so it is no argument.
  const takesBody = ["properties", "oneOf", "anyOf", "allOf"].some((part) => schema?.[part] !== undefined);
  const token = auth === "A" ? [TOKEN] : [];
  return {
    args: [...ids, ...(inQuery.length > 0 ? [query] : []), ...(takesBody ? [body] : []), ...token, options],
    body: takesBody ? body : undefined,
    search: new URLSearchParams(query).toString(),
  };
}
