import { Migrator } from "kysely";
import type { Database } from "./collection.js";
import { migrations } from "./migrations/migrations.js";
import { StoreError } from "./store-error.js";

/**
 * Brings a database to the schema of this version.
 * @throws StoreError when a newer version has been there before
 */
export async function migrateToLatest(db: Database, name: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const unknown = (await appliedMigrations(db)).filter((applied) => !(applied in migrations));
  if (unknown.length > 0) {
    throw new StoreError(`${name} was written by a newer version (${unknown.join(", ")}). Upgrade @peaqos/sandbox, or choose another --db.`);
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function appliedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const rows = await db.selectFrom("kysely_migration").select("name").execute();
  return rows.map(({ name }) => String(name));
}
