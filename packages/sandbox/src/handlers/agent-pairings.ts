import type { AgentPairing } from "@peaqos/types";
import { invalidRequest, refusal } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { created, noContent, ok } from "../api/reply.js";
import { agentPairingChallenge, issueChallenge } from "../identity/challenges.js";
import { findMachine, findReadyMachine, requireRegistry } from "../identity/machine-guards.js";
import { hasOpenOrders } from "../market/open-orders.js";
import { readAgentFields } from "../pairing/agent-fields.js";
import { auditPairing } from "../pairing/audit-pairing.js";
import { changePairing } from "../pairing/change-pairing.js";
import { policyHash, readPolicy } from "../pairing/delegation-policy.js";
import { findPairing } from "../pairing/find-pairing.js";
import { openSession } from "../pairing/open-session.js";
import { pairingSubject, proveAgent } from "../pairing/prove-agent.js";
import { requireActive, requireSessionSecret } from "../pairing/session-token.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listAgentPairings: Handler<"listAgentPairings"> = async (call) => {
  const { params, query, store } = call;
  const machine = await findMachine(call, params.machineId);
  const page = await store.pairings.page({ machine_id: machine.id }, pageRequest("agent-pairings", query));
  return ok(listEnvelope("agent-pairings", page));
};

export const createAgentPairingChallenge: Handler<"createAgentPairingChallenge"> = async (call) => {
  const machine = await findReadyMachine(call, call.params.machineId);
  const agent = readAgentFields(call.body);
  const subject = pairingSubject(machine, agent);
  const { id, message, expiresAt } = await issueChallenge(call, agentPairingChallenge, subject);
  return created({
    item: {
      challengeId: id,
      machineId: machine.id,
      machineIdentityRef: machine.item.identityRef ?? "",
      ...agent,
      message,
      expiresAt,
      verificationMethod: "eip191",
    },
  });
};

export const createAgentPairing: Handler<"createAgentPairing"> = async (call) => {
  const { body, params, store, config, now } = call;
  const machine = await findReadyMachine(call, params.machineId, "MACHINE_IDENTITY_PROOF_REQUIRED");
  const agent = readAgentFields(body);
  const delegationPolicy = readPolicy(body.delegationPolicy);
  requireSessionSecret(config);
  const verification = (await proveAgent(call, machine, agent, body.agentProof)) ?? null;
  const pairing: AgentPairing & { readonly id: string } = {
    id: store.pairings.newId(),
    machineId: machine.id,
    ...agent,
    description: body.description ?? null,
    status: "active",
    delegationPolicy,
    verification,
    hasAuthToken: false,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  const { item, hidden, pairingToken } = openSession(call, pairing, policyHash(delegationPolicy));
  await store.pairings.insert(item, hidden);
  await auditPairing(call, "created", item, { agentAddress: item.agentAddress, sessionId: item.sessionId });
  return created({ item: { ...item, pairingToken } });
};

export const createAgentPairingSession: Handler<"createAgentPairingSession"> = async (call) => {
  const { body, params, store, config } = call;
  const pairing = await findPairing(call, params);
  const machine = await findReadyMachine(call, params.machineId, "MACHINE_IDENTITY_PROOF_REQUIRED");
  requireActive(pairing);
  requireSessionSecret(config);
  const { agentDid, ...fields } = pairing.item;
  const agent = readAgentFields({ ...fields, ...(agentDid ? { agentDid } : {}) });
  const proved = await proveAgent(call, machine, agent, body.agentProof);
  const verification = proved ?? pairing.item.verification ?? null;
  const { item, hidden, pairingToken } = openSession(call, { ...pairing.item, verification }, pairing.hidden.policyHash);
  await store.pairings.update(pairing, item, hidden);
  await auditPairing(call, "session-opened", item, { sessionId: item.sessionId });
  return created({ item: { ...item, pairingToken } });
};

export const updateAgentPairing: Handler<"updateAgentPairing"> = async (call) => {
  const { body, params } = call;
  const pairing = await findPairing(call, params);
  await requireRegistry(call, params.machineId);
  const { status } = body;
  if (status !== undefined && status !== "revoked" && pairing.item.status === "revoked") {
    throw invalidRequest({ path: "body.status", message: "cannot change: the pairing is revoked" });
  }
  if (status === "revoked" && pairing.item.status !== "revoked" && (await hasOrders(call, pairing.id))) {
    throw invalidRequest({ path: "body.status", message: "cannot be revoked while the pairing has open orders" });
  }
  return ok({ item: await changePairing(call, pairing, body) });
};

export const revokeAgentPairing: Handler<"revokeAgentPairing"> = async (call) => {
  const pairing = await findPairing(call, call.params);
  await requireRegistry(call, call.params.machineId);
  if (pairing.item.status === "revoked") return noContent;
  if (await hasOrders(call, pairing.id)) {
    throw refusal("OPEN_MARKET_ORDERS", "The pairing has open orders.", { agentPairingId: pairing.id });
  }
  await changePairing(call, pairing, { status: "revoked" });
  return noContent;
};

function hasOrders({ store }: Pick<Call, "store">, pairingId: string): Promise<boolean> {
  return hasOpenOrders(store, { pairing_id: pairingId });
}
