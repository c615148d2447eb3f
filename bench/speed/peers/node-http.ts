import { Agent, request } from "node:http";
import { KEY, MISSING_ID, PATH, type Page, type Peer, pageSearch, walkPages } from "../peer.ts";

/** The floor of the platform: keep-alive sockets, and nothing around them. */
export const nodeHttp: Peer = {
  name: "node:http",
  connect(url, fetch) {
    if (fetch) return undefined;
    const agent = new Agent({ keepAlive: true });
    const base = url + PATH;
    const send = (path: string, method = "GET", body?: string) =>
      new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
        const headers = { "x-api-key": KEY, ...(body && { "content-type": "application/json" }) };
        const call = request(base + path, { agent, method, headers }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => {
            text += chunk;
          });
          response.on("end", () => resolve({ status: response.statusCode ?? 0, text })).on("error", reject);
        });
        call.on("error", reject).end(body);
      });
    const json = async (path: string, method?: string, body?: string) => {
      const { status, text } = await send(path, method, body);
      if (status > 299) throw new Error(`status ${status}`);
      return JSON.parse(text) as unknown;
    };
    return {
      get: (id) => json(`/${encodeURIComponent(id)}`),
      list: () => json("?limit=100") as Promise<Page>,
      create: (body) => json("", "POST", JSON.stringify(body)),
      async missing() {
        const { status, text } = await send(`/${MISSING_ID}`);
        return (JSON.parse(text) as { readonly error?: object }).error && status;
      },
      walk: () => walkPages((cursor) => json(pageSearch(cursor)) as Promise<Page>),
    };
  },
};
