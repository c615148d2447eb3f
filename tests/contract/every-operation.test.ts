import { AGENT_PAIRING_TOKEN_HEADER, createClient, type PeaqosHttpClient } from "@peaqos/client";
import { type MockServer, startMock } from "@peaqos/mock";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractOperations, deref, jsonContent, type Node, responsesOf } from "../spec/contract.ts";

let mock: MockServer;
let client: PeaqosHttpClient;
const requests: Request[] = [];

beforeAll(async () => {
  mock = await startMock();
  client = createClient({ orchestrationUrl: mock.url, apiKey: "platform-key" });
  client.use({ onRequest: ({ request }) => void requests.push(request.clone()) });
});
afterAll(() => mock.close());

/** A call as the contract's own examples make it. */
function callOf(operationId: OperationId): { path: string; method: string; init: Node } {
  const { object, parameters, path } =
    contractOperations.find((it) => it.object.operationId === operationId) ?? expect.unreachable();
  const values = (where: string) =>
    Object.fromEntries(
      parameters.filter((it) => it.in === where && (it.required || where === "path")).map((it) => [it.name, it.example]),
    );
  const { auth, method } = operationTable[operationId];
  return {
    path,
    method: method.toLowerCase(),
    init: {
      params: { path: values("path"), query: values("query") },
      ...(object.requestBody ? { body: deref(jsonContent(object.requestBody).examples.default).value } : {}),
      ...(auth === "pairing" ? { headers: { [AGENT_PAIRING_TOKEN_HEADER]: "pairing-token" } } : {}),
    },
  };
}

describe("every operation of the contract works through the typed client", () => {
  it.each(Object.keys(operationTable) as OperationId[])("%s", async (operationId) => {
    const operation = contractOperations.find((it) => it.object.operationId === operationId) ?? expect.unreachable();
    const { path, method, init } = callOf(operationId);
    const request = client.request as unknown as (method: string, path: string, init: Node) => Promise<Node>;
    const { data, error, response } = await request(method, path, init);

    expect(error).toBeUndefined();
    const expected = responsesOf(operation).find(({ status }) => status === String(response.status)) ?? expect.unreachable();
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
    const example = jsonContent(expected.response)?.examples.default;
    expect(data).toEqual(example === undefined ? undefined : deref(example).value);

    const sent = requests.at(-1) ?? expect.unreachable();
    expect(sent.headers.has("x-api-key")).toBe(operationTable[operationId].auth !== "none");
    expect(sent.headers.has("content-type")).toBe(init.body !== undefined);
  });
});

describe("clients that are not ours", () => {
  const paired = Object.entries(operationTable).filter(([, { auth }]) => auth === "pairing");

  it.each(paired.map(([id]) => id as OperationId))("%s takes the pairing token without an API key", async (operationId) => {
    const { path, method, init } = callOf(operationId);
    const url = mock.url + path.replace(/\{(\w+)\}/g, (_, name: string) => init.params.path[name]);
    const answer = await fetch(url, {
      method: method.toUpperCase(),
      headers: { ...init.headers, "content-type": "application/json" },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    expect(answer.status).toBeLessThan(300);
  });

  it("may claim JSON without sending a body where the body is optional", async () => {
    const optional = Object.entries(operationTable).filter(([, { body, method }]) => body !== "required" && method !== "GET");
    for (const [id] of optional) {
      const { path, method, init } = callOf(id as OperationId);
      const url = mock.url + path.replace(/\{(\w+)\}/g, (_, name: string) => init.params.path[name]);
      const headers = { "x-api-key": "k", [AGENT_PAIRING_TOKEN_HEADER]: "t", "content-type": "application/json" };
      const answer = await fetch(url, { method: method.toUpperCase(), headers });
      expect(answer.status, id).toBeLessThan(300);
    }
  });
});
