import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import { agentFields, must, type Sandbox, shopper, startSandbox } from "../../support.ts";
import { evmProof, expectDocumented, expectInvalid, makeOrder, on, PRICE, RTK, tryOrder } from "./scene.ts";

const priced = (id: string, amount: number | null) =>
  seedService({
    id,
    skillKey: id,
    pricing: { mode: amount === null ? "quote-required" : "fixed", amount, currency: "USDT", notes: [] },
  });
const services = [
  priced("svc_dime", 0.1),
  priced("svc_two_dimes", 0.2),
  priced("svc_unknown", null),
  seedService({ id: "svc_unpriced" }),
];

let now: Date;
let sandbox: Sandbox;
beforeEach(async () => {
  now = new Date("2026-11-22T10:00:00Z");
  sandbox = await startSandbox({ now: () => now, seed: { services }, config: { agentPairingSessionTtlMs: 172_800_000 } });
});
afterEach(() => sandbox.close());

describe("the limit of one order", () => {
  it.each([
    [2.5, 201],
    [2.499999999, 403],
    [null, 201],
    [0, 403],
  ])("of %s answers a price of 2.5 with %s", async (perTransactionLimit, status) => {
    const answer = await tryOrder(sandbox, await shopper(sandbox, { perTransactionLimit }));
    if (status === 201) expect(answer.status).toBe(201);
    else expectDocumented("createMarketOrder", answer, 403, "AGENT_SPEND_LIMIT_EXCEEDED");
  });

  it("lets what is free pass, even where it is 0", async () => {
    await makeOrder(sandbox, await shopper(sandbox, { perTransactionLimit: 0, dailySpendLimit: 0 }), { serviceId: PRICE });
  });

  it.each([
    ["the budget's amount", { amount: 5, max: 6 }, 5],
    ["its maximum where it has no amount", { max: 6 }, 6],
    ["nothing without either", {}, 0],
    ["nothing without a budget", undefined, 0],
  ])("counts %s where the price is not known", async (_, budget, spend) => {
    for (const serviceId of ["svc_unknown", "svc_unpriced"]) {
      await makeOrder(sandbox, await shopper(sandbox, { perTransactionLimit: spend }), { serviceId, budget });
      if (spend === 0) continue;
      const refused = await tryOrder(sandbox, await shopper(sandbox, { perTransactionLimit: spend - 0.01 }), {
        serviceId,
        budget,
      });
      expectDocumented("createMarketOrder", refused, 403, "AGENT_SPEND_LIMIT_EXCEEDED");
    }
  });

  it("counts the price where it is known, and not the budget", async () => {
    const agent = await shopper(sandbox, { perTransactionLimit: 2.5, dailySpendLimit: 5 });
    await makeOrder(sandbox, agent, { budget: { max: 100 } });
    await makeOrder(sandbox, agent, { budget: { amount: 100 } });
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
  });
});

