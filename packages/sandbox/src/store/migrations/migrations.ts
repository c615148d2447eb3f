import type { Migration } from "kysely";
import { up as first } from "./0001-first.js";

/** Every step of the schema, in order. A step that was released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": { up: first },
};
