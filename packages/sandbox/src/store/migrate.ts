import { Migrator } from "kysely";
import type { Database } from "./collection.js";
import { migrations } from "./migrations/migrations.js";
import { StoreError } from "./store-error.js";

/**
 * Brings a database to the schema of this version.
 * @throws StoreError when a newer version has been there before
 */
export async function migrateToLatest(db: Database, name: string): Promise<void> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((migration) => !(migration in migrations));
  if (unknown.length > 0) {
    throw new StoreError(
      `${name} was written by a newer version (${unknown.join(", ")}). Upgrade @peaqos/sandbox, or choose another --db.`,
    );
  }
  if (applied.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function appliedMigrations(db: Database): Promise<string[]> {
  try {
    const rows = await db.selectFrom("kysely_migration").select("name").execute();
    return rows.map(({ name }) => String(name));
  } catch {
    // A new database does not have the table yet. Whatever else is wrong shows when it is made.
    return [];
  }
}
