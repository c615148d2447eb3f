import type { Agreement } from "./agreement.js";
import type { Database } from "./collection.js";
import type { Transact } from "./group-commit.js";
import { ID_DIGITS, idTime, type NewId } from "./ids.js";
import type { Persistence } from "./persistence.js";
import { lostExecutors, type Servers } from "./servers.js";
import { noSnapshot, removeRecords, replaceRecords, snapshotRows, takeSnapshot } from "./snapshot.js";
import { SqlCache } from "./sql-cache.js";
import { createStore, tableShapes } from "./store.js";

/** An open database of any dialect. */
interface Opened {
  readonly db: Database;
  readonly newId: NewId;
  readonly transact: Transact;
  readonly servers: Servers;
  /** Makes every id from now on a later one than those of this time. */
  readonly idsAfter: (time: number) => Promise<void>;
  readonly agreement?: Agreement;
  /** What else is to be closed. */
  readonly close?: () => Promise<void>;
}

/** What a database does, in any dialect. */
export function kyselyPersistence({ db, newId, transact, servers, idsAfter, agreement, close }: Opened): Persistence {
  const context = { newId, sql: new SqlCache(), server: servers.server };
  return {
    store: createStore(db, context),
    shared: servers.shared,
    ...(agreement === undefined ? {} : { agreement }),
    write: (work) => transact((transaction) => work(createStore(transaction, context))),
    lostExecutors: (store) => lostExecutors(store.db, servers),
    async meta(id, make) {
      await db
        .insertInto("meta")
        .values({ id, value: make() } as never)
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
      const row = await db.selectFrom("meta").select("value").where("id", "=", id).executeTakeFirstOrThrow();
      return String(row.value);
    },
    clear: () => transact(removeRecords),
    snapshot: () => transact(takeSnapshot),
    async restore(snapshot) {
      const tables = snapshotRows(snapshot);
      await transact((transaction) => replaceRecords(transaction, tables)).catch((cause) => {
        throw isDuplicate(cause) ? noSnapshot() : cause;
      });
      await idsAfter(await latestIdTime(db));
    },
    async close() {
      await close?.();
      await db.destroy();
    },
  };
}

/** When the latest id of all records was made. */
export async function latestIdTime(db: Database): Promise<number> {
  let latest = 0;
  for (const { table, idKind } of tableShapes) {
    const last = await db
      .selectFrom(table)
      .select("id")
      // A seed may have named its records otherwise.
      .where(({ fn }) => fn<number>("length", ["id"]), "=", `${idKind}_`.length + ID_DIGITS)
      .orderBy("id", "desc")
      .limit(1)
      .executeTakeFirst();
    latest = Math.max(latest, idTime(last?.id ?? ""));
  }
  return latest;
}

/** Whether two records were to have what only one may have, in the words of either database. */
function isDuplicate(cause: unknown): boolean {
  return /^(SQLITE_CONSTRAINT|23505$)/.test((cause as { code?: string }).code ?? "");
}
