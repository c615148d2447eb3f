import { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER } from "@peaqos/client";
import { type MockServer, startMock } from "@peaqos/mock";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractOperations, deref, jsonContent, responsesOf } from "../spec/contract.ts";
import { statusOfCode } from "../spec/wire-table.ts";
import { exampleCall } from "./example-call.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const pairs = Object.entries(operationTable).flatMap(([id, { errorCodes }]) =>
  errorCodes.map((code) => ({ id: id as OperationId, code: code as string })),
);

describe("every error that an operation can answer is one Prefer header away", () => {
  it.each(pairs)("$id: $code", async ({ id, code }) => {
    const { operation, method, target, body } = exampleCall(id);
    const status = statusOfCode[code] ?? 0;
    const answer = await mock.fetch(target, {
      method,
      headers: {
        prefer: `code=${status}, example=${code}`,
        [API_KEY_HEADER]: "key",
        [AGENT_PAIRING_TOKEN_HEADER]: "token",
        "content-type": "application/json",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

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