describe("the limit of a day", () => {
  it("is spent to the last bit, and not beyond", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 5 });
    await makeOrder(sandbox, agent);
    await makeOrder(sandbox, agent);
    const refused = await tryOrder(sandbox, agent);
    expectDocumented("createMarketOrder", refused, 403, "AGENT_DAILY_LIMIT_EXCEEDED");
    expect(refused.body.error.details).toEqual({ amount: 2.5, spent: 5, dailySpendLimit: 5 });
    await makeOrder(sandbox, agent, { serviceId: PRICE });
  });

  it("adds decimals as people do: 0.1 and 0.2 are 0.3", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 0.3 });
    await makeOrder(sandbox, agent, { serviceId: "svc_dime" });
    await makeOrder(sandbox, agent, { serviceId: "svc_two_dimes" });
    const thrifty = await shopper(sandbox, { dailySpendLimit: 0.3 });
    for (let i = 0; i < 3; i += 1) await makeOrder(sandbox, thrifty, { serviceId: "svc_dime" });
    const refused = await tryOrder(sandbox, thrifty, { serviceId: "svc_unknown", budget: { amount: 0.000000001 } });
    expectDocumented("createMarketOrder", refused, 403, "AGENT_DAILY_LIMIT_EXCEEDED");
  });

  it("starts again at midnight UTC", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 2.5 });
    await makeOrder(sandbox, agent);
    now = new Date("2026-11-22T23:59:59.999Z");
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
    now = new Date("2026-11-23T00:00:00Z");
    await makeOrder(sandbox, agent);
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
  });

  it("is given back by an order that is cancelled", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 2.5 });
    const { id } = await makeOrder(sandbox, agent);
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
    await on(sandbox, agent, "cancelMarketOrder", id);
    await makeOrder(sandbox, agent);
  });

  it("is given back by a payment that is refunded, also after delivery", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 2.5 });
    const { id: orderId } = await makeOrder(sandbox, agent);
    const to = { params: { orderId }, token: agent.token };
    await must(sandbox, "createPaymentIntent", { ...to, body: {} });
    await must(sandbox, "submitPaymentProof", { ...to, body: evmProof(agentFields.agentAddress) });
    await must(sandbox, "executeMarketOrder", { ...to, body: {} });
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
    await must(sandbox, "refundPayment", to);
    expect((await must(sandbox, "getMarketOrder", { params: { orderId } })).item.status).toBe("delivered");
    await makeOrder(sandbox, agent);
  });

  it("is not put out of force by a budget that no sum can hold", async () => {
    const agent = await shopper(sandbox, {});
    for (const budget of [{ amount: 1e300 }, { amount: 1.1e12 }, { max: 1e300 }]) {
      expectInvalid(
        await tryOrder(sandbox, agent, { serviceId: "svc_unknown", budget }),
        `body.budget.${Object.keys(budget)[0]}`,
      );
    }
    await makeOrder(sandbox, agent, { serviceId: "svc_unknown", budget: { amount: 1e12 } });
  });

  it("is each pairing's own", async () => {
    const [one, two] = [await shopper(sandbox, { dailySpendLimit: 2.5 }), await shopper(sandbox, { dailySpendLimit: 2.5 })];
    await makeOrder(sandbox, one);
    await makeOrder(sandbox, two);
  });

  it("is not passed by orders that race", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 7.5 });
    const answers = await Promise.all(Array.from({ length: 10 }, () => tryOrder(sandbox, agent)));
    expect(answers.map(({ code = "made" }) => code).toSorted()).toEqual([
      ...Array(7).fill("AGENT_DAILY_LIMIT_EXCEEDED"),
      ...Array(3).fill("made"),
    ]);
    const { items } = await must(sandbox, "listMarketOrders", { query: { machineId: agent.machineId } });
    expect(items).toHaveLength(3);
  });

  it("leaves the token of the pairing as good as before", async () => {
    const agent = await shopper(sandbox, { dailySpendLimit: 5 });
    const params = { machineId: agent.machineId };
    const before = await must(sandbox, "listAgentPairings", { params });
    await makeOrder(sandbox, agent);
    expect(await must(sandbox, "listAgentPairings", { params })).toEqual(before);
    await makeOrder(sandbox, agent);
  });
});

describe("a budget", () => {
  it("covers a known price", async () => {
    const agent = await shopper(sandbox);
    for (const budget of [{ max: 2.5 }, { amount: 2.5 }, { amount: 1, max: 2.5 }, { currency: "USDT" }, {}]) {
      await makeOrder(sandbox, agent, { serviceId: RTK, budget });
    }
    for (const budget of [{ max: 2.49 }, { amount: 2.49 }, { amount: 3, max: 2.49 }, { max: 0 }]) {
      expectInvalid(await tryOrder(sandbox, agent, { serviceId: RTK, budget }), "body.budget");
    }
  });

  it("is not negative", async () => {
    const agent = await shopper(sandbox);
    expectInvalid(await tryOrder(sandbox, agent, { budget: { amount: -1, max: 5 } }), "body.budget.amount");
    expectInvalid(await tryOrder(sandbox, agent, { serviceId: "svc_unknown", budget: { max: -0.1 } }), "body.budget.max");
  });
});
