import { type OrchestrationClient, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";

export interface Page {
  readonly items: readonly { readonly id: string }[];
  readonly nextCursor?: string | null;
}

/** Pages by the cursor that asks for them; the first one is `start`. */
export type Pages = Readonly<Record<string, Page>>;

export interface PagedServer {
  readonly client: OrchestrationClient & PeaqosClient;
  /** The cursor of every request so far; `start` where it had none. */
  readonly asked: string[];
  readonly requests: Request[];
  /** The next request fails with this status, and the one after it does not. */
  failOnce(status: number): void;
}

/** A server in this process that serves a list in these pages, and notes what it is asked for. */
export function pagedServer(pages: Pages, options: PeaqosClientOptions = {}): PagedServer {
  const asked: string[] = [];
  const requests: Request[] = [];
  let failure: number | undefined;
  const fetch = async (url: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    const cursor = new URL(url).searchParams.get("cursor") ?? "start";
    asked.push(cursor);
    requests.push(new Request(url, init));
    // An answer takes its time, so that calls can overlap.
    await new Promise(setImmediate);
    const status = failure ?? 200;
    failure = undefined;
    const error = { error: { code: "INTERNAL_ERROR", message: "It broke." } };
    return Response.json(status === 200 ? pages[cursor] : error, { status });
  };
  const client = new PeaqosClient({ orchestrationUrl: "http://localhost", fetch, ...options });
  const failOnce = (status: number) => {
    failure = status;
  };
  return { client, asked, requests, failOnce };
}

/** A list in pages of these sizes, its items numbered from `0`: `start`, then `c1`, `c2` and so on. */
export function pagesOf(sizes: readonly number[]): Pages {
  let id = 0;
  return Object.fromEntries(
    sizes.map((size, index) => [
      index === 0 ? "start" : `c${index}`,
      {
        items: Array.from({ length: size }, () => ({ id: String(id++) })),
        ...(index < sizes.length - 1 && { nextCursor: `c${index + 1}` }),
      },
    ]),
  );
}

/** The ids of all items of a walk, or of the first `most`. */
export async function idsOf(walk: AsyncIterable<{ readonly id: string }>, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of walk) {
    ids.push(id);
    if (ids.length >= most) break;
  }
  return ids;
}

/** The ids from `from` up to and without `to`, as `pagesOf` numbers them. */
export const ids = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, index) => String(from + index));
