import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER } from "@peaqos/client";
import { type MockServer, startMock } from "@peaqos/mock";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ContractOperation, contractOperations, deref, jsonContent, responsesOf } from "../spec/contract.ts";
import { statusOfCode } from "../spec/wire-table.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

/** A valid request of an operation, as the contract's own examples make it, that asks for one answer. */
function requestFor({ object, parameters, path }: ContractOperation, method: string, prefer: string): Request {
  const value = (name: string): string => encodeURIComponent(parameters.find((parameter) => parameter.name === name)?.example);
  const query = parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name }) => `${name}=${value(name)}`);
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) => value(name)) + (query.length > 0 ? `?${query.join("&")}` : "");
  const body = object.requestBody && deref(jsonContent(object.requestBody).examples.default).value;
  return new Request(`http://mock${target}`, {
    method,
    headers: { prefer, [API_KEY_HEADER]: "key", [AGENT_PAIRING_TOKEN_HEADER]: "token", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const pairs = Object.entries(operationTable).flatMap(([id, { errorCodes }]) =>
  errorCodes.map((code) => ({ id: id as OperationId, code: code as string })),
);

describe("every error that an operation can answer is one Prefer header away", () => {
  it.each(pairs)("$id: $code", async ({ id, code }) => {
    const operation = contractOperations.find(({ object }) => object.operationId === id) ?? expect.unreachable();
    const status = statusOfCode[code] ?? 0;
    const answer = await mock.fetch(requestFor(operation, operationTable[id].method, `code=${status}, example=${code}`));

    const response = responsesOf(operation).find((it) => it.status === String(status))?.response ?? expect.unreachable();
    const example = deref(jsonContent(response).examples[code]).value;
    expect({ status: answer.status, body: await answer.json() }).toEqual({ status, body: example });
    expect(example.error.code).toBe(code);
    expect(example.error.message).toMatch(/^[A-Z].{20,}\.$/);
  });

  it("no pair is missing: each operation has its own codes and the common ones", () => {
    expect(pairs.length).toBeGreaterThan(69 * 4);
    const answered = contractOperations.flatMap((operation) =>
      responsesOf(operation).flatMap(({ status, response }) =>
        Number(status) < 400
          ? []
          : Object.keys(jsonContent(response).examples).map((code) => `${operation.object.operationId} ${code}`),
      ),
    );
    expect(answered.sort()).toEqual(pairs.map(({ id, code }) => `${id} ${code}`).sort());
  });
});
