import type { Sandbox } from "@peaqos/sandbox";
import type { Machine, Orchestration } from "@peaqos/sdk";

/** A machine that is registered and active, for what needs one. */
export async function activeMachine(sandbox: Sandbox, market: Orchestration, identityRef = "did:peaq:1742"): Promise<Machine> {
  const { item: challenge } = await market.createMachineIdentityChallenge({ identityRef });
  const { item: draft } = await market.createMachine({
    displayName: `Rover ${identityRef}`,
    ownerId: "owner_1",
    machineType: "rover",
    runtimeProfile: "edge",
    identityRef,
    identityProof: { challengeId: challenge.challengeId, signature: sandbox.sign(challenge.message).signature },
  });
  return (await market.updateMachine(draft.id, { status: "active" })).item;
}
