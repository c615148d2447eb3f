import type { MachineAgent } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { isTokenOf } from "../pairing/session-token.js";
import type { Stored } from "../store/collection.js";
import type { MachineAgentHidden } from "../store/records.js";

type AgentRecord = Stored<MachineAgent, MachineAgentHidden>;

interface Names {
  readonly machineId: string;
  readonly agentId: string;
}

/**
 * An agent of a machine.
 * @throws Refusal `NOT_FOUND`
 */
export async function findMachineAgent({ store }: Pick<Call, "store">, { machineId, agentId }: Names): Promise<AgentRecord> {
  const agent = await store.agents.get(agentId);
  if (agent === undefined || agent.item.machineId !== machineId) throw notFound("machine agent", agentId);
  return agent;
}

/**
 * The agent that a heartbeat is from.
 * @throws Refusal `AGENT_AUTH_REQUIRED`, `NOT_FOUND`, `AGENT_AUTH_INVALID` or `AGENT_PAIRING_INACTIVE`
 */
export async function authenticateAgent(
  call: Pick<Call, "store">,
  body: Names & { readonly agentToken: string },
): Promise<AgentRecord> {
  if (body.agentToken === "") throw refusal("AGENT_AUTH_REQUIRED", "The body has no agentToken.");
  const agent = await findMachineAgent(call, body);
  const agentId = agent.id;
  if (!isTokenOf(body.agentToken, agent.hidden.tokenHash)) {
    throw refusal("AGENT_AUTH_INVALID", "The agent token is not that of the agent.", { agentId });
  }
  if (agent.item.status === "revoked") throw refusal("AGENT_PAIRING_INACTIVE", "The agent is revoked.", { agentId });
  return agent;
}
