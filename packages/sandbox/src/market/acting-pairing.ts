import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { requireActive } from "../pairing/session-token.js";
import type { PairingRecord } from "../store/store.js";

/** The machine and the pairing that a body names. */
export interface NamedPairing {
  readonly machineId?: string | undefined;
  readonly agentPairingId?: string | undefined;
}

/**
 * The pairing that a market call acts for: that of its token, else the one that its body names.
 * @param missing the code where there is no pairing
 * @throws Refusal `AGENT_AUTH_INVALID` when the body names others than the token, `AGENT_PAIRING_REQUIRED` when there is no pairing, `NOT_FOUND`
 * `AGENT_PAIRING_INACTIVE`
 */
export async function actingPairing(
  { pairing, store }: Pick<Call, "pairing" | "store">,
  { machineId, agentPairingId }: NamedPairing,
  missing: "AGENT_PAIRING_REQUIRED" | "NOT_FOUND" = "AGENT_PAIRING_REQUIRED",
): Promise<PairingRecord> {
  if (pairing !== undefined) {
    const own =
      (machineId === undefined || machineId === pairing.item.machineId) &&
      (agentPairingId === undefined || agentPairingId === pairing.id);
    if (!own) throw refusal("AGENT_AUTH_INVALID", "The pairing token belongs to another machine or pairing than the body names.");
    return pairing;
  }
  if (machineId === undefined || agentPairingId === undefined) {
    throw refusal(missing, "A market call names machineId and agentPairingId.");
  }
  if ((await store.machines.get(machineId)) === undefined) throw notFound("machine", machineId);
  const named = await store.pairings.get(agentPairingId);
  if (named === undefined || named.item.machineId !== machineId) {
    throw refusal(missing, "The machine has no such pairing.", { machineId, agentPairingId });
  }
  requireActive(named);
  return named;
}
