import { randomInt } from "node:crypto";
import type { MarketPayment, OperationId } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agent as account, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { evmProof, freshHash, intentOf, makeOrder, on, PRICE, STORAGE } from "../orders/scene.ts";
import { headerFor } from "./sign-x402.ts";
import { solanaProof } from "./solana.ts";
import { paymentSums } from "./sums.ts";

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

/** Numbers that a seed makes again, so that a failure can be looked into. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FORMS = [
  [{}, {}],
  [{}, { rail: { type: "wallet", chain: "solana" } }],
  [{}, { rail: { type: "x402" } }],
  [{ serviceId: STORAGE, input: { name: "a", sizeBytes: 1 } }, {}],
  // It fails, and can be tried again.
  [{ serviceId: PRICE, input: { pair: "NOT/LISTED" } }, { rail: { type: "wallet" } }],
  [{ serviceId: PRICE, input: { pair: "PEAQ/USDT" } }, {}],
] as const;

type Asked = readonly [OperationId, unknown?];

/** What may happen to a payment, and to its order: mostly what leads on. */
function callsFor(payment: MarketPayment, header: string): readonly Asked[] {
  const { type, escrowAddress, chain } = payment.rail;
  const proofs: Asked[] = [
    ["submitPaymentProof", evmProof(account.address)],
    ["submitPaymentProof", solanaProof()],
    ["submitPaymentProof", { payment: { paymentSignature: header } }],
    ["submitPaymentProof", { payment: { authorization: "Payment opaque" } }],
  ];
  const lock: Asked = ["lockEscrowPayment", { transactionHash: freshHash(), chain, escrowAddress: escrowAddress ?? PRICE }];
  return [
    ...(type === "escrow" ? [lock, lock] : proofs),
    ["executeMarketOrder", {}],
    ["executeMarketOrder", {}],
    ["confirmMarketOrder"],
    ["confirmMarketOrder"],
    ["disputeMarketOrder", { reason: "It is late." }],
    ["cancelMarketOrder"],
    ["retryMarketOrder"],
    ["releasePayment"],
    ["releasePayment"],
    ["refundPayment"],
    ["createPaymentIntent", {}],
  ];
}

interface RandomOrder {
  readonly orderId: string;
  readonly payment: MarketPayment;
  /** Pays on an x402 rail. Several have the same one, which may pay for one of them. */
  readonly header: string;
}

/** Orders of every form with an intent, and one without. */
async function randomOrders(random: (below: number) => number): Promise<readonly RandomOrder[]> {
  const signing = { signed: { value: "200000000" } };
  const common = await headerFor((await intentOf(sandbox, agent, {}, { rail: { type: "x402" } })).payment, signing);
  const orders: RandomOrder[] = [];
  for (let count = 0; count < 24; count += 1) {
    const [fields, intent] = FORMS[count % FORMS.length] ?? FORMS[0];
    const isFree = count % FORMS.length === FORMS.length - 1;
    const order = await intentOf(sandbox, agent, fields, { ...intent, amount: isFree ? 0 : 1 + random(10_000) / 100 });
    const hasOwn = order.payment.rail.type === "x402" && random(2) === 0;
    orders.push({ ...order, header: hasOwn ? await headerFor(order.payment, signing) : common });
  }
  const { id: orderId } = await makeOrder(sandbox, agent);
  return [...orders, ...orders.slice(0, 1).map((order) => ({ ...order, orderId }))];
}

/** Codes that a call which came at the wrong time is answered with. Anything else is a defect. */
const REFUSED = ["NOT_FOUND", "ORDER_CLOSED", "ORDER_NOT_DELIVERED", "VALIDATION_ERROR", "PAYMENT_TRANSFER_NOT_FOUND"];

describe("after any calls in any order, some at once,", () => {
  it.each([1, 2, randomInt(2 ** 31)])("what came in is where it went, and events and states agree (seed %i)", async (seed) => {
    const random = randomFrom(seed);
    const orders = await randomOrders(random);
    const codes = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      const answers = await Promise.all(
        orders.flatMap(({ orderId, payment, header }) =>
          Array.from({ length: 1 + random(3) }, () => {
            const calls = callsFor(payment, header);
            const [operationId, body] = calls[random(calls.length)] ?? ["confirmMarketOrder"];
            return on(sandbox, agent, operationId, orderId, body);
          }),
        ),
      );
      for (const { status, code } of answers) if (status >= 300) codes.add(code ?? String(status));
      expect((await paymentSums(sandbox, agent.machineId)).problems).toEqual([]);
    }
    expect([...codes].filter((code) => !REFUSED.includes(code))).toEqual([]);
    const sums = await paymentSums(sandbox, agent.machineId);
    expect(sums).toMatchObject({ orders: 26, problems: [] });
    expect(sums.accepted).toBe(sums.held + sums.released + sums.refunded);
    expect(sums.accepted).toBeGreaterThan(0n);
  });
});

describe("the sums", () => {
  it("tell where the money of each payment is", async () => {
    const calls = ["submitPaymentProof", "executeMarketOrder", "confirmMarketOrder", "releasePayment"] as const;
    for (const [count, amount] of [1, 2, 4, 8, 16].entries()) {
      const { orderId } = await intentOf(sandbox, agent, {}, { amount });
      for (const operationId of calls.slice(0, count)) {
        const body = operationId === "submitPaymentProof" ? evmProof(account.address) : {};
        await must(sandbox, operationId, { params: { orderId }, token: agent.token, body });
      }
    }
    const { orderId } = await intentOf(sandbox, agent, {}, { amount: 0.1 + 0.2 });
    await on(sandbox, agent, "submitPaymentProof", orderId, evmProof(account.address));
    await on(sandbox, agent, "refundPayment", orderId);
    expect(await paymentSums(sandbox, agent.machineId)).toEqual({
      orders: 6,
      payments: 6,
      accepted: 30_300_000n,
      held: 14_000_000n,
      released: 16_000_000n,
      refunded: 300_000n,
      problems: [],
    });
  });

  it("notice a payment that is not where its events say", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent);
    const told = async (change: (body: { item?: object | null; items?: object[] }, path: string) => void) => {
      const forged = async (input: string, init?: RequestInit) => {
        const body = await (await sandbox.fetch(input, init)).json();
        change(body, input);
        return Response.json(body);
      };
      return (await paymentSums({ fetch: forged as Sandbox["fetch"] }, agent.machineId)).problems;
    };
    const forge = (item: object) =>
      told((body, path) => {
        if (path.endsWith("/payment")) body.item = { ...payment, ...item };
      });
    expect(await told(() => undefined)).toEqual([]);
    expect(await forge({ status: "released" })).toEqual([
      `${orderId} is payment_pending while its payment is released`,
      `${payment.id} is released, but its events tell intent_created then `,
      "0 came in, and 2500000 is accounted for",
    ]);
    expect(await forge({ proof: { chain: "base" } })).toEqual([`${payment.id} is intent_created with a proof`]);
    expect(await forge({ amount: null })).toEqual([`${payment.id} amounts to null`]);
    expect(
      await told((body, path) => {
        if (path.includes("/audit-events")) body.items?.pop();
        if (path.includes("/orders?")) body.items = body.items?.map((item) => ({ ...item, status: "confirmed" })) ?? [];
      }),
    ).toContainEqual(`${orderId} is confirmed, but its events leave -1 in confirmed`);
  });
});
