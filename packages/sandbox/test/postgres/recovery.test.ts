import { afterEach, beforeEach, expect, it } from "vitest";
import { recoverExecutions } from "../../src/execution/recover.ts";
import { type Sandbox, startSandbox } from "../../src/index.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import type { Persistence } from "../../src/store/persistence.ts";
import { ARM, armServices } from "../execution/runtime-scene.ts";
import { execute, json, localRuntime, order, PRICE, readOrder, register } from "../execution/scene.ts";
import { shopper } from "../support.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

describeOnPostgres("what one of several servers is executing", () => {
  const postgres = postgresForTests();
  let db: string;
  const servers: Sandbox[] = [];
  const databases: Persistence[] = [];
  beforeEach(async () => {
    db = await postgres.server.createDatabase();
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
    await Promise.all(databases.splice(0).map((database) => database.close()));
  });
  const start = async () => {
    const server = await startSandbox({ db, seed: { services: armServices } });
    servers.push(server);
    return server;
  };
  const open = async () => {
    const database = await openDatabase(db, Date.now);
    databases.push(database);
    return database;
  };
  /** An order that a server of its own has begun to execute. */
  const claimed = async (server: Sandbox) => {
    const { id } = await order(server, await shopper(server), PRICE);
    const dying = await openDatabase(db, Date.now);
    await dying.write(async (store) => {
      const found = await store.orders.get(id);
      if (found !== undefined) await store.orders.update(found, { ...found.item, status: "executing" });
    });
    return { id, die: () => dying.close() };
  };

  it("is not ended by a server that starts meanwhile", async () => {
    const first = await start();
    const agent = await shopper(first);
    const { id } = await order(first, agent, ARM);
    let second: Sandbox | undefined;
    await using runtime = await localRuntime(async (_, response) => {
      second = await start();
      json(response, { angle: 30 });
    });
    await register(first, agent.machineId, "armada", { endpointBaseUrl: runtime.url });
    const { status, body } = await execute(first, agent, id);
    expect({ status, order: body.order?.status }).toEqual({ status: 200, order: "delivered" });
    expect((await readOrder(second ?? first, id)).status).toBe("delivered");
  });

  it("has failed once that server is gone and another one starts", async () => {
    const first = await start();
    const { id, die } = await claimed(first);
    await start();
    expect((await readOrder(first, id)).status).toBe("executing");
    await die();
    await start();
    expect(await readOrder(first, id)).toMatchObject({ status: "failed", errorMessage: expect.stringContaining("stopped") });
  });

  it("is ended by one that runs on, and once only", async () => {
    const { id, die } = await claimed(await start());
    const [one, other] = [await open(), await open()];
    expect(await one.lostExecutors(one.store)).toEqual([]);
    await die();
    expect(await one.lostExecutors(one.store)).toHaveLength(1);
    const counts = await Promise.all([one, other].map((database) => recoverExecutions(database, new Date())));
    expect(counts.toSorted()).toEqual([0, 1]);
    expect((await one.store.orders.get(id))?.item.status).toBe("failed");
  });

  it("is still its own after its connections broke", async () => {
    const owner = await open();
    const other = await open();
    const server = await start();
    const { id } = await order(server, await shopper(server), PRICE);
    await owner.write(async (store) => {
      const found = await store.orders.get(id);
      if (found !== undefined) await store.orders.update(found, { ...found.item, status: "executing" });
    });
    await postgres.server.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'peaqos-sandbox'",
    );
    await expect.poll(() => other.lostExecutors(other.store), { timeout: 10_000 }).toEqual([]);
  });
});
