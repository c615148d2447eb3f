import { activeMachine, call, must, type Sandbox } from "./support.ts";

export interface Event {
  readonly type: string;
  readonly actor: string;
  readonly resourceType: string;
  readonly payload: object;
}

/** An enrolled agent, and what it can do. */
export async function agentScene(sandbox: Sandbox, body?: object) {
  const { id: machineId, identityRef } = await activeMachine(sandbox);
  const { item } = await must(sandbox, "enrollMachineAgent", { params: { machineId }, ...(body && { body }) });
  const { provisioningToken: agentToken, ...agent } = item;
  const own = { machineId, agentId: agent.id, agentToken };
  return {
    machineId,
    identityRef: identityRef ?? "",
    agent,
    own,
    beat: (endpoints: unknown, more: object = {}) =>
      call(sandbox, "machineAgentHeartbeat", { body: { ...own, endpoints, ...more } }),
    revoke: () => call(sandbox, "revokeMachineAgent", { params: { machineId, agentId: agent.id } }),
    agents: async () => (await must(sandbox, "listMachineAgents", { params: { machineId } })).items,
    endpoint: async (providerKey = "qvac") =>
      (await must(sandbox, "getRuntimeEndpoint", { params: { machineId, providerKey } })).item,
    events: async (): Promise<Event[]> => (await must(sandbox, "listAuditEvents", { query: { machineId } })).items,
  };
}

/** The endpoints of a heartbeat with a QVAC runtime. */
export const qvacAt = (endpointBaseUrl: string, more: object = {}) => [{ providerKey: "qvac", endpointBaseUrl, ...more }];
