import { notFound } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { findMachine } from "../identity/machine-guards.js";
import type { PairingRecord } from "../store/store.js";

/**
 * A pairing of the machine in the path.
 * @throws Refusal `NOT_FOUND`
 */
export async function findPairing(
  call: Pick<Call, "store">,
  { machineId, pairingId }: { readonly machineId: string; readonly pairingId: string },
): Promise<PairingRecord> {
  await findMachine(call, machineId);
  const pairing = await call.store.pairings.get(pairingId);
  if (pairing === undefined || pairing.item.machineId !== machineId) throw notFound("agent pairing", pairingId);
  return pairing;
}
