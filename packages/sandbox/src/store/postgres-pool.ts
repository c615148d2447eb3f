import { setTimeout as delay } from "node:timers/promises";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";

const CONNECT_TIMEOUT_MS = 10_000;
/** How soon to ask again where others hold every connection. */
const ASK_AGAIN_MS = 20;

/** What a URL may overrule. Times are in milliseconds. */
const settings: pg.PoolConfig = {
  application_name: "peaqos-sandbox",
  max: 10,
  keepAlive: true,
  connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  statement_timeout: 30_000,
  // A server that stands still must not keep the others waiting for ever.
  idle_in_transaction_session_timeout: 10_000,
};

const TOO_MANY_CONNECTIONS = "53300";

/** Statements longer than this are made for one use, so preparing them would only fill the server's memory. */
const LONGEST_PREPARED = 2_000;

/** A connection of its own, with the settings of the pool. */
export function newClient(url: string): pg.Client {
  const client = new pg.Client({ ...settings, connectionString: url });
  client.on("error", ignore);
  return client;
}

/** Connections that are opened as they are needed, and again when they break. */
export function openPool(url: string): PostgresPool {
  const pool = new pg.Pool({ ...settings, connectionString: url });
  // A connection that breaks fails the query that it is at. Without these it would also end the process.
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  const names = new Map<string, string>();
  return {
    connect: async () => new PooledClient(pool, await connectionOf(pool), names) as unknown as PostgresPoolClient,
    end: () => pool.end(),
  };
}

/**
 * A connection that is free. Where PostgreSQL gives out no more of them, because this pool and others hold them all, the next one that
 * is given back will do.
 */
async function connectionOf(pool: pg.Pool): Promise<pg.PoolClient> {
  for (const until = Date.now() + CONNECT_TIMEOUT_MS; ; ) {
    try {
      return await pool.connect();
    } catch (cause) {
      if (!(cause instanceof pg.DatabaseError) || cause.code !== TOO_MANY_CONNECTIONS || Date.now() > until) throw cause;
      await delay(ASK_AGAIN_MS);
    }
  }
}

/** A connection of the pool, for one query or one transaction. */
class PooledClient {
  readonly #pool: pg.Pool;
  readonly #names: Map<string, string>;
  #client: pg.PoolClient | undefined;
  #used = false;

  constructor(pool: pg.Pool, client: pg.PoolClient, names: Map<string, string>) {
    this.#pool = pool;
    this.#client = client;
    this.#names = names;
  }

  async query(text: string, parameters: readonly unknown[] = []): Promise<pg.QueryResult> {
    const isFirst = !this.#used;
    this.#used = true;
    const name = statementName(this.#names, text);
    const query = { ...(name === undefined ? {} : { name }), text, values: parameters.map(storable) };
    for (let left = settings.max ?? 1; ; left -= 1) {
      try {
        this.#client ??= await connectionOf(this.#pool);
        return await this.#client.query(query);
      } catch (cause) {
        // One that broke while it was not in use is found out now. Nothing was done yet that another one would do twice.
        if (left === 0 || !isFirst || !/^(select|begin|start)/i.test(text) || !isBroken(cause) || this.#client === undefined)
          throw cause;
        this.#client.release(true);
        this.#client = undefined;
      }
    }
  }

  release(): void {
    this.#client?.release();
  }
}

/** What PostgreSQL says about a query leaves the connection as it is, save when it says that it ends the connection. */
function isBroken(cause: unknown): boolean {
  return !(cause instanceof pg.DatabaseError) || /^(57P0|08)/.test(cause.code ?? "");
}

function ignore(): void {}

/** Prepares each statement once in a connection: the same few are asked for again and again. */
function statementName(names: Map<string, string>, sql: string): string | undefined {
  if (sql.length > LONGEST_PREPARED || !/^(select|insert|update|delete)/i.test(sql)) return undefined;
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `peaqos_${names.size}`;
  names.set(sql, name);
  return name;
}

/** PostgreSQL has no text with a NUL in it. Something else that no text has takes its place. */
function storable(value: unknown): unknown {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\u{10ffff}") : value;
}
