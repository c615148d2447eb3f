import { operationTable } from "@peaqos/types";
import { notFound, Refusal, type RefusalCode, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import type { MachineRecord } from "../store/store.js";

type Context = Pick<Call, "store" | "config" | "identity" | "operationId">;

/** @throws Refusal `NOT_FOUND` */
export async function findMachine({ store }: Pick<Call, "store">, machineId: string): Promise<MachineRecord> {
  const machine = await store.machines.get(machineId);
  if (machine === undefined) throw notFound("machine", machineId);
  return machine;
}

/**
 * The machine, if it may act: it is active, its identity is verified where that is required, and bonded.
 * @param unverified the code for a machine whose identity was never verified
 * @throws Refusal `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE` (never for a GET)
 */
export async function findReadyMachine(
  context: Context,
  machineId: string,
  unverified: RefusalCode = "MACHINE_NOT_ACTIVATED",
): Promise<MachineRecord> {
  const machine = await findMachine(context, machineId);
  const { status, identityProof } = machine.item;
  if (status !== "active") throw refusal("MACHINE_NOT_ACTIVE", `The machine is ${status}.`, { machineId, status });
  if (context.config.machineIdentityVerification === "required" && !identityProof) {
    throw refusal(unverified, "The identity of the machine was never verified.", { machineId });
  }
  await requireBonded(context, machine);
  return machine;
}

/**
 * Holds a machine's identity to the registry. A machine without an identity passes: whether it needs one is for others to say.
 * @throws Refusal `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE` (never for a GET)
 */
export async function requireBonded(context: Context, { item }: MachineRecord): Promise<void> {
  if (!item.identityRef) return;
  const known = await askRegistry(context, item.identityRef);
  if (known === "unavailable") return;
  if (known === undefined) throw notActivated(item.id, "Its identity cannot be resolved any more.");
  if (!known.bonded) throw notActivated(item.id, "Its identity is not bonded in the registry.");
}

/**
 * Asks the registry for a machine whose state does not matter here: a write bound to a machine is refused while the registry cannot
 * be reached.
 * @throws Refusal `PEAQOS_IDENTITY_UNAVAILABLE`
 */
export async function requireRegistry(context: Context, machineId: string): Promise<void> {
  const machine = await context.store.machines.get(machineId);
  if (machine?.item.identityRef) await askRegistry(context, machine.item.identityRef);
}

/** Reads go on during an outage, with what was known when the identity was verified. */
async function askRegistry({ identity, operationId }: Context, identityRef: string) {
  try {
    return await identity(identityRef);
  } catch (cause) {
    if (cause instanceof Refusal && operationTable[operationId].method === "GET") return "unavailable";
    throw cause;
  }
}

function notActivated(machineId: string, why: string): Refusal {
  return refusal("MACHINE_NOT_ACTIVATED", `The machine is not activated. ${why}`, { machineId });
}
