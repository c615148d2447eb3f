import { randomInt } from "node:crypto";
import type { Database } from "./collection.js";

/** Who is at work on the database. */
export interface Servers {
  /** The number of this server. Another start has another one. */
  readonly server: number;
  /** Whether others may be at work at the same time. */
  readonly shared: boolean;
  /** Those of the given servers that are gone. */
  areLost(db: Database, servers: readonly number[]): Promise<readonly number[]>;
}

/** The number of no server. */
export const NO_SERVER = 0;

export function newServerNumber(): number {
  return randomInt(NO_SERVER + 1, 2 ** 31);
}

/** The servers that are gone and left something executing. */
export async function lostExecutors(db: Database, servers: Servers): Promise<readonly number[]> {
  const executors = new Set<number>();
  for (const table of ["orders", "tasks"]) {
    const rows = await db.selectFrom(table).select("executor").distinct().where("executor", "is not", null).execute();
    for (const { executor } of rows) executors.add(Number(executor));
  }
  return executors.size === 0 ? [] : servers.areLost(db, [...executors]);
}
