import { Kysely, PostgresDialect, sql } from "kysely";
import { joinAgreement } from "./agreement.js";
import type { Database, Row } from "./collection.js";
import { groupCommit } from "./group-commit.js";
import { idMaker } from "./ids.js";
import { kyselyPersistence } from "./kysely-persistence.js";
import { databaseName } from "./open-database.js";
import type { Persistence } from "./persistence.js";
import { newClient, openPool } from "./postgres-pool.js";
import { Presence } from "./postgres-presence.js";
import { preparePostgres } from "./postgres-schema.js";
import { NO_SERVER, type Servers } from "./servers.js";
import { StoreError } from "./store-error.js";

/**
 * Opens a PostgreSQL database, which any number of servers may share.
 *
 * Writes are taken in turn, over all servers: each transaction starts with a lock that ends with it. So every rule that holds where one
 * server has the only connection holds here, and no write is ever run again because another one was faster.
 * @throws StoreError when it cannot be reached, or its tables are of another program or a newer version
 */
export async function openPostgres(url: string, now: () => number): Promise<Persistence> {
  const name = databaseName(url);
  const db: Database = new Kysely<Record<string, Row>>({ dialect: new PostgresDialect({ pool: openPool(url) }) });
  try {
    const space = await preparePostgres(db, name);
    const presence = await Presence.announce(() => newClient(url), space);
    const clock = new TurnClock(now);
    const servers = serversOf(space, presence.server);
    const transact = groupCommit(
      // Each statement has to see what was committed before the turn came.
      () => db.transaction().setIsolationLevel("read committed"),
      (transaction) => clock.takeTurn(transaction, space),
    );
    const agreement = await joinAgreement(db, transact, servers);
    const close = () => presence.close();
    const idsAfter = async (time: number) => {
      await sql`select setval('id_clock', greatest(last_value, ${time}::bigint)) from id_clock`.execute(db);
    };
    const newId = idMaker(() => clock.time);
    return kyselyPersistence({ db, newId, transact, servers, idsAfter, agreement, close });
  } catch (cause) {
    await db.destroy();
    throw cause instanceof StoreError ? cause : new StoreError(`${name} cannot be opened: ${reasonOf(cause, url)}`);
  }
}

/** Waits for the turn to write, and tells a time that grows with every turn: ids are ordered by it, whatever server makes them. */
class TurnClock {
  time: number;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.time = now();
  }

  async takeTurn(transaction: Database, space: number): Promise<void> {
    await sql`select pg_advisory_xact_lock(${sql.lit(space)}, ${sql.lit(NO_SERVER)})`.execute(transaction);
    const { rows } = await sql<{ time: string }>`
      select setval('id_clock', greatest(last_value + 1, ${Math.trunc(this.#now())}::bigint)) as time from id_clock`.execute(
      transaction,
    );
    this.time = Number(rows[0]?.time);
  }
}

function serversOf(space: number, server: number): Servers {
  return {
    server,
    shared: true,
    async areLost(db, others) {
      const lost: number[] = [];
      for (const other of others) if (other === NO_SERVER || (await isFree(db, space, other))) lost.push(other);
      return lost;
    },
  };
}

/** Whether a server does not hold its lock. One that is got here is given back with the transaction. */
async function isFree(db: Database, space: number, server: number): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(${sql.lit(space)}, ${sql.lit(server)}) as free`.execute(db);
  return rows[0]?.free === true;
}

/** Why there is no connection, without the password that a message might repeat. */
function reasonOf(cause: unknown, url: string): string {
  const { message, code } = cause as { message?: string; code?: string };
  const reason = message || code || "it does not answer";
  const secrets = [...url.matchAll(/:\/\/[^/@]*?:([^@]*)@|[?&]password=([^&#]*)/g)].flatMap(([, one, other]) => [
    one ?? other ?? "",
  ]);
  return secrets
    .flatMap((secret) => [secret, decoded(secret)])
    .filter((secret) => secret !== "")
    .reduce((text, secret) => text.replaceAll(secret, "***"), reason);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
