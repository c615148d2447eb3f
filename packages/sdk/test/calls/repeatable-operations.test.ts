import * as functions from "@peaqos/sdk/orchestration";
import { type OperationId, operationTable } from "@peaqos/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchFailure, stubbedClient } from "./helpers.ts";

const TOKEN = "pairing-token-1";
const endpoint = { endpointBaseUrl: "http://127.0.0.1:11434" };
/** What the few operations need whose bodies or queries are checked before the call. */
const CHECKED: Partial<Record<OperationId, object>> = {
  upsertRuntimeEndpoint: endpoint,
  machineAgentHeartbeat: { endpoints: [endpoint] },
  listMarketOrders: { machineId: "mach_rover7" },
};

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
  const { path, auth } = operationTable[id];
  const { client, sent } = stubbedClient(() => Promise.reject(failure), { maxRetries: 1 });
  const operation = operationsByName.get(id) as AnyOperation;
  const ids = [...path.matchAll(/\{/g)].map(() => "id_1");
  const token = auth === "pairing" ? [TOKEN] : [];
  // Between the ids and the token there is at most one argument more: the query or the body. Client and options are the other two.
  const hasInput = operation.length === 2 + ids.length + token.length + 1;
  const outcome = await operation(client, ...ids, ...(hasInput ? [CHECKED[id] ?? {}] : []), ...token).result();
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
