import pg from "pg";
import { expect, it } from "vitest";
import { Postgres } from "../../../../scripts/postgres.ts";
import { startSandbox } from "../../src/index.ts";
import { tryOrder } from "../market/orders/scene.ts";
import { call, must, shopper } from "../support.ts";
import { describeOnPostgres } from "./postgres.ts";

describeOnPostgres("a PostgreSQL that has fewer connections than servers would like", () => {
  it("serves them all: requests wait for a connection instead of failing", { timeout: 60_000 }, async () => {
    await using postgres = await Postgres.start({ connections: 10 });
    const db = await postgres.createDatabase();
    await using one = await startSandbox({ db });
    await using other = await startSandbox({ db });
    const agent = await shopper(one, {});
    for (let round = 0; round < 3; round += 1) {
      const results = await Promise.all(
        Array.from({ length: 60 }, (_, index) => {
          const server = index % 2 === 0 ? one : other;
          return index % 3 === 0 ? tryOrder(server, agent) : call(server, "listMachines");
        }),
      );
      expect(new Set(results.map(({ status, code }) => code ?? status))).toEqual(new Set([200, 201]));
    }
    expect((await must(other, "listMarketOrders", { query: { machineId: agent.machineId } })).items).toHaveLength(60);
  });

  it("serves one with the connections that are left, and lets it wait for the first", { timeout: 60_000 }, async () => {
    await using postgres = await Postgres.start({ connections: 8 });
    const db = await postgres.createDatabase();
    await using sandbox = await startSandbox({ db });
    const others = await takeAll(db);
    const reads = Promise.all(Array.from({ length: 20 }, () => call(sandbox, "listMachines")));
    await Promise.all(others.map((other) => other.end()));
    expect(new Set((await reads).map(({ status }) => status))).toEqual(new Set([200]));
  });
});

/** Takes every connection that is left. */
async function takeAll(db: string): Promise<readonly pg.Client[]> {
  const taken: pg.Client[] = [];
  for (;;) {
    const client = new pg.Client({ connectionString: db });
    const isTaken = await client.connect().then(
      () => true,
      () => false,
    );
    if (!isTaken) return taken;
    taken.push(client);
  }
}
