import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import { must, type Sandbox, type Shopper, shopper, startSandbox, TestClock } from "../../support.ts";
import { expectDocumented, expectInvalid, makeOrder, PRICE, RTK, tryOrder } from "./scene.ts";

const TTL_MS = 60_000;

let clock: TestClock;
let sandbox: Sandbox;
let agent: Shopper;
const start = async (config: object = {}) => {
  const services = [seedService({ operations: ["seed.sow", "seed.reap"] })];
  sandbox = await startSandbox({ now: clock.now, seed: { services }, config: { quoteTtlMs: TTL_MS, ...config } });
  agent = await shopper(sandbox);
};
beforeEach(() => {
  clock = new TestClock();
});
afterEach(() => sandbox.close());

/** A search, and its quote for a service. */
async function quoted(by: Shopper = agent, serviceId: string = RTK) {
  const serviceType = serviceId === RTK ? "rtk" : "oracle.price-feed";
  const { item } = await must(sandbox, "searchMarket", { token: by.token, body: { serviceType } });
  const quote = item.quotes.find((candidate: { serviceId: string }) => candidate.serviceId === serviceId);
  return { searchId: item.id as string, quoteId: quote.id as string, quote };
}

describe("an order with a quote", () => {
  it("takes over what was quoted", async () => {
    await start();
    const { searchId, quoteId, quote } = await quoted();
    const order = await makeOrder(sandbox, agent, { searchId, quoteId });
    expect(order).toMatchObject({ searchId, quoteId, operation: quote.operation, payment: quote.payment });
  });

  it("orders the operation that was quoted, unless it names another", async () => {
    await start();
    const body = { serviceType: "machine.commerce", operation: "seed.reap" };
    const { item } = await must(sandbox, "searchMarket", { token: agent.token, body });
    const ids = { serviceId: "svc_seed", searchId: item.id, quoteId: item.quotes[0].id };
    expect((await makeOrder(sandbox, agent, ids)).operation).toBe("seed.reap");
    expect((await makeOrder(sandbox, agent, { ...ids, operation: "seed.sow" })).operation).toBe("seed.sow");
  });

  it("may name its search alone", async () => {
    await start();
    const { searchId } = await quoted();
    const order = await makeOrder(sandbox, agent, { searchId });
    expect(order.searchId).toBe(searchId);
    expect(order).not.toHaveProperty("quoteId");
  });

  it("names the search with the quote", async () => {
    await start();
    const { quoteId } = await quoted();
    expectInvalid(await tryOrder(sandbox, agent, { quoteId }), "body.searchId");
  });

  it("is not made with a search or a quote that is not its own", async () => {
    await start();
    const own = await quoted();
    const later = await quoted();
    const other = await quoted(await shopper(sandbox));
    const price = await quoted(agent, PRICE);
    const wrong = {
      "an unknown search": { searchId: "srch_none", quoteId: own.quoteId },
      "a search of another machine": { searchId: other.searchId, quoteId: other.quoteId },
      "a search of another machine alone": { searchId: other.searchId },
      "an unknown quote": { searchId: own.searchId, quoteId: "quote_none" },
      "a quote of another search": { searchId: own.searchId, quoteId: later.quoteId },
      "a quote of another service": { searchId: price.searchId, quoteId: price.quoteId },
    };
    for (const [name, ids] of Object.entries(wrong)) {
      const { status, code } = await tryOrder(sandbox, agent, ids);
      expect({ name, status, code }).toEqual({ name, status: 404, code: "NOT_FOUND" });
    }
  });

  it("is made until the quote expires, and not any more then", async () => {
    await start();
    const stopped = new Date();
    await sandbox.close();
    let now = stopped;
    sandbox = await startSandbox({ now: () => now, config: { quoteTtlMs: TTL_MS } });
    agent = await shopper(sandbox);
    const { searchId, quoteId, quote } = await quoted();
    now = new Date(stopped.getTime() + TTL_MS - 1);
    await makeOrder(sandbox, agent, { searchId, quoteId });
    now = new Date(stopped.getTime() + TTL_MS);
    const answer = await tryOrder(sandbox, agent, { searchId, quoteId });
    expectDocumented("createMarketOrder", answer, 409, "QUOTE_EXPIRED");
    expect(answer.body.error.details).toEqual({ quoteId, expiresAt: quote.expiresAt });
    await makeOrder(sandbox, agent, { searchId });
  });
});

describe("a deployment that takes orders with a quote only", () => {
  beforeEach(() => start({ requireMarketQuotes: true }));

  it("says what is missing", async () => {
    const { searchId, quoteId } = await quoted();
    expectInvalid(await tryOrder(sandbox, agent), "body.searchId", "body.quoteId");
    expectInvalid(await tryOrder(sandbox, agent, { searchId }), "body.quoteId");
    expectInvalid(await tryOrder(sandbox, agent, { quoteId }), "body.searchId");
  });

  it("takes one with both", async () => {
    const { searchId, quoteId } = await quoted();
    expect((await makeOrder(sandbox, agent, { searchId, quoteId })).quoteId).toBe(quoteId);
  });
});

it("a deployment that does not takes an order without any", async () => {
  await start({ requireMarketQuotes: false });
  const order = await makeOrder(sandbox, agent);
  expect(order).not.toHaveProperty("searchId");
  expect(order).not.toHaveProperty("quoteId");
});
