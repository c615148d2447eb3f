import { Migrator } from "kysely";
import type { Database } from "./collection.js";
import { type Dialect, migrationNames, migrationsFor } from "./migrations/migrations.js";
import { StoreError } from "./store-error.js";

const MIGRATIONS = "kysely_migration";

/** A database whose schema is to be brought up to date. */
interface Migrated {
  readonly dialect: Dialect;
  /** What the database is called in messages. */
  readonly name: string;
  /** The schema of PostgreSQL that the tables are in. */
  readonly schema?: string;
}

/**
 * Brings a database to the schema of this version. To be called in a transaction.
 * @throws StoreError when a newer version has been there before
 */
export async function migrateToLatest(db: Database, { dialect, name, schema }: Migrated): Promise<void> {
  const applied = await appliedMigrations(db, schema);
  const unknown = applied.filter((migration) => !migrationNames.includes(migration));
  if (unknown.length > 0) {
    throw new StoreError(
      `${name} was written by a newer version (${unknown.join(", ")}). Upgrade @peaqos/sandbox, or choose another --db.`,
    );
  }
  if (applied.length === migrationNames.length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrationsFor(dialect) }) },
    disableTransactions: true,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

/** A new database does not have the table yet. */
async function appliedMigrations(db: Database, schema: string | undefined): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const table = tables.find((it) => it.name === MIGRATIONS && (schema === undefined || it.schema === schema));
  if (table === undefined) return [];
  const rows = await db.selectFrom(MIGRATIONS).select("name").execute();
  return rows.map(({ name }) => String(name));
}
