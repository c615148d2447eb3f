import ky, { HTTPError } from "ky";
import { failureOf, KEY, MISSING_ID, PATH, type Page, type Peer, pageQuery, walkPages } from "../peer.ts";

export const kyPeer: Peer = {
  name: "ky",
  package: "ky",
  connect(url, fetch) {
    const client = ky.create({ prefixUrl: url + PATH, headers: { "x-api-key": KEY }, ...(fetch && { fetch }) });
    return {
      get: (id) => client.get(encodeURIComponent(id)).json(),
      list: () => client.get("", { searchParams: { limit: 100 } }).json<Page>(),
      create: (json) => client.post("", { json }).json(),
      async missing() {
        const error = await failureOf(client.get(MISSING_ID).json());
        return (
          error instanceof HTTPError && (await error.response.json<{ readonly error?: object }>()).error && error.response.status
        );
      },
      walk: () => walkPages((cursor) => client.get("", { searchParams: { ...pageQuery(cursor) } }).json<Page>()),
    };
  },
};
