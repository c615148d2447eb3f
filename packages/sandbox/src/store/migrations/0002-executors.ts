import { type Kysely, sql } from "kysely";

/** Which server is at work on what is being executed: others may end it once that server is gone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ["orders", "tasks"]) {
    await db.schema.alterTable(table).addColumn("executor", "integer").execute();
    await sql`create index ${sql.id(`${table}_by_executor`)} on ${sql.id(table)} (executor) where executor is not null`.execute(
      db,
    );
    // What an earlier version left executing belongs to nobody.
    await sql`update ${sql.id(table)} set executor = 0 where status = 'executing'`.execute(db);
  }
}
