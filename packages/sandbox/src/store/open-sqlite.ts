import { Kysely, SqliteDialect } from "kysely";
import Libsql from "libsql";
import type { Database, Row } from "./collection.js";
import { groupCommit } from "./group-commit.js";
import { idMaker } from "./ids.js";
import { kyselyPersistence, latestIdTime } from "./kysely-persistence.js";
import { migrateToLatest } from "./migrate.js";
import type { Persistence } from "./persistence.js";
import { newServerNumber, type Servers } from "./servers.js";
import { StoreError } from "./store-error.js";

/** Marks a file as one of ours: `peaq` in ASCII. */
const APPLICATION_ID = 0x70656171;

type Connection = InstanceType<typeof Libsql>;

/**
 * Opens a database file, or `:memory:`. Every acknowledged write is on disk: WAL with a sync at each commit.
 * @throws StoreError when the file is broken, of another program, newer than this version, or in use
 */
export async function openSqlite(file: string, now: () => number): Promise<Persistence> {
  const { connection, release } = connect(file);
  const database = cachedStatements(connection, release);
  const db: Database = new Kysely<Record<string, Row>>({ dialect: new SqliteDialect({ database }) });
  try {
    // The schema is made as a whole or not at all.
    connection.exec("begin");
    await migrateToLatest(db, { dialect: "sqlite", name: file });
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.exec("commit");
    // The file belongs to this server alone, so whatever another one was at is left behind.
    const server = newServerNumber();
    const servers: Servers = { server, shared: false, areLost: async (_, others) => others.filter((other) => other !== server) };
    // The clock may have been ahead before a restart, and lists are ordered by ids.
    let first = 0;
    const idsAfter = async (time: number) => {
      first = time + 1;
    };
    await idsAfter(await latestIdTime(db));
    const newId = idMaker(() => Math.max(first, now()));
    return kyselyPersistence({ db, newId, transact: groupCommit(() => db.transaction()), servers, idsAfter });
  } catch (cause) {
    if (connection.inTransaction) connection.exec("rollback");
    database.close();
    throw cause;
  }
}

function connect(file: string): { readonly connection: Connection; readonly release: () => void } {
  let release = () => {};
  try {
    if (file !== ":memory:") release = lockFile(`${file}-lock`);
    const connection = new Libsql(file, { timeout: 0 });
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    checkFile(connection, file);
    return { connection, release };
  } catch (cause) {
    release();
    throw asStoreError(cause, file);
  }
}

/**
 * Holds a lock that ends with the process, however it ends: it is the operating system's. A transaction holds it, since one on the
 * database itself would last until its statements are collected, long after it was closed.
 * @returns what gives the lock back
 */
function lockFile(file: string): () => void {
  const lock = new Libsql(file, { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (cause) {
    lock.close();
    throw cause;
  }
  return () => {
    lock.exec("rollback");
    lock.close();
  };
}

function checkFile(connection: Connection, file: string): void {
  const tables = connection.prepare("select count(*) as count from sqlite_master").get() as { count: number };
  const [marked] = connection.pragma("application_id") as { application_id: number }[];
  if (tables.count > 0 && marked?.application_id !== APPLICATION_ID) {
    throw new StoreError(`${file} is a database of another program. Choose another file with --db.`);
  }
  const [check] = connection.pragma("quick_check(1)") as { quick_check: string }[];
  if (check?.quick_check !== "ok") throw broken(file);
}

function asStoreError(cause: unknown, file: string): unknown {
  if (cause instanceof StoreError) return cause;
  const { code = "", message } = cause as { code?: string; message: string };
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new StoreError(`${file} is in use by another server. Stop it, or choose another file with --db.`);
  }
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) return broken(file);
  return new StoreError(`${file} cannot be opened: ${message}`);
}

function broken(file: string): StoreError {
  return new StoreError(`${file} is broken, or no database at all. Restore it from a copy, or choose another file with --db.`);
}

type SqliteDatabase = Exclude<ConstructorParameters<typeof SqliteDialect>[0]["database"], (...args: never) => unknown>;
type Statement = ReturnType<SqliteDatabase["prepare"]>;

/** Prepares each statement once: the same few are asked for again and again. */
function cachedStatements(connection: Connection, release: () => void): SqliteDatabase {
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const statement = connection.prepare(sql);
    // Whether a statement answers rows is costly to ask, and does not change.
    const { reader } = statement;
    const run = (parameters: readonly unknown[]) => statement.run(parameters);
    const iterate = (parameters: readonly unknown[]) => statement.iterate(parameters) as IterableIterator<unknown>;
    if (!reader) return { reader, run, iterate, all: (parameters) => statement.all(parameters) };
    // The driver makes lists in a fraction of the time that it takes for objects.
    const lists = connection.prepare(sql).raw(true);
    const names = statement.columns().map(({ name }) => name);
    const all = (parameters: readonly unknown[]) =>
      (lists.all(parameters) as unknown[][]).map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
    return { reader, run, iterate, all };
  };
  return {
    close() {
      statements.clear();
      // Leaves everything in the one file, so that it can be copied.
      connection.pragma("wal_checkpoint(TRUNCATE)");
      connection.close();
      release();
    },
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = prepare(sql);
      // Those that change the schema are used once.
      if (/^(select|insert|update|delete|begin|commit|rollback)/i.test(sql)) statements.set(sql, statement);
      return statement;
    },
  };
}
