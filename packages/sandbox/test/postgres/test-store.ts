import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runSql } from "../../../../scripts/postgres.ts";
import type { Sandbox, SandboxOptions, startSandbox } from "../../src/index.ts";
import { openDatabase } from "../../src/store/open-database.ts";
import type { Persistence } from "../../src/store/persistence.ts";
import { tableShapes } from "../../src/store/store.ts";

/** The PostgreSQL server that sandboxes keep their records in. Without it they use SQLite. */
const cluster = process.env.PEAQOS_TEST_POSTGRES;
/** How many servers stand behind each sandbox. */
const servers = Number(process.env.PEAQOS_TEST_SERVERS ?? 1);

const tables = [...tableShapes.map(({ table }) => table), "meta"];

/** A new database of the kind that is being tested. */
export interface TestDatabase {
  readonly db: string;
  remove(): Promise<void>;
}

/** A database that outlives the server that uses it. */
export async function testDatabase(): Promise<TestDatabase> {
  if (cluster !== undefined) return postgresDatabase(cluster);
  const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-"));
  return { db: join(folder, "sandbox.db"), remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function postgresDatabase(admin: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await runSql(admin, `create database ${name} template peaqos_template`);
  const remove = async () => {
    await runSql(admin, `drop database ${name} with (force)`);
  };
  return { db: admin.replace("/postgres?", `/${name}?`), remove };
}

/** An open database of the kind that is being tested, which is gone when it is closed. */
export async function openTestStore(): Promise<Persistence> {
  if (cluster === undefined) return openDatabase(":memory:", Date.now);
  const { db, remove } = await postgresDatabase(cluster);
  const opened = await openDatabase(db, Date.now);
  return { ...opened, close: () => opened.close().then(remove) };
}

/** Starts sandboxes on the kind of store that is being tested, unless they name a database of their own. */
export function onTestStore(start: typeof startSandbox): typeof startSandbox {
  if (cluster === undefined) return start;
  // To empty a database takes a tenth of the time that it takes to make another one.
  const unused: TestDatabase[] = [];
  afterAll(async () => {
    for (const { remove } of unused.splice(0)) await remove();
  });
  return async (options = {}) => {
    const named = options.db ?? options.env?.PEAQOS_SANDBOX_DB ?? ":memory:";
    if (named !== ":memory:") return startServers(start, named.startsWith("postgres:") ? servers : 1, options);
    const database = unused.pop() ?? (await postgresDatabase(cluster));
    const giveBack = async () => {
      await runSql(database.db, tables.map((table) => `delete from ${table};`).join(" "));
      unused.push(database);
    };
    try {
      return closing(await startServers(start, servers, { ...options, db: database.db }), giveBack);
    } catch (cause) {
      await giveBack();
      throw cause;
    }
  };
}

/** So many servers on one database, as one: each request goes to the next one. */
export async function startServers(start: typeof startSandbox, count: number, options: SandboxOptions): Promise<Sandbox> {
  const first = await start(options);
  // Each server counts the requests of a minute for itself.
  if (count < 2 || options.config?.rateLimitPerMinute) return first;
  const { port: _, ...same } = options;
  const others = await Promise.all(Array.from({ length: count - 1 }, () => start(same)));
  const all = [first, ...others];
  let turn = 0;
  // What the handle changes is told to the others by the time that its server has answered.
  let isTold = true;
  const telling =
    <Args extends readonly unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      isTold = false;
      return change(...args);
    };
  const { registry, faults } = first;
  const close = async () => {
    await Promise.all(all.map((sandbox) => sandbox.close()));
  };
  return {
    ...first,
    fetch: async (...request) => {
      if (!isTold) await first.fetch("/health");
      isTold = true;
      turn += 1;
      const answer = await (all[turn % all.length] ?? first).fetch(...request);
      // So that the handle says what was set over the API.
      if (String(request[0]).startsWith("/__sandbox/")) await first.fetch("/health");
      return answer;
    },
    registry: {
      get outage() {
        return registry.outage;
      },
      set outage(outage) {
        isTold = false;
        registry.outage = outage;
      },
      set: telling(registry.set),
    },
    faults: { ...faults, add: telling(faults.add), clear: telling(faults.clear) },
    advance: telling(first.advance),
    setTime: telling(first.setTime),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function closing(sandbox: Sandbox, after: () => Promise<void>): Sandbox {
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= sandbox.close().then(after);
    return closed;
  };
  return { ...sandbox, close, [Symbol.asyncDispose]: close };
}
