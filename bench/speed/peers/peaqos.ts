import { createMachine, createOrchestrationClient, getMachine, listMachines, listMachinesAll } from "@peaqos/sdk/orchestration";
import { type Calls, failureOf, KEY, MISSING_ID, PAGE_SIZE, type Peer, type StubFetch } from "../peer.ts";

/** With every comfort on: deadline, retries, redaction, checks. */
function connect(orchestrationUrl: string, fetch?: StubFetch): Calls {
  const client = createOrchestrationClient({ orchestrationUrl, apiKey: KEY, maxRetries: 2, ...(fetch && { fetch }) });
  return {
    get: (id) => getMachine(client, id),
    list: () => listMachines(client, { limit: 100 }),
    create: (body) => createMachine(client, body),
    missing: async () => ((await failureOf(getMachine(client, MISSING_ID))) as { readonly statusCode?: number }).statusCode,
    async walk() {
      let count = 0;
      for await (const { id } of listMachinesAll(client, { limit: PAGE_SIZE })) if (id !== "") count += 1;
      return count;
    },
  };
}

export const peaqos: Peer = { name: "@peaqos/sdk", package: "@peaqos/sdk", connect };

/** The same over the global `fetch`, as where the SDK finds nothing better. */
export const peaqosOverFetch: Peer = {
  name: "@peaqos/sdk over fetch",
  package: "@peaqos/sdk",
  connect: (url, fetch) => (fetch ? undefined : connect(url, (input, init) => globalThis.fetch(input, init))),
};
