import axios, { isAxiosError } from "axios";
import { failureOf, KEY, MISSING_ID, PATH, type Page, type Peer, pageQuery, walkPages } from "../peer.ts";

/** Its own `node:http` adapter, and its `fetch` adapter where a `fetch` is given. */
export const axiosPeer: Peer = {
  name: "axios",
  package: "axios",
  connect(url, fetch) {
    const client = axios.create({
      baseURL: url + PATH,
      headers: { "x-api-key": KEY },
      ...(fetch && { adapter: "fetch", env: { fetch } }),
    });
    return {
      get: async (id) => (await client.get(`/${encodeURIComponent(id)}`)).data as unknown,
      list: async () => (await client.get<Page>("", { params: { limit: 100 } })).data,
      create: async (body) => (await client.post<unknown>("", body)).data,
      async missing() {
        const error = await failureOf(client.get(`/${MISSING_ID}`));
        return isAxiosError(error) && error.response?.data.error && error.response.status;
      },
      walk: () => walkPages(async (cursor) => (await client.get<Page>("", { params: pageQuery(cursor) })).data),
    };
  },
};
