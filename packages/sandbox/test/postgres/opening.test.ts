import { afterEach, expect, it } from "vitest";
import { Postgres, postgresPrograms } from "../../../../scripts/postgres.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { checkDatabase, databaseName, openDatabase } from "../../src/store/open-database.ts";
import type { Persistence } from "../../src/store/persistence.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { aPolicy } from "../store/a-policy.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

if (postgresPrograms === undefined) console.log("PostgreSQL is not installed: its tests are skipped.");

const CANARY = "canary-p%40ss";

it.each([
  ["postgres://ann:secret@db.example:5433/team?sslmode=require&password=secret", "postgres://db.example:5433/team"],
  ["postgresql://ann:secret@db.example/team", "postgres://db.example/team"],
  ["postgres://ann:secret@/team?host=/run/postgresql", "postgres:///team"],
  ["postgres:///team", "postgres:///team"],
  ["postgres://db.example/team?user=ann@corp&password=s@cret", "postgres://db.example/team"],
  ["postgres://ann:s@cret@db.example/team", "postgres://db.example/team"],
  ["C:\\people\\ann@corp\\file.db", "C:\\people\\ann@corp\\file.db"],
  ["/srv/ann:x@corp/file.db", "/srv/ann:x@corp/file.db"],
  ["./file.db", "./file.db"],
  [":memory:", ":memory:"],
])("%s is called %s where people read it", (db, name) => {
  expect(databaseName(db)).toBe(name);
  expect(() => checkDatabase(db)).not.toThrow();
});

it.each([
  "",
  "mysql://ann:secret@host/db",
  "http://secret",
  "postgres://ann:secret@ho st/db",
  "postgres://ann:secret@host:port/db",
  // Said the wrong way, they would be the names of files, which people get to read.
  "postgres:/ann:secret@host/db",
  "postgres:ann:secret@host/db",
  "jdbc:postgresql://host/db?password=secret",
  "ann:secret@host/db",
  "host=db.example user=ann password=secret",
  "password = 'secret' dbname=team",
  " postgres://ann:secret@host/db",
  '"postgres://ann:secret@host/db"',
  "PEAQOS_SANDBOX_DB=postgres://ann:secret@host/db",
  // A password that is not encoded ends the host too early, and the rest of it looks like a port, a path or a query.
  "postgres://ann:12/secret@host/db",
  "postgres://ann:12#secret@host/db",
  "postgres://ann:12?secret@host/db",
  "postgres://ann:12?a=secret@host/db",
])("%j is refused, and not repeated", (db) => {
  expect(() => checkDatabase(db)).toThrow(ConfigError);
  expect(() => checkDatabase(db)).toThrow(/^db must be the name of a file, :memory:, or a URL like [^ ]+\.$/);
});

