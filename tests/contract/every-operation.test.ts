import { AGENT_PAIRING_TOKEN_HEADER, createClient, type PeaqosHttpClient } from "@peaqos/client";
import { type MockServer, startMock } from "@peaqos/mock";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deref, jsonContent, type Node, responsesOf } from "../spec/contract.ts";
import { exampleCall } from "./example-call.ts";

let mock: MockServer;
let client: PeaqosHttpClient;
const requests: Request[] = [];

beforeAll(async () => {
  mock = await startMock();
  client = createClient({ orchestrationUrl: mock.url, apiKey: "platform-key" });
  client.use({ onRequest: ({ request }) => void requests.push(request.clone()) });
});
afterAll(() => mock.close());

describe("every operation of the contract works through the typed client", () => {
  it.each(Object.keys(operationTable) as OperationId[])("%s", async (operationId) => {
    const { operation, method, params, body } = exampleCall(operationId);
    const { auth } = operationTable[operationId];
    const request = client.request as unknown as (method: string, path: string, init: Node) => Promise<Node>;
    const { data, error, response } = await request(method.toLowerCase(), operation.path, {
      params,
      ...(body === undefined ? {} : { body }),
      ...(auth === "pairing" ? { headers: { [AGENT_PAIRING_TOKEN_HEADER]: "pairing-token" } } : {}),
    });

    expect(error).toBeUndefined();
    const expected = responsesOf(operation).find(({ status }) => status === String(response.status)) ?? expect.unreachable();
    expect(response.headers.get("x-request-id")).toMatch(/^req_/);
    const example = jsonContent(expected.response)?.examples.default;
    expect(data).toEqual(example === undefined ? undefined : deref(example).value);

    const sent = requests.at(-1) ?? expect.unreachable();
    expect(sent.headers.has("x-api-key")).toBe(auth !== "none");
    expect(sent.headers.has("content-type")).toBe(body !== undefined);
  });
});

describe("clients that are not ours", () => {
  const paired = Object.entries(operationTable).filter(([, { auth }]) => auth === "pairing");

  it.each(paired.map(([id]) => id as OperationId))("%s takes the pairing token without an API key", async (operationId) => {
    const { method, target, body } = exampleCall(operationId);
    const answer = await fetch(mock.url + target, {
      method,
      headers: { [AGENT_PAIRING_TOKEN_HEADER]: "pairing-token", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect(answer.status).toBeLessThan(300);
  });

  it("may claim JSON without sending a body where the body is optional", async () => {
    const optional = Object.entries(operationTable).filter(([, { body, method }]) => body !== "required" && method !== "GET");
    for (const [id] of optional) {
      const { method, target } = exampleCall(id as OperationId);
      const headers = { "x-api-key": "k", [AGENT_PAIRING_TOKEN_HEADER]: "t", "content-type": "application/json" };
      const answer = await fetch(mock.url + target, { method, headers });
      expect(answer.status, id).toBeLessThan(300);
    }
  });
});
