import { buildHeyApiClient } from "../hey-api-client.ts";
import { KEY, MISSING_ID, type Page, type Peer, pageQuery, type StubFetch, walkPages } from "../peer.ts";

/** The part of the generated client that is used. It is made when the bench runs, so the compiler cannot know it. */
interface Generated {
  createClient(config: object): object;
  getMachine(options: object): Promise<Answer<unknown>>;
  listMachines(options: object): Promise<Answer<Page>>;
  createMachine(options: object): Promise<Answer<unknown>>;
}

interface Answer<T> {
  readonly data: T;
  readonly error?: unknown;
  readonly response: Response;
}

export const heyApi: Peer = {
  name: "hey-api",
  package: "@hey-api/openapi-ts",
  async connect(baseUrl: string, fetch?: StubFetch) {
    const { createClient, getMachine, listMachines, createMachine } = (await import(await buildHeyApiClient())) as Generated;
    const client = createClient({ baseUrl, auth: KEY, ...(fetch && { fetch }) });
    const on = { client, throwOnError: true };
    return {
      get: async (machineId) => (await getMachine({ ...on, path: { machineId } })).data,
      list: async () => (await listMachines({ ...on, query: { limit: 100 } })).data,
      create: async (body) => (await createMachine({ ...on, body })).data,
      async missing() {
        const { error, response } = await getMachine({ client, path: { machineId: MISSING_ID } });
        return error !== undefined && response.status;
      },
      walk: () => walkPages(async (cursor) => (await listMachines({ ...on, query: pageQuery(cursor) })).data),
    };
  },
};
