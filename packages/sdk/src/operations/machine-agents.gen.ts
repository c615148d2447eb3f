// Generated from spec/ by `npm run generate`. Do not edit.
import type { EnrollMachineAgentRequest, MachineAgent, MachineAgentHeartbeat, MachineAgentHeartbeatRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeOptionalBody } from "../core/serialize-body.js";
import { serializeHeartbeat } from "../core/serialize-endpoints.js";
import { serializeListQuery } from "../core/serialize-query.js";
import { type EnrolledMachineAgent, readEnrolledMachineAgent } from "../enrolled-machine-agent.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListMachineAgentsAllQuery, ListMachineAgentsQuery } from "./queries.gen.js";

/**
 * List machine agents. Lists the agents enrolled on a machine, revoked ones included.
 *
 * `GET /api/v1/machines/{machineId}/agents` (`listMachineAgents`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of machine agents.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @example
 * const { items, nextCursor } = await listMachineAgents(client, "mach_rover7", { limit: 20 });
 */
export function listMachineAgents(
  client: OrchestrationClient,
  machineId: string,
  query?: ListMachineAgentsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<MachineAgent>, "listMachineAgents">;
export function listMachineAgents(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      query: serializeListQuery,
      read: readList,
      id: "listMachineAgents",
      path: "/api/v1/machines/{machineId}/agents",
    },
    rest,
  );
}

/**
 * Every item of {@link listMachineAgents}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMachineAgents` does
 * @example
 * for await (const item of listMachineAgentsAll(client, "mach_rover7")) console.log(item);
 */
export function listMachineAgentsAll(
  client: OrchestrationClient,
  machineId: string,
  query?: ListMachineAgentsAllQuery,
  options?: IterationOptions,
): ItemIterator<MachineAgent>;
export function listMachineAgentsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listMachineAgents", listMachineAgents, 1, rest);
}

/**
 * Enroll a machine agent. Enrolls an agent on an active machine, as `provisioned`. The body may be left out or be `{}`. The
 * answer holds the agent's token in `provisioningToken`, this one time only: give it to the process on the machine, which sends
 * it as `agentToken` with each heartbeat. Not idempotent: each call enrolls a further agent.
 *
 * `POST /api/v1/machines/{machineId}/agents/enrollment` (`enrollMachineAgent`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The agent, with its token.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * const { item } = await enrollMachineAgent(client, "mach_rover7", { label: "Rover 7 edge agent", allowedProviderKeys: ["qvac"] });
 */
export function enrollMachineAgent(
  client: OrchestrationClient,
  machineId: string,
  params?: EnrollMachineAgentRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<EnrolledMachineAgent>, "enrollMachineAgent">;
export function enrollMachineAgent(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readEnrolledMachineAgent,
      id: "enrollMachineAgent",
      path: "/api/v1/machines/{machineId}/agents/enrollment",
    },
    rest,
  );
}

/**
 * Revoke a machine agent. Ends an agent for good: its status becomes `revoked`, and its heartbeats answer
 * `AGENT_PAIRING_INACTIVE`. Enroll a new agent to replace it. Revoking a revoked agent changes nothing.
 *
 * `DELETE /api/v1/machines/{machineId}/agents/{agentId}` (`revokeMachineAgent`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param agentId Id of the machine agent.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * await revokeMachineAgent(client, "mach_rover7", "agent_rover7");
 */
export function revokeMachineAgent(
  client: OrchestrationClient,
  machineId: string,
  agentId: string,
  options?: RequestOptions,
): RequestPromise<void, "revokeMachineAgent">;
export function revokeMachineAgent(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "DELETE", id: "revokeMachineAgent", path: "/api/v1/machines/{machineId}/agents/{agentId}" },
    rest,
  );
}

/**
 * Send a heartbeat. Tells the deployment that an agent is alive and where the machine's runtimes can be reached. It needs no
 * credential header: the agent proves itself with `agentToken` in the body. The first heartbeat turns a provisioned agent
 * `active`, and each one moves its `lastSeenAt`. Every endpoint in the body is probed and entered or updated as a runtime
 * endpoint with the source `agent` and a lease that ends after `leaseTtlSeconds`; send the next heartbeat before then.
 * Repeating the call is safe, it only renews the leases.
 *
 * `POST /api/v1/machine-agents/heartbeat` (`machineAgentHeartbeat`), without credentials.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns What became of each endpoint.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `AGENT_AUTH_REQUIRED`,
 * `AGENT_AUTH_INVALID`, `AGENT_PAIRING_INACTIVE`, `AGENT_POLICY_DENIED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
 * operation can answer
 * @example
 * const { item } = await machineAgentHeartbeat(client, {
 *   machineId: "mach_rover7",
 *   agentId: "agent_rover7",
 *   agentToken: "example-agent-token-rover7-4c1e9b27",
 *   endpoints: [
 *     {
 *       providerKey: "qvac",
 *       endpointBaseUrl: "http://127.0.0.1:11434",
 *       label: "QVAC runtime",
 *       authType: "none",
 *       modelAlias: "llama-3.2-1b",
 *       networkScope: "loopback",
 *       probePath: "/v1/models",
 *     },
 *   ],
 *   leaseTtlSeconds: 120,
 * });
 */
export function machineAgentHeartbeat(
  client: OrchestrationClient,
  params: MachineAgentHeartbeatRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MachineAgentHeartbeat>, "machineAgentHeartbeat">;
export function machineAgentHeartbeat(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeHeartbeat,
      read: readItem,
      id: "machineAgentHeartbeat",
      path: "/api/v1/machine-agents/heartbeat",
      keyless: true,
    },
    rest,
  );
}
