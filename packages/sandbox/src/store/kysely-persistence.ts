import type { Database } from "./collection.js";
import type { Transact } from "./group-commit.js";
import type { NewId } from "./ids.js";
import type { Persistence } from "./persistence.js";
import { noSnapshot, removeRecords, replaceRecords, snapshotRows, takeSnapshot } from "./snapshot.js";
import { SqlCache } from "./sql-cache.js";
import { createStore } from "./store.js";

/** What a database does, in any dialect. */
export function kyselyPersistence(db: Database, newId: NewId, transact: Transact): Persistence {
  const sql = new SqlCache();
  return {
    store: createStore(db, newId, sql),
    write: (work) => transact((transaction) => work(createStore(transaction, newId, sql))),
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
    },
    close: () => db.destroy(),
  };
}

/** Whether two records were to have what only one may have. */
function isDuplicate(cause: unknown): boolean {
  return /^SQLITE_CONSTRAINT/.test((cause as { code?: string }).code ?? "");
}
