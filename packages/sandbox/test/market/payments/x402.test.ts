import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agent as account, must, type Sandbox, type Shopper, shopper, startSandbox, stranger, TestClock } from "../../support.ts";
import { expectDocumented, intentOf, on, PAYEE, readOrder, readPayment } from "../orders/scene.ts";
import { encode, freshNonce, headerFor, type Signing, withHighS } from "./sign-x402.ts";

const X402 = { rail: { type: "x402" } };
const OTHER = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";

let sandbox: Sandbox;
let agent: Shopper;
let clock: TestClock;
beforeEach(async () => {
  clock = new TestClock();
  sandbox = await startSandbox({ now: clock.now });
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

const prove = (orderId: string, body: object) => on(sandbox, agent, "submitPaymentProof", orderId, body);
const intent = () => intentOf(sandbox, agent, {}, X402);
/** Pays a new order. */
async function pay(signing: Signing = {}, field = "paymentSignature") {
  const { orderId, payment } = await intent();
  return { orderId, ...(await prove(orderId, { payment: { [field]: await headerFor(payment, signing) } })) };
}

/** Expects a refusal that left everything to be paid. */
async function expectUnpaid(signing: Signing): Promise<void> {
  const result = await pay(signing);
  expectDocumented("submitPaymentProof", result, 400, "PAYMENT_TRANSFER_NOT_FOUND");
  expect(result.body.error.details).toEqual({ orderId: result.orderId });
  expect((await readPayment(sandbox, result.orderId))?.status).toBe("intent_created");
  expect((await readOrder(sandbox, result.orderId)).status).toBe("payment_pending");
}

describe("a signed x402 header", () => {
  it.each([
    ["paymentSignature", 2, "PAYMENT-SIGNATURE"],
    ["xPayment", 1, "X-PAYMENT"],
    ["xPayment", 2, "X-PAYMENT"],
    ["paymentSignature", 1, "PAYMENT-SIGNATURE"],
  ] as const)("in %s, of version %i, pays the order", async (field, version, headerName) => {
    const { orderId, payment } = await intent();
    const header = await headerFor(payment, { version, account: stranger });
    const { status, body } = await prove(orderId, { payment: { [field]: header } });
    expect(status).toBe(200);
    expect(body.item).toMatchObject({ status: "held", rail: payment.rail });
    expect(body.item.proof).toEqual({
      chain: "base",
      token: "USDC",
      payerAddress: stranger.address,
      verificationMode: "recorded",
      verifiedAt: expect.any(String),
      metadata: { network: "eip155:8453", headerName },
    });
    expect((await readOrder(sandbox, orderId)).status).toBe("ready");
  });

  it("may come in both headers, if it is the same payment", async () => {
    const { orderId, payment } = await intent();
    const signed = { nonce: freshNonce() };
    const paymentSignature = await headerFor(payment, { signed });
    const twice = { paymentSignature, xPayment: await headerFor(payment, { version: 1 }) };
    expectMalformed(await prove(orderId, { payment: twice }), "xPayment", "must be the same payment as paymentSignature");
    const xPayment = await headerFor(payment, { version: 1, signed });
    expect((await prove(orderId, { payment: { paymentSignature, xPayment } })).body.item.status).toBe("held");
  });

  it.each([
    ["is signed by somebody else", { signed: { from: stranger.address } }],
    ["has a signature of another form", { signature: () => "0x1234" }],
    ["has a signature of zeros", { signature: () => `0x${"0".repeat(130)}` }],
    ["has the signature that nobody but a forger makes", { signature: withHighS }],
    ["was changed in its payer", { sent: { from: stranger.address } }],
    ["was changed in its nonce", { sent: { nonce: freshNonce() } }],
    ["was changed in its value", { signed: { value: "1" }, sent: { value: "2500000" } }],
    ["was changed in its end", { sent: { validBefore: "99999999999" } }],
    ["pays another address", { signed: { to: OTHER } }],
    ["pays less than is due", { signed: { value: "2499999" } }],
    ["is signed for another chain", { domain: { chainId: 1 } }],
    ["is signed for another token", { domain: { verifyingContract: OTHER } }],
    ["is signed for a token of another name", { domain: { name: "USDC" } }],
    ["accepts another scheme", { terms: { scheme: "upto" } }],
    ["accepts another network", { terms: { network: "eip155:84532" } }],
    ["accepts another network of version 1", { version: 1, terms: { network: "base-sepolia" } }],
    ["accepts another token", { terms: { asset: OTHER } }],
  ] satisfies [string, Signing][])("does not pay when it %s", (_, signing) => expectUnpaid(signing));

  it("counts from the first second that it is valid to the one before it is over", async () => {
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const from = { validAfter: String(seconds + 1000), validBefore: String(seconds + 2000) };
    await expectUnpaid({ signed: from });
    clock.advance(1001_000);
    expect((await pay({ signed: from })).status).toBe(200);
    clock.advance(1000_000);
    await expectUnpaid({ signed: from });
  });

  it("may pay more than is due, and names addresses in any case", async () => {
    expect((await pay({ signed: { value: "2500001" } })).status).toBe(200);
    const lower = { from: account.address.toLowerCase(), to: PAYEE.toLowerCase() };
    const { body } = await pay({ sent: lower, terms: { asset: "0x833589FCD6EDB6E08F4C7C32D4F71B54BDA02913" } });
    expect(body.item.status).toBe("held");
  });

  it("pays the payee whom the intent names", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent, {}, { rail: { type: "x402", payeeAddress: OTHER } });
    const wrong = await headerFor(payment, { signed: { to: PAYEE } });
    expectDocumented(
      "submitPaymentProof",
      await prove(orderId, { payment: { paymentSignature: wrong } }),
      400,
      "PAYMENT_TRANSFER_NOT_FOUND",
    );
    expect((await prove(orderId, { payment: { paymentSignature: await headerFor(payment) } })).status).toBe(200);
  });

  it("is held to the provider's challenge, whatever the caller put in its place", async () => {
    const forged = { accepts: [{ scheme: "exact", network: "eip155:8453", payTo: OTHER, amount: "1" }] };
    const metadata = { paymentRequest: { paymentRequired: encode(forged) }, memo: "kept" };
    const { orderId, payment } = await intentOf(sandbox, agent, {}, { rail: { type: "x402", metadata } });
    expect(payment.rail.metadata).toMatchObject({ memo: "kept" });
    const cheap = await headerFor(payment, { signed: { to: OTHER, value: "1" } });
    expectDocumented(
      "submitPaymentProof",
      await prove(orderId, { payment: { paymentSignature: cheap } }),
      400,
      "PAYMENT_TRANSFER_NOT_FOUND",
    );
    expect((await prove(orderId, { payment: { paymentSignature: await headerFor(payment) } })).status).toBe(200);
  });
});

