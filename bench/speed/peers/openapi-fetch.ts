import type { paths } from "@peaqos/types";
import createClient from "openapi-fetch";
import { KEY, MISSING_ID, type Page, type Peer, pageQuery, walkPages } from "../peer.ts";

export const openapiFetch: Peer = {
  name: "openapi-fetch",
  package: "openapi-fetch",
  connect(baseUrl, fetch) {
    const client = createClient<paths>({ baseUrl, headers: { "x-api-key": KEY }, ...(fetch && { fetch }) });
    const list = async (query: { readonly limit: number; readonly cursor?: string }) =>
      unwrap<Page>(await client.GET("/api/v1/machines", { params: { query } }));
    const get = (machineId: string) => client.GET("/api/v1/machines/{machineId}", { params: { path: { machineId } } });
    return {
      get: async (id) => unwrap(await get(id)),
      list: () => list({ limit: 100 }),
      create: async (body) => unwrap(await client.POST("/api/v1/machines", { body })),
      async missing() {
        const { error, response } = await get(MISSING_ID);
        return error && response.status;
      },
      walk: () => walkPages((cursor) => list(pageQuery(cursor))),
    };
  },
};

/** As in its documentation. */
function unwrap<T>({ data, error }: { readonly data?: T; readonly error?: unknown }): T {
  if (error !== undefined) throw error;
  return data as T;
}
