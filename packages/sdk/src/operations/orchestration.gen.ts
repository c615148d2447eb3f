// Generated from spec/ by `npm run generate`. Do not edit.
import type {
  AdapterSetup,
  AgentPairing,
  AgentPairingChallengeResponse,
  AuditEvent,
  CancelMarketOrderRequest,
  ConfirmMarketOrderResponse,
  CreateAgentPairingChallengeRequest,
  CreateAgentPairingRequest,
  CreateAgentPairingSessionRequest,
  CreateGraphEdgeRequest,
  CreateGraphNodeRequest,
  CreateMachineIdentityChallengeRequest,
  CreateMachineRequest,
  CreateMarketOrderRequest,
  CreatePaymentIntentRequest,
  CreatePolicyRequest,
  CreateTaskRequest,
  DisputeMarketOrderRequest,
  DisputeMarketOrderResponse,
  EnrollMachineAgentRequest,
  ExecuteMarketOrderRequest,
  ExecuteMarketOrderResponse,
  ExecuteMarketServiceRequest,
  ExecuteMarketServiceResponse,
  ExecuteTaskRequest,
  ExecuteTaskResponse,
  ExecutionOutcome,
  ExecutionRun,
  GraphEdge,
  GraphNode,
  HealthResponse,
  LockEscrowPaymentRequest,
  Machine,
  MachineAgent,
  MachineAgentHeartbeat,
  MachineAgentHeartbeatRequest,
  MachineGraph,
  MachineIdentityChallengeResponse,
  MarketOrder,
  MarketPayment,
  MarketSearch,
  MarketSearchRequest,
  MarketService,
  Policy,
  ReadinessResponse,
  RefundPaymentRequest,
  ReleasePaymentRequest,
  ResolveTaskRequest,
  RetryMarketOrderRequest,
  Route,
  RuntimeEndpoint,
  SkillConfigResponse,
  SkillManifest,
  SkillSummary,
  SubmitPaymentProofRequest,
  Task,
  UpdateAgentPairingRequest,
  UpdateGraphEdgeRequest,
  UpdateGraphNodeRequest,
  UpdateMachineRequest,
  UpdatePolicyRequest,
  UpdateSkillConfigRequest,
  UpsertRuntimeEndpointRequest,
} from "@peaqos/types";
import type { EnrolledMachineAgent } from "../enrolled-machine-agent.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IssuedAgentPairing } from "../issued-agent-pairing.js";
import type { IterationOptions, PairingIterationOptions, PairingRequestOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import type { RequestPromise } from "../request-promise.js";
import type {
  GetMarketServiceQuery,
  ListAdapterSetupsAllQuery,
  ListAdapterSetupsQuery,
  ListAgentPairingsAllQuery,
  ListAgentPairingsQuery,
  ListAuditEventsAllQuery,
  ListAuditEventsQuery,
  ListMachineAgentsAllQuery,
  ListMachineAgentsQuery,
  ListMachinesAllQuery,
  ListMachinesQuery,
  ListMarketOrdersAllQuery,
  ListMarketOrdersQuery,
  ListMarketServicesAllQuery,
  ListMarketServicesQuery,
  ListPoliciesAllQuery,
  ListPoliciesQuery,
  ListRunsAllQuery,
  ListRunsQuery,
  ListRuntimeEndpointsAllQuery,
  ListRuntimeEndpointsQuery,
  ListSkillsAllQuery,
  ListSkillsQuery,
  ListTasksAllQuery,
  ListTasksQuery,
} from "./queries.gen.js";

/** Every operation of the API as a method. The methods need no `this`: they may be taken out and passed around. */
export interface Orchestration {
  /**
   * Check that the process is up. Answers as long as the process runs, without credentials and without looking at anything behind
   * it. It lives at the host root, not under `/api/v1`. To learn whether the deployment can serve, ask getReadiness.
   *
   * `GET /health` (`checkHealth`), without credentials.
   * @param options What this call sets for itself.
   * @returns The process is up.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const answer = await client.orchestration.checkHealth();
   */
  readonly checkHealth: (options?: RequestOptions) => RequestPromise<HealthResponse, "checkHealth">;

  /**
   * Check whether the deployment is ready. Checks the parts that the deployment depends on and tells how each of them fares. A
   * deployment that is not ready answers 200 too, with the status `not_ready` and at least one check that fails: look at
   * `status`, not at the HTTP status. The platform key is needed only where the deployment asks for one. The call changes
   * nothing.
   *
   * `GET /api/v1/readiness` (`getReadiness`), with the platform key.
   * @param options What this call sets for itself.
   * @returns What the checks found, ready or not.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const answer = await client.orchestration.getReadiness();
   */
  readonly getReadiness: (options?: RequestOptions) => RequestPromise<ReadinessResponse, "getReadiness">;

  /**
   * Request a machine identity challenge. Issues a challenge for an identity, and names the addresses that control it. Have one
   * of them sign `item.message` with EIP-191 `personal_sign`, and send `{ challengeId, signature }` as `identityProof` of
   * createMachine or updateMachine before `expiresAt`. An identity that the registry does not know is a `VALIDATION_ERROR`. Each
   * call issues a new challenge and changes nothing else, so it may be repeated.
   *
   * `POST /api/v1/machine-identity/challenges` (`createMachineIdentityChallenge`), with the platform key.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The challenge to sign.
   * @throws OrchestrationApiError with `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createMachineIdentityChallenge({ identityRef: "did:peaq:1742" });
   */
  readonly createMachineIdentityChallenge: (
    params: CreateMachineIdentityChallengeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MachineIdentityChallengeResponse>, "createMachineIdentityChallenge">;

  /**
   * List machines. Lists the machines of the deployment. Where identity verification is required, drafts without a verified proof
   * are left out.
   *
   * `GET /api/v1/machines` (`listMachines`), with the platform key.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of machines.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listMachines({ limit: 20 });
   */
  readonly listMachines: (
    query?: ListMachinesQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<Machine>, "listMachines">;

  /**
   * Every item of {@link Orchestration.listMachines}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMachines` does
   * @example
   * for await (const item of client.orchestration.listMachinesAll()) console.log(item);
   */
  readonly listMachinesAll: (query?: ListMachinesAllQuery, options?: IterationOptions) => ItemIterator<Machine>;

  /**
   * Register a machine. Registers a machine as `draft`; activate it with updateMachine. Where identity verification is required,
   * `identityRef` and `identityProof` are needed: request a challenge with createMachineIdentityChallenge, have a controller sign
   * it, and send the proof before it expires. A proof is used up by this call. An identity belongs to one machine only. Not
   * idempotent: a second call answers `MACHINE_IDENTITY_EXISTS`, or registers a second machine where no identity is given.
   *
   * `POST /api/v1/machines` (`createMachine`), with the platform key.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The machine, as a draft.
   * @throws OrchestrationApiError with `MACHINE_IDENTITY_PROOF_REQUIRED`, `MACHINE_IDENTITY_PROOF_INVALID`,
   * `MACHINE_IDENTITY_PROOF_EXPIRED`, `MACHINE_IDENTITY_EXISTS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation
   * can answer
   * @example
   * const { item } = await client.orchestration.createMachine({
   *   displayName: "Survey rover 7",
   *   ownerId: "owner_lisbon_survey",
   *   identityRef: "did:peaq:1742",
   *   identityProof: {
   *     challengeId: "chal_identity_1",
   *     signature: "0x4f1d2c3b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f00f1b",
   *   },
   *   machineType: "rover",
   *   runtimeProfile: "edge-linux-arm64",
   *   capabilities: ["gnss", "camera"],
   *   labels: { site: "lisbon", fleet: "survey" },
   *   policyIds: ["pol_native_first"],
   *   skillKeys: ["geodnet-rtk", "walrus-storage"],
   * });
   */
  readonly createMachine: (
    params: CreateMachineRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<Machine>, "createMachine">;

  /**
   * Get a machine. Reads one machine, archived ones included. `MACHINE_NOT_ACTIVATED` means that its identity can no longer be
   * resolved or is no longer bonded.
   *
   * `GET /api/v1/machines/{machineId}` (`getMachine`), with the platform key.
   * @param machineId Id of the machine.
   * @param options What this call sets for itself.
   * @returns The machine.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVATED`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getMachine("mach_rover7");
   */
  readonly getMachine: (machineId: string, options?: RequestOptions) => RequestPromise<ItemResponse<Machine>, "getMachine">;

  /**
   * Archive a machine. Retires a machine: its status becomes `archived`, its record stays readable, and it can no longer act. A
   * machine with open orders cannot be archived. Archiving an archived machine changes nothing.
   *
   * `DELETE /api/v1/machines/{machineId}` (`archiveMachine`), with the platform key.
   * @param machineId Id of the machine.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `OPEN_MARKET_ORDERS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
   * operation can answer
   * @example
   * await client.orchestration.archiveMachine("mach_rover7");
   */
  readonly archiveMachine: (machineId: string, options?: RequestOptions) => RequestPromise<void, "archiveMachine">;

  /**
   * Update a machine. Changes the fields that are sent and leaves the others. Set `status` to `active` to activate a draft; that
   * needs a verified identity that is bonded in the registry, else `MACHINE_NOT_ACTIVATED`. `identityRef` can be set once and
   * never changed. Where identity verification is required, setting it needs an `identityProof`. An identity that another machine
   * holds is a `VALIDATION_ERROR`, and so is another status for an archived machine. Repeating the call has no further effect,
   * save that a proof can be used only once.
   *
   * `PATCH /api/v1/machines/{machineId}` (`updateMachine`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The machine after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_IDENTITY_IMMUTABLE`, `MACHINE_IDENTITY_PROOF_REQUIRED`,
   * `MACHINE_IDENTITY_PROOF_INVALID`, `MACHINE_IDENTITY_PROOF_EXPIRED`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.updateMachine("mach_rover7", { status: "active" });
   */
  readonly updateMachine: (
    machineId: string,
    params: UpdateMachineRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<Machine>, "updateMachine">;

  /**
   * List agent pairings. Lists the pairings of a machine, revoked ones included. Session tokens are never among the fields;
   * `tokenLastFour` tells them apart.
   *
   * `GET /api/v1/machines/{machineId}/agent-pairings` (`listAgentPairings`), with the platform key.
   * @param machineId Id of the machine.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of agent pairings.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listAgentPairings("mach_rover7", { limit: 20 });
   */
  readonly listAgentPairings: (
    machineId: string,
    query?: ListAgentPairingsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<AgentPairing>, "listAgentPairings">;

  /**
   * Every item of {@link Orchestration.listAgentPairings}, page by page as they are needed.
   * @param machineId Id of the machine.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAgentPairings` does
   * @example
   * for await (const item of client.orchestration.listAgentPairingsAll("mach_rover7")) console.log(item);
   */
  readonly listAgentPairingsAll: (
    machineId: string,
    query?: ListAgentPairingsAllQuery,
    options?: IterationOptions,
  ) => ItemIterator<AgentPairing>;

  /**
   * Pair an agent. Pairs an AI agent with an active machine and opens its first session. Request a challenge with
   * createAgentPairingChallenge, have the agent sign it, and send the proof before it expires, with the same address, provider
   * and role. The answer holds the session token in `pairingToken`, this one time only: hand it to the agent, which sends it in
   * `x-agent-pairing-token`. `MACHINE_IDENTITY_PROOF_REQUIRED` means that the machine itself has no verified identity yet. Not
   * idempotent: a proof is used up by this call, so a repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`.
   *
   * `POST /api/v1/machines/{machineId}/agent-pairings` (`createAgentPairing`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The pairing, with its session token.
   * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_PROOF_REQUIRED`, `AGENT_PAIRING_PROOF_INVALID`,
   * `AGENT_PAIRING_PROOF_EXPIRED`, `MACHINE_IDENTITY_PROOF_REQUIRED`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`,
   * `AGENT_PAIRING_UNAVAILABLE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createAgentPairing("mach_rover7", {
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
  readonly createAgentPairing: (
    machineId: string,
    params: CreateAgentPairingRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<IssuedAgentPairing>, "createAgentPairing">;

  /**
   * Request an agent pairing challenge. Issues a challenge for an agent that is to be paired, or for a paired agent that needs a
   * new session. Have the agent sign `item.message` with EIP-191 `personal_sign`, using the key of `agentAddress`, and send `{
   * challengeId, signature }` as `agentProof` of createAgentPairing or createAgentPairingSession before `expiresAt`. Each call
   * issues a new challenge and changes nothing else, so it may be repeated.
   *
   * `POST /api/v1/machines/{machineId}/agent-pairings/challenges` (`createAgentPairingChallenge`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The challenge to sign.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createAgentPairingChallenge("mach_rover7", {
   *   agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
   *   agentProvider: "acme-agents",
   *   agentRole: "market-operator",
   * });
   */
  readonly createAgentPairingChallenge: (
    machineId: string,
    params: CreateAgentPairingChallengeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<AgentPairingChallengeResponse>, "createAgentPairingChallenge">;

  /**
   * Revoke an agent pairing. Ends a pairing for good: its status becomes `revoked`, and calls with its session token answer
   * `AGENT_PAIRING_INACTIVE`. A pairing with open orders cannot be revoked. Revoking a revoked pairing changes nothing.
   *
   * `DELETE /api/v1/machines/{machineId}/agent-pairings/{pairingId}` (`revokeAgentPairing`), with the platform key.
   * @param machineId Id of the machine.
   * @param pairingId Id of the agent pairing.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `OPEN_MARKET_ORDERS`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
   * operation can answer
   * @example
   * await client.orchestration.revokeAgentPairing("mach_rover7", "pair_rover7");
   */
  readonly revokeAgentPairing: (
    machineId: string,
    pairingId: string,
    options?: RequestOptions,
  ) => RequestPromise<void, "revokeAgentPairing">;

  /**
   * Update an agent pairing. Changes the fields that are sent and leaves the others. Set `status` to `paused` to stop the agent
   * for a while and to `active` to let it go on. A `delegationPolicy` replaces the whole policy before it. A policy that differs
   * makes the current session token stale: calls with it answer `AGENT_AUTH_INVALID`, so create a new session with
   * createAgentPairingSession. Repeating the call has no further effect.
   *
   * `PATCH /api/v1/machines/{machineId}/agent-pairings/{pairingId}` (`updateAgentPairing`), with the platform key.
   * @param machineId Id of the machine.
   * @param pairingId Id of the agent pairing.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The pairing after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.updateAgentPairing("mach_rover7", "pair_rover7", {
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
  readonly updateAgentPairing: (
    machineId: string,
    pairingId: string,
    params: UpdateAgentPairingRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<AgentPairing>, "updateAgentPairing">;

  /**
   * Create an agent pairing session. Opens a new session for an active pairing: before the current token expires, after it has
   * expired, or after the delegation policy has changed. Request a challenge with createAgentPairingChallenge, have the paired
   * agent sign it, and send the proof. The answer holds the new session token in `pairingToken`, this one time only. The token
   * before it is no longer valid then: it answers `AGENT_AUTH_INVALID`. Not idempotent: a proof is used up by this call, so a
   * repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`. A paused or revoked pairing is answered with
   * `AGENT_PAIRING_INACTIVE`.
   *
   * `POST /api/v1/machines/{machineId}/agent-pairings/{pairingId}/sessions` (`createAgentPairingSession`), with the platform key.
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
   * const { item } = await client.orchestration.createAgentPairingSession("mach_rover7", "pair_rover7", {
   *   agentProof: {
   *     challengeId: "chal_session_1",
   *     signature: "0x1b5d3f7092a4c6e80d2f4b6985a7c3e1f0d2b4a69785c6e3d1f2b0a4968c7d5e3f1b0a2c4e6d8f9b7a5c3e1d0f2b4869a7c5e3d1f0b2a4c6e8d9f7b5a3c1e0d21b",
   *   },
   * });
   */
  readonly createAgentPairingSession: (
    machineId: string,
    pairingId: string,
    params: CreateAgentPairingSessionRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<IssuedAgentPairing>, "createAgentPairingSession">;

  /**
   * List machine agents. Lists the agents enrolled on a machine, revoked ones included.
   *
   * `GET /api/v1/machines/{machineId}/agents` (`listMachineAgents`), with the platform key.
   * @param machineId Id of the machine.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of machine agents.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listMachineAgents("mach_rover7", { limit: 20 });
   */
  readonly listMachineAgents: (
    machineId: string,
    query?: ListMachineAgentsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<MachineAgent>, "listMachineAgents">;

  /**
   * Every item of {@link Orchestration.listMachineAgents}, page by page as they are needed.
   * @param machineId Id of the machine.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMachineAgents` does
   * @example
   * for await (const item of client.orchestration.listMachineAgentsAll("mach_rover7")) console.log(item);
   */
  readonly listMachineAgentsAll: (
    machineId: string,
    query?: ListMachineAgentsAllQuery,
    options?: IterationOptions,
  ) => ItemIterator<MachineAgent>;

  /**
   * Enroll a machine agent. Enrolls an agent on an active machine, as `provisioned`. The body may be left out or be `{}`. The
   * answer holds the agent's token in `provisioningToken`, this one time only: give it to the process on the machine, which sends
   * it as `agentToken` with each heartbeat. Not idempotent: each call enrolls a further agent.
   *
   * `POST /api/v1/machines/{machineId}/agents/enrollment` (`enrollMachineAgent`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The agent, with its token.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.enrollMachineAgent("mach_rover7", { label: "Rover 7 edge agent", allowedProviderKeys: ["qvac"] });
   */
  readonly enrollMachineAgent: (
    machineId: string,
    params?: EnrollMachineAgentRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<EnrolledMachineAgent>, "enrollMachineAgent">;

  /**
   * Revoke a machine agent. Ends an agent for good: its status becomes `revoked`, and its heartbeats answer
   * `AGENT_PAIRING_INACTIVE`. Enroll a new agent to replace it. Revoking a revoked agent changes nothing.
   *
   * `DELETE /api/v1/machines/{machineId}/agents/{agentId}` (`revokeMachineAgent`), with the platform key.
   * @param machineId Id of the machine.
   * @param agentId Id of the machine agent.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * await client.orchestration.revokeMachineAgent("mach_rover7", "agent_rover7");
   */
  readonly revokeMachineAgent: (
    machineId: string,
    agentId: string,
    options?: RequestOptions,
  ) => RequestPromise<void, "revokeMachineAgent">;

  /**
   * Send a heartbeat. Tells the deployment that an agent is alive and where the machine's runtimes can be reached. It needs no
   * credential header: the agent proves itself with `agentToken` in the body. The first heartbeat turns a provisioned agent
   * `active`, and each one moves its `lastSeenAt`. Every endpoint in the body is probed and entered or updated as a runtime
   * endpoint with the source `agent` and a lease that ends after `leaseTtlSeconds`; send the next heartbeat before then.
   * Repeating the call is safe, it only renews the leases.
   *
   * `POST /api/v1/machine-agents/heartbeat` (`machineAgentHeartbeat`), without credentials.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns What became of each endpoint.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `AGENT_AUTH_REQUIRED`,
   * `AGENT_AUTH_INVALID`, `AGENT_PAIRING_INACTIVE`, `AGENT_POLICY_DENIED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every
   * operation can answer
   * @example
   * const { item } = await client.orchestration.machineAgentHeartbeat({
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
  readonly machineAgentHeartbeat: (
    params: MachineAgentHeartbeatRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MachineAgentHeartbeat>, "machineAgentHeartbeat">;

  /**
   * List runtime endpoints. Lists the runtime endpoints of a machine, those entered by hand and those reported by its agents.
   *
   * `GET /api/v1/machines/{machineId}/runtime-endpoints` (`listRuntimeEndpoints`), with the platform key.
   * @param machineId Id of the machine.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of runtime endpoints.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listRuntimeEndpoints("mach_rover7", { limit: 20 });
   */
  readonly listRuntimeEndpoints: (
    machineId: string,
    query?: ListRuntimeEndpointsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<RuntimeEndpoint>, "listRuntimeEndpoints">;

  /**
   * Every item of {@link Orchestration.listRuntimeEndpoints}, page by page as they are needed.
   * @param machineId Id of the machine.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listRuntimeEndpoints` does
   * @example
   * for await (const item of client.orchestration.listRuntimeEndpointsAll("mach_rover7")) console.log(item);
   */
  readonly listRuntimeEndpointsAll: (
    machineId: string,
    query?: ListRuntimeEndpointsAllQuery,
    options?: IterationOptions,
  ) => ItemIterator<RuntimeEndpoint>;

  /**
   * Get a runtime endpoint. Reads the runtime endpoint of one provider. Its token is never returned; `hasAuthToken` says whether
   * there is one.
   *
   * `GET /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`getRuntimeEndpoint`), with the platform key.
   * @param machineId Id of the machine.
   * @param providerKey Key of the provider, in lower case.
   * @param options What this call sets for itself.
   * @returns The runtime endpoint.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @example
   * const { item } = await client.orchestration.getRuntimeEndpoint("mach_rover7", "qvac");
   */
  readonly getRuntimeEndpoint: (
    machineId: string,
    providerKey: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<RuntimeEndpoint>, "getRuntimeEndpoint">;

  /**
   * Create or update a runtime endpoint. Enters by hand where the machine serves the runtime of a provider. A machine has one
   * endpoint per provider: 201 means that it was created, 200 that the existing one was updated. `providerKey` is turned to lower
   * case, and `source` becomes `manual` even where an agent had reported the endpoint. Of `endpointBaseUrl` only scheme, host and
   * port are kept. Repeating the call is safe.
   *
   * `PUT /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`upsertRuntimeEndpoint`), with the platform key.
   * @param machineId Id of the machine.
   * @param providerKey Key of the provider, in lower case.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The runtime endpoint, updated.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.upsertRuntimeEndpoint("mach_rover7", "qvac", {
   *   endpointBaseUrl: "http://127.0.0.1:11434",
   *   label: "QVAC runtime",
   *   authType: "none",
   *   modelAlias: "llama-3.2-1b",
   *   networkScope: "loopback",
   *   status: "active",
   * });
   */
  readonly upsertRuntimeEndpoint: (
    machineId: string,
    providerKey: string,
    params: UpsertRuntimeEndpointRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<RuntimeEndpoint>, "upsertRuntimeEndpoint">;

  /**
   * Delete a runtime endpoint. Removes the runtime endpoint of a provider and forgets its token. A later heartbeat that reports
   * the provider enters it again. A second call answers `NOT_FOUND`.
   *
   * `DELETE /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`deleteRuntimeEndpoint`), with the platform key.
   * @param machineId Id of the machine.
   * @param providerKey Key of the provider, in lower case.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @example
   * await client.orchestration.deleteRuntimeEndpoint("mach_rover7", "qvac");
   */
  readonly deleteRuntimeEndpoint: (
    machineId: string,
    providerKey: string,
    options?: RequestOptions,
  ) => RequestPromise<void, "deleteRuntimeEndpoint">;

  /**
   * List skills. Lists the skills that the deployment knows. Filters may be combined; a skill must then match all of them.
   *
   * `GET /api/v1/skills` (`listSkills`), with the platform key.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of skills.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listSkills({ limit: 20 });
   */
  readonly listSkills: (
    query?: ListSkillsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<SkillSummary>, "listSkills">;

  /**
   * Every item of {@link Orchestration.listSkills}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listSkills` does
   * @example
   * for await (const item of client.orchestration.listSkillsAll()) console.log(item);
   */
  readonly listSkillsAll: (query?: ListSkillsAllQuery, options?: IterationOptions) => ItemIterator<SkillSummary>;

  /**
   * Get a skill. Reads one skill: how it is used, how its provider is authenticated to, and what is still missing before it
   * works.
   *
   * `GET /api/v1/skills/{skillKey}` (`getSkill`), with the platform key.
   * @param skillKey Key of the skill.
   * @param options What this call sets for itself.
   * @returns The skill.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getSkill("geodnet-rtk");
   */
  readonly getSkill: (skillKey: string, options?: RequestOptions) => RequestPromise<ItemResponse<SkillSummary>, "getSkill">;

  /**
   * Get the manifest of a skill. Reads what a skill takes as input and gives as output: the key, type and meaning of every field.
   * Use it to build the `input` of an order or a task.
   *
   * `GET /api/v1/skills/{skillKey}/manifest` (`getSkillManifest`), with the platform key.
   * @param skillKey Key of the skill.
   * @param options What this call sets for itself.
   * @returns The manifest.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getSkillManifest("geodnet-rtk");
   */
  readonly getSkillManifest: (
    skillKey: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<SkillManifest>, "getSkillManifest">;

  /**
   * Update the configuration of a skill. Changes how the deployment uses a skill: whether it is enabled, the provider's
   * credentials, and its settings. Fields that are not sent stay as they are. Credentials are stored and never returned;
   * `hasCredentials` says whether there are any. Repeating the call has no further effect.
   *
   * `PATCH /api/v1/skills/{skillKey}/config` (`updateSkillConfig`), with the platform key.
   * @param skillKey Key of the skill.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The configuration after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.updateSkillConfig("geodnet-rtk", {
   *   enabled: true,
   *   credentials: { appId: "example-app-id", appKey: "example-app-key" },
   *   settings: { maxBaselineKm: 20, autoReconnect: true },
   * });
   */
  readonly updateSkillConfig: (
    skillKey: string,
    params: UpdateSkillConfigRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<SkillConfigResponse>, "updateSkillConfig">;

  /**
   * List market services. Lists the catalogue of services. The filters narrow it and may be combined. Either credential will do.
   * Where `machineId` is sent with a pairing token, it must name the token's own machine, else `AGENT_AUTH_INVALID`.
   *
   * `GET /api/v1/market/services` (`listMarketServices`), with the platform key or the agent's pairing token.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of services.
   * @throws OrchestrationApiError with `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listMarketServices({ limit: 20 });
   */
  readonly listMarketServices: (
    query?: ListMarketServicesQuery,
    options?: PairingRequestOptions,
  ) => RequestPromise<ListResponse<MarketService>, "listMarketServices">;

  /**
   * Every item of {@link Orchestration.listMarketServices}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMarketServices` does
   * @example
   * for await (const item of client.orchestration.listMarketServicesAll()) console.log(item);
   */
  readonly listMarketServicesAll: (
    query?: ListMarketServicesAllQuery,
    options?: PairingIterationOptions,
  ) => ItemIterator<MarketService>;

  /**
   * Get a market service. Reads one service with its price, its payment rails and the contracts of its operations. Either
   * credential will do. With `machineId` the service is read as seen for that machine; sent with a pairing token, it must name
   * the token's own machine, else `AGENT_AUTH_INVALID`.
   *
   * `GET /api/v1/market/services/{serviceId}` (`getMarketService`), with the platform key or the agent's pairing token.
   * @param serviceId Id of the market service.
   * @param query Filters.
   * @param options What this call sets for itself.
   * @returns The service.
   * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getMarketService("svc_geodnet_rtk");
   */
  readonly getMarketService: (
    serviceId: string,
    query?: GetMarketServiceQuery,
    options?: PairingRequestOptions,
  ) => RequestPromise<ItemResponse<MarketService>, "getMarketService">;

  /**
   * Execute a market service without an order. Runs an operation at once, without an order and without a payment. Only for
   * operations that are free, native and read-only, such as reading a price; everything else answers `EXECUTION_UNSUPPORTED` and
   * is ordered with createMarketOrder. `machineId` and `agentPairingId` must be those of the pairing token, else
   * `AGENT_AUTH_INVALID`. The pairing's delegation policy applies, else `AGENT_POLICY_DENIED`. `providerCredentials` are used for
   * this call and never stored. A run that failed is still answered with 200: see `execution.run.status`. Each call is a new run,
   * so repeating it costs nothing but the work.
   *
   * `POST /api/v1/market/services/{serviceId}/execute` (`executeMarketService`), with the agent's pairing token.
   * @param serviceId Id of the market service.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The service and what came of running it.
   * @throws OrchestrationApiError with `NOT_FOUND`, `EXECUTION_UNSUPPORTED`, `AGENT_POLICY_DENIED`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @experimental
   * @example
   * const answer = await client.orchestration.executeMarketService("svc_geodnet_rtk", {
   *   machineId: "mach_rover7",
   *   agentPairingId: "pair_rover7",
   *   operation: "price.read",
   *   input: { pair: "PEAQ/USDT" },
   * }, pairingToken);
   */
  readonly executeMarketService: (
    serviceId: string,
    params: ExecuteMarketServiceRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ExecuteMarketServiceResponse, "executeMarketService">;

  /**
   * List adapter setups. Lists the adapters of the deployment and what each needs before its services can be used: environment
   * variables, which the operator sets, and credentials, which a caller sends in `providerCredentials`.
   *
   * `GET /api/v1/market/adapters` (`listAdapterSetups`), with the platform key.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of adapters.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @experimental
   * @example
   * const { items, nextCursor } = await client.orchestration.listAdapterSetups({ limit: 20 });
   */
  readonly listAdapterSetups: (
    query?: ListAdapterSetupsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<AdapterSetup>, "listAdapterSetups">;

  /**
   * Every item of {@link Orchestration.listAdapterSetups}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAdapterSetups` does
   * @experimental
   * @example
   * for await (const item of client.orchestration.listAdapterSetupsAll()) console.log(item);
   */
  readonly listAdapterSetupsAll: (query?: ListAdapterSetupsAllQuery, options?: IterationOptions) => ItemIterator<AdapterSetup>;

  /**
   * Get an adapter setup. Reads what the adapter of one provider needs before its services can be used.
   *
   * `GET /api/v1/market/adapters/{providerKey}` (`getAdapterSetup`), with the platform key.
   * @param providerKey Key of the provider, in lower case.
   * @param options What this call sets for itself.
   * @returns The adapter.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getAdapterSetup("qvac");
   */
  readonly getAdapterSetup: (
    providerKey: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<AdapterSetup>, "getAdapterSetup">;

  /**
   * Search the market. Finds services for a machine's need, best first, and quotes each of them. It needs a machine that is
   * `active`, has a verified identity and is bonded in the registry, and an `active` pairing: the pairing token proves what the
   * agent may do, not that the machine may act. `machineId` and `agentPairingId` are taken from the token; where they are sent
   * too, they must be the same, else `AGENT_AUTH_INVALID`. A deployment that does not require pairing tokens takes both from the
   * body, and without them answers `AGENT_PAIRING_REQUIRED`. Services that the delegation policy forbids are not quoted; a search
   * that only such services could answer gets `AGENT_POLICY_DENIED`. When nothing fits, the search is still answered with 201,
   * with the status `no_match` and no quotes. Buys nothing. Each call is a new search with new quotes, so it may be repeated when
   * quotes have expired.
   *
   * `POST /api/v1/market/search` (`searchMarket`), with the agent's pairing token.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The search and its quotes.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `AGENT_PAIRING_REQUIRED`,
   * `AGENT_PAIRING_INACTIVE`, `AGENT_POLICY_DENIED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.searchMarket({
   *   machineId: "mach_rover7",
   *   agentPairingId: "pair_rover7",
   *   serviceType: "rtk",
   *   operation: "rtk.corrections",
   *   requiredCapabilities: ["rtk"],
   *   region: "global",
   *   maxResults: 5,
   *   allowExternalHandoff: true,
   *   budget: { max: 5, currency: "USDT" },
   * }, pairingToken);
   */
  readonly searchMarket: (
    params: MarketSearchRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketSearch>, "searchMarket">;

  /**
   * Get a market search. Reads a search as it was answered, with the request behind it. Credentials in the request are redacted.
   * Quotes stay listed after they have expired; see their `expiresAt`.
   *
   * `GET /api/v1/market/searches/{searchId}` (`getMarketSearch`), with the platform key.
   * @param searchId Id of the market search.
   * @param options What this call sets for itself.
   * @returns The search and its quotes.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getMarketSearch("srch_rtk_1");
   */
  readonly getMarketSearch: (
    searchId: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketSearch>, "getMarketSearch">;

  /**
   * List market orders. Lists the orders of one machine, which must be active and verified. `machineId` is required.
   *
   * `GET /api/v1/market/orders` (`listMarketOrders`), with the platform key.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of orders.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listMarketOrders({ machineId: "mach_rover7", limit: 20 });
   */
  readonly listMarketOrders: (
    query: ListMarketOrdersQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<MarketOrder>, "listMarketOrders">;

  /**
   * Every item of {@link Orchestration.listMarketOrders}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMarketOrders` does
   * @example
   * for await (const item of client.orchestration.listMarketOrdersAll({ machineId: "mach_rover7" })) console.log(item);
   */
  readonly listMarketOrdersAll: (query: ListMarketOrdersAllQuery, options?: IterationOptions) => ItemIterator<MarketOrder>;

  /**
   * Create a market order. Orders one operation of a service, as `created`. Nothing is paid and nothing runs yet. It needs a
   * machine that is `active`, has a verified identity and is bonded in the registry, and an `active` pairing. `machineId` and
   * `agentPairingId` must be those of the pairing token, else `AGENT_AUTH_INVALID`; a deployment that does not require pairing
   * tokens goes by the body alone, and answers `AGENT_PAIRING_REQUIRED` where the machine has no such pairing. The delegation
   * policy must allow the skill and the service, else `AGENT_POLICY_DENIED`. The price must keep within its
   * `perTransactionLimit`, else `AGENT_SPEND_LIMIT_EXCEEDED`, and with the other orders of the same UTC day within its
   * `dailySpendLimit`, else `AGENT_DAILY_LIMIT_EXCEEDED`. `searchId` and `quoteId` bind the order to a quote, which must not have
   * expired, else `QUOTE_EXPIRED`. A deployment may require both; an order without them is then a `VALIDATION_ERROR`. So is a
   * budget below a price that is known. `providerCredentials` are never stored. Go on with createPaymentIntent, or with
   * executeMarketOrder where nothing has to be paid first. Not idempotent: a second call makes a second order.
   *
   * `POST /api/v1/market/orders` (`createMarketOrder`), with the agent's pairing token.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The order, as created.
   * @throws OrchestrationApiError with `NOT_FOUND`, `QUOTE_EXPIRED`, `AGENT_PAIRING_REQUIRED`, `AGENT_PAIRING_INACTIVE`,
   * `AGENT_POLICY_DENIED`, `AGENT_SPEND_LIMIT_EXCEEDED`, `AGENT_DAILY_LIMIT_EXCEEDED`, `MACHINE_NOT_ACTIVE`,
   * `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createMarketOrder({
   *   machineId: "mach_rover7",
   *   agentPairingId: "pair_rover7",
   *   serviceId: "svc_geodnet_rtk",
   *   searchId: "srch_rtk_1",
   *   quoteId: "quote_rtk_1",
   *   operation: "rtk.corrections",
   *   input: { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 },
   *   budget: { amount: 2.5, max: 5, currency: "USDT" },
   * }, pairingToken);
   */
  readonly createMarketOrder: (
    params: CreateMarketOrderRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketOrder>, "createMarketOrder">;

  /**
   * Get a market order. Reads one order. Either credential will do. A pairing token reads the orders of its own machine only,
   * else `AGENT_AUTH_INVALID`.
   *
   * `GET /api/v1/market/orders/{orderId}` (`getMarketOrder`), with the platform key or the agent's pairing token.
   * @param orderId Id of the market order.
   * @param options What this call sets for itself.
   * @returns The order.
   * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getMarketOrder("ord_rtk_1");
   */
  readonly getMarketOrder: (
    orderId: string,
    options?: PairingRequestOptions,
  ) => RequestPromise<ItemResponse<MarketOrder>, "getMarketOrder">;

  /**
   * Execute a market order. Runs the order, or hands it off. The order becomes `executing` and, before the answer, `delivered`,
   * `failed` or `handoff`. A service that the deployment runs itself answers 200 with the run and its outcome. A run that failed
   * is answered with 200 too: the order, the run and the outcome are then `failed`, and retryMarketOrder makes the order `ready`
   * again. A service at the provider's own site answers 202 with the handoff, and the work goes on there. `execution.statusCode`
   * says the same as the HTTP status. An order is executed from `created`, `payment_pending` or `ready`; in any other state it
   * answers `ORDER_CLOSED`. A deployment that requires payment before execution answers `PAYMENT_REQUIRED` unless the payment is
   * `held`, `release_pending`, `released` or `not_required`, or the order has no payment and needs none. The body may be `{}`.
   * For an order paid by header, as with x402, `payment` carries the signed header once more; it is passed on to the provider as
   * it is, pays for nothing by itself and is never stored. `EXECUTION_UNSUPPORTED` and `ENDPOINT_UNREACHABLE` leave the order as
   * it was. Not idempotent: an order that was executed answers `ORDER_CLOSED`.
   *
   * `POST /api/v1/market/orders/{orderId}/execute` (`executeMarketOrder`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The order was run. The run may have failed.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_REQUIRED`, `EXECUTION_UNSUPPORTED`,
   * `ENDPOINT_UNREACHABLE`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const answer = await client.orchestration.executeMarketOrder("ord_rtk_1", {}, pairingToken);
   */
  readonly executeMarketOrder: (
    orderId: string,
    params: ExecuteMarketOrderRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ExecuteMarketOrderResponse, "executeMarketOrder">;

  /**
   * Confirm a market order. Accepts the delivery: an order that is `delivered` or `handoff` becomes `confirmed`, which is
   * terminal. A `held` payment becomes `release_pending`, to be finished with releasePayment; one that is `not_required` stays as
   * it is, and `payment` is `null` where the order has none. An order that is not delivered yet, or whose run failed, answers
   * `ORDER_NOT_DELIVERED`; one in any other state, `confirmed` included, answers `ORDER_CLOSED`. Takes no body or `{}`.
   *
   * `POST /api/v1/market/orders/{orderId}/confirm` (`confirmMarketOrder`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The confirmed order and its payment.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const answer = await client.orchestration.confirmMarketOrder("ord_rtk_1", pairingToken);
   */
  readonly confirmMarketOrder: (
    orderId: string,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ConfirmMarketOrderResponse, "confirmMarketOrder">;

  /**
   * Dispute a market order. Rejects the delivery: an order that is `delivered` or `handoff` becomes `disputed`, and a dispute is
   * opened on it. A `held` payment becomes `frozen`, so that it cannot be released; one that is `not_required` stays as it is,
   * and `payment` is `null` where the order has none. refundPayment settles the dispute: it makes the payment `refunded`, the
   * order `cancelled` and the dispute `resolved`. An order that is not delivered yet answers `ORDER_NOT_DELIVERED`; one in any
   * other state, `failed` and `disputed` included, answers `ORDER_CLOSED`.
   *
   * `POST /api/v1/market/orders/{orderId}/dispute` (`disputeMarketOrder`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The disputed order, its payment and the dispute.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const answer = await client.orchestration.disputeMarketOrder("ord_rtk_1", {
   *   reason: "The blob cannot be read back.",
   *   evidence: { blobId: "blob_survey_3", httpStatus: 404 },
   * }, pairingToken);
   */
  readonly disputeMarketOrder: (
    orderId: string,
    params: DisputeMarketOrderRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<DisputeMarketOrderResponse, "disputeMarketOrder">;

  /**
   * Cancel a market order. Gives up an order that was not executed yet: from `created`, `payment_pending` or `ready` it becomes
   * `cancelled`, which is terminal. A `held` payment becomes `refunded`; the money itself goes back on the provider's rail. In
   * any other state, `cancelled` included, it answers `ORDER_CLOSED`. The body is optional.
   *
   * `POST /api/v1/market/orders/{orderId}/cancel` (`cancelMarketOrder`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body, or `undefined` for none.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The cancelled order.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
   * code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.cancelMarketOrder("ord_rtk_1", { reason: "The price is no longer needed." }, pairingToken);
   */
  readonly cancelMarketOrder: (
    orderId: string,
    params: CancelMarketOrderRequest | undefined,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketOrder>, "cancelMarketOrder">;

  /**
   * Retry a market order. Makes a `failed` order `ready` again. Its payment stays as it is. Nothing runs yet: go on with
   * executeMarketOrder. In any other state it answers `ORDER_CLOSED`. The body is optional.
   *
   * `POST /api/v1/market/orders/{orderId}/retry` (`retryMarketOrder`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body, or `undefined` for none.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The order, ready to be executed.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
   * code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.retryMarketOrder("ord_rtk_1", { reason: "The price source answers again." }, pairingToken);
   */
  readonly retryMarketOrder: (
    orderId: string,
    params: RetryMarketOrderRequest | undefined,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketOrder>, "retryMarketOrder">;

  /**
   * Create a payment intent. Records how the order will be paid, and answers a rail that is complete enough to pay without asking
   * anyone: payer, payee, chain and token, on escrow rails the escrow's address too, on `x402` the provider's challenge. Send a
   * rail, or `{}` to take the rail that the service recommends; amount and currency come from the quote or the service's price,
   * the payer from the pairing's agent. Pay on the rail itself, then call submitPaymentProof or lockEscrowPayment. The payment is
   * `intent_created` and the order `payment_pending`. With the rail `not-required` the payment is `not_required` and the order
   * `ready` at once; for a service that has to be paid, a deployment that requires payment before execution answers that rail
   * with `PAYMENT_REQUIRED`. A deployment may insist on the service's own rails; any other is then a `VALIDATION_ERROR`.
   * Idempotent: an order that is `payment_pending` or `ready` answers its existing payment unchanged, with 200. An order in any
   * state after these answers `ORDER_CLOSED`.
   *
   * `POST /api/v1/market/orders/{orderId}/payment-intent` (`createPaymentIntent`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The payment that the order already has.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_REQUIRED`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createPaymentIntent("ord_rtk_1", { rail: { type: "wallet" } }, pairingToken);
   */
  readonly createPaymentIntent: (
    orderId: string,
    params: CreatePaymentIntentRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment>, "createPaymentIntent">;

  /**
   * Get the payment of an order. Reads the payment of an order. `item` is `null` when the order has none; `NOT_FOUND` means that
   * there is no such order.
   *
   * `GET /api/v1/market/orders/{orderId}/payment` (`getMarketPayment`), with the platform key.
   * @param orderId Id of the market order.
   * @param options What this call sets for itself.
   * @returns The payment, or null.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.getMarketPayment("ord_rtk_1");
   */
  readonly getMarketPayment: (
    orderId: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment | null>, "getMarketPayment">;

  /**
   * Submit a payment proof. Records that the order was paid. The payment must be `intent_created`; it becomes `held`, and an
   * order that is `created` or `payment_pending` becomes `ready`. Once its proof is accepted, a `wallet` rail becomes
   * `wdk-usdt-transfer`. The proof has one of three forms: a transfer on an EVM chain, a transfer on Solana, or a signed payment
   * header as with x402. With `verificationMode` `recorded` a transfer is taken as stated. With `rpc` the deployment looks up the
   * transaction of an EVM proof and its ERC-20 transfer: without an RPC URL it answers `PAYMENT_RPC_REQUIRED`, when the RPC fails
   * `PAYMENT_RPC_ERROR`, when there is no receipt yet `PAYMENT_NOT_MINED`, when the transaction failed `PAYMENT_TX_FAILED`, and
   * when it holds no matching transfer `PAYMENT_TRANSFER_NOT_FOUND`. A transaction that was looked up pays for one order only. In
   * all these cases the payment stays `intent_created`. A deployment may require `rpc` for EVM proofs; `recorded` is then a
   * `VALIDATION_ERROR`. Solana and header proofs are always recorded. `tokenAddress` and `tokenDecimals` of an EVM proof fall
   * back to the USDT contract that the deployment is configured with. An `x402` rail is paid by `paymentSignature` or `xPayment`:
   * the base64 of an x402 payment of either version, with an EIP-3009 authorization of the token that the intent's challenge
   * names. One of another form is a `VALIDATION_ERROR`. One that does not pay is a `PAYMENT_TRANSFER_NOT_FOUND`: its signature is
   * not that of its payer, it is for another network, token or payee, covers less than the challenge asks for, is not valid at
   * this time, or paid for another order. The headers of other rails are not looked into. Headers are never stored;
   * executeMarketOrder needs them once more. Sending the same transaction or signed payment again answers 200 and changes
   * nothing, so a call whose answer was lost may be repeated. An order without an intent answers `NOT_FOUND`, a payment in any
   * other state `ORDER_CLOSED`.
   *
   * `POST /api/v1/market/orders/{orderId}/payment-proof` (`submitPaymentProof`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The payment, held.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_RPC_REQUIRED`, `PAYMENT_RPC_ERROR`,
   * `PAYMENT_NOT_MINED`, `PAYMENT_TX_FAILED`, `PAYMENT_TRANSFER_NOT_FOUND`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.submitPaymentProof("ord_rtk_1", {
   *   verificationMode: "recorded",
   *   chain: "ethereum",
   *   token: "USDT",
   *   tokenAddress: "0xdAC17F958D2ee523a2206206994597C13D831ec7",
   *   tokenDecimals: 6,
   *   payerAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
   *   payeeAddress: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
   *   amount: "2.5",
   *   rawAmount: "2500000",
   *   transactionHash: "0x9f2c4b7a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
   * }, pairingToken);
   */
  readonly submitPaymentProof: (
    orderId: string,
    params: SubmitPaymentProofRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment>, "submitPaymentProof">;

  /**
   * Lock a payment in escrow. Records that the payment was locked in the escrow that the intent names; the lock itself is a
   * transaction of the payer. The payment must be `intent_created`; it becomes `held`, and an order that is `created` or
   * `payment_pending` becomes `ready`. Idempotent: a payment that is `held` already is answered unchanged. Another escrow than
   * that of the intent is a `VALIDATION_ERROR`. An order without an intent answers `NOT_FOUND`, a payment in any other state
   * `ORDER_CLOSED`.
   *
   * `POST /api/v1/market/orders/{orderId}/payment/escrow-lock` (`lockEscrowPayment`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The payment, held.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
   * code that every operation can answer
   * @example
   * const { item } = await client.orchestration.lockEscrowPayment("ord_rtk_1", {
   *   transactionHash: "0x0c030586945fe504b604ecc2e875c38ede400cd5cd73da9730302162e6b02c6f",
   *   chain: "ethereum",
   *   escrowAddress: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
   * }, pairingToken);
   */
  readonly lockEscrowPayment: (
    orderId: string,
    params: LockEscrowPaymentRequest,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment>, "lockEscrowPayment">;

  /**
   * Release a payment. Records that a confirmed order's payment went to the provider: from `release_pending` it becomes
   * `released`. Moves no money. A payment that is `released` already is answered unchanged, with 200. One that is still
   * `intent_created` or `held` answers `ORDER_NOT_DELIVERED`: confirm the order first. One in any other state answers
   * `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
   *
   * `POST /api/v1/market/orders/{orderId}/payment/release` (`releasePayment`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body, or `undefined` for none.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The payment, released.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
   * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.releasePayment("ord_rtk_1", { notes: "The corrections were delivered." }, pairingToken);
   */
  readonly releasePayment: (
    orderId: string,
    params: ReleasePaymentRequest | undefined,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment>, "releasePayment">;

  /**
   * Refund a payment. Records that a payment went back to the payer: from `held` or `frozen` it becomes `refunded`. Moves no
   * money. A `disputed` order becomes `cancelled` and its dispute `resolved`; an order that was not executed yet becomes
   * `cancelled` too; any other keeps its status. A payment that is `refunded` already is answered unchanged, with 200. One in any
   * other state answers `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
   *
   * `POST /api/v1/market/orders/{orderId}/payment/refund` (`refundPayment`), with the agent's pairing token.
   * @param orderId Id of the market order.
   * @param params The request body, or `undefined` for none.
   * @param pairingToken The agent's session token; it is never stored.
   * @param options What this call sets for itself.
   * @returns The payment, refunded.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
   * code that every operation can answer
   * @example
   * const { item } = await client.orchestration.refundPayment("ord_rtk_1", {
   *   transactionHash: "0x1d630127108f1feaf1f7beee59b66dd679daf712a441f3d0a39ee9ea0f2b7a95",
   *   reason: "The blob was never readable.",
   * }, pairingToken);
   */
  readonly refundPayment: (
    orderId: string,
    params: RefundPaymentRequest | undefined,
    pairingToken: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MarketPayment>, "refundPayment">;

  /**
   * List policies. Lists the policies of the deployment. A machine names the ones that apply to it in its `policyIds`.
   *
   * `GET /api/v1/policies` (`listPolicies`), with the platform key.
   * @param query Which page.
   * @param options What this call sets for itself.
   * @returns A page of policies.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listPolicies({ limit: 20 });
   */
  readonly listPolicies: (
    query?: ListPoliciesQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<Policy>, "listPolicies">;

  /**
   * Every item of {@link Orchestration.listPolicies}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listPolicies` does
   * @example
   * for await (const item of client.orchestration.listPoliciesAll()) console.log(item);
   */
  readonly listPoliciesAll: (query?: ListPoliciesAllQuery, options?: IterationOptions) => ItemIterator<Policy>;

  /**
   * Create a policy. Creates a policy. Only `name` is needed, and what is left out restricts nothing: lists are empty,
   * `nativeOnly` is `false`, `handoffAllowed` is `true` and there is no cap. A policy applies to no machine by itself: put its id
   * into the `policyIds` of each machine it is meant for. Not idempotent: a second call creates a second policy.
   *
   * `POST /api/v1/policies` (`createPolicy`), with the platform key.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The policy.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.createPolicy({
   *   name: "Native first",
   *   nativeOnly: false,
   *   handoffAllowed: true,
   *   budgetCap: { currency: "USDT", amount: 50 },
   * });
   */
  readonly createPolicy: (
    params: CreatePolicyRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<Policy>, "createPolicy">;

  /**
   * Get a policy. Reads one policy. Released servers may not have this operation yet; listPolicies shows the same records.
   *
   * `GET /api/v1/policies/{policyId}` (`getPolicy`), with the platform key.
   * @param policyId Id of the policy.
   * @param options What this call sets for itself.
   * @returns The policy.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getPolicy("pol_native_first");
   */
  readonly getPolicy: (policyId: string, options?: RequestOptions) => RequestPromise<ItemResponse<Policy>, "getPolicy">;

  /**
   * Update a policy. Changes the fields that are sent and leaves the others. The change holds for every machine that names the
   * policy in its `policyIds`. Repeating the call has no further effect.
   *
   * `PATCH /api/v1/policies/{policyId}` (`updatePolicy`), with the platform key.
   * @param policyId Id of the policy.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The policy after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @example
   * const { item } = await client.orchestration.updatePolicy("pol_native_first", { budgetCap: { currency: "USDT", amount: 100 } });
   */
  readonly updatePolicy: (
    policyId: string,
    params: UpdatePolicyRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<Policy>, "updatePolicy">;

  /**
   * List audit events. Lists the recorded changes of state, the newest first. Both filters may be used together. Events are
   * written by the deployment only, and the call changes nothing.
   *
   * `GET /api/v1/audit-events` (`listAuditEvents`), with the platform key.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of audit events.
   * @throws OrchestrationApiError with a code that every operation can answer
   * @example
   * const { items, nextCursor } = await client.orchestration.listAuditEvents({ limit: 20 });
   */
  readonly listAuditEvents: (
    query?: ListAuditEventsQuery,
    options?: RequestOptions,
  ) => RequestPromise<ListResponse<AuditEvent>, "listAuditEvents">;

  /**
   * Every item of {@link Orchestration.listAuditEvents}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAuditEvents` does
   * @example
   * for await (const item of client.orchestration.listAuditEventsAll()) console.log(item);
   */
  readonly listAuditEventsAll: (query?: ListAuditEventsAllQuery, options?: IterationOptions) => ItemIterator<AuditEvent>;

  /**
   * List tasks. Lists the tasks of all machines, or of one. Where `machineId` is sent, that machine must be active and verified.
   *
   * `GET /api/v1/tasks` (`listTasks`), with the platform key.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of tasks.
   * @throws OrchestrationApiError with `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation can answer
   * @experimental
   * @example
   * const { items, nextCursor } = await client.orchestration.listTasks({ limit: 20 });
   */
  readonly listTasks: (query?: ListTasksQuery, options?: RequestOptions) => RequestPromise<ListResponse<Task>, "listTasks">;

  /**
   * Every item of {@link Orchestration.listTasks}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listTasks` does
   * @experimental
   * @example
   * for await (const item of client.orchestration.listTasksAll()) console.log(item);
   */
  readonly listTasksAll: (query?: ListTasksAllQuery, options?: IterationOptions) => ItemIterator<Task>;

  /**
   * Create a task. Writes down what a machine needs, as `created`. The machine must be active and verified. Nothing is searched
   * or executed yet: go on with discoverTask, or with resolveTask at once. Not idempotent: a second call creates a second task.
   *
   * `POST /api/v1/tasks` (`createTask`), with the platform key.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The task, not yet discovered.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.createTask({
   *   machineId: "mach_rover7",
   *   serviceType: "oracle.price-feed",
   *   operation: "price.read",
   *   input: { pair: "PEAQ/USDT" },
   * });
   */
  readonly createTask: (params: CreateTaskRequest, options?: RequestOptions) => RequestPromise<ItemResponse<Task>, "createTask">;

  /**
   * Get a task. Reads one task with its quotes, and with the ids of its route, run and outcome as far as there are any. Its
   * machine must be active and verified.
   *
   * `GET /api/v1/tasks/{taskId}` (`getTask`), with the platform key.
   * @param taskId Id of the task.
   * @param options What this call sets for itself.
   * @returns The task.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getTask("task_price_1");
   */
  readonly getTask: (taskId: string, options?: RequestOptions) => RequestPromise<ItemResponse<Task>, "getTask">;

  /**
   * Discover quotes for a task. Looks for services that can do the task and puts their quotes on it, best first. Moves the task
   * from `created` to `discovered`. Buys nothing. Takes no body. A `discovered` task may be discovered again, which replaces its
   * quotes; do so when they have expired. A task that is resolved already is a `VALIDATION_ERROR`.
   *
   * `POST /api/v1/tasks/{taskId}/discover` (`discoverTask`), with the platform key.
   * @param taskId Id of the task.
   * @param options What this call sets for itself.
   * @returns The task with its quotes.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.discoverTask("task_price_1");
   */
  readonly discoverTask: (taskId: string, options?: RequestOptions) => RequestPromise<ItemResponse<Task>, "discoverTask">;

  /**
   * Resolve a task to a route. Settles how the task is going to be executed, from `created` or `discovered`, and moves it to
   * `resolved`. `quoteId` chooses one of the task's quotes; a quote that is not among them is `NOT_FOUND`. Without it the service
   * chooses. The body may be left out. Nothing is executed yet. Not idempotent: read a resolved task with getTask and its route
   * with getRoute. A task that is resolved already is a `VALIDATION_ERROR`.
   *
   * `POST /api/v1/tasks/{taskId}/resolve` (`resolveTask`), with the platform key.
   * @param taskId Id of the task.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The route.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.resolveTask("task_price_1", { quoteId: "quote_price_1" });
   */
  readonly resolveTask: (
    taskId: string,
    params?: ResolveTaskRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<Route>, "resolveTask">;

  /**
   * Execute a task. Executes a `resolved` task along its route; the task is `executing` meanwhile. A native route answers 200 and
   * leaves the task `completed` or `failed`: a run that failed is still 200, with the status `failed` in `execution.run` and
   * `execution.outcome`. A route to a provider's own site answers 202 with the handoff and leaves the task `handoff`. Tell the
   * two apart by `execution.statusCode`. `input` replaces the task's own input for this execution. The body may be left out. Not
   * idempotent: if the answer is lost, read the task with getTask before trying again. A task that was executed already is a
   * `VALIDATION_ERROR`.
   *
   * `POST /api/v1/tasks/{taskId}/execute` (`executeTask`), with the platform key.
   * @param taskId Id of the task.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The work was run natively. It may have failed.
   * @throws OrchestrationApiError with `NOT_FOUND`, `ROUTE_REQUIRED`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`,
   * `EXECUTION_UNSUPPORTED`, `ENDPOINT_UNREACHABLE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
   * @experimental
   * @example
   * const answer = await client.orchestration.executeTask("task_price_1", { input: { pair: "PEAQ/USDT" } });
   */
  readonly executeTask: (
    taskId: string,
    params?: ExecuteTaskRequest,
    options?: RequestOptions,
  ) => RequestPromise<ExecuteTaskResponse, "executeTask">;

  /**
   * Get a route. Reads one route: how a piece of work is going to be executed, or was. Tasks name theirs in `routeId` once they
   * are resolved, and orders may carry one too.
   *
   * `GET /api/v1/routes/{routeId}` (`getRoute`), with the platform key.
   * @param routeId Id of the route.
   * @param options What this call sets for itself.
   * @returns The route.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getRoute("route_price_1");
   */
  readonly getRoute: (routeId: string, options?: RequestOptions) => RequestPromise<ItemResponse<Route>, "getRoute">;

  /**
   * Get an outcome. Reads what a run brought about: the result of the service, or why it failed. A failed outcome answers 200
   * too, so look at `status`.
   *
   * `GET /api/v1/outcomes/{outcomeId}` (`getOutcome`), with the platform key.
   * @param outcomeId Id of the outcome.
   * @param options What this call sets for itself.
   * @returns The outcome.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getOutcome("out_rtk_1");
   */
  readonly getOutcome: (
    outcomeId: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<ExecutionOutcome>, "getOutcome">;

  /**
   * List runs. Lists the runs of orders and tasks. `NOT_FOUND` means that `machineId` names no machine.
   *
   * `GET /api/v1/runs` (`listRuns`), with the platform key.
   * @param query Filters, and which page.
   * @param options What this call sets for itself.
   * @returns A page of runs.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { items, nextCursor } = await client.orchestration.listRuns({ limit: 20 });
   */
  readonly listRuns: (query?: ListRunsQuery, options?: RequestOptions) => RequestPromise<ListResponse<ExecutionRun>, "listRuns">;

  /**
   * Every item of {@link Orchestration.listRuns}, page by page as they are needed.
   * @param query Filters, and how many items a page holds.
   * @param options Where to begin and end, and what each call sets for itself.
   * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listRuns` does
   * @experimental
   * @example
   * for await (const item of client.orchestration.listRunsAll()) console.log(item);
   */
  readonly listRunsAll: (query?: ListRunsAllQuery, options?: IterationOptions) => ItemIterator<ExecutionRun>;

  /**
   * Get a run. Reads one run. What it brought about is read with getOutcome, by its `outcomeId`.
   *
   * `GET /api/v1/runs/{runId}` (`getRun`), with the platform key.
   * @param runId Id of the run.
   * @param options What this call sets for itself.
   * @returns The run.
   * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getRun("run_rtk_1");
   */
  readonly getRun: (runId: string, options?: RequestOptions) => RequestPromise<ItemResponse<ExecutionRun>, "getRun">;

  /**
   * Get the graph of a machine. Reads all nodes and edges of a machine at once, without pages. The machine must be active and
   * verified. A machine without a graph answers empty lists.
   *
   * `GET /api/v1/machines/{machineId}/graph` (`getMachineGraph`), with the platform key.
   * @param machineId Id of the machine.
   * @param options What this call sets for itself.
   * @returns The graph.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
   * can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.getMachineGraph("mach_rover7");
   */
  readonly getMachineGraph: (
    machineId: string,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<MachineGraph>, "getMachineGraph">;

  /**
   * Add a node to the graph. Adds a node to the graph of a machine, without edges. Without `status` it is a `draft`. The machine
   * must be active and verified. Not idempotent: a second call adds a second node.
   *
   * `POST /api/v1/machines/{machineId}/graph/nodes` (`createGraphNode`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The node.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.createGraphNode("mach_rover7", {
   *   type: "sensor",
   *   label: "GNSS receiver",
   *   status: "draft",
   *   data: { bands: ["L1", "L2", "L5"] },
   * });
   */
  readonly createGraphNode: (
    machineId: string,
    params: CreateGraphNodeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<GraphNode>, "createGraphNode">;

  /**
   * Delete a node of the graph. Removes a node, and with it every edge that starts or ends at it. The machine must be active and
   * verified. A second call answers `NOT_FOUND`.
   *
   * `DELETE /api/v1/machines/{machineId}/graph/nodes/{nodeId}` (`deleteGraphNode`), with the platform key.
   * @param machineId Id of the machine.
   * @param nodeId Id of the graph node.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * await client.orchestration.deleteGraphNode("mach_rover7", "node_gnss");
   */
  readonly deleteGraphNode: (
    machineId: string,
    nodeId: string,
    options?: RequestOptions,
  ) => RequestPromise<void, "deleteGraphNode">;

  /**
   * Update a node of the graph. Changes the fields that are sent and leaves the others. `data` is merged into the present data:
   * members that are sent replace those of the same name as a whole, the others stay. The machine must be active and verified.
   * Repeating the call has no further effect.
   *
   * `PATCH /api/v1/machines/{machineId}/graph/nodes/{nodeId}` (`updateGraphNode`), with the platform key.
   * @param machineId Id of the machine.
   * @param nodeId Id of the graph node.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The node after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.updateGraphNode("mach_rover7", "node_gnss", { status: "active", data: { firmware: "2.4.1" } });
   */
  readonly updateGraphNode: (
    machineId: string,
    nodeId: string,
    params: UpdateGraphNodeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<GraphNode>, "updateGraphNode">;

  /**
   * Add an edge to the graph. Joins two nodes of a machine's graph. Both must be there already, else `NOT_FOUND`. The machine
   * must be active and verified. Not idempotent: a second call adds a second edge.
   *
   * `POST /api/v1/machines/{machineId}/graph/edges` (`createGraphEdge`), with the platform key.
   * @param machineId Id of the machine.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The edge.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.createGraphEdge("mach_rover7", {
   *   type: "carries",
   *   sourceNodeId: "node_body",
   *   targetNodeId: "node_gnss",
   *   data: { mount: "mast" },
   * });
   */
  readonly createGraphEdge: (
    machineId: string,
    params: CreateGraphEdgeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<GraphEdge>, "createGraphEdge">;

  /**
   * Delete an edge of the graph. Removes an edge and leaves its nodes. The machine must be active and verified. A second call
   * answers `NOT_FOUND`.
   *
   * `DELETE /api/v1/machines/{machineId}/graph/edges/{edgeId}` (`deleteGraphEdge`), with the platform key.
   * @param machineId Id of the machine.
   * @param edgeId Id of the graph edge.
   * @param options What this call sets for itself.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * await client.orchestration.deleteGraphEdge("mach_rover7", "edge_body_gnss");
   */
  readonly deleteGraphEdge: (
    machineId: string,
    edgeId: string,
    options?: RequestOptions,
  ) => RequestPromise<void, "deleteGraphEdge">;

  /**
   * Update an edge of the graph. Changes the fields that are sent and leaves the others. `data` is merged into the present data,
   * as it is for a node. The nodes of an edge cannot change: delete the edge and add another. The machine must be active and
   * verified. Repeating the call has no further effect.
   *
   * `PATCH /api/v1/machines/{machineId}/graph/edges/{edgeId}` (`updateGraphEdge`), with the platform key.
   * @param machineId Id of the machine.
   * @param edgeId Id of the graph edge.
   * @param params The request body.
   * @param options What this call sets for itself.
   * @returns The edge after the change.
   * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
   * or a code that every operation can answer
   * @experimental
   * @example
   * const { item } = await client.orchestration.updateGraphEdge("mach_rover7", "edge_body_gnss", { data: { heightMeters: 1.2 } });
   */
  readonly updateGraphEdge: (
    machineId: string,
    edgeId: string,
    params: UpdateGraphEdgeRequest,
    options?: RequestOptions,
  ) => RequestPromise<ItemResponse<GraphEdge>, "updateGraphEdge">;
}
