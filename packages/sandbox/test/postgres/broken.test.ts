import { afterEach, beforeEach, expect, it } from "vitest";
import { Postgres } from "../../../../scripts/postgres.ts";
import { startSandbox } from "../../src/index.ts";
import { ARM, armServices } from "../execution/runtime-scene.ts";
import { execute, json, localRuntime, order, readOrder, register } from "../execution/scene.ts";
import { tryOrder } from "../market/orders/scene.ts";
import { activeMachine, call, must, type Sandbox, shopper } from "../support.ts";
import { describeOnPostgres } from "./postgres.ts";

describeOnPostgres("a server whose PostgreSQL", () => {
  let postgres: Postgres;
  let sandbox: Sandbox;
  const told: unknown[] = [];
  beforeEach(async () => {
    postgres = await Postgres.start({ durable: true, passwords: true });
    told.length = 0;
    const db = await postgres.createDatabase();
    sandbox = await startSandbox({
      db,
      seed: { services: armServices },
      log: ({ cause }) => cause !== undefined && told.push(cause),
    });
  });
  afterEach(async () => {
    await sandbox.close();
    await postgres[Symbol.asyncDispose]();
  });
  const isReady = async () => (await must(sandbox, "getReadiness")).status;

  it.each(["stop", "kill"] as const)("is gone (%s) says so, and goes on when it is back", async (end) => {
    const agent = await shopper(sandbox);
    const before = (await must(sandbox, "getMachine", { params: { machineId: agent.machineId } })).item;
    const [underWay] = await Promise.all([
      Promise.all(Array.from({ length: 20 }, () => tryOrder(sandbox, agent))),
      postgres[end](),
    ]);
    for (const { status, code } of underWay) expect([201, "INTERNAL_ERROR"]).toContain(code ?? status);

    const params = { machineId: agent.machineId };
    expect(await call(sandbox, "getMachine", { params })).toMatchObject({ status: 500, code: "INTERNAL_ERROR" });
    expect(await tryOrder(sandbox, agent)).toMatchObject({ status: 500, code: "INTERNAL_ERROR" });
    expect(await isReady()).toBe("not_ready");
    expect((await call(sandbox, "checkHealth")).status).toBe(200);

    await postgres.start();
    expect((await must(sandbox, "getMachine", { params })).item).toEqual(before);
    expect(await isReady()).toBe("ready");
    expect((await tryOrder(sandbox, agent)).status).toBe(201);
    const { items } = await must(sandbox, "listMarketOrders", { query: { machineId: agent.machineId, limit: 500 } });
    const ids = new Set(items.map(({ id }: { id: string }) => id));
    for (const { status, body } of underWay) if (status === 201) expect(ids).toContain(body.item.id);
    const logged = JSON.stringify(told.map((cause) => [String(cause), (cause as Error).stack]));
    expect(logged).not.toMatch(/peaqos:peaqos/);
  });

  it("breaks every connection goes on with new ones", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    // So that several are open.
    await Promise.all(Array.from({ length: 20 }, () => must(sandbox, "listMachines")));
    for (let round = 0; round < 5; round += 1) {
      await postgres.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'peaqos-sandbox'");
      const body = { displayName: `Rover ${round}` };
      expect((await must(sandbox, "updateMachine", { params: { machineId }, body })).item).toMatchObject(body);
      expect((await must(sandbox, "getMachine", { params: { machineId } })).item).toMatchObject(body);
    }
  });

  it("is gone when an execution ends leaves nothing executing", async () => {
    const agent = await shopper(sandbox);
    await using runtime = await localRuntime(async (_, response) => {
      await postgres.stop();
      json(response, { angle: 30 });
    });
    await register(sandbox, agent.machineId, "armada", { endpointBaseUrl: runtime.url });
    const { id } = await order(sandbox, agent, ARM);
    expect((await execute(sandbox, agent, id)).code).toBe("INTERNAL_ERROR");
    await postgres.start();
    await expect.poll(async () => (await readOrder(sandbox, id)).status, { timeout: 20_000 }).toBe("failed");
  });
});
