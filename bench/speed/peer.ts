/** A `fetch` that answers from memory. */
export type StubFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** A way to call the API: ours, or one that people use instead. */
export interface Peer {
  readonly name: string;
  /** The package that it comes from, where it is one. */
  readonly package?: string;
  /** Its calls, over `fetch` where that is given. `undefined` where the peer cannot take one. */
  connect(url: string, fetch?: StubFetch): Calls | undefined | Promise<Calls | undefined>;
}

/** The calls that are measured, as a user of the peer would write them. */
export interface Calls {
  get(id: string): Promise<unknown>;
  list(): Promise<Page>;
  create(body: MachineBody): Promise<unknown>;
  /** Asks for a machine that does not exist, and resolves to the status that the error tells. */
  missing(): Promise<unknown>;
  /** Visits every item of the list, and resolves to their number. */
  walk(): Promise<number>;
}

export interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor?: string;
}

export interface MachineBody {
  readonly displayName: string;
  readonly ownerId: string;
  readonly machineType: string;
  readonly runtimeProfile: string;
}

export const PATH = "/api/v1/machines";
export const KEY = "bench-key";
export const MISSING_ID = "mach_unknown";
export const PAGE_SIZE = 500;

/** The loop that a user writes around a call that fetches one page. */
export async function walkPages(fetchPage: (cursor: string | undefined) => Promise<Page>): Promise<number> {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    for (const { id } of page.items) if (id !== "") count += 1;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return count;
}

/** The query of one page. */
export function pageQuery(cursor: string | undefined): { readonly limit: number; readonly cursor?: string } {
  return cursor === undefined ? { limit: PAGE_SIZE } : { limit: PAGE_SIZE, cursor };
}

/** The same as it stands in a URL. */
export function pageSearch(cursor: string | undefined): string {
  return `?limit=${PAGE_SIZE}${cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`}`;
}

/** What a call fails with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}
