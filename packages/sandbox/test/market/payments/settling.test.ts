import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agent as account, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import {
  ESCROW,
  evmProof,
  expectDocumented,
  expectInvalid,
  freshHash,
  intentOf,
  makeOrder,
  on,
  PAYEE,
  readOrder,
  readPayment,
  STORAGE,
} from "../orders/scene.ts";

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

const prove = (orderId: string, body: object) => on(sandbox, agent, "submitPaymentProof", orderId, body);
const evm = (changes: object = {}) => evmProof(account.address, changes);

describe("a lock in escrow", () => {
  const lock = (orderId: string, changes: object = {}) => {
    const body = { transactionHash: freshHash(), chain: "ethereum", escrowAddress: ESCROW, ...changes };
    return on(sandbox, agent, "lockEscrowPayment", orderId, body);
  };

  it("is recorded, and the order is ready", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent, { serviceId: STORAGE });
    const transactionHash = freshHash();
    const { body } = await lock(orderId, { transactionHash, escrowAddress: ESCROW.toLowerCase() });
    expect(body.item).toEqual({
      ...payment,
      status: "held",
      notes: [],
      updatedAt: expect.any(String),
      proof: {
        chain: "ethereum",
        token: "USDT",
        transactionHash,
        payerAddress: account.address,
        verificationMode: "recorded",
        verifiedAt: expect.any(String),
      },
    });
    expect((await readOrder(sandbox, orderId)).status).toBe("ready");
    expect((await lock(orderId)).body.item).toEqual(body.item);
    expect((await prove(orderId, evm({ transactionHash }))).body.item).toEqual(body.item);
    expectDocumented("submitPaymentProof", await prove(orderId, evm()), 409, "ORDER_CLOSED");
  });

  it("is one in the escrow of the intent", async () => {
    const { orderId } = await intentOf(sandbox, agent, { serviceId: STORAGE });
    expectInvalid(await lock(orderId, { escrowAddress: PAYEE }), "body.escrowAddress");
    expect((await readPayment(sandbox, orderId))?.status).toBe("intent_created");
    const rail = { type: "escrow", chain: "solana" };
    const solana = await intentOf(sandbox, agent, { serviceId: STORAGE }, { rail });
    const { escrowAddress = "" } = solana.payment.rail;
    const inCapitals = { chain: "solana", escrowAddress: escrowAddress?.toUpperCase() };
    expectInvalid(await lock(solana.orderId, inCapitals), "body.escrowAddress");
    expect((await lock(solana.orderId, { chain: "solana", escrowAddress })).body.item.status).toBe("held");
    const wallet = await intentOf(sandbox, agent);
    expectInvalid(await lock(wallet.orderId), "body.escrowAddress");
    const given = await intentOf(sandbox, agent, {}, { rail: { type: "wallet", escrowAddress: ESCROW } });
    expectInvalid(await lock(given.orderId), "body.escrowAddress");
  });

  it("needs an intent", async () => {
    const { id } = await makeOrder(sandbox, agent, { serviceId: STORAGE });
    expectDocumented("lockEscrowPayment", await lock(id), 404, "NOT_FOUND");
  });
});

describe("settling", () => {
  const paid = async () => {
    const { orderId } = await intentOf(sandbox, agent);
    await prove(orderId, evm());
    return { orderId, to: { params: { orderId }, token: agent.token } };
  };

  it("notes what was said of a release, and once only", async () => {
    const { orderId, to } = await paid();
    await must(sandbox, "executeMarketOrder", { ...to, body: {} });
    await must(sandbox, "confirmMarketOrder", to);
    const transactionHash = freshHash();
    const { item } = await must(sandbox, "releasePayment", { ...to, body: { notes: "It came.", transactionHash } });
    expect(item.notes).toEqual(["It came.", `Released with transaction ${transactionHash}.`]);
    expect((await must(sandbox, "releasePayment", { ...to, body: { notes: "Again." } })).item).toEqual(item);
    expect((await readOrder(sandbox, orderId)).status).toBe("confirmed");
  });

  it("a refund cancels an order that was not executed", async () => {
    const { orderId, to } = await paid();
    const { item } = await must(sandbox, "refundPayment", { ...to, body: { reason: "Changed my mind." } });
    expect(item).toMatchObject({ status: "refunded", notes: ["Changed my mind."] });
    expect((await readOrder(sandbox, orderId)).status).toBe("cancelled");
    expect((await must(sandbox, "refundPayment", to)).item).toEqual(item);
  });

  it("a refund settles a dispute", async () => {
    const { orderId, to } = await paid();
    await must(sandbox, "executeMarketOrder", { ...to, body: {} });
    const disputed = await must(sandbox, "disputeMarketOrder", { ...to, body: { reason: "It is wrong." } });
    expect(disputed.payment.status).toBe("frozen");
    expectDocumented("releasePayment", await on(sandbox, agent, "releasePayment", orderId), 409, "ORDER_CLOSED");
    await must(sandbox, "refundPayment", to);
    expect((await readOrder(sandbox, orderId)).status).toBe("cancelled");
    const { items } = await must(sandbox, "listAuditEvents", { query: { machineId: agent.machineId } });
    const resolved = items.filter(({ type }: { type: string }) => type === "dispute.resolved");
    expect(resolved).toEqual([expect.objectContaining({ resourceId: disputed.dispute.id, payload: { orderId } })]);
  });

  it("cancelling gives a held payment back", async () => {
    const { orderId, to } = await paid();
    expect((await must(sandbox, "cancelMarketOrder", { ...to, body: { reason: "Not needed." } })).item.status).toBe("cancelled");
    expect((await readPayment(sandbox, orderId))?.status).toBe("refunded");
  });
});
