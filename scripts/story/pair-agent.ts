import type { Orchestration } from "@peaqos/sdk";
import { agent } from "./actors.ts";
import type { Narrator } from "./narrator.ts";

/** An agent is paired under a policy that limits what it may spend. From then on it speaks for itself, with the token shown once. */
export async function pairAgent(
  market: Orchestration,
  story: Narrator,
  machineId: string,
): Promise<{ agentPairingId: string; pairingToken: string }> {
  story.chapter("An agent is paired to it under a delegation policy");
  const fields = { agentAddress: agent.address, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await story.tell(
    market.createAgentPairingChallenge(machineId, fields),
    ({ item }) => `challenge ${item.challengeId} for ${item.agentDid}`,
  );
  const request = {
    ...fields,
    agentProof: { challengeId: challenge.challengeId, signature: await agent.signMessage({ message: challenge.message }) },
    delegationPolicy: { perTransactionLimit: 5, dailySpendLimit: 100, currency: "USDT" },
  };
  const { item: pairing } = await story.tell(
    market.createAgentPairing(machineId, request),
    ({ item }) => `${item.id} is ${item.status}, token ends in ${item.tokenLastFour}, session until ${item.sessionExpiresAt}`,
  );
  // A challenge is good for one proof.
  await story.refused(market.createAgentPairing(machineId, request), "AGENT_PAIRING_PROOF_INVALID");
  return { agentPairingId: pairing.id, pairingToken: pairing.pairingToken };
}
