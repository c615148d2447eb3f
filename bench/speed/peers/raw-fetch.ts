import { KEY, MISSING_ID, PATH, type Page, type Peer, pageSearch, walkPages } from "../peer.ts";

/** What a user writes without any client. The base of every ratio. */
export const rawFetch: Peer = {
  name: "raw fetch",
  connect(url, fetch = globalThis.fetch) {
    const headers = { "x-api-key": KEY };
    const base = url + PATH;
    const json = async (path: string, init: RequestInit) => {
      const response = await fetch(base + path, init);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as unknown;
    };
    return {
      get: (id) => json(`/${encodeURIComponent(id)}`, { headers }),
      list: () => json("?limit=100", { headers }) as Promise<Page>,
      create: (body) =>
        json("", { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(body) }),
      async missing() {
        const response = await fetch(`${base}/${MISSING_ID}`, { headers });
        const { error } = (await response.json()) as { readonly error?: object };
        return error && response.status;
      },
      walk: () => walkPages((cursor) => json(pageSearch(cursor), { headers }) as Promise<Page>),
    };
  },
};

/** The same again: how far it is from the first tells what the run can tell apart. */
export const rawFetchAgain: Peer = { ...rawFetch, name: "raw fetch again (A/A)" };
