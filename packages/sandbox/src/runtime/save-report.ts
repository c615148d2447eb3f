import type { MachineAgent, MachineAgentHeartbeatEndpointResult, RuntimeEndpoint } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import type { Health } from "./probe-endpoint.js";
import type { ReadEndpoint } from "./read-endpoint.js";
import { type Observed, saveEndpoint } from "./save-endpoint.js";

/** What was reported of an endpoint, and what its probe found. */
export interface Probed {
  readonly endpoint: ReadEndpoint;
  readonly health: Health;
}

/** Enters what an agent reported, under a lease. Says what became of each endpoint. */
export async function saveReport(
  call: Pick<Call, "store" | "config" | "now" | "audit">,
  agent: MachineAgent,
  report: readonly Probed[],
  leaseTtlSeconds: number,
): Promise<MachineAgentHeartbeatEndpointResult[]> {
  const checkedAt = call.now.toISOString();
  const leaseExpiresAt = new Date(call.now.getTime() + leaseTtlSeconds * 1000).toISOString();
  const results: MachineAgentHeartbeatEndpointResult[] = [];
  for (const { endpoint, health } of report) {
    const { status, healthError } = health;
    const observe = (before: RuntimeEndpoint | undefined): Observed => ({
      source: "agent",
      agentId: agent.id,
      status,
      leaseExpiresAt,
      lastCheckedAt: checkedAt,
      lastHealthyAt: status === "active" ? checkedAt : (before?.lastHealthyAt ?? null),
    });
    await saveEndpoint(call, agent.machineId, endpoint, observe, agent.id);
    const { providerKey, endpointBaseUrl } = endpoint;
    results.push({ providerKey, endpointBaseUrl, status, leaseExpiresAt, healthError });
  }
  return results;
}
