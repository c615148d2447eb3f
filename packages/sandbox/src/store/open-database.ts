import { ConfigError } from "../config/config-error.js";
import { openSqlite } from "./open-sqlite.js";
import type { Persistence } from "./persistence.js";

const POSTGRES = /^postgres(ql)?:\/\//i;
/**
 * What names no file, but a database said in another way: a URL of any kind, one that lacks its scheme, or the words of psql. As the
 * name of a file, its password would be printed.
 */
const OTHER_DATABASES = [/:\/\//, /^\W*(jdbc:)?postgres(ql)?:/i, /\b(password|dbname)\s*=/i, /^(?![a-z]:[\\/])[^\\/]*:[^@]*@/i];

/**
 * Opens a SQLite file, `:memory:`, or a PostgreSQL database by its URL.
 * @throws ConfigError when it is none of them
 * @throws StoreError when it cannot be used
 */
export async function openDatabase(db: string, now: () => number): Promise<Persistence> {
  if (!POSTGRES.test(db)) return openSqlite(db, now);
  // Servers with a file do not wait for the driver to load.
  const { openPostgres } = await import("./open-postgres.js");
  return openPostgres(db, now);
}

/** @throws ConfigError, without what the URL says */
export function checkDatabase(db: string): void {
  if (POSTGRES.test(db) ? isUrl(db) : isFileName(db)) return;
  throw new ConfigError("db must be the name of a file, :memory:, or a URL like postgres://user:password@host/database.");
}

/** What a database is called where people read it. Of a URL only the place is left: the rest may hold a password. */
export function databaseName(db: string): string {
  if (!POSTGRES.test(db)) return db;
  const { host, pathname } = new URL(withHost(db));
  return `postgres://${host === NO_HOST ? "" : host}${pathname}`;
}

/** URLs of a local socket have no host, and so are no URLs once they name a user. */
const NO_HOST = "no-host.invalid";

function withHost(db: string): string {
  return db.replace(/^(\w+:\/\/(?:[^/?#]*@)?)(?=[/?#]|$)/, `$1${NO_HOST}`);
}

function isUrl(db: string): boolean {
  return URL.canParse(withHost(db)) && !isCutShort(new URL(withHost(db)));
}

/** Whether a `/`, `?` or `#` of the password was not encoded. The host has ended there, and what names it comes later, after an `@`. */
function isCutShort({ hash, pathname, searchParams }: URL): boolean {
  const isStrange = ([name, value]: [string, string]) =>
    !/^\w+$/.test(name) || (value.includes("@") && !/^(user|password|options)$/.test(name));
  return hash !== "" || pathname.includes("@") || [...searchParams].some(isStrange);
}

function isFileName(db: string): boolean {
  return db !== "" && !OTHER_DATABASES.some((form) => form.test(db));
}
