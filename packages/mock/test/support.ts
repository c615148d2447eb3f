import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { errorCodeValues, operationTable } from "@peaqos/types";
import { expect } from "vitest";

// What the tests of the mock share: the operations with a good request for each, and a look at error envelopes.

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is walked here, not used
type Node = any;

const contract: Node = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8"));

/** What a `$ref` points to; the node itself where it is none. */
function deref(node: Node): Node {
  if (typeof node?.$ref !== "string") return node;
  const keys: string[] = node.$ref.slice(2).split("/");
  return deref(keys.reduce((parent, key) => parent[key], contract));
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly auth: string;
  readonly body: string;
  readonly successStatuses: readonly number[];
}

export const operations: readonly Operation[] = Object.entries(operationTable).map(([id, row]) => ({ id, ...row }));

export const json = { "content-type": "application/json" };
export const platformKey = { "x-api-key": "any-key" };
export const pairingToken = { "x-agent-pairing-token": "any-token" };
export const allCredentials = { ...platformKey, ...pairingToken };

/** A machine with the required fields only. */
export const smallMachine = { displayName: "Rover", ownerId: "owner", machineType: "rover", runtimeProfile: "edge" };

/** Calls an operation with the parameters and the body that the contract gives as examples. */
export function call(
  url: string,
  operation: Operation,
  init: { headers?: Record<string, string>; body?: string | undefined } = {},
): Promise<Response> {
  const { body = defaultBody(operation), headers = allCredentials } = init;
  const target = targetOf(operation);
  return fetch(url + target, {
    method: operation.method,
    headers: { ...(body === undefined ? {} : json), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

function objectOf({ path, method }: Operation): Node {
  return contract.paths[path][method.toLowerCase()];
}

/** Path and query, filled with the examples of the parameters that are required. */
export function targetOf(operation: Operation): string {
  const parameters: Node[] = [...(contract.paths[operation.path].parameters ?? []), ...(objectOf(operation).parameters ?? [])];
  const required = parameters.map(deref).filter((parameter) => parameter.required);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => required.find((parameter) => parameter.name === name).example);
  const query = required.filter((parameter) => parameter.in === "query").map(({ name, example }) => `${name}=${example}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

export function defaultBody(operation: Operation): string | undefined {
  const examples = objectOf(operation).requestBody?.content["application/json"].examples;
  return examples === undefined ? undefined : JSON.stringify(deref(Object.values(examples)[0]).value);
}

export interface Answer {
  readonly status: number;
  readonly name: string | undefined;
  readonly value: unknown;
}

/** Every example answer of an operation, in the order of the contract. An answer without a body has one without a name. */
export function answersOf(operation: Operation): Answer[] {
  return Object.entries<Node>(objectOf(operation).responses).flatMap(([code, response]): Answer[] => {
    const status = Number(code);
    const examples = deref(response).content?.["application/json"].examples;
    if (examples === undefined) return [{ status, name: undefined, value: undefined }];
    return Object.entries(examples).map(([name, example]) => ({ status, name, value: deref(example).value }));
  });
}

/** The first example of an operation's answer with this status. */
export function exampleOf(id: string, status: number): unknown {
  return answersOf(operationNamed(id)).find((answer) => answer.status === status)?.value;
}

export function operationNamed(id: string): Operation {
  return operations.find((operation) => operation.id === id) ?? expect.unreachable(`the contract has no ${id}`);
}

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly details?: { readonly issues?: readonly { readonly path: string; readonly message: string }[] };
}

/** The error of an answer, after a check that the answer is an error envelope of the contract. */
export async function errorOf(response: Response, status: number): Promise<ErrorBody> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(response.headers.get("x-request-id")).toMatch(/^\S+$/);
  const body = JSON.parse(text);
  expect(Object.keys(body)).toEqual(["error"]);
  expect(errorCodeValues).toContain(body.error.code);
  expect(body.error.message).toMatch(/\S/);
  for (const issue of body.error.details?.issues ?? []) {
    expect(issue).toEqual({ path: expect.stringMatching(/\S/), message: expect.stringMatching(/\S/) });
  }
  return body.error;
}
