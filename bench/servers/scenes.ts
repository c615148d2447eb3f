import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PeaqosClient } from "@peaqos/sdk";
import { agent, controller } from "../../scripts/story/actors.ts";

/** A request that is made again and again. */
export interface Scene {
  readonly title: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const MACHINES = 100;

/** Fills the sandbox, and returns requests that every server can answer. */
export async function prepareScenes(sandboxUrl: string): Promise<readonly Scene[]> {
  const { orchestration: market } = new PeaqosClient({ orchestrationUrl: sandboxUrl });
  const register = async (number: number) => {
    const { item: challenge } = await market.createMachineIdentityChallenge({ identityRef: `did:peaq:${number}` });
    const signature = await controller.signMessage({ message: challenge.message });
    const { item } = await market.createMachine({
      displayName: `Survey rover ${number}`,
      ownerId: "owner_lisbon_survey",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: challenge.identityRef,
      identityProof: { challengeId: challenge.challengeId, signature },
    });
    return item.id;
  };
  const ids: string[] = [];
  for (let number = 0; number < MACHINES; number += 1) ids.push(await register(number));
  const machineId = ids[0] ?? "";
  await market.updateMachine(machineId, { status: "active" });
  const fields = { agentAddress: agent.address, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await market.createAgentPairingChallenge(machineId, fields);
  const agentProof = { challengeId: challenge.challengeId, signature: await agent.signMessage({ message: challenge.message }) };
  const { item: pairing } = await market.createAgentPairing(machineId, { ...fields, agentProof });

  const headers = { "x-api-key": "any" };
  const order = {
    machineId,
    agentPairingId: pairing.id,
    serviceId: "svc_geodnet_rtk",
    input: { latitude: 38.7, longitude: -9.1 },
  };
  return [
    { title: "GET /machines/{id}", method: "GET", path: `/api/v1/machines/${machineId}`, headers },
    { title: `GET /machines, ${MACHINES} items`, method: "GET", path: "/api/v1/machines?limit=100", headers },
    {
      title: "POST /market/orders",
      method: "POST",
      path: "/api/v1/market/orders",
      headers: { "x-agent-pairing-token": pairing.pairingToken, "content-type": "application/json" },
      body: JSON.stringify(order),
    },
  ];
}

/** Writes the contract for servers that answer its examples, with a list that is as long as ours. */
export function writeContract(folder: string): void {
  const contract = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8"));
  const examples = contract.components.examples;
  const [machine] = examples.machineList.value.items;
  examples.machineList.value.items = Array.from({ length: MACHINES }, (_, index) => ({ ...machine, id: `mach_${index}` }));
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(contract));
  writeFileSync(join(folder, "machine.json"), JSON.stringify({ item: machine }));
}
