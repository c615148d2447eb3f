// Generated from spec/ by `npm run generate`. Do not edit.
import type {
  AgentPairing,
  AgentPairingChallengeResponse,
  CreateAgentPairingChallengeRequest,
  CreateAgentPairingRequest,
  CreateAgentPairingSessionRequest,
  UpdateAgentPairingRequest,
} from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import { type IssuedAgentPairing, readIssuedAgentPairing } from "../issued-agent-pairing.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListAgentPairingsAllQuery, ListAgentPairingsQuery } from "./queries.gen.js";

/**
 * List agent pairings. Lists the pairings of a machine, revoked ones included. Session tokens are never among the fields;
 * `tokenLastFour` tells them apart.
 *
 * `GET /api/v1/machines/{machineId}/agent-pairings` (`listAgentPairings`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of agent pairings.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listAgentPairings(client, "mach_rover7", { limit: 20 });
 */
export function listAgentPairings(
  client: OrchestrationClient,
  machineId: string,
  query?: ListAgentPairingsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<AgentPairing>, "listAgentPairings">;
export function listAgentPairings(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      query: serializeListQuery,
      read: readList,
      id: "listAgentPairings",
      path: "/api/v1/machines/{machineId}/agent-pairings",
    },
    rest,
  );
}

/**
 * Every item of {@link listAgentPairings}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAgentPairings` does
 * @example
 * for await (const item of listAgentPairingsAll(client, "mach_rover7")) console.log(item);
 */
export function listAgentPairingsAll(
  client: OrchestrationClient,
  machineId: string,
  query?: ListAgentPairingsAllQuery,
  options?: IterationOptions,
): ItemIterator<AgentPairing>;
export function listAgentPairingsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listAgentPairings", listAgentPairings, 1, rest);
}

/**
 * Pair an agent. Pairs an AI agent with an active machine and opens its first session. Request a challenge with
 * createAgentPairingChallenge, have the agent sign it, and send the proof before it expires, with the same address, provider
 * and role. The answer holds the session token in `pairingToken`, this one time only: hand it to the agent, which sends it in
 * `x-agent-pairing-token`. `MACHINE_IDENTITY_PROOF_REQUIRED` means that the machine itself has no verified identity yet. Not
 * idempotent: a proof is used up by this call, so a repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`.
 *
 * `POST /api/v1/machines/{machineId}/agent-pairings` (`createAgentPairing`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The pairing, with its session token.
 * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_PROOF_REQUIRED`, `AGENT_PAIRING_PROOF_INVALID`,
 * `AGENT_PAIRING_PROOF_EXPIRED`, `MACHINE_IDENTITY_PROOF_REQUIRED`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`,
 * `AGENT_PAIRING_UNAVAILABLE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await createAgentPairing(client, "mach_rover7", {
 *   agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   agentDid: "did:pkh:eip155:1:0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   agentProvider: "acme-agents",
 *   agentRole: "market-operator",
 *   agentProof: {
 *     challengeId: "chal_pairing_1",
 *     signature: "0x7a2e4c6081b3d5f79e1c3a587694b2d0f1e3c5a78967b4d2f0a1c3e5879b6d4f2a0c1e3b5d79f8a6c4e2d0b1f3957a8c6e4d2b0f1a3c5e7d9b8f6a4c2e0d1b3f1c",
 *   },
 *   description: "Buys what the survey needs",
 *   delegationPolicy: {
 *     allowedSkillKeys: [],
 *     deniedSkillKeys: [],
 *     allowedServiceIds: [],
 *     deniedServiceIds: [],
 *     perTransactionLimit: 25,
 *     dailySpendLimit: 100,
 *     currency: "USDT",
 *   },
 * });
 */
export function createAgentPairing(
  client: OrchestrationClient,
  machineId: string,
  params: CreateAgentPairingRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<IssuedAgentPairing>, "createAgentPairing">;
export function createAgentPairing(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readIssuedAgentPairing,
      id: "createAgentPairing",
      path: "/api/v1/machines/{machineId}/agent-pairings",
    },
    rest,
  );
}

/**
 * Request an agent pairing challenge. Issues a challenge for an agent that is to be paired, or for a paired agent that needs a
 * new session. Have the agent sign `item.message` with EIP-191 `personal_sign`, using the key of `agentAddress`, and send `{
 * challengeId, signature }` as `agentProof` of createAgentPairing or createAgentPairingSession before `expiresAt`. Each call
 * issues a new challenge and changes nothing else, so it may be repeated.
 *
 * `POST /api/v1/machines/{machineId}/agent-pairings/challenges` (`createAgentPairingChallenge`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The challenge to sign.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * const { item } = await createAgentPairingChallenge(client, "mach_rover7", {
 *   agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   agentProvider: "acme-agents",
 *   agentRole: "market-operator",
 * });
 */
