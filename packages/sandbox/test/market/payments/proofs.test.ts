import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agent as account, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import {
  evmProof,
  expectDocumented,
  expectInvalid,
  freshHash,
  intentOf,
  makeOrder,
  on,
  PRICE,
  readOrder,
  readPayment,
} from "../orders/scene.ts";
import { freshSignature, solanaProof } from "./solana.ts";

const MPP = { rail: { type: "mpp", chain: "base", token: "USDC" } };

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

const prove = (orderId: string, body: object) => on(sandbox, agent, "submitPaymentProof", orderId, body);
const evm = (changes: object = {}) => evmProof(account.address, changes);

describe("a proof", () => {
  it("of a transfer on an EVM chain is recorded, and the order is ready", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent);
    const proof = evm({ tokenDecimals: 6, rawAmount: "2500000", metadata: { memo: "paid" } });
    const { status, body } = await prove(orderId, proof);
    expect(status).toBe(200);
    expect(body.item).toEqual({
      ...payment,
      status: "held",
      rail: { ...payment.rail, type: "wdk-usdt-transfer" },
      proof: {
        chain: "ethereum",
        token: "USDT",
        transactionHash: proof.transactionHash,
        payerAddress: account.address,
        verificationMode: "recorded",
        verifiedAt: expect.any(String),
      },
      notes: [],
      updatedAt: expect.any(String),
    });
    expect((await readOrder(sandbox, orderId)).status).toBe("ready");
  });

  it.each([
    ["paymentSignature", "PAYMENT-SIGNATURE"],
    ["xPayment", "X-PAYMENT"],
    ["authorization", "AUTHORIZATION"],
    ["signInWithX", "SIGN-IN-WITH-X"],
  ])("in the header %s of a protocol that is not read keeps the header's name, not its value", async (field, headerName) => {
    const { orderId } = await intentOf(sandbox, agent, {}, MPP);
    const { body } = await prove(orderId, {
      payment: { [field]: "the-signed-value" },
      metadata: { signature: "the-signed-value" },
    });
    expect(body.item.proof).toEqual({
      chain: "base",
      token: "USDC",
      payerAddress: account.address,
      verificationMode: "recorded",
      verifiedAt: expect.any(String),
      metadata: { headerName },
    });
    expect(body.item.rail.type).toBe("mpp");
    expect(JSON.stringify(body)).not.toContain("the-signed-value");
  });

  it("changes nothing when the same one is sent again", async () => {
    const reference = "x402:eip155:8453:3ff6c05723bb069d19953340";
    const hash = `0x${"ab".repeat(32)}`;
    const transactionSignature = freshSignature();
    const proofs = [
      [evm({ transactionHash: hash }), evm({ transactionHash: `0x${"AB".repeat(32)}`, amount: "1" })],
      [solanaProof({ transactionSignature }), solanaProof({ transactionSignature, amount: "1" })],
      [
        { payment: { xPayment: "one" }, paymentReference: reference },
        { payment: { xPayment: "two" }, paymentReference: reference },
      ],
      [{ payment: { xPayment: "three" } }, { payment: { xPayment: "three" } }],
    ] as const;
    for (const [first, again] of proofs) {
      const { orderId } = await intentOf(sandbox, agent);
      const { body } = await prove(orderId, first);
      const answer = await prove(orderId, again);
      expect({ status: answer.status, item: answer.body.item }).toEqual({ status: 200, item: body.item });
      await must(sandbox, "refundPayment", { params: { orderId }, token: agent.token });
      expect((await prove(orderId, again)).body.item.status).toBe("refunded");
      expect((await readOrder(sandbox, orderId)).status).toBe("cancelled");
    }
  });

  it("is closed to another one", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    await prove(orderId, evm());
    expectDocumented("submitPaymentProof", await prove(orderId, evm()), 409, "ORDER_CLOSED");
    const header = { payment: { xPayment: "one" }, paymentReference: "x402:a" };
    expectDocumented("submitPaymentProof", await prove(orderId, header), 409, "ORDER_CLOSED");
    const unnamed = await intentOf(sandbox, agent, {}, MPP);
    await prove(unnamed.orderId, { payment: { xPayment: "one" } });
    const other = await prove(unnamed.orderId, { payment: { xPayment: "two" } });
    expectDocumented("submitPaymentProof", other, 409, "ORDER_CLOSED");
  });

  it("a reference and a transaction of the same text are not the same proof", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    const transactionHash = freshHash();
    await prove(orderId, evm({ transactionHash }));
    const header = { payment: { xPayment: "one" }, paymentReference: transactionHash };
    expectDocumented("submitPaymentProof", await prove(orderId, header), 409, "ORDER_CLOSED");
  });

  it("needs an intent that is to be paid", async () => {
    const { id } = await makeOrder(sandbox, agent);
    expectDocumented("submitPaymentProof", await prove(id, evm()), 404, "NOT_FOUND");
    expectDocumented("submitPaymentProof", await prove("ord_none", evm()), 404, "NOT_FOUND");
    const { orderId } = await intentOf(sandbox, agent, { serviceId: PRICE });
    expectDocumented("submitPaymentProof", await prove(orderId, evm()), 409, "ORDER_CLOSED");
  });

  it("states an amount that is one", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    for (const amount of ["", "2,5", "-1", "1e3", "0x1", " 2.5", "2.", ".5", "NaN", "9".repeat(100_000)]) {
      expectInvalid(await prove(orderId, evm({ amount })), "body.amount");
      expectInvalid(await prove(orderId, solanaProof({ amount })), "body.amount");
    }
    for (const tokenDecimals of [-1, 37]) expectInvalid(await prove(orderId, evm({ tokenDecimals })), "body.tokenDecimals");
    expect((await readPayment(sandbox, orderId))?.status).toBe("intent_created");
  });

  it("pays an order that was executed before, which can then be confirmed and released", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    const to = { params: { orderId }, token: agent.token };
    await must(sandbox, "executeMarketOrder", { ...to, body: {} });
    expect((await prove(orderId, evm())).body.item.status).toBe("held");
    expect((await readOrder(sandbox, orderId)).status).toBe("delivered");
    expect((await must(sandbox, "confirmMarketOrder", to)).payment.status).toBe("release_pending");
    expect((await must(sandbox, "releasePayment", to)).item.status).toBe("released");
  });
});
