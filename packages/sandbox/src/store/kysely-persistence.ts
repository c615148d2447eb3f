import type { Database } from "./collection.js";
import type { Transact } from "./group-commit.js";
import type { NewId } from "./ids.js";
import type { Persistence } from "./persistence.js";
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
    async clear() {
      const tables = await db.introspection.getTables();
      await transact(async (transaction) => {
        for (const { name } of tables) if (name !== "meta") await transaction.deleteFrom(name).execute();
      });
    },
    close: () => db.destroy(),
  };
}
