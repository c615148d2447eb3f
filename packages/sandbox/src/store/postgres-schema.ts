import { sql } from "kysely";
import type { Database } from "./collection.js";
import { migrateToLatest } from "./migrate.js";
import { tableShapes } from "./store.js";
import { StoreError } from "./store-error.js";

/** Marks the tables as ours, in the comment of one of them. */
const MARK = "Records of @peaqos/sandbox";
/** Held while the schema is made or changed. Any number will do, as long as every version has the same. */
const SCHEMA_LOCK = 0x70656171;

/**
 * Makes the tables, or brings them up to date. Of servers that start at once, one does it and the others wait.
 * @returns a number that names these tables within the database
 * @throws StoreError when the tables are those of another program, or of a newer version
 */
export function preparePostgres(db: Database, name: string): Promise<number> {
  // The migrator asks for a connection, which a transaction does not give away. So it is begun by hand.
  return db.connection().execute(async (connection) => {
    await sql`begin isolation level read committed`.execute(connection);
    try {
      const space = await prepare(connection, name);
      await sql`commit`.execute(connection);
      return space;
    } catch (cause) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw cause;
    }
  });
}

async function prepare(db: Database, name: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)})`.execute(db);
  const schema = await currentSchema(db, name);
  if (!(await isOurs(db, schema, name))) await sql`create sequence id_clock`.execute(db);
  await migrateToLatest(db, { dialect: "postgres", name, schema });
  await sql`comment on table meta is ${sql.lit(MARK)}`.execute(db);
  const { rows } = await sql<{ oid: number }>`select 'meta'::regclass::oid::int as oid`.execute(db);
  return rows[0]?.oid ?? 0;
}

async function currentSchema(db: Database, name: string): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = rows[0]?.schema;
  if (schema) return schema;
  throw new StoreError(`${name} has no schema to put tables in. Create the one that its search_path names.`);
}

/** Whether the tables are there already, and made by this program. */
async function isOurs(db: Database, schema: string, name: string): Promise<boolean> {
  const { rows } = await sql<{ table: string; mark: string | null }>`
    select relname as table, obj_description(oid, 'pg_class') as mark from pg_class
    where relnamespace = ${schema}::regnamespace and relname in (${sql.join([...tableNames, ...ownRelations])})`.execute(db);
  if (rows.length === 0) return false;
  if (rows.some(({ table, mark }) => table === "meta" && mark === MARK)) return true;
  const found = rows.map(({ table }) => table).join(", ");
  throw new StoreError(`${name} is a database of another program: it has ${found}. Choose another database or schema with --db.`);
}

const tableNames = tableShapes.map(({ table }) => table);
const ownRelations = ["meta", "id_clock", "kysely_migration", "kysely_migration_lock"];
