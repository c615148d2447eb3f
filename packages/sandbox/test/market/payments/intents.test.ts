import type { PaymentRailInput } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import { agent as account, call, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import {
  ESCROW,
  expectDocumented,
  expectInvalid,
  intentOf,
  makeOrder,
  on,
  PAYEE,
  PRICE,
  readOrder,
  readPayment,
  STORAGE,
  USDT,
} from "../orders/scene.ts";

const USDC = "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913";
const STREETS = "svc_streetmesh_features";
const SOLANA_PAYEE = "9h3NctATCQvBt2QD7k7LYBZEmrEuPyvWNRicVZwPBc6M";
const SOLANA_USDT = "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB";

const wallet = { defaultRail: "wallet", supportedRails: ["wallet"], required: true, notes: [] };
const quoted = { mode: "quote-required", notes: [] };
const SERVICES = [
  seedService({ id: "svc_unpriced", payment: wallet, pricing: quoted }),
  seedService({ id: "svc_bare_solana", payment: { ...wallet, chain: "solana" }, pricing: { ...quoted, amount: 1 } }),
  seedService({
    id: "svc_dai",
    payment: { ...wallet, chain: "ethereum", token: "DAI", tokenAddress: PAYEE },
    pricing: { ...quoted, amount: 1 },
  }),
  seedService({ id: "svc_walleted", payment: { ...wallet, walletAddress: ESCROW }, pricing: { ...quoted, amount: 1 } }),
  seedService({ id: "svc_escrowless", payment: { ...wallet, defaultRail: "escrow" }, pricing: { ...quoted, amount: 1 } }),
];

let sandbox: Sandbox;
let agent: Shopper;
const start = async (config: object = {}) => {
  sandbox = await startSandbox({ seed: { services: SERVICES }, config });
  agent = await shopper(sandbox);
};
afterEach(() => sandbox.close());

const tryIntent = async (body: object, fields: object = {}) => {
  const { id } = await makeOrder(sandbox, agent, fields);
  return { id, answer: await on(sandbox, agent, "createPaymentIntent", id, body) };
};
const railOf = async (fields: object, rail?: PaymentRailInput, rest: object = {}) =>
  (await intentOf(sandbox, agent, fields, { ...(rail === undefined ? {} : { rail }), ...rest })).payment.rail;
/** What an x402 rail asks to be signed. */
const challengeOf = (rail: { metadata?: unknown }) =>
  JSON.parse(Buffer.from(Object(rail.metadata).paymentRequest.paymentRequired, "base64").toString());

describe("an intent", () => {
  beforeEach(() => start());

  it("is complete enough to pay by wallet", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent);
    expect(payment).toEqual({
      id: expect.stringMatching(/^pay_/),
      orderId,
      machineId: agent.machineId,
      status: "intent_created",
      amount: 2.5,
      currency: "USDT",
      rail: {
        type: "wallet",
        chain: "ethereum",
        token: "USDT",
        tokenAddress: USDT,
        provider: "geodnet",
        payerAddress: account.address,
        payeeAddress: PAYEE,
        metadata: { tokenDecimals: 6 },
      },
      notes: ["Transfer 2.5 USDT to the payee and submit the transaction."],
      createdAt: expect.any(String),
      updatedAt: payment.createdAt,
    });
    expect((await readOrder(sandbox, orderId)).status).toBe("payment_pending");
    expect(await readPayment(sandbox, orderId)).toEqual(payment);
  });

  it("names the escrow on an escrow rail", async () => {
    const { payment } = await intentOf(sandbox, agent, { serviceId: STORAGE });
    expect(payment).toMatchObject({ amount: 4, notes: ["Lock 4 USDT in the escrow and send the transaction."] });
    expect(payment.rail).toMatchObject({ type: "escrow", escrowAddress: ESCROW, metadata: { tokenDecimals: 6 } });
    expect((await railOf({ serviceId: "svc_escrowless" })).escrowAddress).toMatch(/^0x[0-9a-fA-F]{40}$/);
    expect((await railOf({}, { type: "onchain-escrow" })).escrowAddress).toMatch(/^0x[0-9a-fA-F]{40}$/);
  });

  it("carries the provider's challenge on an x402 rail", async () => {
    const { payment } = await intentOf(sandbox, agent, {}, { rail: { type: "x402" } });
    expect(payment).toMatchObject({ amount: 2.5, currency: "USDC", notes: ["Sign the challenge and submit the signature."] });
    const { metadata, ...rail } = payment.rail;
    expect(rail).toEqual({
      type: "x402",
      chain: "base",
      token: "USDC",
      tokenAddress: USDC,
      provider: "geodnet",
      payerAddress: account.address,
      payeeAddress: PAYEE,
    });
    expect(Object(metadata).tokenDecimals).toBe(6);
    expect(challengeOf(payment.rail)).toEqual({
      x402Version: 2,
      error: "Payment required",
      resource: {
        url: "https://rtk.geodnet.example/v1/corrections",
        description: "RTK corrections",
        mimeType: "application/json",
      },
      accepts: [
        {
          scheme: "exact",
          network: "eip155:8453",
          asset: USDC,
          payTo: PAYEE,
          amount: "2500000",
          maxTimeoutSeconds: 300,
          extra: { name: "USD Coin", version: "2" },
        },
      ],
    });
  });

  it.each([
    [0.02, "20000"],
    [0.1 + 0.2, "300000"],
    [1e-9, "1"],
    [1e21, "1000000000000000000000000000"],
  ])("asks for %s USDC as %s base units", async (amount, baseUnits) => {
    const rail = await railOf({}, { type: "x402" }, { amount });
    expect(challengeOf(rail).accepts[0].amount).toBe(baseUnits);
  });

  it("has a challenge that goes to the payee of the caller, and never to an address on another chain", async () => {
    const payeeAddress = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
    expect(challengeOf(await railOf({}, { type: "x402", payeeAddress })).accepts[0].payTo).toBe(payeeAddress);
    const rail = await railOf({ serviceId: STREETS }, { type: "x402" });
    expect(rail.payeeAddress).toBe(PAYEE);
    expect(challengeOf(rail).accepts[0].payTo).toBe(PAYEE);
  });

  it("is paid on Solana where the service is", async () => {
    const rail = await railOf({ serviceId: STREETS });
    expect(rail).toMatchObject({
      type: "wallet",
      chain: "solana",
      token: "USDT",
      tokenMint: SOLANA_USDT,
      payeeAddress: SOLANA_PAYEE,
    });
    expect(rail).not.toHaveProperty("tokenAddress");
    expect(rail.metadata).toEqual({ tokenDecimals: 6 });
    const bare = await railOf({ serviceId: "svc_bare_solana" });
    expect(bare).toMatchObject({ chain: "solana", tokenMint: SOLANA_USDT, payeeAddress: SOLANA_PAYEE });
  });

  it("goes to the provider's wallet where no payee is named", async () => {
    const rail = await railOf({ serviceId: "svc_walleted" });
    expect(rail).toMatchObject({ walletAddress: ESCROW, payeeAddress: ESCROW });
  });

  it("takes what the caller says of the rail, and keeps the rest", async () => {
    const own = { type: "wallet", payerAddress: PAYEE, accountId: "acc-1", externalUrl: "https://pay.example/1" } as const;
    const rail = await railOf(
      {},
      { ...own, tokenAddress: "", payeeAddress: "", metadata: { tokenDecimals: 6, memo: "for the rover" } },
    );
    expect(rail).toMatchObject({ ...own, chain: "ethereum", tokenAddress: USDT });
    expect(rail.metadata).toEqual({ tokenDecimals: 6, memo: "for the rover" });
    expect(rail.payeeAddress).toBe(PAYEE);
  });

  it.each<readonly [string, object, string]>([
    ["a known token with other decimals", { metadata: { tokenDecimals: 0 } }, "must be 6 for this token"],
    ["a known token with decimals that are a text", { metadata: { tokenDecimals: "6" } }, "must be 6 for this token"],
    [
      "an unknown token with decimals that none has",
      { tokenAddress: "0x3333333333333333333333333333333333333333", metadata: { tokenDecimals: -1 } },
      "must be an integer from 0 to 36",
    ],
  ])("refuses %s, which would make another amount of it", async (_, rail, message) => {
    const { answer } = await tryIntent({ rail: { type: "wallet", ...rail } });
    expectInvalid(answer, "body.rail.metadata.tokenDecimals");
    expect(answer.body.error.details.issues[0].message).toBe(message);
  });

  it("does not name a token of one chain on another", async () => {
    const polygon = await railOf({}, { chain: "polygon" });
    expect(polygon).toMatchObject({ chain: "polygon", token: "USDT", tokenAddress: null, payeeAddress: PAYEE });
    expect(polygon).not.toHaveProperty("metadata");
    expect(await railOf({}, { token: "USDC" })).toMatchObject({ token: "USDC", tokenAddress: null });
    expect(await railOf({}, { chain: "base", token: "USDC" })).toMatchObject({ tokenAddress: USDC });
    const solana = await railOf({}, { chain: "solana" });
    expect(solana).toMatchObject({ tokenMint: SOLANA_USDT, payeeAddress: SOLANA_PAYEE });
    expect(solana).not.toHaveProperty("tokenAddress");
  });

  it("says how many decimals another token has", async () => {
    expect((await railOf({ serviceId: "svc_dai" })).metadata).toEqual({ tokenDecimals: 18 });
  });

  it("takes the amount from the price, else from the budget, else from the caller", async () => {
    const amountOf = async (fields: object, body: object = {}) => {
      const { payment } = await intentOf(sandbox, agent, fields, body);
      return [payment.amount, payment.currency];
    };
    expect(await amountOf({ budget: { amount: 3 } })).toEqual([2.5, "USDT"]);
    expect(await amountOf({}, { amount: 3, currency: "EUR" })).toEqual([3, "EUR"]);
    const serviceId = "svc_unpriced";
    expect(await amountOf({ serviceId, budget: { amount: 7, max: 9, currency: "USDC" } })).toEqual([7, "USDC"]);
    expect(await amountOf({ serviceId, budget: { max: 9 } })).toEqual([9, "USDT"]);
    expect(await amountOf({ serviceId }, { amount: 1.25 })).toEqual([1.25, "USDT"]);
    const { answer } = await tryIntent({}, { serviceId });
    expectInvalid(answer, "body.amount");
    expect(answer.body.error.details.issues[0].message).toBe("is required: the price is not known");
  });

  it("has an amount above 0, and leaves the order as it was without one", async () => {
    for (const amount of [0, -1, -0.000001]) {
      const { id, answer } = await tryIntent({ amount });
      expectInvalid(answer, "body.amount");
      expect((await readOrder(sandbox, id)).status).toBe("created");
      expect(await readPayment(sandbox, id)).toBeNull();
    }
  });

  it("takes the price of the quote", async () => {
    const { item } = await must(sandbox, "searchMarket", { token: agent.token, body: { serviceType: "rtk" } });
    const quote = item.quotes.find(({ serviceId }: { serviceId: string }) => serviceId === "svc_geodnet_rtk");
    const { payment } = await intentOf(sandbox, agent, { searchId: item.id, quoteId: quote.id });
    expect(payment.amount).toBe(2.5);
  });

  it("for nothing makes the order ready at once", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent, { serviceId: PRICE });
    expect(payment).toMatchObject({ status: "not_required", amount: 0, rail: { type: "not-required" } });
    expect((await readOrder(sandbox, orderId)).status).toBe("ready");
    expect((await intentOf(sandbox, agent, { serviceId: PRICE }, { amount: 0 })).payment.status).toBe("not_required");
    const { answer } = await tryIntent({ amount: 1 }, { serviceId: PRICE });
    expectInvalid(answer, "body.amount");
  });

  it("answers the one that is there, whatever is asked for", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent);
    const again = await on(sandbox, agent, "createPaymentIntent", orderId, { rail: { type: "x402" }, amount: 9 });
    expect({ status: again.status, item: again.body.item }).toEqual({ status: 200, item: payment });
  });

  it("is for an order that is there", async () => {
    expectDocumented("createPaymentIntent", await on(sandbox, agent, "createPaymentIntent", "ord_none", {}), 404, "NOT_FOUND");
    const unread = await call(sandbox, "getMarketPayment", { params: { orderId: "ord_none" } });
    expectDocumented("getMarketPayment", unread, 404, "NOT_FOUND");
  });
});
