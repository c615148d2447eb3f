// A browser project: a bundler's resolution, the DOM, nothing of Node, and the strictest options.
import type { CreateMachineRequest, Machine, RequestOptions } from "@peaqos/sdk";
import { hasCode, PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, listMachines } from "@peaqos/sdk/orchestration";

const client = new PeaqosClient({ orchestrationUrl: location.origin });
const options: RequestOptions = { timeoutMs: 1_000, signal: AbortSignal.timeout(2_000) };
const rover: CreateMachineRequest = { displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };

export async function register(): Promise<Machine | undefined> {
  const answer = await client.orchestration.createMachine(rover, options).result();
  if (answer.ok) return answer.value.item;
  if (hasCode(answer.error, "VALIDATION_ERROR")) return undefined;
  throw answer.error;
}

export async function first(): Promise<string | undefined> {
  const { items } = await listMachines(createOrchestrationClient({ orchestrationUrl: location.origin }), { limit: 1 });
  return items[0]?.displayName;
}

// @ts-expect-error An option that may be left out must not be undefined.
export const inexact: CreateMachineRequest = { ...rover, capabilities: undefined };
