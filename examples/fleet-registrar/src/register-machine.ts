import { hasCode, type Machine, type Orchestration } from "@peaqos/sdk";
import type { FleetEntry } from "./read-fleet.ts";

/** The wallet of whoever controls an identity: signs a message with EIP-191, and answers `0x` and 130 hex digits. */
export type Sign = (message: string, identityRef: string) => string | Promise<string>;

/** What became of a machine: made anew, found as a draft, or found active. */
export type Outcome = "registered" | "activated" | "known";

/**
 * Sees to it that an identity has an active machine.
 * @param known the machine that holds the identity, as far as the caller knows
 */
export async function registerMachine(
  market: Orchestration,
  entry: FleetEntry & { readonly ownerId: string },
  sign: Sign,
  known?: Machine,
): Promise<Outcome> {
  if (known === undefined) {
    const { item: challenge } = await market.createMachineIdentityChallenge({ identityRef: entry.identityRef });
    const identityProof = { challengeId: challenge.challengeId, signature: await sign(challenge.message, challenge.identityRef) };
    try {
      const { item: draft } = await market.createMachine({ ...entry, identityRef: challenge.identityRef, identityProof });
      await market.updateMachine(draft.id, { status: "active" });
      return "registered";
    } catch (error) {
      if (!hasCode(error, "MACHINE_IDENTITY_EXISTS")) throw error;
      // Somebody was faster, or an answer was lost, or the file writes the identity in another form.
      return registerMachine(market, entry, sign, await holderOf(market, challenge.identityRef, error));
    }
  }
  if (known.status === "active") return "known";
  if (known.status !== "draft") throw new Error(`Its machine ${known.id} is ${known.status}, and stays so.`);
  await market.updateMachine(known.id, { status: "active" });
  return "activated";
}

async function holderOf(market: Orchestration, identityRef: string, refusal: Error): Promise<Machine> {
  for await (const machine of market.listMachinesAll({ limit: 500 })) {
    if (machine.identityRef?.toLowerCase() === identityRef.toLowerCase()) return machine;
  }
  // Machines without a verified identity are not listed.
  throw refusal;
}
