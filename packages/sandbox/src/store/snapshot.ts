import { createHash } from "node:crypto";
import type { Database, Row, TableShape } from "./collection.js";
import { migrationNames } from "./migrations/migrations.js";
import { NO_SERVER } from "./servers.js";
import type { Snapshot, SnapshotRecord } from "./snapshot-records.js";
import { tableShapes } from "./store.js";
import { StoreError } from "./store-error.js";

/** The last step of the schema. */
const SCHEMA = migrationNames.at(-1) ?? "";
/** How many rows are written at once: databases bound the number of parameters. */
const BATCH = 500;

/** Removes every record. */
export async function removeRecords(db: Database): Promise<void> {
  for (const { table } of tableShapes) await db.deleteFrom(table).execute();
}

/** Reads every record. To be called in a transaction. */
export async function takeSnapshot(db: Database): Promise<Snapshot> {
  const tables: Record<string, SnapshotRecord[]> = {};
  for (const { table } of tableShapes) {
    const rows = await db.selectFrom(table).select(["id", "version", "item", "hidden"]).orderBy("id").execute();
    tables[table] = rows.map(({ id, version, item, hidden }) => ({
      id,
      version,
      item: JSON.parse(item),
      hidden: JSON.parse(hidden),
    }));
  }
  return { schema: SCHEMA, tables, digest: digestOf(tables) };
}

/**
 * The rows of a snapshot, by their table.
 * @throws StoreError when it is no snapshot of this schema
 */
export function snapshotRows(snapshot: Snapshot): ReadonlyMap<string, readonly Row[]> {
  if (!isObject(snapshot) || typeof snapshot.schema !== "string" || !isObject(snapshot.tables)) throw noSnapshot();
  if (snapshot.schema !== SCHEMA) {
    throw new StoreError(
      `The snapshot is of the schema ${JSON.stringify(snapshot.schema)}, and this version has ${SCHEMA}. Take it again.`,
    );
  }
  const unknown = Object.keys(snapshot.tables).some((name) => !tableShapes.some(({ table }) => table === name));
  if (unknown || snapshot.digest !== digestOf(snapshot.tables)) throw noSnapshot();
  return new Map(tableShapes.map((shape) => [shape.table, rowsOf(shape, snapshot.tables[shape.table])]));
}

function digestOf(tables: Snapshot["tables"]): string {
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex");
}

/** Puts these rows in the place of all that are there. To be called in a transaction. */
export async function replaceRecords(db: Database, tables: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  await removeRecords(db);
  for (const [table, rows] of tables) {
    for (let start = 0; start < rows.length; start += BATCH) {
      await db
        .insertInto(table)
        .values(rows.slice(start, start + BATCH))
        .execute();
    }
  }
}

/** The columns beside the record are worked out again, so a snapshot cannot hold wrong ones. Nobody is at what it says is executing. */
function rowsOf(shape: TableShape<never, never>, records: unknown): Row[] {
  if (!Array.isArray(records) || !records.every(isRecord)) throw noSnapshot();
  try {
    return records.map(({ id, version, item, hidden }) => ({
      id,
      version,
      item: JSON.stringify(item),
      hidden: JSON.stringify(hidden),
      ...shape.columns(item as never, hidden as never, NO_SERVER),
    }));
  } catch {
    throw noSnapshot();
  }
}

function isRecord(value: unknown): value is SnapshotRecord {
  if (!isObject(value)) return false;
  const { id, version, item, hidden } = value as Partial<SnapshotRecord>;
  return typeof id === "string" && Number.isSafeInteger(version) && isObject(item) && isObject(hidden);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function noSnapshot(): StoreError {
  return new StoreError("This is no snapshot, or it was changed. Take it again.");
}
