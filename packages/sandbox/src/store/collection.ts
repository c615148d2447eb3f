import { CompiledQuery, type Kysely } from "kysely";
import type { IdKind, NewId } from "./ids.js";
import type { SqlCache } from "./sql-cache.js";

/** A row of any table that holds records. Columns beyond the first four are there to be searched by. */
export interface Row {
  id: string;
  /** Counts the changes, so that of two that race one notices. */
  version: number;
  /** The record as the API answers it, in JSON. */
  item: string;
  /** What only the server knows of it, in JSON. */
  hidden: string;
  [column: string]: string | number | null;
}

export type Database = Kysely<Record<string, Row>>;

/** A record as it was read. `item` is what the API answers, `hidden` what only the server knows. */
export interface Stored<Item, Hidden = object> {
  readonly id: string;
  readonly version: number;
  readonly item: Item;
  readonly hidden: Hidden;
}

export type Columns = Readonly<Record<string, string | number | null>>;

/** A page of a list, and where the next one starts. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The id of the last item, `undefined` on the last page. */
  readonly after: string | undefined;
  /** The items in JSON, where they were read from it. */
  readonly json?: string;
}

export interface PageRequest {
  readonly limit: number;
  /** The id after which the page starts. */
  readonly after: string | undefined;
  readonly newestFirst?: boolean;
}

/** Thrown when another transaction changed a record first. The request is run again. */
export class Conflict extends Error {
  constructor() {
    super("Another request changed the record first.");
    this.name = "Conflict";
  }
}

/** Shared by all collections of a table: how its records are named and searched. */
export interface TableShape<Item, Hidden> {
  readonly table: string;
  readonly idKind: IdKind;
  readonly columns: (item: Item, hidden: Hidden, server: number) => Columns;
}

/** Shared by all collections of a database. */
export interface StoreContext {
  readonly newId: NewId;
  readonly sql: SqlCache;
  /** The number of this server. */
  readonly server: number;
}

interface Selection extends Omit<PageRequest, "limit"> {
  readonly limit: number | undefined;
}

/** The records of one kind. Ids grow with time, so the order of ids is the order of creation. */
export class Collection<Item extends object, Hidden extends object = object> {
  readonly #db: Database;
  readonly #shape: TableShape<Item, Hidden>;
  readonly #context: StoreContext;

  constructor(db: Database, shape: TableShape<Item, Hidden>, context: StoreContext) {
    this.#db = db;
    this.#shape = shape;
    this.#context = context;
  }

  newId(): string {
    return this.#context.newId(this.#shape.idKind);
  }

  async get(id: string): Promise<Stored<Item, Hidden> | undefined> {
    return this.first({ id });
  }

  /** The oldest record with these columns. */
  async first(where: Columns): Promise<Stored<Item, Hidden> | undefined> {
    const [first] = await this.#select(where, { limit: 1, after: undefined });
    return first;
  }

  /** Every record with these columns, the oldest first. */
  all(where: Columns): Promise<readonly Stored<Item, Hidden>[]> {
    return this.#select(where, { limit: undefined, after: undefined });
  }

  async page(where: Columns, request: PageRequest): Promise<Page<Item>> {
    const rows = await this.#rows(["id", "item"], where, { ...request, limit: request.limit + 1 });
    const shown = rows.slice(0, request.limit);
    // Parsed at once, which costs less than one by one.
    const json = `[${shown.map(({ item }) => item).join(",")}]`;
    return { items: JSON.parse(json) as Item[], json, after: rows.length > shown.length ? shown.at(-1)?.id : undefined };
  }

  /** Adds a record. */
  async insert(item: Item & { readonly id: string }, hidden: Hidden): Promise<Stored<Item, Hidden>> {
    const { table } = this.#shape;
    const row = this.#row(item.id, 1, item, hidden);
    const sql = this.#context.sql.of(`insert ${table}`, () => this.#db.insertInto(table).values(row));
    await this.#db.executeQuery(CompiledQuery.raw(sql, Object.values(row)));
    return { id: item.id, version: 1, item, hidden };
  }

  /**
   * Replaces a record that was read before.
   * @throws Conflict when it has changed since
   */
  async update(before: Stored<Item, Hidden>, item: Item, hidden: Hidden = before.hidden): Promise<Stored<Item, Hidden>> {
    const { table } = this.#shape;
    const { id, version } = before;
    const { id: _, ...values } = this.#row(id, version + 1, item, hidden);
    const sql = this.#context.sql.of(`update ${table}`, () =>
      this.#db.updateTable(table).set(values).where("id", "=", id).where("version", "=", version),
    );
    const { numAffectedRows } = await this.#db.executeQuery(CompiledQuery.raw(sql, [...Object.values(values), id, version]));
    if (numAffectedRows !== 1n) throw new Conflict();
    return { id, version: version + 1, item, hidden };
  }

  /** Removes the records with these columns, and says how many there were. */
  async remove(where: Columns): Promise<number> {
    let query = this.#db.deleteFrom(this.#shape.table);
    for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
    const { numDeletedRows } = await query.executeTakeFirst();
    return Number(numDeletedRows);
  }

  async count(where: Columns): Promise<number> {
    let query = this.#db.selectFrom(this.#shape.table).select(({ fn }) => fn.countAll().as("count"));
    for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
    return Number((await query.executeTakeFirst())?.count ?? 0);
  }

  async #select(where: Columns, selection: Selection): Promise<readonly Stored<Item, Hidden>[]> {
    const rows = await this.#rows(["id", "version", "item", "hidden"], where, selection);
    return rows.map(({ id, version, item, hidden }) => ({
      id,
      version,
      item: JSON.parse(item) as Item,
      hidden: JSON.parse(hidden) as Hidden,
    }));
  }

  async #rows<Column extends keyof Row & string>(
    columns: readonly Column[],
    where: Columns,
    { limit, after, newestFirst = false }: Selection,
  ): Promise<readonly Pick<Row, Column>[]> {
    const { table } = this.#shape;
    const build = () => {
      let query = this.#db
        .selectFrom(table)
        .select([...columns])
        .orderBy("id", newestFirst ? "desc" : "asc");
      for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
      if (after !== undefined) query = query.where("id", newestFirst ? "<" : ">", after);
      return limit === undefined ? query : query.limit(limit);
    };
    const key = `select ${columns} ${table} ${Object.keys(where)} ${newestFirst} ${after !== undefined} ${limit !== undefined}`;
    const parameters = [...Object.values(where), ...[after, limit].filter((value) => value !== undefined)];
    const { rows } = await this.#db.executeQuery<Row>(CompiledQuery.raw(this.#context.sql.of(key, build), parameters));
    return rows;
  }

  #row(id: string, version: number, item: Item, hidden: Hidden): Row {
    return {
      id,
      version,
      item: JSON.stringify(item),
      hidden: JSON.stringify(hidden),
      ...this.#shape.columns(item, hidden, this.#context.server),
    };
  }
}
