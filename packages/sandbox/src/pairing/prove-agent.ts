import type { AgentPairingProof, AgentPairingVerification } from "@peaqos/types";
import { refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { agentPairingChallenge, takeProof } from "../identity/challenges.js";
import type { MachineRecord } from "../store/store.js";
import type { AgentFields } from "./agent-fields.js";

/**
 * What a pairing challenge is bound to. Addresses are compared without regard to case.
 * @throws Refusal `MACHINE_NOT_ACTIVATED` when the machine has no identity
 */
export function pairingSubject({ item }: MachineRecord, agent: AgentFields): Readonly<Record<string, string>> {
  if (!item.identityRef) {
    throw refusal("MACHINE_NOT_ACTIVATED", "The machine is not activated. It has no identity.", { machineId: item.id });
  }
  return {
    machineId: item.id,
    machineIdentityRef: item.identityRef,
    agentAddress: agent.agentAddress.toLowerCase(),
    agentDid: agent.agentDid.toLowerCase(),
    agentProvider: agent.agentProvider,
    agentRole: agent.agentRole,
  };
}

/**
 * Verifies that an agent controls its address.
 * @returns `undefined` where the deployment does not verify agents
 * @throws Refusal one of `AGENT_PAIRING_PROOF_*`, or `MACHINE_NOT_ACTIVATED` when the machine has no identity
 */
export async function proveAgent(
  call: Pick<Call, "store" | "config" | "now">,
  machine: MachineRecord,
  agent: AgentFields,
  proof: AgentPairingProof | undefined,
): Promise<AgentPairingVerification | undefined> {
  if (call.config.agentPairingVerification === "off") return undefined;
  if (proof === undefined) throw refusal("AGENT_PAIRING_PROOF_REQUIRED", "This deployment needs agentProof.");
  const subject = pairingSubject(machine, agent);
  const { challenge, signerAddress } = await takeProof(call, agentPairingChallenge, subject, [agent.agentAddress], proof);
  return {
    method: "eip191",
    signerAddress,
    verifiedAt: call.now.toISOString(),
    challengeExpiresAt: challenge.expiresAt,
  };
}
