import { rememberJson } from "@peaqos/server-kit";
import { invalidRequest } from "../api/failure.js";
import type { Page, PageRequest } from "./collection.js";

const DEFAULT_LIMIT = 100;

export interface ListQuery {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The page that a list query asks for. A cursor is bound to its list: one of another list is refused. */
export function pageRequest(list: string, { limit = DEFAULT_LIMIT, cursor }: ListQuery): PageRequest {
  return { limit, after: cursor === undefined ? undefined : readCursor(list, cursor) };
}

/** The list envelope of a page. */
export function listEnvelope<Item>(list: string, { items, after, json }: Page<Item>): { items: Item[]; nextCursor?: string } {
  const nextCursor = after === undefined ? undefined : writeCursor(list, after);
  const envelope = { items: [...items], ...(nextCursor === undefined ? {} : { nextCursor }) };
  if (json === undefined) return envelope;
  const rest = nextCursor === undefined ? "" : `,"nextCursor":${JSON.stringify(nextCursor)}`;
  return rememberJson(envelope, `{"items":${json}${rest}}`);
}

/** A page of a list that is held in memory. Its items are named by `idOf`. */
export function pageOf<Item>(list: string, query: ListQuery, items: readonly Item[], idOf: (item: Item) => string): Page<Item> {
  const { limit, after } = pageRequest(list, query);
  const start = after === undefined ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  if (after !== undefined && start === 0) throw badCursor();
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  return { items: page, after: start + page.length < items.length && last !== undefined ? idOf(last) : undefined };
}

function writeCursor(list: string, after: string): string {
  return Buffer.from(JSON.stringify({ v: 1, list, after })).toString("base64url");
}

function readCursor(list: string, cursor: string): string {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (typeof parsed === "object" && parsed !== null && "after" in parsed) {
      // Exactly as it was written: base64 has other spellings of the same bytes.
      if (typeof parsed.after === "string" && writeCursor(list, parsed.after) === cursor) return parsed.after;
    }
  } catch {
    // Not one of ours: refused below, as every other malformed cursor.
  }
  throw badCursor();
}

function badCursor(): Error {
  return invalidRequest({ path: "query.cursor", message: "is not a cursor of this list; pass nextCursor back unchanged" });
}
