import type { MarketPayment } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agent as account, must, type Result, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { evmProof, expectDocumented, freshHash, intentOf, on, readOrder, readPayment, STORAGE } from "../orders/scene.ts";
import { type RpcServer, receipt, rpcServer } from "./rpc-server.ts";
import { headerFor } from "./sign-x402.ts";
import { freshSignature, solanaProof } from "./solana.ts";

const CANDLES = { serviceId: "svc_tickstream_candles", input: { pair: "ETH/USDT", interval: "1h", limit: 2 } };

/** How an order is paid on a rail, from its intent to where the payment is held. */
interface Rail {
  readonly order: object;
  readonly intent?: object;
  /** What the proof and the execution are sent. */
  readonly proof: (payment: MarketPayment) => Promise<{ readonly body: object; readonly execute?: object }>;
  readonly operationId?: "lockEscrowPayment";
  /** The rail's type once it is paid. */
  readonly paid: string;
}

const rails: Readonly<Record<string, Rail>> = {
  "a recorded transfer on an EVM chain": {
    order: {},
    proof: async () => ({ body: evmProof(account.address) }),
    paid: "wdk-usdt-transfer",
  },
  "a transfer on an EVM chain that is checked": {
    order: {},
    proof: async () => ({ body: evmProof(account.address, { verificationMode: "rpc" }) }),
    paid: "wdk-usdt-transfer",
  },
  "a transfer on Solana": {
    order: {},
    intent: { rail: { type: "wallet", chain: "solana", payerAddress: "AWxggjuZRmWULwxwPeM6ZZxRtdDdekVq22mFRx2QbW7U" } },
    proof: async ({ rail }) => ({
      body: solanaProof({ payerAddress: rail.payerAddress, payeeAddress: rail.payeeAddress, tokenMint: rail.tokenMint }),
    }),
    paid: "wdk-usdt-transfer",
  },
  "a lock in an escrow": {
    order: { serviceId: STORAGE, input: { name: "survey.las", content: "survey" } },
    operationId: "lockEscrowPayment",
    proof: async ({ rail }) => ({
      body: { transactionHash: freshHash(), chain: rail.chain, escrowAddress: rail.escrowAddress },
    }),
    paid: "escrow",
  },
  "a lock in an escrow on Solana": {
    order: { serviceId: STORAGE, input: { name: "survey.las", content: "survey" } },
    intent: { rail: { type: "onchain-escrow", chain: "solana" } },
    operationId: "lockEscrowPayment",
    proof: async ({ rail }) => ({
      body: { transactionHash: freshSignature(), chain: rail.chain, escrowAddress: rail.escrowAddress },
    }),
    paid: "onchain-escrow",
  },
  "a signed x402 header": {
    order: CANDLES,
    proof: async (payment) => {
      const header = { payment: { paymentSignature: await headerFor(payment) } };
      return { body: { ...header, paymentReference: "x402:eip155:8453:0123456789abcdef01234567" }, execute: header };
    },
    paid: "x402",
  },
  "a header of another protocol": {
    order: {},
    intent: { rail: { type: "mpp" } },
    proof: async () => {
      const header = { payment: { authorization: "Payment opaque-to-us" } };
      return { body: { ...header, paymentReference: "mpp:receipt-1" }, execute: header };
    },
    paid: "mpp",
  },
};

describe.each(Object.entries(rails))("an order that is paid by %s", (_, rail) => {
  let rpc: RpcServer;
  let sandbox: Sandbox;
  let agent: Shopper;
  beforeEach(async () => {
    rpc = await rpcServer();
    rpc.answer = receipt();
    sandbox = await startSandbox({ config: { requirePaymentBeforeExecute: true, paymentRpcUrl: rpc.url } });
    agent = await shopper(sandbox);
  });
  afterEach(async () => {
    await sandbox.close();
    await rpc[Symbol.asyncDispose]();
  });

  const expectStates = async (orderId: string, order: string, payment: string) => {
    expect([(await readOrder(sandbox, orderId)).status, (await readPayment(sandbox, orderId))?.status]).toEqual([order, payment]);
  };

  /** From the intent to the delivery, through every refusal on the way. */
  async function deliver() {
    const { orderId, payment } = await intentOf(sandbox, agent, rail.order, rail.intent ?? {});
    await expectStates(orderId, "payment_pending", "intent_created");
    const { body, execute = {} } = await rail.proof(payment);
    const { operationId = "submitPaymentProof" } = rail;
    const call = (id: Parameters<typeof on>[2], sent?: object): Promise<Result> => on(sandbox, agent, id, orderId, sent);
    expectDocumented("executeMarketOrder", await call("executeMarketOrder", execute), 402, "PAYMENT_REQUIRED");
    expectDocumented("releasePayment", await call("releasePayment"), 409, "ORDER_NOT_DELIVERED");
    expectDocumented("refundPayment", await call("refundPayment"), 409, "ORDER_CLOSED");
    const held = await call(operationId, body);
    expect(held.body.item).toMatchObject({
      status: "held",
      rail: { type: rail.paid },
      proof: { verificationMode: expect.any(String) },
    });
    await expectStates(orderId, "ready", "held");
    expect((await call(operationId, body)).body).toEqual(held.body);
    expectDocumented("confirmMarketOrder", await call("confirmMarketOrder"), 409, "ORDER_NOT_DELIVERED");
    expectDocumented("releasePayment", await call("releasePayment"), 409, "ORDER_NOT_DELIVERED");
    expect((await call("executeMarketOrder", execute)).body.order.status).toBe("delivered");
    await expectStates(orderId, "delivered", "held");
    return { orderId, call, to: { params: { orderId }, token: agent.token } };
  }

  it("is executed, confirmed and released", async () => {
    const { orderId, call, to } = await deliver();
    expect((await must(sandbox, "confirmMarketOrder", to)).payment.status).toBe("release_pending");
    await expectStates(orderId, "confirmed", "release_pending");
    expectDocumented("refundPayment", await call("refundPayment"), 409, "ORDER_CLOSED");
    expectDocumented("disputeMarketOrder", await call("disputeMarketOrder", { reason: "Late." }), 409, "ORDER_CLOSED");
    const { item } = await must(sandbox, "releasePayment", { ...to, body: { transactionHash: freshHash() } });
    expect((await must(sandbox, "releasePayment", to)).item).toEqual(item);
    expectDocumented("refundPayment", await call("refundPayment"), 409, "ORDER_CLOSED");
    await expectStates(orderId, "confirmed", "released");
  });

  it("is executed, disputed and refunded", async () => {
    const { orderId, call, to } = await deliver();
    expect((await must(sandbox, "disputeMarketOrder", { ...to, body: { reason: "Wrong." } })).payment.status).toBe("frozen");
    await expectStates(orderId, "disputed", "frozen");
    expectDocumented("confirmMarketOrder", await call("confirmMarketOrder"), 409, "ORDER_CLOSED");
    expectDocumented("releasePayment", await call("releasePayment"), 409, "ORDER_CLOSED");
    const { item } = await must(sandbox, "refundPayment", { ...to, body: { reason: "Wrong.", transactionHash: freshHash() } });
    expect((await must(sandbox, "refundPayment", to)).item).toEqual(item);
    expectDocumented("releasePayment", await call("releasePayment"), 409, "ORDER_CLOSED");
    await expectStates(orderId, "cancelled", "refunded");
  });
});
