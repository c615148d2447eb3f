import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqlite } from "../../src/store/open-sqlite.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { aPolicy } from "./a-policy.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-store-"));
  file = join(folder, "sandbox.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openSqlite(file, Date.now);

async function filled(policies: number): Promise<string[]> {
  const database = await open();
  const ids: string[] = [];
  for (let index = 0; index < policies; index += 1) {
    const policy = aPolicy(database.store.policies.newId());
    await database.write((store) => store.policies.insert(policy, {}));
    ids.push(policy.id);
  }
  await database.close();
  return ids;
}

describe("a database file", () => {
  it("keeps what was written when it is opened again", async () => {
    const ids = await filled(3);
    const database = await open();
    expect((await database.store.policies.all({})).map(({ id }) => id)).toEqual(ids);
    await database.close();
  });

  it("lists what comes after a restart behind what was there, though the clock was ahead before", async () => {
    const ahead = await openSqlite(file, () => Date.now() + 86_400_000);
    const ids = [ahead.store.policies.newId()];
    await ahead.write((store) => store.policies.insert(aPolicy(ids[0] ?? ""), {}));
    await ahead.close();
    const database = await open();
    for (let count = 0; count < 2; count += 1) {
      const id = database.store.policies.newId();
      ids.push(id);
      await database.write((store) => store.policies.insert(aPolicy(id), {}));
    }
    expect((await database.store.policies.all({})).map(({ id }) => id)).toEqual(ids);
    await database.close();
  });

  it("is written ahead, so that readers do not wait for the disk", async () => {
    await filled(1);
    const database = new Libsql(file);
    expect(database.pragma("journal_mode")).toEqual([{ journal_mode: "wal" }]);
    database.close();
  });

  it("belongs to one server: a second one is refused, in this process and in another", async () => {
    const database = await open();
    await expect(open()).rejects.toThrow(/in use by another server/);
    const script = `
      const { openSqlite } = await import(${JSON.stringify(new URL("../../src/store/open-sqlite.ts", import.meta.url).href)});
      await openSqlite(${JSON.stringify(file)}, Date.now).catch((error) => { console.log(error.name, error.message); });
    `;
    const other = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { encoding: "utf8" });
    expect(other.stdout).toMatch(/^StoreError .* is in use by another server\. Stop it, or choose another file with --db\.$/m);
    await database.close();
    await (await open()).close();
  });

  it("that a newer version wrote is refused, and left as it was", async () => {
    await filled(1);
    const database = new Libsql(file);
    database.exec("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')");
    database.close();
    await expect(open()).rejects.toThrow(/was written by a newer version \(9999-from-the-future\)/);
  });

  it("that is no database is refused", async () => {
    writeFileSync(file, "This is a letter, not a database. ".repeat(100));
    await expect(open()).rejects.toThrow(StoreError);
    await expect(open()).rejects.toThrow(/is broken, or no database at all/);
  });

  it("that was cut off is refused", async () => {
    await filled(200);
    truncateSync(file, 20_000);
    await expect(open()).rejects.toThrow(/is broken, or no database at all/);
  });

  it("of another program is refused", async () => {
    const database = new Libsql(file);
    database.exec("create table notes (id text)");
    database.close();
    await expect(open()).rejects.toThrow(/is a database of another program/);
  });

  it("in a folder that does not exist is refused, with its name", async () => {
    file = join(folder, "missing", "sandbox.db");
    await expect(open()).rejects.toThrow(new RegExp(`${file} cannot be opened`));
  });
});
