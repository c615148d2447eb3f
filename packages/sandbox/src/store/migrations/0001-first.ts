import { type Kysely, sql } from "kysely";
import type { Dialect } from "./migrations.js";

const tables: Readonly<Record<string, readonly string[]>> = {
  challenges: [],
  machines: ["identity_ref", "listed"],
  agent_pairings: ["machine_id"],
  machine_agents: ["machine_id"],
  runtime_endpoints: ["machine_id", "provider_key"],
  skill_configs: [],
  policies: [],
  searches: [],
  quotes: ["owner_id"],
  orders: ["machine_id", "pairing_id", "status", "spend", "day"],
  payments: ["order_id", "status", "verified_transaction"],
  disputes: ["order_id"],
  tasks: ["machine_id", "status"],
  routes: [],
  runs: ["machine_id"],
  outcomes: [],
  graph_nodes: ["machine_id"],
  graph_edges: ["machine_id", "source_id", "target_id"],
  audit_events: ["machine_id", "resource_type"],
};

const numbers: Readonly<Record<string, "integer" | "double precision">> = { listed: "integer", spend: "double precision" };

/**
 * Every table has the same first columns: the record in JSON, and a version that counts its changes. Lists are ordered by the id, in
 * the order of its bytes, which is no matter of a language.
 */
export async function first(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const id = dialect === "postgres" ? sql`text collate "C"` : "text";
  for (const [table, columns] of Object.entries(tables)) {
    let create = db.schema
      .createTable(table)
      .addColumn("id", id, (column) => column.primaryKey())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("item", "text", (column) => column.notNull())
      .addColumn("hidden", "text", (column) => column.notNull());
    for (const column of columns) create = create.addColumn(column, numbers[column] ?? "text");
    await create.execute();
  }
  await db.schema
    .createTable("meta")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("value", "text")
    .execute();
  await unique(db, "machines", ["identity_ref"]);
  await unique(db, "runtime_endpoints", ["machine_id", "provider_key"]);
  await unique(db, "payments", ["order_id"]);
  await unique(db, "payments", ["verified_transaction"]);
  for (const table of [
    "agent_pairings",
    "machine_agents",
    "orders",
    "tasks",
    "runs",
    "graph_nodes",
    "graph_edges",
    "audit_events",
  ]) {
    await index(db, table, ["machine_id", "id"]);
  }
  await index(db, "orders", ["pairing_id", "day"]);
  await index(db, "disputes", ["order_id"]);
  await index(db, "audit_events", ["resource_type", "id"]);
}

function index(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  return db.schema
    .createIndex(`${table}_by_${columns.join("_")}`)
    .on(table)
    .columns(columns)
    .execute();
}

/** Columns that are null are not compared, in SQLite as in PostgreSQL. */
async function unique(db: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  const name = `${table}_unique_${columns.join("_")}`;
  await sql`create unique index ${sql.id(name)} on ${sql.id(table)} (${sql.join(columns.map((column) => sql.id(column)))})`.execute(
    db,
  );
}
