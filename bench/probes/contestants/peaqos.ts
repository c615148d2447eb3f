import { PeaqosClient } from "@peaqos/sdk";
import type { Connection, Contestant, Settings } from "../probe.ts";
import { PAIRING_TOKEN, type WriteName, writes } from "../secrets.ts";

const MACHINE = `displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge"`;
const URL_OPTION = `{ orchestrationUrl: "https://api.example.com" }`;

export const peaqos: Contestant = {
  name: "@peaqos/sdk",
  package: "@peaqos/sdk",
  can: { pathParameters: true, signals: true, retries: true },
  connect,
  snippets: {
    prelude: `
      import { PeaqosClient } from "@peaqos/sdk";
      const api = new PeaqosClient(${URL_OPTION}).orchestration;`,
    query: { right: `api.listMachines({ limit: 5 });`, wrong: `api.listMachines({ limt: 5 });` },
    option: { right: `api.listMachines({}, { timeoutMs: 5 });`, wrong: `api.listMachines({}, { parms: 5 });` },
    body: { right: `api.createMachine({ ${MACHINE} });`, wrong: `api.createMachine({ ${MACHINE}, nickname: "R" });` },
    listCalls: {
      function: `
        import { createOrchestrationClient, listMachines } from "@peaqos/sdk/orchestration";
        console.log(await listMachines(createOrchestrationClient(${URL_OPTION}), { limit: 5 }));`,
      class: `
        import { PeaqosClient } from "@peaqos/sdk";
        console.log(await new PeaqosClient(${URL_OPTION}).orchestration.listMachines({ limit: 5 }));`,
    },
  },
};

function connect({ url, apiKey, timeoutMs, maxRetries, observe }: Settings): Connection {
  const hooks = observe && { onRequest: observe, onResponse: observe, onError: observe, onRetry: observe };
  const client = new PeaqosClient({
    orchestrationUrl: url,
    apiKey,
    timeoutMs,
    maxRetries,
    ...(observe ? { hooks, onWarning: observe } : {}),
  });
  const api = client.orchestration;
  const write: Record<WriteName, () => Promise<unknown>> = {
    createMachine: () => api.createMachine(writes.createMachine.body),
    searchMarket: () => api.searchMarket(writes.searchMarket.body, PAIRING_TOKEN),
    machineAgentHeartbeat: () => api.machineAgentHeartbeat(writes.machineAgentHeartbeat.body),
    upsertRuntimeEndpoint: () => api.upsertRuntimeEndpoint("mach_rover7", "qvac", writes.upsertRuntimeEndpoint.body),
  };
  return {
    client,
    get: (id, signal) => api.getMachine(id, { signal }),
    write: (name) => write[name](),
    iterate: () => api.listMachinesAll(),
  };
}
