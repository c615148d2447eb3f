import type { Migration } from "kysely";
import { first } from "./0001-first.js";
import { up as executors } from "./0002-executors.js";

/** The databases that the schema is made in. */
export type Dialect = "postgres" | "sqlite";

/** Every step of the schema, in order. A step that was released never changes. */
export function migrationsFor(dialect: Dialect): Readonly<Record<string, Migration>> {
  return {
    "0001-first": { up: (db) => first(db, dialect) },
    "0002-executors": { up: executors },
  };
}

/** The names of the steps, the same in every dialect. */
export const migrationNames: readonly string[] = Object.keys(migrationsFor("sqlite"));
