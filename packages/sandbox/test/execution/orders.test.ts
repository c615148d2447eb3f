import type { ExecutionOutcome } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Collection } from "../../src/store/collection.ts";
import { seedService } from "../catalog/seed-service.ts";
import { must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { eventsOf, execute, expectDocumented, GPU, order, PRICE, readOrder, UNKNOWN_PAIR } from "./scene.ts";

const NOW = new Date("2026-11-22T10:00:17Z");

let sandbox: Sandbox;
beforeAll(async () => {
  const services = [seedService({ id: "svc_switch", skillKey: "switch" })];
  sandbox = await startSandbox({ now: () => NOW, seed: { services }, log: () => {} });
});
afterAll(() => sandbox.close());

const read = async (operationId: "getRun" | "getOutcome" | "getRoute" | "getTask", params: Record<string, string>) =>
  (await must(sandbox, operationId, { params })).item;

describe("an order that the deployment runs itself", () => {
  it("is delivered, with what it brought about", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    const { status, body } = await execute(sandbox, agent, id);
    expect(status).toBe(200);
    const { run, outcome, route, task } = body.execution;
    expect(body.execution.statusCode).toBe(200);
    const made = { skillKey: "peaq-price", serviceId: "svc_peaq_price", executionMode: "native", status: "completed" };
    const result = { pair: "PEAQ/USDT", price: "0.1642", observedAt: "2026-11-22T10:00:00Z" };
    expect(run).toEqual({ id: expect.stringMatching(/^run_/), ...made, outcomeId: outcome.id });
    expect(outcome).toEqual({ id: expect.stringMatching(/^out_/), ...made, result });
    expect(route).toEqual({
      id: expect.stringMatching(/^route_/),
      executionMode: "native",
      integrationStatus: "native",
      status: "completed",
    });
    expect(task).toMatchObject({
      machineId: agent.machineId,
      status: "completed",
      serviceType: "oracle.price-feed",
      input: PRICE.input,
    });
    const links = { taskId: task.id, routeId: route.id, runId: run.id, outcomeId: outcome.id };
    expect(body.order).toMatchObject({ id, status: "delivered", ...links });
    expect(await readOrder(sandbox, id)).toEqual(body.order);
    expect(await read("getRun", { runId: run.id })).toEqual(run);
    expect(await read("getOutcome", { outcomeId: outcome.id })).toEqual(outcome);
    expect(await read("getRoute", { routeId: route.id })).toEqual(route);
    expect(await read("getTask", { taskId: task.id })).toEqual(task);
  });

  it("is run with the input of the request where that has one, and keeps its own", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    const { body } = await execute(sandbox, agent, id, { input: { pair: "BTC/USDT" } });
    expect(body.execution.outcome.result.pair).toBe("BTC/USDT");
    expect(body.execution.task.input).toEqual({ pair: "BTC/USDT" });
    expect(body.order.input).toEqual(PRICE.input);
  });

  it("has the same result each time", async () => {
    const agent = await shopper(sandbox);
    const results: ExecutionOutcome["result"][] = [];
    for (const input of [
      { seeds: 3, depth: 1 },
      { depth: 1, seeds: 3 },
    ]) {
      const { id } = await order(sandbox, agent, { serviceId: "svc_switch", input });
      const { outcome } = (await execute(sandbox, agent, id)).body.execution;
      expect(outcome.status).toBe("completed");
      results.push(outcome.result);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it("leaves an event for everything that changed", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    const before = await eventsOf(sandbox, agent.machineId);
    await execute(sandbox, agent, id);
    expect((await eventsOf(sandbox, agent.machineId)).slice(before.length)).toEqual([
      "order.executing",
      "route.completed",
      "run.completed",
      "outcome.completed",
      "task.completed",
      "order.delivered",
    ]);
  });

  it("fails with its run, and can be tried again on the same task and route", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, UNKNOWN_PAIR);
    const failed = await execute(sandbox, agent, id);
    expect(failed.status).toBe(200);
    const { run, outcome, route, task } = failed.body.execution;
    expect([run.status, outcome.status, route.status, task.status]).toEqual(["failed", "failed", "failed", "failed"]);
    expect(outcome).toMatchObject({ errorCode: "UNKNOWN_PAIR", errorMessage: expect.any(String) });
    expect(outcome).not.toHaveProperty("result");
    expect(failed.body.order).toMatchObject({ status: "failed", errorMessage: outcome.errorMessage, runId: run.id });
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 409, "ORDER_CLOSED");

    await must(sandbox, "retryMarketOrder", { params: { orderId: id }, token: agent.token });
    const { body } = await execute(sandbox, agent, id, { input: PRICE.input });
    expect(body.order).toMatchObject({ status: "delivered", taskId: task.id, routeId: route.id });
    expect(body.order.errorMessage ?? null).toBeNull();
    expect(body.order.runId).not.toBe(run.id);
    expect(body.execution.task).toMatchObject({ id: task.id, status: "completed", runId: body.order.runId });
    const { items } = await must(sandbox, "listRuns", { query: { machineId: agent.machineId } });
    expect(items.map(({ status }: { status: string }) => status)).toEqual(["failed", "completed"]);
  });

  it("runs once, however many ask at the same time", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    const answers = await Promise.all(Array.from({ length: 10 }, () => execute(sandbox, agent, id)));
    expect(answers.map(({ code = "ran" }) => code).toSorted()).toEqual([...Array(9).fill("ORDER_CLOSED"), "ran"]);
    const { items } = await must(sandbox, "listRuns", { query: { machineId: agent.machineId } });
    expect(items).toHaveLength(1);
  });

  it("is left as failed when what came of it cannot be written down", async () => {
    const agent = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    const insert = Collection.prototype.insert;
    const broken = vi.spyOn(Collection.prototype, "insert").mockImplementation(function (this: Collection<object>, item, hidden) {
      if (item.id.startsWith("run_")) throw new Error("The disk is full.");
      return insert.call(this, item, hidden);
    });
    const answer = await execute(sandbox, agent, id);
    broken.mockRestore();
    expectDocumented("executeMarketOrder", answer, 500, "INTERNAL_ERROR");
    expect(await readOrder(sandbox, id)).toMatchObject({ status: "failed", errorMessage: expect.stringContaining("write down") });
    await must(sandbox, "retryMarketOrder", { params: { orderId: id }, token: agent.token });
    expect((await execute(sandbox, agent, id)).body.order.status).toBe("delivered");
  });
});

describe("an order of a service at the provider's own site", () => {
  it("is handed off, and can be confirmed", async () => {
    const agent = await shopper(sandbox);
    const { id, handoff } = await order(sandbox, agent, GPU);
    const { status, body } = await execute(sandbox, agent, id);
    expect(status).toBe(202);
    expect(body.execution).toMatchObject({
      statusCode: 202,
      handoff,
      route: { status: "handoff", handoff },
      task: { status: "handoff" },
    });
    expect(body.execution).not.toHaveProperty("run");
    expect(body.execution).not.toHaveProperty("outcome");
    expect(body.order).toMatchObject({ status: "handoff", routeId: body.execution.route.id });
    expect(await read("getRun", { runId: body.order.runId })).toMatchObject({
      status: "external",
      outcomeId: body.order.outcomeId,
    });
    expect(await read("getOutcome", { outcomeId: body.order.outcomeId })).toMatchObject({ status: "external" });
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 409, "ORDER_CLOSED");
    const confirmed = await must(sandbox, "confirmMarketOrder", { params: { orderId: id }, token: agent.token });
    expect(confirmed.order.status).toBe("confirmed");
  });
});
