import type { Orchestration } from "@peaqos/sdk";
import { controller } from "./actors.ts";
import type { Narrator } from "./narrator.ts";

/** A machine registers with an identity that its controller signs for. Returns its id. */
export async function registerMachine(market: Orchestration, story: Narrator): Promise<string> {
  story.chapter("A machine registers with a signed identity");
  const { item: challenge } = await story.tell(
    market.createMachineIdentityChallenge({ identityRef: "did:peaq:1742" }),
    ({ item }) => `challenge ${item.challengeId} for ${item.identityRef}, valid until ${item.expiresAt}`,
  );
  const { item: draft } = await story.tell(
    market.createMachine({
      displayName: "Survey rover 7",
      ownerId: "owner_lisbon_survey",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: challenge.identityRef,
      identityProof: {
        challengeId: challenge.challengeId,
        signature: await controller.signMessage({ message: challenge.message }),
      },
    }),
    ({ item }) => `${item.displayName} is ${item.id}, ${item.status}, signed by ${item.identityProof?.signerAddress}`,
  );
  await story.tell(market.updateMachine(draft.id, { status: "active" }), ({ item }) => `${item.id} is ${item.status}`);
  return draft.id;
}
