import * as functions from "@peaqos/sdk/orchestration";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { argumentsOf } from "../secrecy/operations.ts";
import { fetchFailure, stubbedClient } from "./helpers.ts";

type AnyOperation = (...args: unknown[]) => { result(): Promise<{ readonly ok: boolean; readonly error?: Error }> };

const operationsByName = new Map(Object.entries(functions as unknown as Record<string, AnyOperation>));

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many requests an operation makes when each fails like this and one retry is allowed. */
async function requestsOf(id: OperationId, failure: Error): Promise<number> {
  const { client, sent } = stubbedClient(() => Promise.reject(failure), { maxRetries: 1 });
  const outcome = await operationsByName
    .get(id)?.(client, ...argumentsOf(id))
    .result();
  expect(outcome).toMatchObject({ ok: false, error: { kind: "network", reason: "connection", operation: id } });
  return sent.length;
}

const operations = Object.entries(operationTable) as [OperationId, (typeof operationTable)[OperationId]][];

it.each(operations)("%s is repeated after a reset exactly if the contract calls it idempotent", async (id, { idempotent }) => {
  expect(await requestsOf(id, fetchFailure("ECONNRESET"))).toBe(idempotent ? 2 : 1);
});

it.each(operations)("%s is repeated after a refused connection", async (id) => {
  expect(await requestsOf(id, fetchFailure("ECONNREFUSED"))).toBe(2);
});

it("the POSTs that are repeated are the two challenges, createPaymentIntent, lockEscrowPayment and discoverTask", () => {
  const repeated = operations.filter(([, { method, idempotent }]) => method === "POST" && idempotent).map(([id]) => id);
  expect(repeated.sort()).toEqual([
    "createAgentPairingChallenge",
    "createMachineIdentityChallenge",
    "createPaymentIntent",
    "discoverTask",
    "lockEscrowPayment",
  ]);
});