describe("an authorization", () => {
  it("pays for one order only, also after it was refunded", async () => {
    const signed = { nonce: freshNonce() };
    const first = await pay({ signed });
    expect(first.status).toBe(200);
    await expectUnpaid({ signed });
    await expectUnpaid({ signed: { ...signed, value: "2500001" }, version: 1 });
    await must(sandbox, "refundPayment", { params: { orderId: first.orderId }, token: agent.token });
    await expectUnpaid({ signed: { nonce: signed.nonce.toUpperCase().replace("0X", "0x") } });
    expect((await pay({ signed, account: stranger })).status, "another payer has nonces of its own").toBe(200);
  });

  it("pays for one order only, also when many want it at once", async () => {
    const { payment } = await intent();
    const paymentSignature = await headerFor(payment);
    const orders = await Promise.all(Array.from({ length: 12 }, intent));
    const results = await Promise.all(orders.map(({ orderId }) => prove(orderId, { payment: { paymentSignature } })));
    expect(results.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(results.filter(({ code }) => code === "PAYMENT_TRANSFER_NOT_FOUND")).toHaveLength(11);
    const payments = await Promise.all(orders.map(({ orderId }) => readPayment(sandbox, orderId)));
    expect(payments.filter((item) => item?.status === "held")).toHaveLength(1);
  });

  it("that is sent again for its order is answered as before, in whatever form and however late", async () => {
    const { orderId, payment } = await intent();
    const signed = { nonce: freshNonce() };
    const paymentSignature = await headerFor(payment, { signed });
    const proofs = await Promise.all(Array.from({ length: 5 }, () => prove(orderId, { payment: { paymentSignature } })));
    const [first] = proofs;
    for (const { status, body } of proofs) expect({ status, body }).toEqual({ status: 200, body: first?.body });
    clock.advance(1800_000);
    const agains = [
      { payment: { paymentSignature }, paymentReference: "x402:eip155:8453:3ff6c05723bb069d19953340" },
      { payment: { xPayment: await headerFor(payment, { signed, version: 1 }) } },
    ];
    for (const again of agains) expect((await prove(orderId, again)).body).toEqual(first?.body);
    const other = await prove(orderId, { payment: { paymentSignature: await headerFor(payment) } });
    expectDocumented("submitPaymentProof", other, 409, "ORDER_CLOSED");
  });
});

function expectMalformed(result: Awaited<ReturnType<typeof prove>>, field: string, message: string): void {
  expectDocumented("submitPaymentProof", result, 400, "VALIDATION_ERROR");
  expect(result.body.error.details.issues).toEqual([{ path: `body.payment.${field}`, message }]);
}