describeOnPostgres("a PostgreSQL database", () => {
  const postgres = postgresForTests();
  const opened: Persistence[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  const open = async (url: string) => {
    const database = await openDatabase(url, Date.now);
    opened.push(database);
    return database;
  };
  const names = async ({ store }: Persistence) => (await store.policies.all({})).map(({ id }) => id);

  it("keeps what was written when it is opened again", async () => {
    const url = await postgres.server.createDatabase();
    const first = await open(url);
    await first.write((store) => store.policies.insert(aPolicy("pol_1"), {}));
    const secret = await first.meta("session-secret", () => "made once");
    const second = await open(url);
    expect(await names(second)).toEqual(["pol_1"]);
    expect(await second.meta("session-secret", () => "made again")).toBe(secret);
  });

  it("is made once by servers that start at the same time", async () => {
    const url = await postgres.server.createDatabase();
    const all = await Promise.all(Array.from({ length: 6 }, () => open(url)));
    await Promise.all(all.map((one, index) => one.write((store) => store.policies.insert(aPolicy(`pol_${index}`), {}))));
    for (const one of all) expect(await names(one)).toHaveLength(6);
  });

  it("orders records by their ids, whatever its language", async () => {
    const name = "in_english";
    await postgres.server.query(`create database ${name} template template0 locale_provider icu icu_locale 'en' locale 'C'`);
    const database = await open(postgres.server.url(name));
    const ids = ["pol_B", "pol_a", "pol_1", "pol_b", "pol_A"];
    for (const id of ids) await database.write((store) => store.policies.insert(aPolicy(id), {}));
    expect(await names(database)).toEqual([...ids].sort());
  });

  it("may hold tables of another program, as long as they have other names", async () => {
    const url = await postgres.server.createDatabase();
    const [, name] = /\/(db_\d+)/.exec(url) ?? [];
    await postgres.server.query("create table notes (id text)", name);
    await (await open(url)).write((store) => store.policies.insert(aPolicy("pol_1"), {}));
  });

  it.each(["orders", "meta", "kysely_migration"])(
    "with a table %s of another program is refused, and left as it was",
    async (table) => {
      const url = await postgres.server.createDatabase();
      const [, name] = /\/(db_\d+)/.exec(url) ?? [];
      await postgres.server.query(`create table ${table} (id text)`, name);
      await expect(open(url)).rejects.toThrow(
        new RegExp(`^postgres:///${name} is a database of another program: it has ${table}\\.`),
      );
      expect(await postgres.server.query("select relname from pg_class where relname in ('tasks', 'id_clock')", name)).toEqual(
        [],
      );
    },
  );

  it("can be shared with another schema", async () => {
    const url = await postgres.server.createDatabase();
    const [, name] = /\/(db_\d+)/.exec(url) ?? [];
    await postgres.server.query("create table orders (id text); create schema peaqos", name);
    const database = await open(`${url}&options=-csearch_path%3Dpeaqos`);
    await database.write((store) => store.policies.insert(aPolicy("pol_1"), {}));
    expect(await names(database)).toEqual(["pol_1"]);
    await expect(open(`${url}&options=-csearch_path%3Dnowhere`)).rejects.toThrow(/has no schema to put tables in/);
  });

  it("that a newer version wrote is refused", async () => {
    const url = await postgres.server.createDatabase();
    const [, name] = /\/(db_\d+)/.exec(url) ?? [];
    await (await openDatabase(url, Date.now)).close();
    await postgres.server.query("insert into kysely_migration values ('9999-from-the-future', '2030-01-01')", name);
    await expect(open(url)).rejects.toThrow(/was written by a newer version \(9999-from-the-future\)/);
  });

  it("finds nothing by what no text may hold, instead of failing", async () => {
    const database = await open(await postgres.server.createDatabase());
    expect(await database.store.policies.get("pol_\0")).toBeUndefined();
    expect((await database.store.machines.page({ listed: 1 }, { limit: 1, after: "mach_\0" })).items).toEqual([]);
  });

  it("that cannot be opened says why, and never with which password", async () => {
    await using own = await Postgres.start({ passwords: true });
    await own.query("create role ann login password 'right'");
    const wrong = own.url("postgres", `ann:${CANARY}`);
    const missing = own.url("missing", `peaqos:${CANARY}`);
    const nobody = `postgres://ann:${CANARY}@127.0.0.1:1/team`;
    const elsewhere = `postgres://ann:${CANARY}@/team?host=/nowhere`;
    for (const url of [wrong, missing, nobody, elsewhere]) {
      const error = await openDatabase(url, Date.now).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(StoreError);
      expect(String(error)).toMatch(/^StoreError: postgres:\/\/\S* cannot be opened: \S/);
      expect(JSON.stringify([String(error), (error as Error).stack, error])).not.toMatch(/canary/);
    }
    await (await openDatabase(own.url("postgres", "peaqos:peaqos"), Date.now)).close();
  });
});

describeOnPostgres("servers on one PostgreSQL database", () => {
  const postgres = postgresForTests();

  it("make ids that grow, also when their clocks differ", async () => {
    const url = await postgres.server.createDatabase();
    const ahead = await openDatabase(url, () => Date.now() + 60_000);
    const behind = await openDatabase(url, Date.now);
    const ids: string[] = [];
    for (let round = 0; round < 10; round += 1) {
      const database = round % 2 === 0 ? ahead : behind;
      ids.push(...(await database.write(async (store) => [store.policies.newId(), store.policies.newId()])));
    }
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(20);
    await Promise.all([ahead.close(), behind.close()]);
  });
});
