import OpenAI, { APIError } from "openai";
import { failureOf, KEY, MISSING_ID, PATH, type Page, type Peer, pageQuery, walkPages } from "../peer.ts";

/** A generated SDK of the usual kind, used for paths that are not its own. */
export const openai: Peer = {
  name: "openai",
  package: "openai",
  connect(baseURL, fetch) {
    const client = new OpenAI({ apiKey: KEY, baseURL, defaultHeaders: { "x-api-key": KEY }, ...(fetch && { fetch }) });
    return {
      get: (id) => client.get(`${PATH}/${encodeURIComponent(id)}`),
      list: () => client.get<Page>(PATH, { query: { limit: 100 } }),
      create: (body) => client.post(PATH, { body }),
      async missing() {
        const error = await failureOf(client.get(`${PATH}/${MISSING_ID}`));
        return error instanceof APIError && error.error && error.status;
      },
      walk: () => walkPages((cursor) => client.get<Page>(PATH, { query: { ...pageQuery(cursor) } })),
    };
  },
};
