import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, must, type Sandbox, shopper, startSandbox, TestClock } from "../support.ts";
import { expectDocumented } from "./scene.ts";
import { newTask, PRICE_TASK, readTask } from "./task-scene.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now, config: { quoteTtlMs: 60_000 } });
});
afterAll(() => sandbox.close());

describe("the quotes of a task", () => {
  it("are those of a search, in its order", async () => {
    const { machineId, agentPairingId, token } = await shopper(sandbox);
    const need = { serviceType: "data.location" };
    const search = await must(sandbox, "searchMarket", { body: { machineId, agentPairingId, ...need }, token });
    const { item } = await must(sandbox, "createTask", { body: { machineId, ...need } });
    const { quotes } = (await must(sandbox, "discoverTask", { params: { taskId: item.id } })).item;
    const ranking = (found: { serviceId: string; score: number }[]) => found.map(({ serviceId, score }) => [serviceId, score]);
    expect(quotes.length).toBeGreaterThan(1);
    expect(ranking(quotes)).toEqual(ranking(search.item.quotes));
  });

  it("are replaced when it is discovered again", async () => {
    const { params } = await newTask(sandbox);
    const [first] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    const [second] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    expect(second).toMatchObject({ serviceId: first.serviceId, score: first.score });
    expect(second.id).not.toBe(first.id);
    const gone = await call(sandbox, "resolveTask", { params, body: { quoteId: first.id } });
    expectDocumented("resolveTask", gone, 404, "NOT_FOUND");
  });

  it("keep to the policies of the machine", async () => {
    const { item: policy } = await must(sandbox, "createPolicy", { body: { name: "Free", deniedSkillKeys: ["peaq-price"] } });
    const { params } = await newTask(sandbox, PRICE_TASK, { policyIds: [policy.id] });
    expect((await must(sandbox, "discoverTask", { params })).item).toMatchObject({ status: "discovered", quotes: [] });
    expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params }), 404, "NOT_FOUND");
    expect((await readTask(sandbox, params)).status).toBe("discovered");
    await must(sandbox, "updatePolicy", { params: { policyId: policy.id }, body: { deniedSkillKeys: [] } });
    expect((await must(sandbox, "resolveTask", { params })).item.status).toBe("ready");
  });

  it("are chosen from: one of another task is not found", async () => {
    const { params } = await newTask(sandbox);
    const other = await newTask(sandbox);
    const [theirs] = (await must(sandbox, "discoverTask", { params: other.params })).item.quotes;
    for (const quoteId of [theirs.id, "quote_none"]) {
      expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params, body: { quoteId } }), 404, "NOT_FOUND");
    }
  });

  it("are taken by their id, not only the best one", async () => {
    const { params } = await newTask(sandbox, { serviceType: "oracle.price-feed" });
    const { quotes } = (await must(sandbox, "discoverTask", { params })).item;
    const candles = quotes.find(({ serviceId }: { serviceId: string }) => serviceId === "svc_tickstream_candles");
    await must(sandbox, "resolveTask", { params, body: { quoteId: candles.id } });
    const input = { pair: "ETH/USDT", interval: "1h", limit: 2 };
    const { execution } = await must(sandbox, "executeTask", { params, body: { input } });
    expect(execution.run.serviceId).toBe("svc_tickstream_candles");
    expect(execution.outcome.result.candles).toHaveLength(2);
  });

  it("are not taken once they have expired, but looked for again where none was asked for", async () => {
    const { params } = await newTask(sandbox);
    const [old] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    clock.advance(61_000);
    const expired = await call(sandbox, "resolveTask", { params, body: { quoteId: old.id } });
    expectDocumented("resolveTask", expired, 404, "NOT_FOUND");
    await must(sandbox, "resolveTask", { params });
    const task = await readTask(sandbox, params);
    expect(task.status).toBe("resolved");
    expect(task.quotes?.[0]?.id).not.toBe(old.id);
    // A resolved task may wait: nobody pays for it.
    clock.advance(61_000);
    expect((await must(sandbox, "executeTask", { params })).task.status).toBe("completed");
  });

  it("are nobody's where no service can do the task", async () => {
    const { params } = await newTask(sandbox, { serviceType: "oracle.price-feed", operation: "price.guess" });
    expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params }), 404, "NOT_FOUND");
    expect((await readTask(sandbox, params)).status).toBe("created");
  });
});