export function createAgentPairingChallenge(
  client: OrchestrationClient,
  machineId: string,
  params: CreateAgentPairingChallengeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<AgentPairingChallengeResponse>, "createAgentPairingChallenge">;
export function createAgentPairingChallenge(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      body: serializeBody,
      read: readItem,
      id: "createAgentPairingChallenge",
      path: "/api/v1/machines/{machineId}/agent-pairings/challenges",
    },
    rest,
  );
}

/**
 * Revoke an agent pairing. Ends a pairing for good: its status becomes `revoked`, and calls with its session token answer
 * `AGENT_PAIRING_INACTIVE`. A pairing with open orders cannot be revoked. Revoking a revoked pairing changes nothing.
 *
 * `DELETE /api/v1/machines/{machineId}/agent-pairings/{pairingId}` (`revokeAgentPairing`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param pairingId Id of the agent pairing.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `OPEN_MARKET_ORDERS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
 * operation can answer
 * @example
 * await revokeAgentPairing(client, "mach_rover7", "pair_rover7");
 */
export function revokeAgentPairing(
  client: OrchestrationClient,
  machineId: string,
  pairingId: string,
  options?: RequestOptions,
): RequestPromise<void, "revokeAgentPairing">;
export function revokeAgentPairing(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "DELETE", id: "revokeAgentPairing", path: "/api/v1/machines/{machineId}/agent-pairings/{pairingId}" },
    rest,
  );
}

/**
 * Update an agent pairing. Changes the fields that are sent and leaves the others. Set `status` to `paused` to stop the agent
 * for a while and to `active` to let it go on. A `delegationPolicy` replaces the whole policy before it. A policy that differs
 * makes the current session token stale: calls with it answer `AGENT_AUTH_INVALID`, so create a new session with
 * createAgentPairingSession. Repeating the call has no further effect.
 *
 * `PATCH /api/v1/machines/{machineId}/agent-pairings/{pairingId}` (`updateAgentPairing`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param pairingId Id of the agent pairing.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The pairing after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await updateAgentPairing(client, "mach_rover7", "pair_rover7", {
 *   delegationPolicy: {
 *     allowedSkillKeys: [],
 *     deniedSkillKeys: [],
 *     allowedServiceIds: [],
 *     deniedServiceIds: ["svc_akash_gpu"],
 *     perTransactionLimit: 25,
 *     dailySpendLimit: 100,
 *     currency: "USDT",
 *   },
 * });
 */
export function updateAgentPairing(
  client: OrchestrationClient,
  machineId: string,
  pairingId: string,
  params: UpdateAgentPairingRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<AgentPairing>, "updateAgentPairing">;
export function updateAgentPairing(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PATCH",
      once: true,
      body: serializeBody,
      read: readItem,
      id: "updateAgentPairing",
      path: "/api/v1/machines/{machineId}/agent-pairings/{pairingId}",
    },
    rest,
  );
}

/**
 * Create an agent pairing session. Opens a new session for an active pairing: before the current token expires, after it has
 * expired, or after the delegation policy has changed. Request a challenge with createAgentPairingChallenge, have the paired
 * agent sign it, and send the proof. The answer holds the new session token in `pairingToken`, this one time only. The token
 * before it is no longer valid then: it answers `AGENT_AUTH_INVALID`. Not idempotent: a proof is used up by this call, so a
 * repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`. A paused or revoked pairing is answered with
 * `AGENT_PAIRING_INACTIVE`.
 *
 * `POST /api/v1/machines/{machineId}/agent-pairings/{pairingId}/sessions` (`createAgentPairingSession`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param pairingId Id of the agent pairing.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The pairing, with its new session token.
 * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_PROOF_REQUIRED`, `AGENT_PAIRING_PROOF_INVALID`,
 * `AGENT_PAIRING_PROOF_EXPIRED`, `MACHINE_IDENTITY_PROOF_REQUIRED`, `AGENT_PAIRING_INACTIVE`, `MACHINE_NOT_ACTIVE`,
 * `MACHINE_NOT_ACTIVATED`, `AGENT_PAIRING_UNAVAILABLE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can
 * answer
 * @example
 * const { item } = await createAgentPairingSession(client, "mach_rover7", "pair_rover7", {
 *   agentProof: {
 *     challengeId: "chal_session_1",
 *     signature: "0x1b5d3f7092a4c6e80d2f4b6985a7c3e1f0d2b4a69785c6e3d1f2b0a4968c7d5e3f1b0a2c4e6d8f9b7a5c3e1d0f2b4869a7c5e3d1f0b2a4c6e8d9f7b5a3c1e0d21b",
 *   },
 * });
 */
export function createAgentPairingSession(
  client: OrchestrationClient,
  machineId: string,
  pairingId: string,
  params: CreateAgentPairingSessionRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<IssuedAgentPairing>, "createAgentPairingSession">;
export function createAgentPairingSession(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readIssuedAgentPairing,
      id: "createAgentPairingSession",
      path: "/api/v1/machines/{machineId}/agent-pairings/{pairingId}/sessions",
    },
    rest,
  );
}
