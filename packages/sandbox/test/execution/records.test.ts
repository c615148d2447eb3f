import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { expectPages } from "../walk-list.ts";
import { execute, expectDocumented, GPU, order, PRICE, UNKNOWN_PAIR } from "./scene.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe("runs", () => {
  it("are listed in the order in which they ended, of all machines or of one, in pages", async () => {
    const agent = await shopper(sandbox);
    const other = await shopper(sandbox);
    const ids: string[] = [];
    for (const wanted of [PRICE, UNKNOWN_PAIR, GPU]) {
      const { id } = await order(sandbox, agent, wanted);
      ids.push((await execute(sandbox, agent, id)).body.order.runId);
      const theirs = await order(sandbox, other, wanted);
      await execute(sandbox, other, theirs.id);
    }
    const query = { machineId: agent.machineId };
    const { items } = await must(sandbox, "listRuns", { query });
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(items.map(({ status }: { status: string }) => status)).toEqual(["completed", "failed", "external"]);
    expect((await must(sandbox, "listRuns")).items).toHaveLength(6);
    await expectPages(sandbox, "listRuns", { query });
  });

  it("are not those of a machine that does not exist", async () => {
    const answer = await call(sandbox, "listRuns", { query: { machineId: "mach_none" } });
    expectDocumented("listRuns", answer, 404, "NOT_FOUND");
  });

  it("are none for a machine that ran nothing", async () => {
    const { machineId } = await shopper(sandbox);
    expect(await must(sandbox, "listRuns", { query: { machineId } })).toEqual({ items: [] });
  });
});

it("a run, an outcome and a route that do not exist are not found", async () => {
  expectDocumented("getRun", await call(sandbox, "getRun", { params: { runId: "run_none" } }), 404, "NOT_FOUND");
  expectDocumented("getOutcome", await call(sandbox, "getOutcome", { params: { outcomeId: "out_none" } }), 404, "NOT_FOUND");
  expectDocumented("getRoute", await call(sandbox, "getRoute", { params: { routeId: "route_none" } }), 404, "NOT_FOUND");
});
