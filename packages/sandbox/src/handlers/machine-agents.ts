import { randomBytes } from "node:crypto";
import type { MachineAgent } from "@peaqos/types";
import { refusal } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { created, noContent, ok } from "../api/reply.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import { hashToken } from "../pairing/session-token.js";
import { authenticateAgent, findMachineAgent } from "../runtime/find-machine-agent.js";
import { probeEndpoint } from "../runtime/probe-endpoint.js";
import type { ReadEndpoint } from "../runtime/read-endpoint.js";
import { readReport } from "../runtime/read-report.js";
import { saveReport } from "../runtime/save-report.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listMachineAgents: Handler<"listMachineAgents"> = async (call) => {
  const { params, query, store } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const page = await store.agents.page({ machine_id: machine.id }, pageRequest("machine-agents", query));
  return ok(listEnvelope("machine-agents", page));
};

export const enrollMachineAgent: Handler<"enrollMachineAgent"> = async (call) => {
  const { body = {}, params, store, now } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const provisioningToken = `prov_${randomBytes(32).toString("base64url")}`;
  const item: MachineAgent & { readonly id: string } = {
    id: store.agents.newId(),
    machineId: machine.id,
    label: body.label ?? "Machine agent",
    allowedProviderKeys: body.allowedProviderKeys ?? [],
    status: "provisioned",
    lastSeenAt: null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  await store.agents.insert(item, { tokenHash: hashToken(provisioningToken) });
  await audit(call, "enrolled", item);
  return created({ item: { ...item, provisioningToken } });
};

export const revokeMachineAgent: Handler<"revokeMachineAgent"> = async (call) => {
  const { params, store, now } = call;
  await findReadyMachine(call, params.machineId);
  const agent = await findMachineAgent(call, params);
  const { status: from } = agent.item;
  if (from === "revoked") return noContent;
  const item: MachineAgent = { ...agent.item, status: "revoked", updatedAt: now.toISOString() };
  await store.agents.update(agent, item);
  await audit(call, "revoked", item, { from, to: item.status });
  return noContent;
};

export const machineAgentHeartbeat: Handler<"machineAgentHeartbeat"> = async (call) => {
  const { body, store, now } = call;
  const agent = await authenticateAgent(call, body);
  const { endpoints, leaseTtlSeconds } = readReport(body);
  requireProviders(
    agent.item,
    endpoints.map(({ providerKey }) => providerKey),
  );
  await findReadyMachine(call, body.machineId);
  const probe = async (endpoint: ReadEndpoint) => ({ endpoint, health: await probeEndpoint(endpoint) });
  const report = await call.outside("probes", () => Promise.all(endpoints.map(probe)));

  const observedAt = now.toISOString();
  const { status: from } = agent.item;
  const item: MachineAgent = { ...agent.item, status: "active", lastSeenAt: observedAt, updatedAt: observedAt };
  await store.agents.update(agent, item);
  if (from !== item.status) await audit(call, "activated", item, { from, to: item.status }, item.id);
  const results = await saveReport(call, item, report, leaseTtlSeconds);
  return ok({ item: { machineId: item.machineId, agentId: item.id, leaseTtlSeconds, observedAt, endpoints: results } });
};

function requireProviders({ id: agentId, allowedProviderKeys }: MachineAgent, reported: readonly string[]): void {
  const allowed = allowedProviderKeys.map((key) => key.toLowerCase());
  const denied = reported.filter((providerKey) => allowed.length > 0 && !allowed.includes(providerKey));
  if (denied.length > 0) {
    throw refusal("AGENT_POLICY_DENIED", "The agent may not report these providers.", { agentId, providerKeys: denied });
  }
}

function audit(
  call: Pick<Call, "audit">,
  what: string,
  { id, machineId, label }: MachineAgent,
  payload: Readonly<Record<string, unknown>> = {},
  actor?: string,
): Promise<void> {
  return call.audit({
    type: `machine-agent.${what}`,
    resourceType: "machine-agent",
    resourceId: id,
    machineId,
    payload: { machineId, label, ...payload },
    ...(actor === undefined ? {} : { actor }),
  });
}
