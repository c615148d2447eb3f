import type { MarketOrder, MarketPayment, OperationId } from "@peaqos/types";
import { operationTable } from "@peaqos/types";
import { expect } from "vitest";
import { call, must, type Result, type Sandbox, type Shopper } from "../../support.ts";

/** Costs 2.5 USDT on ethereum, by wallet. */
export const RTK = "svc_geodnet_rtk" as const;
/** Costs 4 USDT, by escrow. */
export const STORAGE = "svc_walrus_store" as const;
/** Costs nothing. */
export const PRICE = "svc_peaq_price";

export const INPUT = { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 };
export const ESCROW = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
export const PAYEE = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
export const USDT = "0xdAC17F958D2ee523a2206206994597C13D831ec7";

type Asked = Pick<Sandbox, "fetch">;

/** Asks for an order, which may be refused. */
export function tryOrder(sandbox: Asked, agent: Shopper, fields: object = {}): Promise<Result> {
  const { machineId, agentPairingId, token } = agent;
  const body = { machineId, agentPairingId, serviceId: RTK, input: INPUT, ...fields };
  return call(sandbox, "createMarketOrder", { body, token });
}

export async function makeOrder(sandbox: Asked, agent: Shopper, fields: object = {}): Promise<MarketOrder> {
  const { status, body } = await tryOrder(sandbox, agent, fields);
  if (status !== 201) throw new Error(`The order was answered ${status}: ${JSON.stringify(body)}`);
  return body.item;
}

/** Calls an operation on an order. */
export function on(sandbox: Asked, { token }: { token: string }, operationId: OperationId, orderId: string, body?: unknown) {
  return call(sandbox, operationId, { params: { orderId }, token, ...(body === undefined ? {} : { body }) });
}

/** An order with an intent, by the rail that its service recommends. */
export async function intentOf(
  sandbox: Asked,
  agent: Shopper,
  fields: object = {},
  intent: object = {},
): Promise<{ readonly orderId: string; readonly payment: MarketPayment }> {
  const { id: orderId } = await makeOrder(sandbox, agent, fields);
  const { item } = await must(sandbox, "createPaymentIntent", { params: { orderId }, token: agent.token, body: intent });
  return { orderId, payment: item };
}

export async function readOrder(sandbox: Asked, orderId: string): Promise<MarketOrder> {
  return (await must(sandbox, "getMarketOrder", { params: { orderId } })).item;
}

export async function readPayment(sandbox: Asked, orderId: string): Promise<MarketPayment | null> {
  return (await must(sandbox, "getMarketPayment", { params: { orderId } })).item;
}

/** Expects a refusal that the contract documents for the operation. */
export function expectDocumented(operationId: OperationId, result: Result, status: number, code: string): void {
  expect({ status: result.status, code: result.code }).toEqual({ status, code });
  expect(operationTable[operationId].errorCodes).toContain(code);
}

/** Expects `VALIDATION_ERROR` for these places, and nothing else. */
export function expectInvalid(result: Result, ...paths: readonly string[]): void {
  expect({ status: result.status, code: result.code }).toEqual({ status: 400, code: "VALIDATION_ERROR" });
  expect(result.body.error.details.issues.map(({ path }: { path: string }) => path)).toEqual(paths);
}

interface Event {
  readonly type: string;
  readonly actor: string;
  readonly resourceId: string;
  readonly payload: unknown;
}

/** The events of a machine, the oldest first. */
export async function eventsOf(sandbox: Asked, machineId: string): Promise<readonly Event[]> {
  const { items } = await must(sandbox, "listAuditEvents", { query: { machineId, limit: 500 } });
  return items.toReversed();
}

let hashes = 0;

/** A transaction that no other test names. */
export function freshHash(): string {
  hashes += 1;
  return `0x${hashes.toString(16).padStart(64, "0")}`;
}

/** A proof of the transfer that pays for RTK corrections. */
export function evmProof(payerAddress: string, changes: object = {}): Readonly<Record<string, unknown>> {
  return {
    verificationMode: "recorded",
    chain: "ethereum",
    token: "USDT",
    tokenAddress: USDT,
    payerAddress,
    payeeAddress: PAYEE,
    amount: "2.5",
    transactionHash: freshHash(),
    ...changes,
  };
}
