import type { Compilable } from "kysely";

/** The SQL of queries that differ in their parameters only. Building it again each time would cost more than running it. */
export class SqlCache {
  readonly #known = new Map<string, string>();

  /** @param key says everything that the SQL depends on */
  of(key: string, build: () => Compilable): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { sql } = build().compile();
    this.#known.set(key, sql);
    return sql;
  }
}
