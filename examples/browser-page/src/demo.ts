import { startSandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";

interface Demo {
  readonly url: string;
  readonly apiKey: string;
  close(): Promise<void>;
}

/** A sandbox with some machines to leaf through, and a key to ask for. It allows pages of this machine to read its answers. */
export async function startDemo(): Promise<Demo> {
  const apiKey = "key-of-the-sandbox";
  const sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [apiKey] } });
  const { orchestration: market } = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey });
  for (let number = 1; number <= 25; number += 1) {
    const { item: challenge } = await market.createMachineIdentityChallenge({ identityRef: `did:peaq:${1000 + number}` });
    const { item: machine } = await market.createMachine({
      displayName: `Survey rover ${number}`,
      ownerId: "owner_1",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: challenge.identityRef,
      identityProof: { challengeId: challenge.challengeId, signature: sandbox.sign(challenge.message).signature },
    });
    if (number % 5 !== 0) await market.updateMachine(machine.id, { status: "active" });
  }
  return { url: sandbox.url, apiKey, close: () => sandbox.close() };
}
