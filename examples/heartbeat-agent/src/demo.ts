import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startSandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";
import type { Credentials } from "./credentials.ts";

interface Demo extends Credentials, AsyncDisposable {
  readonly runtimeUrl: string;
}

/** All that an agent needs around it, on this machine: a sandbox with an active machine, an enrolled agent, and a runtime to report. */
export async function startDemo(): Promise<Demo> {
  const sandbox = await startSandbox();
  const client = new PeaqosClient({ orchestrationUrl: sandbox.url });
  const market = client.orchestration;
  const { item: challenge } = await market.createMachineIdentityChallenge({ identityRef: "did:peaq:1742" });
  const { item: machine } = await market.createMachine({
    displayName: "Survey rover 7",
    ownerId: "owner_1",
    machineType: "rover",
    runtimeProfile: "edge-linux-arm64",
    identityRef: challenge.identityRef,
    identityProof: { challengeId: challenge.challengeId, signature: sandbox.sign(challenge.message).signature },
  });
  await market.updateMachine(machine.id, { status: "active" });
  const { item: agent } = await market.enrollMachineAgent(machine.id, { allowedProviderKeys: ["qvac"] });

  const runtime = createServer((_, response) => response.end('{"data":[]}')).listen(0, "127.0.0.1");
  await once(runtime, "listening");
  return {
    client,
    credentials: { machineId: machine.id, agentId: agent.id, agentToken: agent.provisioningToken },
    runtimeUrl: `http://127.0.0.1:${(runtime.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      runtime.close();
      runtime.closeAllConnections();
    },
  };
}
