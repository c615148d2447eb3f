// Generated from spec/ by `npm run generate`. Do not edit.
export interface paths {
  readonly "/health": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Check that the process is up
     * @description Answers as long as the process runs, without credentials and without looking at anything behind it. It lives at the host root, not under `/api/v1`. To learn whether the deployment can serve, ask getReadiness.
     */
    readonly get: operations["checkHealth"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/readiness": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Check whether the deployment is ready
     * @description Checks the parts that the deployment depends on and tells how each of them fares. A deployment that is not ready answers 200 too, with the status `not_ready` and at least one check that fails: look at `status`, not at the HTTP status. The platform key is needed only where the deployment asks for one. The call changes nothing.
     */
    readonly get: operations["getReadiness"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machine-identity/challenges": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Request a machine identity challenge
     * @description Issues a challenge for an identity, and names the addresses that control it. Have one of them sign `item.message` with EIP-191 `personal_sign`, and send `{ challengeId, signature }` as `identityProof` of createMachine or updateMachine before `expiresAt`. An identity that the registry does not know is a `VALIDATION_ERROR`. Each call issues a new challenge and changes nothing else, so it may be repeated.
     */
    readonly post: operations["createMachineIdentityChallenge"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List machines
     * @description Lists the machines of the deployment. Where identity verification is required, drafts without a verified proof are left out.
     */
    readonly get: operations["listMachines"];
    readonly put?: never;
    /**
     * Register a machine
     * @description Registers a machine as `draft`; activate it with updateMachine. Where identity verification is required, `identityRef` and `identityProof` are needed: request a challenge with createMachineIdentityChallenge, have a controller sign it, and send the proof before it expires. A proof is used up by this call. An identity belongs to one machine only. Not idempotent: a second call answers `MACHINE_IDENTITY_EXISTS`, or registers a second machine where no identity is given.
     */
    readonly post: operations["createMachine"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a machine
     * @description Reads one machine, archived ones included. `MACHINE_NOT_ACTIVATED` means that its identity can no longer be resolved or is no longer bonded.
     */
    readonly get: operations["getMachine"];
    readonly put?: never;
    readonly post?: never;
    /**
     * Archive a machine
     * @description Retires a machine: its status becomes `archived`, its record stays readable, and it can no longer act. A machine with open orders cannot be archived. Archiving an archived machine changes nothing.
     */
    readonly delete: operations["archiveMachine"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a machine
     * @description Changes the fields that are sent and leaves the others. Set `status` to `active` to activate a draft; that needs a verified identity that is bonded in the registry, else `MACHINE_NOT_ACTIVATED`. `identityRef` can be set once and never changed. Where identity verification is required, setting it needs an `identityProof`. An identity that another machine holds is a `VALIDATION_ERROR`, and so is another status for an archived machine. Repeating the call has no further effect, save that a proof can be used only once.
     */
    readonly patch: operations["updateMachine"];
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agent-pairings": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    /**
     * List agent pairings
     * @description Lists the pairings of a machine, revoked ones included. Session tokens are never among the fields; `tokenLastFour` tells them apart.
     */
    readonly get: operations["listAgentPairings"];
    readonly put?: never;
    /**
     * Pair an agent
     * @description Pairs an AI agent with an active machine and opens its first session. Request a challenge with createAgentPairingChallenge, have the agent sign it, and send the proof before it expires, with the same address, provider and role. The answer holds the session token in `pairingToken`, this one time only: hand it to the agent, which sends it in `x-agent-pairing-token`. `MACHINE_IDENTITY_PROOF_REQUIRED` means that the machine itself has no verified identity yet. Not idempotent: a proof is used up by this call, so a repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`.
     */
    readonly post: operations["createAgentPairing"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agent-pairings/challenges": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Request an agent pairing challenge
     * @description Issues a challenge for an agent that is to be paired, or for a paired agent that needs a new session. Have the agent sign `item.message` with EIP-191 `personal_sign`, using the key of `agentAddress`, and send `{ challengeId, signature }` as `agentProof` of createAgentPairing or createAgentPairingSession before `expiresAt`. Each call issues a new challenge and changes nothing else, so it may be repeated.
     */
    readonly post: operations["createAgentPairingChallenge"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agent-pairings/{pairingId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the agent pairing.
         * @example pair_rover7
         */
        readonly pairingId: components["parameters"]["PairingId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Revoke an agent pairing
     * @description Ends a pairing for good: its status becomes `revoked`, and calls with its session token answer `AGENT_PAIRING_INACTIVE`. A pairing with open orders cannot be revoked. Revoking a revoked pairing changes nothing.
     */
    readonly delete: operations["revokeAgentPairing"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update an agent pairing
     * @description Changes the fields that are sent and leaves the others. Set `status` to `paused` to stop the agent for a while and to `active` to let it go on. A `delegationPolicy` replaces the whole policy before it. A policy that differs makes the current session token stale: calls with it answer `AGENT_AUTH_INVALID`, so create a new session with createAgentPairingSession. Repeating the call has no further effect.
     */
    readonly patch: operations["updateAgentPairing"];
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agent-pairings/{pairingId}/sessions": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the agent pairing.
         * @example pair_rover7
         */
        readonly pairingId: components["parameters"]["PairingId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create an agent pairing session
     * @description Opens a new session for an active pairing: before the current token expires, after it has expired, or after the delegation policy has changed. Request a challenge with createAgentPairingChallenge, have the paired agent sign it, and send the proof. The answer holds the new session token in `pairingToken`, this one time only. The token before it is no longer valid then: it answers `AGENT_AUTH_INVALID`. Not idempotent: a proof is used up by this call, so a repeated one is answered with `AGENT_PAIRING_PROOF_INVALID`. A paused or revoked pairing is answered with `AGENT_PAIRING_INACTIVE`.
     */
    readonly post: operations["createAgentPairingSession"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agents": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    /**
     * List machine agents
     * @description Lists the agents enrolled on a machine, revoked ones included.
     */
    readonly get: operations["listMachineAgents"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agents/enrollment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Enroll a machine agent
     * @description Enrolls an agent on an active machine, as `provisioned`. The body may be left out or be `{}`. The answer holds the agent's token in `provisioningToken`, this one time only: give it to the process on the machine, which sends it as `agentToken` with each heartbeat. Not idempotent: each call enrolls a further agent.
     */
    readonly post: operations["enrollMachineAgent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/agents/{agentId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the machine agent.
         * @example agent_rover7
         */
        readonly agentId: components["parameters"]["AgentId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Revoke a machine agent
     * @description Ends an agent for good: its status becomes `revoked`, and its heartbeats answer `AGENT_PAIRING_INACTIVE`. Enroll a new agent to replace it. Revoking a revoked agent changes nothing.
     */
    readonly delete: operations["revokeMachineAgent"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machine-agents/heartbeat": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Send a heartbeat
     * @description Tells the deployment that an agent is alive and where the machine's runtimes can be reached. It needs no credential header: the agent proves itself with `agentToken` in the body. The first heartbeat turns a provisioned agent `active`, and each one moves its `lastSeenAt`. Every endpoint in the body is probed and entered or updated as a runtime endpoint with the source `agent` and a lease that ends after `leaseTtlSeconds`; send the next heartbeat before then. Repeating the call is safe, it only renews the leases.
     */
    readonly post: operations["machineAgentHeartbeat"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/runtime-endpoints": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    /**
     * List runtime endpoints
     * @description Lists the runtime endpoints of a machine, those entered by hand and those reported by its agents.
     */
    readonly get: operations["listRuntimeEndpoints"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/runtime-endpoints/{providerKey}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a runtime endpoint
     * @description Reads the runtime endpoint of one provider. Its token is never returned; `hasAuthToken` says whether there is one.
     */
    readonly get: operations["getRuntimeEndpoint"];
    /**
     * Create or update a runtime endpoint
     * @description Enters by hand where the machine serves the runtime of a provider. A machine has one endpoint per provider: 201 means that it was created, 200 that the existing one was updated. `providerKey` is turned to lower case, and `source` becomes `manual` even where an agent had reported the endpoint. Of `endpointBaseUrl` only scheme, host and port are kept. Repeating the call is safe.
     */
    readonly put: operations["upsertRuntimeEndpoint"];
    readonly post?: never;
    /**
     * Delete a runtime endpoint
     * @description Removes the runtime endpoint of a provider and forgets its token. A later heartbeat that reports the provider enters it again. A second call answers `NOT_FOUND`.
     */
    readonly delete: operations["deleteRuntimeEndpoint"];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/skills": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List skills
     * @description Lists the skills that the deployment knows. Filters may be combined; a skill must then match all of them.
     */
    readonly get: operations["listSkills"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/skills/{skillKey}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a skill
     * @description Reads one skill: how it is used, how its provider is authenticated to, and what is still missing before it works.
     */
    readonly get: operations["getSkill"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/skills/{skillKey}/manifest": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the manifest of a skill
     * @description Reads what a skill takes as input and gives as output: the key, type and meaning of every field. Use it to build the `input` of an order or a task.
     */
    readonly get: operations["getSkillManifest"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/skills/{skillKey}/config": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update the configuration of a skill
     * @description Changes how the deployment uses a skill: whether it is enabled, the provider's credentials, and its settings. Fields that are not sent stay as they are. Credentials are stored and never returned; `hasCredentials` says whether there are any. Repeating the call has no further effect.
     */
    readonly patch: operations["updateSkillConfig"];
    readonly trace?: never;
  };
  readonly "/api/v1/market/services": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List market services
     * @description Lists the catalogue of services. The filters narrow it and may be combined. Either credential will do. Where `machineId` is sent with a pairing token, it must name the token's own machine, else `AGENT_AUTH_INVALID`.
     */
    readonly get: operations["listMarketServices"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/services/{serviceId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market service.
         * @example svc_geodnet_rtk
         */
        readonly serviceId: components["parameters"]["ServiceId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a market service
     * @description Reads one service with its price, its payment rails and the contracts of its operations. Either credential will do. With `machineId` the service is read as seen for that machine; sent with a pairing token, it must name the token's own machine, else `AGENT_AUTH_INVALID`.
     */
    readonly get: operations["getMarketService"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/services/{serviceId}/execute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market service.
         * @example svc_geodnet_rtk
         */
        readonly serviceId: components["parameters"]["ServiceId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Execute a market service without an order
     * @description Runs an operation at once, without an order and without a payment. Only for operations that are free, native and read-only, such as reading a price; everything else answers `EXECUTION_UNSUPPORTED` and is ordered with createMarketOrder. `machineId` and `agentPairingId` must be those of the pairing token, else `AGENT_AUTH_INVALID`. The pairing's delegation policy applies, else `AGENT_POLICY_DENIED`. `providerCredentials` are used for this call and never stored. A run that failed is still answered with 200: see `execution.run.status`. Each call is a new run, so repeating it costs nothing but the work.
     *
     *     @experimental
     */
    readonly post: operations["executeMarketService"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/adapters": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List adapter setups
     * @description Lists the adapters of the deployment and what each needs before its services can be used: environment variables, which the operator sets, and credentials, which a caller sends in `providerCredentials`.
     *
     *     @experimental
     */
    readonly get: operations["listAdapterSetups"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/adapters/{providerKey}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an adapter setup
     * @description Reads what the adapter of one provider needs before its services can be used.
     *
     *     @experimental
     */
    readonly get: operations["getAdapterSetup"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/search": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Search the market
     * @description Finds services for a machine's need, best first, and quotes each of them. It needs a machine that is `active`, has a verified identity and is bonded in the registry, and an `active` pairing: the pairing token proves what the agent may do, not that the machine may act. `machineId` and `agentPairingId` are taken from the token; where they are sent too, they must be the same, else `AGENT_AUTH_INVALID`. A deployment that does not require pairing tokens takes both from the body, and without them answers `AGENT_PAIRING_REQUIRED`. Services that the delegation policy forbids are not quoted; a search that only such services could answer gets `AGENT_POLICY_DENIED`. When nothing fits, the search is still answered with 201, with the status `no_match` and no quotes. Buys nothing. Each call is a new search with new quotes, so it may be repeated when quotes have expired.
     */
    readonly post: operations["searchMarket"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/searches/{searchId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market search.
         * @example srch_rtk_1
         */
        readonly searchId: components["parameters"]["SearchId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a market search
     * @description Reads a search as it was answered, with the request behind it. Credentials in the request are redacted. Quotes stay listed after they have expired; see their `expiresAt`.
     */
    readonly get: operations["getMarketSearch"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List market orders
     * @description Lists the orders of one machine, which must be active and verified. `machineId` is required.
     */
    readonly get: operations["listMarketOrders"];
    readonly put?: never;
    /**
     * Create a market order
     * @description Orders one operation of a service, as `created`. Nothing is paid and nothing runs yet. It needs a machine that is `active`, has a verified identity and is bonded in the registry, and an `active` pairing. `machineId` and `agentPairingId` must be those of the pairing token, else `AGENT_AUTH_INVALID`; a deployment that does not require pairing tokens goes by the body alone, and answers `AGENT_PAIRING_REQUIRED` where the machine has no such pairing. The delegation policy must allow the skill and the service, else `AGENT_POLICY_DENIED`. The price must keep within its `perTransactionLimit`, else `AGENT_SPEND_LIMIT_EXCEEDED`, and with the other orders of the same UTC day within its `dailySpendLimit`, else `AGENT_DAILY_LIMIT_EXCEEDED`. `searchId` and `quoteId` bind the order to a quote, which must not have expired, else `QUOTE_EXPIRED`. A deployment may require both; an order without them is then a `VALIDATION_ERROR`. So is a budget below a price that is known. `providerCredentials` are never stored. Go on with createPaymentIntent, or with executeMarketOrder where nothing has to be paid first. Not idempotent: a second call makes a second order.
     */
    readonly post: operations["createMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a market order
     * @description Reads one order. Either credential will do. A pairing token reads the orders of its own machine only, else `AGENT_AUTH_INVALID`.
     */
    readonly get: operations["getMarketOrder"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/execute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Execute a market order
     * @description Runs the order, or hands it off. The order becomes `executing` and, before the answer, `delivered`, `failed` or `handoff`. A service that the deployment runs itself answers 200 with the run and its outcome. A run that failed is answered with 200 too: the order, the run and the outcome are then `failed`, and retryMarketOrder makes the order `ready` again. A service at the provider's own site answers 202 with the handoff, and the work goes on there. `execution.statusCode` says the same as the HTTP status. An order is executed from `created`, `payment_pending` or `ready`; in any other state it answers `ORDER_CLOSED`. A deployment that requires payment before execution answers `PAYMENT_REQUIRED` unless the payment is `held`, `release_pending`, `released` or `not_required`, or the order has no payment and needs none. The body may be `{}`. For an order paid by header, as with x402, `payment` carries the signed header once more; it is passed on to the provider as it is, pays for nothing by itself and is never stored. `EXECUTION_UNSUPPORTED` and `ENDPOINT_UNREACHABLE` leave the order as it was. Not idempotent: an order that was executed answers `ORDER_CLOSED`.
     */
    readonly post: operations["executeMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/confirm": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Confirm a market order
     * @description Accepts the delivery: an order that is `delivered` or `handoff` becomes `confirmed`, which is terminal. A `held` payment becomes `release_pending`, to be finished with releasePayment; one that is `not_required` stays as it is, and `payment` is `null` where the order has none. An order that is not delivered yet, or whose run failed, answers `ORDER_NOT_DELIVERED`; one in any other state, `confirmed` included, answers `ORDER_CLOSED`. Takes no body or `{}`.
     */
    readonly post: operations["confirmMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/dispute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Dispute a market order
     * @description Rejects the delivery: an order that is `delivered` or `handoff` becomes `disputed`, and a dispute is opened on it. A `held` payment becomes `frozen`, so that it cannot be released; one that is `not_required` stays as it is, and `payment` is `null` where the order has none. refundPayment settles the dispute: it makes the payment `refunded`, the order `cancelled` and the dispute `resolved`. An order that is not delivered yet answers `ORDER_NOT_DELIVERED`; one in any other state, `failed` and `disputed` included, answers `ORDER_CLOSED`.
     */
    readonly post: operations["disputeMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/cancel": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Cancel a market order
     * @description Gives up an order that was not executed yet: from `created`, `payment_pending` or `ready` it becomes `cancelled`, which is terminal. A `held` payment becomes `refunded`; the money itself goes back on the provider's rail. In any other state, `cancelled` included, it answers `ORDER_CLOSED`. The body is optional.
     *
     *     @experimental
     */
    readonly post: operations["cancelMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/retry": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Retry a market order
     * @description Makes a `failed` order `ready` again. Its payment stays as it is. Nothing runs yet: go on with executeMarketOrder. In any other state it answers `ORDER_CLOSED`. The body is optional.
     *
     *     @experimental
     */
    readonly post: operations["retryMarketOrder"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment-intent": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Create a payment intent
     * @description Records how the order will be paid, and answers a rail that is complete enough to pay without asking anyone: payer, payee, chain and token, on escrow rails the escrow's address too, on `x402` the provider's challenge. Send a rail, or `{}` to take the rail that the service recommends; amount and currency come from the quote or the service's price, the payer from the pairing's agent. Pay on the rail itself, then call submitPaymentProof or lockEscrowPayment. The payment is `intent_created` and the order `payment_pending`. With the rail `not-required` the payment is `not_required` and the order `ready` at once; for a service that has to be paid, a deployment that requires payment before execution answers that rail with `PAYMENT_REQUIRED`. A deployment may insist on the service's own rails; any other is then a `VALIDATION_ERROR`. Idempotent: an order that is `payment_pending` or `ready` answers its existing payment unchanged, with 200. An order in any state after these answers `ORDER_CLOSED`.
     */
    readonly post: operations["createPaymentIntent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the payment of an order
     * @description Reads the payment of an order. `item` is `null` when the order has none; `NOT_FOUND` means that there is no such order.
     */
    readonly get: operations["getMarketPayment"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment-proof": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Submit a payment proof
     * @description Records that the order was paid. The payment must be `intent_created`; it becomes `held`, and an order that is `created` or `payment_pending` becomes `ready`. Once its proof is accepted, a `wallet` rail becomes `wdk-usdt-transfer`. The proof has one of three forms: a transfer on an EVM chain, a transfer on Solana, or a signed payment header as with x402. With `verificationMode` `recorded` a transfer is taken as stated. With `rpc` the deployment looks up the transaction of an EVM proof and its ERC-20 transfer: without an RPC URL it answers `PAYMENT_RPC_REQUIRED`, when the RPC fails `PAYMENT_RPC_ERROR`, when there is no receipt yet `PAYMENT_NOT_MINED`, when the transaction failed `PAYMENT_TX_FAILED`, and when it holds no matching transfer `PAYMENT_TRANSFER_NOT_FOUND`. A transaction that was looked up pays for one order only. In all these cases the payment stays `intent_created`. A deployment may require `rpc` for EVM proofs; `recorded` is then a `VALIDATION_ERROR`. Solana and header proofs are always recorded. `tokenAddress` and `tokenDecimals` of an EVM proof fall back to the USDT contract that the deployment is configured with. An `x402` rail is paid by `paymentSignature` or `xPayment`: the base64 of an x402 payment of either version, with an EIP-3009 authorization of the token that the intent's challenge names. One of another form is a `VALIDATION_ERROR`. One that does not pay is a `PAYMENT_TRANSFER_NOT_FOUND`: its signature is not that of its payer, it is for another network, token or payee, covers less than the challenge asks for, is not valid at this time, or paid for another order. The headers of other rails are not looked into. Headers are never stored; executeMarketOrder needs them once more. Sending the same transaction or signed payment again answers 200 and changes nothing, so a call whose answer was lost may be repeated. An order without an intent answers `NOT_FOUND`, a payment in any other state `ORDER_CLOSED`.
     */
    readonly post: operations["submitPaymentProof"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment/escrow-lock": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Lock a payment in escrow
     * @description Records that the payment was locked in the escrow that the intent names; the lock itself is a transaction of the payer. The payment must be `intent_created`; it becomes `held`, and an order that is `created` or `payment_pending` becomes `ready`. Idempotent: a payment that is `held` already is answered unchanged. Another escrow than that of the intent is a `VALIDATION_ERROR`. An order without an intent answers `NOT_FOUND`, a payment in any other state `ORDER_CLOSED`.
     */
    readonly post: operations["lockEscrowPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment/release": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Release a payment
     * @description Records that a confirmed order's payment went to the provider: from `release_pending` it becomes `released`. Moves no money. A payment that is `released` already is answered unchanged, with 200. One that is still `intent_created` or `held` answers `ORDER_NOT_DELIVERED`: confirm the order first. One in any other state answers `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
     */
    readonly post: operations["releasePayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/market/orders/{orderId}/payment/refund": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Refund a payment
     * @description Records that a payment went back to the payer: from `held` or `frozen` it becomes `refunded`. Moves no money. A `disputed` order becomes `cancelled` and its dispute `resolved`; an order that was not executed yet becomes `cancelled` too; any other keeps its status. A payment that is `refunded` already is answered unchanged, with 200. One in any other state answers `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
     */
    readonly post: operations["refundPayment"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/policies": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List policies
     * @description Lists the policies of the deployment. A machine names the ones that apply to it in its `policyIds`.
     */
    readonly get: operations["listPolicies"];
    readonly put?: never;
    /**
     * Create a policy
     * @description Creates a policy. Only `name` is needed, and what is left out restricts nothing: lists are empty, `nativeOnly` is `false`, `handoffAllowed` is `true` and there is no cap. A policy applies to no machine by itself: put its id into the `policyIds` of each machine it is meant for. Not idempotent: a second call creates a second policy.
     */
    readonly post: operations["createPolicy"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/policies/{policyId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the policy.
         * @example pol_native_first
         */
        readonly policyId: components["parameters"]["PolicyId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a policy
     * @description Reads one policy. Released servers may not have this operation yet; listPolicies shows the same records.
     *
     *     @experimental
     */
    readonly get: operations["getPolicy"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a policy
     * @description Changes the fields that are sent and leaves the others. The change holds for every machine that names the policy in its `policyIds`. Repeating the call has no further effect.
     */
    readonly patch: operations["updatePolicy"];
    readonly trace?: never;
  };
  readonly "/api/v1/audit-events": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List audit events
     * @description Lists the recorded changes of state, the newest first. Both filters may be used together. Events are written by the deployment only, and the call changes nothing.
     */
    readonly get: operations["listAuditEvents"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/tasks": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List tasks
     * @description Lists the tasks of all machines, or of one. Where `machineId` is sent, that machine must be active and verified.
     *
     *     @experimental
     */
    readonly get: operations["listTasks"];
    readonly put?: never;
    /**
     * Create a task
     * @description Writes down what a machine needs, as `created`. The machine must be active and verified. Nothing is searched or executed yet: go on with discoverTask, or with resolveTask at once. Not idempotent: a second call creates a second task.
     *
     *     @experimental
     */
    readonly post: operations["createTask"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/tasks/{taskId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a task
     * @description Reads one task with its quotes, and with the ids of its route, run and outcome as far as there are any. Its machine must be active and verified.
     *
     *     @experimental
     */
    readonly get: operations["getTask"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/tasks/{taskId}/discover": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Discover quotes for a task
     * @description Looks for services that can do the task and puts their quotes on it, best first. Moves the task from `created` to `discovered`. Buys nothing. Takes no body. A `discovered` task may be discovered again, which replaces its quotes; do so when they have expired. A task that is resolved already is a `VALIDATION_ERROR`.
     *
     *     @experimental
     */
    readonly post: operations["discoverTask"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/tasks/{taskId}/resolve": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Resolve a task to a route
     * @description Settles how the task is going to be executed, from `created` or `discovered`, and moves it to `resolved`. `quoteId` chooses one of the task's quotes; a quote that is not among them is `NOT_FOUND`. Without it the service chooses. The body may be left out. Nothing is executed yet. Not idempotent: read a resolved task with getTask and its route with getRoute. A task that is resolved already is a `VALIDATION_ERROR`.
     *
     *     @experimental
     */
    readonly post: operations["resolveTask"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/tasks/{taskId}/execute": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Execute a task
     * @description Executes a `resolved` task along its route; the task is `executing` meanwhile. A native route answers 200 and leaves the task `completed` or `failed`: a run that failed is still 200, with the status `failed` in `execution.run` and `execution.outcome`. A route to a provider's own site answers 202 with the handoff and leaves the task `handoff`. Tell the two apart by `execution.statusCode`. `input` replaces the task's own input for this execution. The body may be left out. Not idempotent: if the answer is lost, read the task with getTask before trying again. A task that was executed already is a `VALIDATION_ERROR`.
     *
     *     @experimental
     */
    readonly post: operations["executeTask"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/routes/{routeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the route.
         * @example route_price_1
         */
        readonly routeId: components["parameters"]["RouteId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a route
     * @description Reads one route: how a piece of work is going to be executed, or was. Tasks name theirs in `routeId` once they are resolved, and orders may carry one too.
     *
     *     @experimental
     */
    readonly get: operations["getRoute"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/outcomes/{outcomeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the outcome.
         * @example out_rtk_1
         */
        readonly outcomeId: components["parameters"]["OutcomeId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get an outcome
     * @description Reads what a run brought about: the result of the service, or why it failed. A failed outcome answers 200 too, so look at `status`.
     *
     *     @experimental
     */
    readonly get: operations["getOutcome"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/runs": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * List runs
     * @description Lists the runs of orders and tasks. `NOT_FOUND` means that `machineId` names no machine.
     *
     *     @experimental
     */
    readonly get: operations["listRuns"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/runs/{runId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the run.
         * @example run_rtk_1
         */
        readonly runId: components["parameters"]["RunId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get a run
     * @description Reads one run. What it brought about is read with getOutcome, by its `outcomeId`.
     *
     *     @experimental
     */
    readonly get: operations["getRun"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/graph": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    /**
     * Get the graph of a machine
     * @description Reads all nodes and edges of a machine at once, without pages. The machine must be active and verified. A machine without a graph answers empty lists.
     *
     *     @experimental
     */
    readonly get: operations["getMachineGraph"];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/graph/nodes": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Add a node to the graph
     * @description Adds a node to the graph of a machine, without edges. Without `status` it is a `draft`. The machine must be active and verified. Not idempotent: a second call adds a second node.
     *
     *     @experimental
     */
    readonly post: operations["createGraphNode"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/graph/nodes/{nodeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph node.
         * @example node_gnss
         */
        readonly nodeId: components["parameters"]["NodeId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete a node of the graph
     * @description Removes a node, and with it every edge that starts or ends at it. The machine must be active and verified. A second call answers `NOT_FOUND`.
     *
     *     @experimental
     */
    readonly delete: operations["deleteGraphNode"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update a node of the graph
     * @description Changes the fields that are sent and leaves the others. `data` is merged into the present data: members that are sent replace those of the same name as a whole, the others stay. The machine must be active and verified. Repeating the call has no further effect.
     *
     *     @experimental
     */
    readonly patch: operations["updateGraphNode"];
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/graph/edges": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Add an edge to the graph
     * @description Joins two nodes of a machine's graph. Both must be there already, else `NOT_FOUND`. The machine must be active and verified. Not idempotent: a second call adds a second edge.
     *
     *     @experimental
     */
    readonly post: operations["createGraphEdge"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly "/api/v1/machines/{machineId}/graph/edges/{edgeId}": {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph edge.
         * @example edge_body_gnss
         */
        readonly edgeId: components["parameters"]["EdgeId"];
      };
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /**
     * Delete an edge of the graph
     * @description Removes an edge and leaves its nodes. The machine must be active and verified. A second call answers `NOT_FOUND`.
     *
     *     @experimental
     */
    readonly delete: operations["deleteGraphEdge"];
    readonly options?: never;
    readonly head?: never;
    /**
     * Update an edge of the graph
     * @description Changes the fields that are sent and leaves the others. `data` is merged into the present data, as it is for a node. The nodes of an edge cannot change: delete the edge and add another. The machine must be active and verified. Repeating the call has no further effect.
     *
     *     @experimental
     */
    readonly patch: operations["updateGraphEdge"];
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Whether the process is up. */
    readonly HealthResponse: {
      /** @description Always `true`. A process that is down does not answer. */
      readonly ok: boolean;
    };
    /**
     * @description What went wrong, for programs. The list is open: servers may send codes that are not in it. `METHOD_NOT_ALLOWED` belongs to no operation; it answers a verb that a path does not have.
     * @enum {string}
     */
    readonly ErrorCode:
      | "AUTH_REQUIRED"
      | "AUTH_INVALID"
      | "AGENT_AUTH_REQUIRED"
      | "AGENT_AUTH_INVALID"
      | "AGENT_AUTH_EXPIRED"
      | "VALIDATION_ERROR"
      | "NOT_FOUND"
      | "MACHINE_NOT_ACTIVE"
      | "MACHINE_NOT_ACTIVATED"
      | "MACHINE_IDENTITY_EXISTS"
      | "MACHINE_IDENTITY_IMMUTABLE"
      | "MACHINE_IDENTITY_PROOF_REQUIRED"
      | "MACHINE_IDENTITY_PROOF_INVALID"
      | "MACHINE_IDENTITY_PROOF_EXPIRED"
      | "PEAQOS_IDENTITY_UNAVAILABLE"
      | "AGENT_PAIRING_PROOF_REQUIRED"
      | "AGENT_PAIRING_PROOF_INVALID"
      | "AGENT_PAIRING_PROOF_EXPIRED"
      | "AGENT_PAIRING_UNAVAILABLE"
      | "AGENT_PAIRING_REQUIRED"
      | "AGENT_PAIRING_INACTIVE"
      | "AGENT_POLICY_DENIED"
      | "AGENT_SPEND_LIMIT_EXCEEDED"
      | "AGENT_DAILY_LIMIT_EXCEEDED"
      | "OPEN_MARKET_ORDERS"
      | "QUOTE_EXPIRED"
      | "ROUTE_REQUIRED"
      | "ORDER_CLOSED"
      | "ORDER_NOT_DELIVERED"
      | "PAYMENT_REQUIRED"
      | "PAYMENT_RPC_REQUIRED"
      | "PAYMENT_RPC_ERROR"
      | "PAYMENT_NOT_MINED"
      | "PAYMENT_TX_FAILED"
      | "PAYMENT_TRANSFER_NOT_FOUND"
      | "EXECUTION_UNSUPPORTED"
      | "ENDPOINT_UNREACHABLE"
      | "INTERNAL_ERROR"
      | "METHOD_NOT_ALLOWED"
      | "PAYLOAD_TOO_LARGE"
      | "UNSUPPORTED_MEDIA_TYPE"
      | "RATE_LIMITED";
    /** @description Why the call failed. */
    readonly ErrorBody: {
      readonly code: components["schemas"]["ErrorCode"] | (string & {});
      /** @description For people. It may change at any time, so do not parse it. */
      readonly message: string;
      /** @description More about this failure, in a form that depends on the code. A `VALIDATION_ERROR` carries `issues`, each with the `path` of the field and a `message`. */
      readonly details?: unknown;
    };
    /** @description What every failed call answers. */
    readonly ErrorResponse: {
      readonly error: components["schemas"]["ErrorBody"];
    };
    /**
     * @description Whether the deployment is ready to serve.
     * @enum {string}
     */
    readonly ReadinessStatus: "ready" | "not_ready";
    /**
     * @description How a single check went.
     * @enum {string}
     */
    readonly ReadinessCheckStatus: "pass" | "fail";
    /** @description One part of the deployment and how its check went. */
    readonly ReadinessCheck: {
      /** @description The part that was checked, among them `store`, `catalog`, `auth`, `runtime` and `skills`. */
      readonly name: string;
      readonly status: components["schemas"]["ReadinessCheckStatus"] | (string & {});
      /** @description More about the check, for people. */
      readonly message?: string | null;
    };
    /** @description Whether the deployment is ready, and what the checks found. */
    readonly ReadinessResponse: {
      readonly status: components["schemas"]["ReadinessStatus"] | (string & {});
      /** @description One entry for each part that was checked. */
      readonly checks: readonly components["schemas"]["ReadinessCheck"][];
    };
    /** @description Names a machine's identity: a peaq DID in decimal (`did:peaq:1742`) or hex (`did:peaq:0x...`) form, or a peaqOS machine id (`peaqos:machine:1742`), which is answered as the decimal DID. The decimal is at most 2^256-1 and has no leading zero. */
    readonly IdentityRef: string;
    /** @description The identity to prove. */
    readonly CreateMachineIdentityChallengeRequest: {
      readonly identityRef: components["schemas"]["IdentityRef"];
    };
    /**
     * @description How a proof is verified. `eip191` is a `personal_sign` signature over the challenge message.
     * @enum {string}
     */
    readonly VerificationMethod: "eip191";
    /** @description An EVM address, `0x` and 40 hex digits. Compared without regard to case. */
    readonly EvmAddress: string;
    /** @description A challenge for the controller of a machine's identity. It is valid once and until it expires. */
    readonly MachineIdentityChallengeResponse: {
      /** @description Goes into the proof. */
      readonly challengeId: string;
      /** @description The identity to prove, in its canonical form. */
      readonly identityRef: string;
      /** @description Opaque text. Sign it byte for byte. */
      readonly message: string;
      /**
       * Format: date-time
       * @description After this time the challenge is refused.
       */
      readonly expiresAt: string;
      readonly verificationMethod: components["schemas"]["VerificationMethod"] | (string & {});
      /** @description The addresses that control the identity, at least one. Any of them may sign. */
      readonly controllerAddresses: readonly components["schemas"]["EvmAddress"][];
    };
    readonly MachineIdentityChallengeItemResponse: {
      readonly item: components["schemas"]["MachineIdentityChallengeResponse"];
    };
    /**
     * @description Where a machine stands in its life.
     * @enum {string}
     */
    readonly MachineStatus: "draft" | "active" | "degraded" | "blocked" | "archived";
    /** @description Names with string values. */
    readonly StringMap: {
      readonly [key: string]: string;
    };
    /**
     * @description Where the controllers of an identity were looked up. `peaqos-mcr` is the peaqOS machine registry.
     * @enum {string}
     */
    readonly ResolutionSource: "peaqos-mcr";
    /** @description The verified proof of a machine's identity. */
    readonly MachineIdentityProof: {
      readonly method: components["schemas"]["VerificationMethod"] | (string & {});
      /** @description The identity that was proved. */
      readonly identityRef: string;
      readonly signerAddress: components["schemas"]["EvmAddress"];
      /** @description The challenge that was signed. */
      readonly challengeId: string;
      /**
       * Format: date-time
       * @description When the signature was verified.
       */
      readonly verifiedAt: string;
      /**
       * Format: date-time
       * @description Until when the challenge could be used.
       */
      readonly challengeExpiresAt: string;
      /** @description The controllers of the identity at that time. */
      readonly controllerAddresses: readonly components["schemas"]["EvmAddress"][];
      readonly resolutionSource: components["schemas"]["ResolutionSource"] | (string & {});
    };
    /** @description A machine and what the market knows of it. */
    readonly Machine: {
      /** @description Id of the machine. */
      readonly id: string;
      /** @description A name for people. */
      readonly displayName: string;
      readonly status: components["schemas"]["MachineStatus"] | (string & {});
      /** @description Who owns the machine, in the owner's own terms. */
      readonly ownerId: string;
      /** @description The kind of machine, for example `rover`. */
      readonly machineType: string;
      /** @description What the machine runs on, for example `edge-linux-arm64`. */
      readonly runtimeProfile: string;
      /** @description What the machine can do. */
      readonly capabilities: readonly string[];
      readonly labels: components["schemas"]["StringMap"];
      /** @description The policies that apply to the machine. */
      readonly policyIds: readonly string[];
      /** @description The skills that the machine uses. */
      readonly skillKeys: readonly string[];
      /** @description The machine's identity, in its canonical form. It cannot change once it is set. */
      readonly identityRef?: string | null;
      /** @description The verified proof of that identity. */
      readonly identityProof?: components["schemas"]["MachineIdentityProof"] | null;
      /**
       * Format: date-time
       * @description When the machine was registered.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the record last changed.
       */
      readonly updatedAt: string;
    };
    /** @description Pass it as `cursor` to get the next page. Left out on the last page; readers treat `null` as the last page too. */
    readonly NextCursor: string;
    readonly MachineListResponse: {
      readonly items: readonly components["schemas"]["Machine"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description The signed challenge that proves control of the identity. */
    readonly MachineIdentityProofInput: {
      /** @description The challenge that was signed. */
      readonly challengeId: string;
      /** @description The EIP-191 signature of the challenge message, `0x` and 130 hex digits. One that is not well formed is answered with `MACHINE_IDENTITY_PROOF_INVALID`. */
      readonly signature: string;
    };
    /** @description The machine to register. */
    readonly CreateMachineRequest: {
      /** @description A name for people. */
      readonly displayName: string;
      /** @description Who owns the machine, in the owner's own terms. */
      readonly ownerId: string;
      /** @description The kind of machine, for example `rover`. */
      readonly machineType: string;
      /** @description What the machine runs on, for example `edge-linux-arm64`. */
      readonly runtimeProfile: string;
      readonly identityRef?: components["schemas"]["IdentityRef"];
      readonly identityProof?: components["schemas"]["MachineIdentityProofInput"];
      /** @description What the machine can do. */
      readonly capabilities?: readonly string[];
      readonly labels?: components["schemas"]["StringMap"];
      /** @description The policies that apply to the machine. */
      readonly policyIds?: readonly string[];
      /** @description The skills that the machine uses. */
      readonly skillKeys?: readonly string[];
    };
    readonly MachineItemResponse: {
      readonly item: components["schemas"]["Machine"];
    };
    /** @description The fields to change, at least one. A list or map that is sent replaces the one before. */
    readonly UpdateMachineRequest: {
      /** @description A name for people. */
      readonly displayName?: string;
      readonly status?: components["schemas"]["MachineStatus"];
      /** @description Who owns the machine, in the owner's own terms. */
      readonly ownerId?: string;
      readonly identityRef?: components["schemas"]["IdentityRef"];
      readonly identityProof?: components["schemas"]["MachineIdentityProofInput"];
      /** @description The kind of machine, for example `rover`. */
      readonly machineType?: string;
      /** @description What the machine runs on, for example `edge-linux-arm64`. */
      readonly runtimeProfile?: string;
      /** @description What the machine can do. */
      readonly capabilities?: readonly string[];
      readonly labels?: components["schemas"]["StringMap"];
      /** @description The policies that apply to the machine. */
      readonly policyIds?: readonly string[];
      /** @description The skills that the machine uses. */
      readonly skillKeys?: readonly string[];
    };
    /**
     * @description Whether the paired agent may act. `paused` stops it for a while, `revoked` for good.
     * @enum {string}
     */
    readonly AgentPairingStatus: "active" | "paused" | "revoked";
    /** @description What a paired agent may buy for its machine, and for how much. A denial wins over an allowance. */
    readonly DelegationPolicy: {
      /** @description The skills that the agent may use. Empty means all of them. */
      readonly allowedSkillKeys: readonly string[];
      /** @description The skills that the agent may not use, even if they are allowed above. */
      readonly deniedSkillKeys: readonly string[];
      /** @description The market services that the agent may order. Empty means all of them. */
      readonly allowedServiceIds: readonly string[];
      /** @description The market services that the agent may not order, even if they are allowed above. */
      readonly deniedServiceIds: readonly string[];
      /** @description The most that one order may cost. Absent or `null`, there is no limit. */
      readonly perTransactionLimit?: number | null;
      /** @description The most that the agent may spend in a UTC day. Absent or `null`, there is no limit. */
      readonly dailySpendLimit?: number | null;
      /** @description The currency of the limits, for example `USDT`. */
      readonly currency?: string | null;
    };
    /** @description The verified proof that the agent controls its address. */
    readonly AgentPairingVerification: {
      readonly method: components["schemas"]["VerificationMethod"] | (string & {});
      readonly signerAddress: components["schemas"]["EvmAddress"];
      /**
       * Format: date-time
       * @description When the signature was verified.
       */
      readonly verifiedAt: string;
      /**
       * Format: date-time
       * @description Until when the challenge could be used.
       */
      readonly challengeExpiresAt: string;
    };
    /** @description The bond between a machine and an AI agent. It never holds the session token. */
    readonly AgentPairing: {
      /** @description Id of the pairing. */
      readonly id: string;
      /** @description The machine that the agent acts for. */
      readonly machineId: string;
      readonly agentAddress: components["schemas"]["EvmAddress"];
      /** @description The agent's identity, `did:pkh:eip155:<chain id>:<address>` of its address. */
      readonly agentDid?: string | null;
      /** @description Who runs the agent, in the operator's own terms. */
      readonly agentProvider: string;
      /** @description What the agent is there for, for example `market-operator`. */
      readonly agentRole: string;
      /** @description A note for people. */
      readonly description?: string | null;
      readonly status: components["schemas"]["AgentPairingStatus"] | (string & {});
      readonly delegationPolicy: components["schemas"]["DelegationPolicy"];
      /** @description The proof that the agent gave last. */
      readonly verification?: components["schemas"]["AgentPairingVerification"] | null;
      /** @description Whether a session token has been issued. */
      readonly hasAuthToken: boolean;
      /** @description The last four characters of the token issued last, to tell tokens apart. */
      readonly tokenLastFour?: string | null;
      /** @description The session opened last. */
      readonly sessionId?: string | null;
      /** @description Names the token of that session without revealing it. */
      readonly sessionTokenId?: string | null;
      /**
       * Format: date-time
       * @description When that token was issued.
       */
      readonly sessionIssuedAt?: string | null;
      /**
       * Format: date-time
       * @description When that token expires.
       */
      readonly sessionExpiresAt?: string | null;
      /**
       * Format: date-time
       * @description When the agent was paired.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the pairing last changed.
       */
      readonly updatedAt: string;
    };
    readonly AgentPairingListResponse: {
      readonly items: readonly components["schemas"]["AgentPairing"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description The agent's identity, `did:pkh:eip155:<chain id>:<address>`. Its address must be `agentAddress`. Left out, it is derived from `agentAddress` with chain id 1. */
    readonly AgentDid: string;
    /** @description The signed challenge that proves control of the agent's address. */
    readonly AgentPairingProof: {
      /** @description The challenge that was signed. */
      readonly challengeId: string;
      /** @description The EIP-191 signature of the challenge message, `0x` and 130 hex digits. One that is not well formed is answered with `AGENT_PAIRING_PROOF_INVALID`. */
      readonly signature: string;
    };
    /** @description What the agent may buy for its machine, and for how much. A list that is left out is empty. A denial wins over an allowance. */
    readonly DelegationPolicyInput: {
      /** @description The skills that the agent may use. Empty means all of them. */
      readonly allowedSkillKeys?: readonly string[];
      /** @description The skills that the agent may not use, even if they are allowed above. */
      readonly deniedSkillKeys?: readonly string[];
      /** @description The market services that the agent may order. Empty means all of them. */
      readonly allowedServiceIds?: readonly string[];
      /** @description The market services that the agent may not order, even if they are allowed above. */
      readonly deniedServiceIds?: readonly string[];
      /** @description The most that one order may cost. Left out or `null`, there is no limit. */
      readonly perTransactionLimit?: number | null;
      /** @description The most that the agent may spend in a UTC day. Left out or `null`, there is no limit. */
      readonly dailySpendLimit?: number | null;
      /** @description The currency of the limits, for example `USDT`. */
      readonly currency?: string | null;
    };
    /** @description The agent to pair, with its proof. */
    readonly CreateAgentPairingRequest: {
      readonly agentAddress: components["schemas"]["EvmAddress"];
      readonly agentDid?: components["schemas"]["AgentDid"];
      /** @description Who runs the agent, in the operator's own terms. As in the challenge. */
      readonly agentProvider: string;
      /** @description What the agent is there for, for example `market-operator`. As in the challenge. */
      readonly agentRole: string;
      /** @description The signed challenge. A request without it is answered with `AGENT_PAIRING_PROOF_REQUIRED`, not with `VALIDATION_ERROR`. */
      readonly agentProof: components["schemas"]["AgentPairingProof"];
      /** @description A note for people. */
      readonly description?: string;
      readonly delegationPolicy?: components["schemas"]["DelegationPolicyInput"];
    };
    /** @description A pairing together with the session token just issued for it. */
    readonly IssuedAgentPairing: {
      /** @description Id of the pairing. */
      readonly id: string;
      /** @description The machine that the agent acts for. */
      readonly machineId: string;
      readonly agentAddress: components["schemas"]["EvmAddress"];
      /** @description The agent's identity, `did:pkh:eip155:<chain id>:<address>` of its address. */
      readonly agentDid?: string | null;
      /** @description Who runs the agent, in the operator's own terms. */
      readonly agentProvider: string;
      /** @description What the agent is there for, for example `market-operator`. */
      readonly agentRole: string;
      /** @description A note for people. */
      readonly description?: string | null;
      readonly status: components["schemas"]["AgentPairingStatus"] | (string & {});
      readonly delegationPolicy: components["schemas"]["DelegationPolicy"];
      /** @description The proof that the agent gave last. */
      readonly verification?: components["schemas"]["AgentPairingVerification"] | null;
      /** @description Whether a session token has been issued. */
      readonly hasAuthToken: boolean;
      /** @description The last four characters of the token issued last, to tell tokens apart. */
      readonly tokenLastFour?: string | null;
      /** @description The session opened last. */
      readonly sessionId?: string | null;
      /** @description Names the token of that session without revealing it. */
      readonly sessionTokenId?: string | null;
      /**
       * Format: date-time
       * @description When that token was issued.
       */
      readonly sessionIssuedAt?: string | null;
      /**
       * Format: date-time
       * @description When that token expires.
       */
      readonly sessionExpiresAt?: string | null;
      /** @description The session token, for `x-agent-pairing-token`. It is in this answer only and cannot be read again. */
      readonly pairingToken: string;
      /**
       * Format: date-time
       * @description When the agent was paired.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the pairing last changed.
       */
      readonly updatedAt: string;
    };
    readonly IssuedAgentPairingItemResponse: {
      readonly item: components["schemas"]["IssuedAgentPairing"];
    };
    /** @description The agent that is going to prove itself. */
    readonly CreateAgentPairingChallengeRequest: {
      readonly agentAddress: components["schemas"]["EvmAddress"];
      readonly agentDid?: components["schemas"]["AgentDid"];
      /** @description Who runs the agent, in the operator's own terms. */
      readonly agentProvider: string;
      /** @description What the agent is there for, for example `market-operator`. */
      readonly agentRole: string;
    };
    /** @description A challenge for the agent's wallet. It is valid once and until it expires. */
    readonly AgentPairingChallengeResponse: {
      /** @description Goes into the proof. */
      readonly challengeId: string;
      /** @description The machine that the agent is going to act for. */
      readonly machineId: string;
      /** @description The identity of that machine, in its canonical form. */
      readonly machineIdentityRef: string;
      readonly agentAddress: components["schemas"]["EvmAddress"];
      /** @description The agent's identity, as sent or derived from its address. */
      readonly agentDid: string;
      /** @description Who runs the agent, as sent. */
      readonly agentProvider: string;
      /** @description What the agent is there for, as sent. */
      readonly agentRole: string;
      /** @description Opaque text. Sign it byte for byte. */
      readonly message: string;
      /**
       * Format: date-time
       * @description After this time the challenge is refused.
       */
      readonly expiresAt: string;
      readonly verificationMethod: components["schemas"]["VerificationMethod"] | (string & {});
    };
    readonly AgentPairingChallengeItemResponse: {
      readonly item: components["schemas"]["AgentPairingChallengeResponse"];
    };
    /** @description The fields to change. A policy that is sent replaces the whole policy before it. */
    readonly UpdateAgentPairingRequest: {
      /** @description Who runs the agent, in the operator's own terms. */
      readonly agentProvider?: string;
      /** @description What the agent is there for, for example `market-operator`. */
      readonly agentRole?: string;
      /** @description A note for people. */
      readonly description?: string;
      readonly status?: components["schemas"]["AgentPairingStatus"];
      readonly delegationPolicy?: components["schemas"]["DelegationPolicyInput"];
    };
    readonly AgentPairingItemResponse: {
      readonly item: components["schemas"]["AgentPairing"];
    };
    /** @description A fresh proof of the paired agent. */
    readonly CreateAgentPairingSessionRequest: {
      /** @description The signed challenge. A request without it is answered with `AGENT_PAIRING_PROOF_REQUIRED`, not with `VALIDATION_ERROR`. */
      readonly agentProof: components["schemas"]["AgentPairingProof"];
    };
    /**
     * @description Where a machine agent stands. `provisioned` means enrolled, with no heartbeat yet; `revoked` is for good.
     * @enum {string}
     */
    readonly MachineAgentStatus: "provisioned" | "active" | "revoked";
    /** @description A process on the machine that reports where its runtimes can be reached. */
    readonly MachineAgent: {
      /** @description Id of the agent. */
      readonly id: string;
      /** @description The machine that the agent runs on. */
      readonly machineId: string;
      /** @description A name for people. */
      readonly label: string;
      /** @description The providers whose endpoints the agent may report. Empty means all of them. */
      readonly allowedProviderKeys: readonly string[];
      readonly status: components["schemas"]["MachineAgentStatus"] | (string & {});
      /**
       * Format: date-time
       * @description When the last heartbeat came. Absent or `null` before the first one.
       */
      readonly lastSeenAt?: string | null;
      /**
       * Format: date-time
       * @description When the agent was enrolled.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the record last changed.
       */
      readonly updatedAt: string;
    };
    readonly MachineAgentListResponse: {
      readonly items: readonly components["schemas"]["MachineAgent"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description How the agent is to be known and what it may report. */
    readonly EnrollMachineAgentRequest: {
      /** @description A name for people. Left out, the deployment chooses one. */
      readonly label?: string;
      /** @description The providers whose endpoints the agent may report. Empty or left out means all of them. */
      readonly allowedProviderKeys?: readonly string[];
    };
    /** @description A machine agent together with the token just issued for it. */
    readonly EnrolledMachineAgent: {
      /** @description Id of the agent. */
      readonly id: string;
      /** @description The machine that the agent runs on. */
      readonly machineId: string;
      /** @description A name for people. */
      readonly label: string;
      /** @description The providers whose endpoints the agent may report. Empty means all of them. */
      readonly allowedProviderKeys: readonly string[];
      readonly status: components["schemas"]["MachineAgentStatus"] | (string & {});
      /**
       * Format: date-time
       * @description When the last heartbeat came. Absent or `null` before the first one.
       */
      readonly lastSeenAt?: string | null;
      /** @description The agent's token. Its heartbeats carry it as `agentToken`. It is in this answer only and cannot be read again. */
      readonly provisioningToken: string;
      /**
       * Format: date-time
       * @description When the agent was enrolled.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the record last changed.
       */
      readonly updatedAt: string;
    };
    readonly EnrolledMachineAgentItemResponse: {
      readonly item: components["schemas"]["EnrolledMachineAgent"];
    };
    /**
     * @description How the runtime itself is authenticated to.
     * @enum {string}
     */
    readonly EndpointAuthType: "none" | "api-key" | "bearer";
    /**
     * @description From where the runtime can be reached.
     * @enum {string}
     */
    readonly EndpointNetworkScope: "loopback" | "lan" | "vpn" | "public";
    /** @description A runtime that the agent serves, and how to reach it. */
    readonly MachineAgentHeartbeatEndpoint: {
      /** @description Key of the provider, for example `qvac`. */
      readonly providerKey: string;
      /** @description Where the runtime answers, http or https. Path, query and hash are dropped. */
      readonly endpointBaseUrl: string;
      /** @description A name for people. */
      readonly label?: string;
      readonly authType?: components["schemas"]["EndpointAuthType"];
      /** @description The key or token that the runtime asks for. It is stored and never returned. */
      readonly authToken?: string;
      /** @description The model that the runtime serves, by the name it answers to. */
      readonly modelAlias?: string;
      readonly networkScope?: components["schemas"]["EndpointNetworkScope"];
      /** @description The path that is called to see whether the runtime is up. */
      readonly probePath?: string;
    };
    /** @description A sign of life, with every runtime that the agent serves. */
    readonly MachineAgentHeartbeatRequest: {
      /** @description The machine that the agent runs on. */
      readonly machineId: string;
      /** @description The agent that sends the heartbeat. */
      readonly agentId: string;
      /** @description The `provisioningToken` of the agent's enrollment. A heartbeat without it is answered with `AGENT_AUTH_REQUIRED`, not with `VALIDATION_ERROR`. */
      readonly agentToken: string;
      /** @description The runtimes that can be reached now, at least one. */
      readonly endpoints: readonly components["schemas"]["MachineAgentHeartbeatEndpoint"][];
      /** @description How long the endpoints are to be trusted without a further heartbeat. Left out, the deployment chooses. */
      readonly leaseTtlSeconds?: number;
    };
    /**
     * @description How healthy the runtime is, as far as is known.
     * @enum {string}
     */
    readonly EndpointHealthStatus: "active" | "degraded" | "unreachable";
    /** @description What became of one reported endpoint. */
    readonly MachineAgentHeartbeatEndpointResult: {
      /** @description Key of the provider. */
      readonly providerKey: string;
      /** @description Where the runtime answers, as stored. */
      readonly endpointBaseUrl: string;
      readonly status: components["schemas"]["EndpointHealthStatus"] | (string & {});
      /**
       * Format: date-time
       * @description When the lease ends. Send the next heartbeat before then.
       */
      readonly leaseExpiresAt: string;
      /** @description Why the endpoint was not found healthy, for people. `null` when it was. */
      readonly healthError: string | null;
    };
    /** @description A heartbeat as the deployment took it. */
    readonly MachineAgentHeartbeat: {
      /** @description The machine that the agent runs on. */
      readonly machineId: string;
      /** @description The agent that sent the heartbeat. */
      readonly agentId: string;
      /** @description How long the leases last. */
      readonly leaseTtlSeconds: number;
      /**
       * Format: date-time
       * @description When the heartbeat came in.
       */
      readonly observedAt: string;
      /** @description One entry for each endpoint of the heartbeat. */
      readonly endpoints: readonly components["schemas"]["MachineAgentHeartbeatEndpointResult"][];
    };
    /** @description What a heartbeat answers. */
    readonly MachineAgentHeartbeatResponse: {
      readonly item: components["schemas"]["MachineAgentHeartbeat"];
    };
    /**
     * @description Who entered the endpoint. `manual` is by hand through this API, `agent` is by a machine agent's heartbeat.
     * @enum {string}
     */
    readonly EndpointSource: "manual" | "agent";
    /** @description Where a machine serves the runtime of one provider. */
    readonly RuntimeEndpoint: {
      /** @description Id of the endpoint. */
      readonly id: string;
      /** @description The machine that serves it. */
      readonly machineId: string;
      /** @description Key of the provider, in lower case. A machine has one endpoint for each. */
      readonly providerKey: string;
      readonly source: components["schemas"]["EndpointSource"] | (string & {});
      /** @description The machine agent that reported it. */
      readonly agentId?: string | null;
      /** @description A name for people. */
      readonly label: string;
      /** @description Where the runtime answers, with no path, query or hash. */
      readonly endpointBaseUrl: string;
      readonly authType: components["schemas"]["EndpointAuthType"] | (string & {});
      /** @description Whether a key or token for the runtime is stored. The token itself is never returned. */
      readonly hasAuthToken: boolean;
      /** @description The model that the runtime serves, by the name it answers to. */
      readonly modelAlias?: string | null;
      readonly networkScope: components["schemas"]["EndpointNetworkScope"] | (string & {});
      /** @description The path that is called to see whether the runtime is up. */
      readonly probePath?: string | null;
      readonly status: components["schemas"]["EndpointHealthStatus"] | (string & {});
      /**
       * Format: date-time
       * @description When the lease ends, unless a heartbeat renews it.
       */
      readonly leaseExpiresAt?: string | null;
      /**
       * Format: date-time
       * @description When the runtime was last probed.
       */
      readonly lastCheckedAt?: string | null;
      /**
       * Format: date-time
       * @description When the runtime was last found healthy.
       */
      readonly lastHealthyAt?: string | null;
      /**
       * Format: date-time
       * @description When the endpoint was first entered.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the record last changed.
       */
      readonly updatedAt: string;
    };
    readonly RuntimeEndpointListResponse: {
      readonly items: readonly components["schemas"]["RuntimeEndpoint"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    readonly RuntimeEndpointItemResponse: {
      readonly item: components["schemas"]["RuntimeEndpoint"];
    };
    /** @description How to reach the runtime. */
    readonly UpsertRuntimeEndpointRequest: {
      /** @description Where the runtime answers, http or https. Path, query and hash are dropped. */
      readonly endpointBaseUrl: string;
      /** @description A name for people. Left out, it is the provider key in upper case and `runtime`, for example `QVAC runtime`. */
      readonly label?: string;
      readonly authType?: components["schemas"]["EndpointAuthType"];
      /** @description The key or token that the runtime asks for. It is stored and never returned. */
      readonly authToken?: string;
      /** @description The model that the runtime serves, by the name it answers to. */
      readonly modelAlias?: string;
      readonly networkScope?: components["schemas"]["EndpointNetworkScope"];
      /** @description The path that is called to see whether the runtime is up. Left out, it is `/v1/models` for the provider `qvac` and `/health` for every other. */
      readonly probePath?: string;
      readonly status?: components["schemas"]["EndpointHealthStatus"];
      /**
       * Format: date-time
       * @description When the endpoint is no longer to be trusted.
       */
      readonly leaseExpiresAt?: string;
    };
    /**
     * @description How close the skill is to peaqOS: part of the product (`core-product`), there to show how it is done (`bootstrap-reference`), or from the wider market (`ecosystem`).
     * @enum {string}
     */
    readonly SkillScope: "core-product" | "bootstrap-reference" | "ecosystem";
    /**
     * @description Whether machines provide the skill (`machine-offers`) or use it (`machine-consumes`).
     * @enum {string}
     */
    readonly SkillDirection: "machine-offers" | "machine-consumes";
    /**
     * @description Where the skill comes from.
     * @enum {string}
     */
    readonly SkillSource: "peaq" | "partner" | "clawhub" | "external-marketplace";
    /**
     * @description Whether the skill runs (`runtime`) or only describes (`reference`).
     * @enum {string}
     */
    readonly SkillKind: "runtime" | "reference";
    /**
     * @description What a service does.
     * @enum {string}
     */
    readonly ServiceType:
      | "oracle.price-feed"
      | "compute.marketplace"
      | "storage.object"
      | "data.location"
      | "network.partner-console"
      | "identity.proof-of-person"
      | "device.control"
      | "machine.commerce";
    /**
     * @description How the provider is authenticated to.
     * @enum {string}
     */
    readonly SkillAuthType: "none" | "api-key" | "bearer" | "wallet" | "local";
    /**
     * @description Whether the deployment holds credentials for the provider, and whether they work.
     * @enum {string}
     */
    readonly SkillAuthState: "unconfigured" | "configured" | "expired" | "invalid" | "restricted";
    /**
     * @description Who may use it.
     * @enum {string}
     */
    readonly SkillAccessMode: "public" | "credentialed" | "partner-approved" | "whitelisted" | "local";
    /**
     * @description How it is delivered.
     * @enum {string}
     */
    readonly SkillDistribution: "peaq-native" | "clawhub" | "openapi" | "mcp" | "docs-only";
    /**
     * @description How mature it is.
     * @enum {string}
     */
    readonly SkillMaturity: "reference" | "beta" | "production";
    /**
     * @description Whether the deployment runs the work itself (`native`) or hands it to the provider's own site (`external-handoff`).
     * @enum {string}
     */
    readonly ExecutionMode: "native" | "external-handoff";
    /**
     * @description How far the provider is integrated, and what is still missing before it can be used.
     * @enum {string}
     */
    readonly IntegrationStatus:
      | "native"
      | "credentials-required"
      | "partner-required"
      | "local-config-required"
      | "setup-required"
      | "docs-only";
    /** @description Where the work goes on outside the deployment. */
    readonly ExternalHandoff: {
      /** @description A name for people. */
      readonly label: string;
      /** @description Where to go on. */
      readonly url: string;
      /** @description What to know before going there. */
      readonly notes: readonly string[];
    };
    /** @description An ability that machines can offer or use. */
    readonly SkillSummary: {
      /** @description Key of the skill. */
      readonly key: string;
      /** @description Key of the provider behind it. */
      readonly providerKey: string;
      /** @description A name for people. */
      readonly label: string;
      /** @description What the skill does. */
      readonly description: string;
      readonly direction: components["schemas"]["SkillDirection"] | (string & {});
      readonly scope: components["schemas"]["SkillScope"] | (string & {});
      readonly source: components["schemas"]["SkillSource"] | (string & {});
      /** @description Who put the skill on the list. */
      readonly listedBy: string;
      /**
       * Format: date-time
       * @description When the listing was last checked. `null` if it never was.
       */
      readonly lastVerifiedAt: string | null;
      readonly kind: components["schemas"]["SkillKind"] | (string & {});
      /** @description The types of service that the skill leads to. */
      readonly serviceTypes: readonly (components["schemas"]["ServiceType"] | (string & {}))[];
      /** @description What can be done with the skill, for example `rtk.corrections`. */
      readonly operations: readonly string[];
      readonly authType: components["schemas"]["SkillAuthType"] | (string & {});
      readonly authState: components["schemas"]["SkillAuthState"] | (string & {});
      readonly accessMode: components["schemas"]["SkillAccessMode"] | (string & {});
      readonly distribution: components["schemas"]["SkillDistribution"] | (string & {});
      readonly maturity: components["schemas"]["SkillMaturity"] | (string & {});
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      readonly integrationStatus: components["schemas"]["IntegrationStatus"] | (string & {});
      /** @description The environment variables that the deployment needs for the skill. */
      readonly requiredEnv: readonly string[];
      /** @description Whether a person has to enable the skill before machines can use it. */
      readonly requiresHumanEnablement: boolean;
      /** @description Where to read more. */
      readonly referenceUrl?: string | null;
      /** @description Where to get the skill itself. */
      readonly artifactUrl?: string | null;
      /** @description Where the work goes on, for a skill that is handed off. */
      readonly handoff?: components["schemas"]["ExternalHandoff"] | null;
    };
    readonly SkillListResponse: {
      readonly items: readonly components["schemas"]["SkillSummary"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    readonly SkillItemResponse: {
      readonly item: components["schemas"]["SkillSummary"];
    };
    /** @description One input of a skill. */
    readonly SkillManifestInput: {
      /** @description Name of the input. */
      readonly key: string;
      /** @description The type of its value, for example `number`. Not a fixed list. */
      readonly type: string;
      /** @description Whether the input must be given. */
      readonly required: boolean;
      /** @description What the input means. */
      readonly description: string;
    };
    /** @description One output of a skill. */
    readonly SkillManifestOutput: {
      /** @description Name of the output. */
      readonly key: string;
      /** @description The type of its value, for example `string`. Not a fixed list. */
      readonly type: string;
      /** @description What the output means. */
      readonly description: string;
    };
    /** @description What a skill takes and gives. */
    readonly SkillManifest: {
      /** @description Key of the skill. */
      readonly key: string;
      /** @description Key of the provider behind it. */
      readonly providerKey: string;
      /** @description A name for people. */
      readonly label: string;
      /** @description What the skill does, in a sentence. */
      readonly summary: string;
      /** @description What the skill takes. */
      readonly inputs: readonly components["schemas"]["SkillManifestInput"][];
      /** @description What the skill gives. */
      readonly outputs: readonly components["schemas"]["SkillManifestOutput"][];
    };
    readonly SkillManifestItemResponse: {
      readonly item: components["schemas"]["SkillManifest"];
    };
    /** @description Names with a string, number or boolean each. */
    readonly SettingsMap: {
      readonly [key: string]: string | number | boolean;
    };
    /** @description The fields to change. A map that is sent replaces the one before. */
    readonly UpdateSkillConfigRequest: {
      /** @description Whether the deployment may use the skill. */
      readonly enabled?: boolean;
      /** @description The provider's credentials, by name. They are stored and never returned. */
      readonly credentials?: {
        readonly [key: string]: string;
      };
      readonly settings?: components["schemas"]["SettingsMap"];
    };
    /** @description How the deployment uses a skill. It never holds the credentials. */
    readonly SkillConfigResponse: {
      /** @description Key of the skill. */
      readonly skillKey: string;
      /** @description Key of the provider behind it. */
      readonly providerKey: string;
      /** @description Whether the deployment may use the skill. */
      readonly enabled: boolean;
      readonly settings: components["schemas"]["SettingsMap"];
      /** @description Whether credentials are stored. */
      readonly hasCredentials: boolean;
      /**
       * Format: date-time
       * @description When the configuration last changed.
       */
      readonly updatedAt: string;
    };
    readonly SkillConfigItemResponse: {
      readonly item: components["schemas"]["SkillConfigResponse"];
    };
    /** @description One field of an operation's input or output. */
    readonly OperationField: {
      /** @description The name of the field. */
      readonly key: string;
      /** @description What it holds, for example `number`. */
      readonly type: string;
      /** @description What it means. */
      readonly description?: string | null;
    };
    /** @description A free-form JSON object. */
    readonly JsonObject: {
      readonly [key: string]: unknown;
    };
    /** @description What one operation of a service takes and gives. */
    readonly OperationContract: {
      /** @description The operation, as it is named in an order. */
      readonly operation: string;
      /** @description What it does, in one line. */
      readonly summary?: string | null;
      /** @description The fields of the order's `input`. */
      readonly inputFields: readonly components["schemas"]["OperationField"][];
      /** @description The fields of the outcome's `result`. */
      readonly outputFields: readonly components["schemas"]["OperationField"][];
      /** @description An input that works as it stands. */
      readonly exampleInput: components["schemas"]["JsonObject"];
      /** @description What is sent to the provider for it. */
      readonly providerRequest?: components["schemas"]["JsonObject"] | null;
      /** @description What to know before using it. */
      readonly notes?: readonly string[] | null;
    };
    /**
     * @description How a service is priced: by the provider's own terms (`provider-defined`), at a price stated here (`fixed`), or only by a quote (`quote-required`).
     * @enum {string}
     */
    readonly PricingMode: "provider-defined" | "fixed" | "quote-required";
    /** @description What a service costs. */
    readonly QuotePricing: {
      readonly mode: components["schemas"]["PricingMode"] | (string & {});
      /** @description The price of one order. Zero is free, `null` is not known beforehand. */
      readonly amount?: number | null;
      /** @description The currency or token of the amount, for example `USDT`. */
      readonly currency?: string | null;
      /** @description What the price is reckoned by, in words, for example `per session`. */
      readonly rate?: string | null;
      /** @description What to know about the price. */
      readonly notes: readonly string[];
    };
    /**
     * @description The rail on which a payment travels. `not-required` means that nothing is to be paid.
     * @enum {string}
     */
    readonly MarketPaymentRailType:
      | "not-required"
      | "wallet"
      | "x402"
      | "mpp"
      | "xvv42"
      | "vault-stripe"
      | "escrow"
      | "onchain-escrow"
      | "offchain-record"
      | "external"
      | "wdk-usdt-transfer";
    /** @description How a service wants to be paid. It is advice for the payment intent, not a payment. */
    readonly MarketPaymentRailRecommendation: {
      readonly defaultRail: components["schemas"]["MarketPaymentRailType"] | (string & {});
      /** @description The rails that the service accepts. */
      readonly supportedRails: readonly (components["schemas"]["MarketPaymentRailType"] | (string & {}))[];
      /** @description Whether the service has to be paid at all. */
      readonly required: boolean;
      /** @description What to know about paying. */
      readonly notes: readonly string[];
      /** @description Who takes the payment, where it is not the provider of the service. */
      readonly provider?: string | null;
      /** @description The chain of the token, for example `ethereum`. */
      readonly chain?: string | null;
      /** @description The token to pay in, for example `USDT`. */
      readonly token?: string | null;
      /** @description The token's contract, on an EVM chain. */
      readonly tokenAddress?: string | null;
      /** @description The token's mint, on Solana. */
      readonly tokenMint?: string | null;
      /** @description The provider's wallet. */
      readonly walletAddress?: string | null;
      /** @description Where to pay, if that happens on the provider's site. */
      readonly externalUrl?: string | null;
      /** @description The address that is expected to pay. */
      readonly payerAddress?: string | null;
      /** @description The address to be paid. */
      readonly payeeAddress?: string | null;
    };
    /** @description One endpoint of a provider behind a service. */
    readonly MarketServiceEndpoint: {
      /** @description A name for people. */
      readonly label?: string | null;
      /** @description The operation that it serves. */
      readonly operation?: string | null;
      /** @description Its full address. */
      readonly url?: string | null;
      /** @description The HTTP method to call it with. */
      readonly method?: string | null;
      /** @description Its path below the provider's base address. */
      readonly path?: string | null;
      /** @description Who runs it. */
      readonly providerName?: string | null;
      /** @description The provider's own key for it. */
      readonly key?: string | null;
      /** @description The protocols that it speaks, payment protocols included. */
      readonly protocols: readonly string[];
      /** @description The networks on which it takes payment. */
      readonly networks: readonly string[];
    };
    /** @description A service in the catalogue. */
    readonly MarketService: {
      /** @description Id of the service. */
      readonly id: string;
      /** @description The skill that the service belongs to. */
      readonly skillKey: string;
      /** @description The adapter that serves it. */
      readonly providerKey: string;
      /** @description The provider, in the provider's own terms. */
      readonly providerId: string;
      /** @description The provider's name for people. */
      readonly providerLabel: string;
      /** @description The company behind the provider. */
      readonly companyName?: string | null;
      readonly serviceType: components["schemas"]["ServiceType"] | (string & {});
      /** @description A name for people. */
      readonly name: string;
      /** @description What the service does. */
      readonly description: string;
      /** @description The operations that can be ordered. */
      readonly operations: readonly string[];
      /** @description What these operations take and give, as far as it is known. */
      readonly operationContracts?: readonly components["schemas"]["OperationContract"][] | null;
      readonly authType: components["schemas"]["SkillAuthType"] | (string & {});
      readonly accessMode: components["schemas"]["SkillAccessMode"] | (string & {});
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      readonly integrationStatus: components["schemas"]["IntegrationStatus"] | (string & {});
      readonly distribution: components["schemas"]["SkillDistribution"] | (string & {});
      readonly maturity: components["schemas"]["SkillMaturity"] | (string & {});
      readonly kind: components["schemas"]["SkillKind"] | (string & {});
      /** @description What a search can ask for by `requiredCapabilities`. */
      readonly capabilities: readonly string[];
      /** @description Where the service is offered, for example `global`. */
      readonly region: string;
      /** @description How old its data may be, in seconds. */
      readonly freshnessSeconds: number;
      /** @description Whether a person has to enable it with the provider first. */
      readonly requiresHumanEnablement: boolean;
      /** @description What it costs. */
      readonly pricing?: components["schemas"]["QuotePricing"] | null;
      /** @description How it wants to be paid. */
      readonly payment?: components["schemas"]["MarketPaymentRailRecommendation"] | null;
      /** @description The provider's endpoints behind it. */
      readonly endpoints?: readonly components["schemas"]["MarketServiceEndpoint"][] | null;
      /** @description How the service is used once it was bought, in the provider's terms. */
      readonly consumption?: components["schemas"]["JsonObject"] | null;
      /** @description Where the work goes on, if the deployment does not run it. */
      readonly handoff?: components["schemas"]["ExternalHandoff"] | null;
      /** @description The provider's documentation. */
      readonly referenceUrl?: string | null;
      /** @description A description for programs, for example an OpenAPI document. */
      readonly artifactUrl?: string | null;
      /** @description More about the service, in the provider's terms. */
      readonly metadata: components["schemas"]["JsonObject"];
      /**
       * Format: date-time
       * @description When the entry last changed.
       */
      readonly updatedAt: string;
    };
    readonly MarketServiceListResponse: {
      readonly items: readonly components["schemas"]["MarketService"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    readonly MarketServiceItemResponse: {
      readonly item: components["schemas"]["MarketService"];
    };
    /** @description What the agent is ready to pay. */
    readonly CreateMarketOrderBudget: {
      /** @description The amount to pay. */
      readonly amount?: number;
      /** @description The most to pay. */
      readonly max?: number;
      /** @description The currency or token of these amounts, for example `USDT`. */
      readonly currency?: string;
    };
    /** @description The caller's own credentials with providers, by provider key. They are used for this request only and redacted before anything is stored or logged. Each adapter has names of its own. Known are `walrus` (`publisherUrl`, `aggregatorUrl`, `publisherToken`), `akash` (`consoleApiKey`, `consoleBaseUrl`, `restEndpoints`), `worldId` (`rpId`, `appId`, `verifyBaseUrl`), `geodnet` (`appId`, `appKey`, `baseUrl`) and `aethir` (`ak`, `sk`, `baseUrl`). */
    readonly ProviderCredentials: {
      readonly [key: string]: components["schemas"]["StringMap"];
    };
    /**
     * @description The operation to run at once.
     *
     *     @experimental
     */
    readonly ExecuteMarketServiceRequest: {
      /** @description The machine that uses the service. */
      readonly machineId: string;
      /** @description The pairing of the agent that calls. */
      readonly agentPairingId: string;
      /** @description One of the service's operations. */
      readonly operation: string;
      /** @description The operation's input. */
      readonly input?: components["schemas"]["JsonObject"];
      readonly budget?: components["schemas"]["CreateMarketOrderBudget"];
      readonly providerCredentials?: components["schemas"]["ProviderCredentials"];
    };
    /**
     * @description How an execution ended. `completed` and `failed` are of native runs; `external` means that the work goes on at the provider.
     * @enum {string}
     */
    readonly ExecutionOutcomeStatus: "completed" | "failed" | "external";
    /** @description One execution of an order or a task. */
    readonly ExecutionRun: {
      /** @description Id of the run. */
      readonly id: string;
      readonly status: components["schemas"]["ExecutionOutcomeStatus"] | (string & {});
      /** @description Whether the deployment ran the work itself. */
      readonly executionMode?: (components["schemas"]["ExecutionMode"] | (string & {})) | null;
      /** @description The skill that was used. */
      readonly skillKey?: string | null;
      /** @description The market service that was used. */
      readonly serviceId?: string | null;
      /** @description The outcome of the run; read it with getOutcome. */
      readonly outcomeId?: string | null;
    };
    /** @description What a run brought about. */
    readonly ExecutionOutcome: {
      /** @description Id of the outcome. */
      readonly id: string;
      readonly status: components["schemas"]["ExecutionOutcomeStatus"] | (string & {});
      /** @description The skill that was used. */
      readonly skillKey: string;
      /** @description The market service that was used. */
      readonly serviceId: string;
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      /** @description What the service delivered, any JSON. Its form depends on the operation. */
      readonly result?: unknown;
      /** @description Why the run failed, for people. */
      readonly errorMessage?: string | null;
      /** @description Why the run failed, for programs. The adapter of the provider sets it; it is not a fixed list. */
      readonly errorCode?: string | null;
      /** @description What the provider calls this work, for example a job or lease id. */
      readonly externalRef?: string | null;
    };
    /**
     * @description What came of running an operation without an order.
     *
     *     @experimental
     */
    readonly MarketServiceExecution: {
      /**
       * @description Always 200, since only native operations run without an order.
       * @constant
       */
      readonly statusCode: 200;
      /** @description The task that the call was recorded as. */
      readonly task: components["schemas"]["JsonObject"];
      /** @description The route that was taken. */
      readonly route: components["schemas"]["JsonObject"];
      readonly run: components["schemas"]["ExecutionRun"];
      readonly outcome: components["schemas"]["ExecutionOutcome"];
    };
    /**
     * @description The service and what came of running it.
     *
     *     @experimental
     */
    readonly ExecuteMarketServiceResponse: {
      readonly service: components["schemas"]["MarketService"];
      readonly execution: components["schemas"]["MarketServiceExecution"];
    };
    /**
     * @description What a provider's adapter needs before it can be used.
     *
     *     @experimental
     */
    readonly AdapterSetup: {
      /** @description Key of the provider. */
      readonly providerKey: string;
      /** @description The provider's name for people. */
      readonly label: string;
      /** @description What the adapter connects to. */
      readonly description: string;
      readonly authType: components["schemas"]["SkillAuthType"] | (string & {});
      /** @description The environment variables that the operator of the deployment has to set. */
      readonly requiredEnv: readonly string[];
      /** @description The names of the credentials to send in `providerCredentials`, below the provider's key. */
      readonly requiredCredentials: readonly string[];
      /** @description Where to get them. */
      readonly setupUrl?: string | null;
      /** @description The kinds of services that the adapter serves. */
      readonly serviceTypes: readonly (components["schemas"]["ServiceType"] | (string & {}))[];
    };
    /** @description @experimental */
    readonly AdapterSetupListResponse: {
      readonly items: readonly components["schemas"]["AdapterSetup"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description @experimental */
    readonly AdapterSetupItemResponse: {
      readonly item: components["schemas"]["AdapterSetup"];
    };
    /**
     * @description A short name for a kind of service. Answers carry the full service type instead.
     * @enum {string}
     */
    readonly SearchServiceTypeAlias: "storage" | "compute" | "identity" | "location" | "rtk" | "gnss" | "defi" | "commerce";
    /** @description The kind of service wanted, by its service type or a short name. */
    readonly SearchServiceType: components["schemas"]["ServiceType"] | components["schemas"]["SearchServiceTypeAlias"];
    /** @description What the agent is ready to pay. */
    readonly SearchBudget: {
      /** @description The most to pay. */
      readonly max?: number;
      /** @description The amount to pay. */
      readonly amount?: number;
      /** @description The amount that the agent would rather pay. */
      readonly preferred?: number;
      /** @description The currency or token of these amounts, for example `USDT`. */
      readonly currency?: string;
    };
    /** @description What is needed. The more is said, the closer the quotes. */
    readonly MarketSearchRequest: {
      /** @description The machine that needs it. Taken from the pairing token when left out. */
      readonly machineId?: string;
      /** @description The pairing of the agent that searches. Taken from the pairing token when left out. */
      readonly agentPairingId?: string;
      readonly serviceType?: components["schemas"]["SearchServiceType"];
      /** @description The operation that the service must have. */
      readonly operation?: string;
      /** @description The capabilities that the service must have, all of them. */
      readonly requiredCapabilities?: readonly string[];
      /** @description Where the service is needed. */
      readonly region?: string;
      /** @description How many quotes to answer at most. */
      readonly maxResults?: number;
      /** @description Whether services that hand the work off to the provider's own site are welcome. */
      readonly allowExternalHandoff?: boolean;
      /** @description Whether only services that the deployment runs itself are wanted. */
      readonly requireNativeExecution?: boolean;
      readonly budget?: components["schemas"]["SearchBudget"];
      readonly providerCredentials?: components["schemas"]["ProviderCredentials"];
    };
    /** @description How the search was understood. */
    readonly NormalizedTask: {
      readonly serviceType: components["schemas"]["ServiceType"] | (string & {});
      /** @description The operation that was asked for. */
      readonly operation?: string | null;
      /** @description The region that was asked for. */
      readonly region?: string | null;
      /** @description The capabilities that were asked for. */
      readonly requiredCapabilities: readonly string[];
      /** @description Whether handoffs were welcome. */
      readonly allowExternalHandoff: boolean;
      /** @description Whether only native services were wanted. */
      readonly requireNativeExecution: boolean;
    };
    /**
     * @description Whether the search found something to order (`completed`) or nothing (`no_match`).
     * @enum {string}
     */
    readonly SearchStatus: "completed" | "no_match";
    /** @description One service that fits, with its price. It can be ordered until it expires. */
    readonly MarketQuote: {
      /** @description Id of the quote. */
      readonly id: string;
      /** @description The service that is quoted. */
      readonly serviceId: string;
      /** @description The skill that the service belongs to. */
      readonly skillKey: string;
      /** @description The provider of the service. */
      readonly providerKey: string;
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      readonly integrationStatus: components["schemas"]["IntegrationStatus"] | (string & {});
      /** @description The operation that is quoted. */
      readonly operation: string;
      /** @description How well the service fits. Higher is better. */
      readonly score: number;
      /** @description Why it fits, for people. */
      readonly reasons: readonly string[];
      readonly pricing: components["schemas"]["QuotePricing"];
      readonly payment: components["schemas"]["MarketPaymentRailRecommendation"];
      /**
       * Format: date-time
       * @description After this time an order with the quote is refused.
       */
      readonly expiresAt: string;
      /** @description Where the work goes on, if the deployment does not run it. */
      readonly handoff?: components["schemas"]["ExternalHandoff"] | null;
    };
    /** @description A search and what it found. */
    readonly MarketSearch: {
      /** @description Id of the search. */
      readonly id: string;
      /** @description The machine that the search was for. */
      readonly machineId: string;
      /** @description The pairing of the agent that searched. */
      readonly agentPairingId?: string | null;
      /** @description The request as it was sent, with credentials redacted. */
      readonly requestPayload: components["schemas"]["JsonObject"];
      readonly normalizedTask: components["schemas"]["NormalizedTask"];
      readonly status: components["schemas"]["SearchStatus"] | (string & {});
      /** @description The services that fit, best first. Empty when there is no match. */
      readonly quotes: readonly components["schemas"]["MarketQuote"][];
      /**
       * Format: date-time
       * @description When the search ran.
       */
      readonly createdAt: string;
    };
    readonly MarketSearchItemResponse: {
      readonly item: components["schemas"]["MarketSearch"];
    };
    /**
     * @description Where an order stands. The description of the tag says which call leads where.
     * @enum {string}
     */
    readonly MarketOrderStatus:
      | "created"
      | "payment_pending"
      | "ready"
      | "executing"
      | "delivered"
      | "confirmed"
      | "disputed"
      | "cancelled"
      | "failed"
      | "handoff";
    /** @description What the agent was ready to pay. */
    readonly OrderBudget: {
      /** @description The amount. */
      readonly amount?: number | null;
      /** @description The currency or token of the amount. */
      readonly currency?: string | null;
    };
    /** @description An order of one operation of one service. */
    readonly MarketOrder: {
      /** @description Id of the order. */
      readonly id: string;
      /** @description The machine that the order is for. */
      readonly machineId: string;
      /** @description The pairing of the agent that ordered. */
      readonly agentPairingId: string;
      /** @description The service that was ordered. */
      readonly serviceId: string;
      /** @description The skill that the service belongs to. */
      readonly skillKey: string;
      /** @description The provider of the service. */
      readonly providerKey: string;
      readonly serviceType: components["schemas"]["ServiceType"] | (string & {});
      /** @description The operation that was ordered. */
      readonly operation: string;
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      readonly integrationStatus: components["schemas"]["IntegrationStatus"] | (string & {});
      readonly status: components["schemas"]["MarketOrderStatus"] | (string & {});
      /** @description The operation's input. */
      readonly input: components["schemas"]["JsonObject"];
      /** @description What the agent was ready to pay. */
      readonly budget?: components["schemas"]["OrderBudget"] | null;
      readonly payment: components["schemas"]["MarketPaymentRailRecommendation"];
      /** @description The search that the order came from. */
      readonly searchId?: string | null;
      /** @description The quote that was taken. */
      readonly quoteId?: string | null;
      /** @description Where the work goes on, if the deployment does not run it. */
      readonly handoff?: components["schemas"]["ExternalHandoff"] | null;
      /** @description The service as it was when it was ordered. */
      readonly serviceSnapshot?: components["schemas"]["JsonObject"] | null;
      /** @description The task that executing the order was recorded as. */
      readonly taskId?: string | null;
      /** @description The route that was taken. */
      readonly routeId?: string | null;
      /** @description The last run. */
      readonly runId?: string | null;
      /** @description The outcome of the last run. */
      readonly outcomeId?: string | null;
      /** @description Why the last run failed, for people. */
      readonly errorMessage?: string | null;
      /**
       * Format: date-time
       * @description When the order was made.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the order last changed.
       */
      readonly updatedAt: string;
    };
    readonly MarketOrderListResponse: {
      readonly items: readonly components["schemas"]["MarketOrder"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description What to order. */
    readonly CreateMarketOrderRequest: {
      /** @description The machine to order for. */
      readonly machineId: string;
      /** @description The pairing of the agent that orders. */
      readonly agentPairingId: string;
      /** @description The service to order. */
      readonly serviceId: string;
      /** @description The search that found the service. */
      readonly searchId?: string;
      /** @description The quote to take, of that search. */
      readonly quoteId?: string;
      /** @description The operation to order. Taken from the quote, or the service's first one, when left out. */
      readonly operation?: string;
      /** @description The operation's input. Empty when left out. */
      readonly input?: components["schemas"]["JsonObject"];
      readonly budget?: components["schemas"]["CreateMarketOrderBudget"];
      readonly providerCredentials?: components["schemas"]["ProviderCredentials"];
    };
    readonly MarketOrderItemResponse: {
      readonly item: components["schemas"]["MarketOrder"];
    };
    /** @description Payment headers for the provider. They are passed on with this request and never stored. */
    readonly PaymentHeaders: {
      /** @description The value of `X-PAYMENT`, as used by x402 version 1. */
      readonly xPayment?: string;
      /** @description The value of `PAYMENT-SIGNATURE`, as used by x402 version 2. */
      readonly paymentSignature?: string;
      /** @description The value of `Authorization`. */
      readonly authorization?: string;
      /** @description The value of `SIGN-IN-WITH-X`. */
      readonly signInWithX?: string;
    };
    /** @description What the run needs beyond the order. Often nothing. */
    readonly ExecuteMarketOrderRequest: {
      /** @description The input for this run, in place of the order's. */
      readonly input?: components["schemas"]["JsonObject"];
      readonly payment?: components["schemas"]["PaymentHeaders"];
    };
    /** @description The way a piece of work is going to be executed. */
    readonly Route: {
      /** @description Id of the route. */
      readonly id: string;
      readonly executionMode: components["schemas"]["ExecutionMode"] | (string & {});
      readonly integrationStatus: components["schemas"]["IntegrationStatus"] | (string & {});
      /** @description Where the route stands, for example `ready` or `completed`. Not a fixed list. */
      readonly status: string;
      /** @description Where the work goes on when it is handed off. */
      readonly handoff?: components["schemas"]["ExternalHandoff"] | null;
    };
    /** @description The deployment ran the work itself. The run may have failed all the same: see `status` of the run and of the outcome. */
    readonly NativeExecution: {
      /**
       * @description Tells the two kinds of execution apart. Native executions have 200.
       * @constant
       */
      readonly statusCode: 200;
      readonly run: components["schemas"]["ExecutionRun"];
      readonly outcome: components["schemas"]["ExecutionOutcome"];
      /** @description The task behind the execution. Its form is not fixed. */
      readonly task?: components["schemas"]["JsonObject"] | null;
      /** @description The route that the work took. */
      readonly route?: components["schemas"]["Route"] | null;
    };
    /** @description The work was handed to the provider and goes on there, so the answer holds no run and no outcome. */
    readonly HandoffExecution: {
      /**
       * @description Tells the two kinds of execution apart. Handoffs have 202.
       * @constant
       */
      readonly statusCode: 202;
      readonly handoff: components["schemas"]["ExternalHandoff"];
      /** @description The task behind the execution. Its form is not fixed. */
      readonly task?: components["schemas"]["JsonObject"] | null;
      /** @description The route that the work took. */
      readonly route?: components["schemas"]["Route"] | null;
    };
    /** @description What came of an execution. Tell the two kinds apart by `statusCode`. */
    readonly Execution: components["schemas"]["NativeExecution"] | components["schemas"]["HandoffExecution"];
    /** @description The order after the run, and what came of it. Switch on `execution.statusCode`. */
    readonly ExecuteMarketOrderResponse: {
      readonly order: components["schemas"]["MarketOrder"];
      readonly execution: components["schemas"]["Execution"];
    };
    /** @description Nothing to say. The empty object is accepted for clients that always send a body. */
    readonly ConfirmMarketOrderRequest: Record<string, never>;
    /**
     * @description Where a payment stands. The description of the tag says which call leads where.
     * @enum {string}
     */
    readonly MarketPaymentStatus:
      | "not_required"
      | "intent_created"
      | "held"
      | "release_pending"
      | "released"
      | "frozen"
      | "refunded";
    /** @description The rail of a payment, complete enough to pay without asking anyone. Rails with a `tokenAddress` carry the token's decimals in `metadata.tokenDecimals`, escrow rails carry `escrowAddress`, and an `x402` rail carries the provider's challenge in `metadata.paymentRequest.paymentRequired`. */
    readonly PaymentRailDetails: {
      readonly type: components["schemas"]["MarketPaymentRailType"] | (string & {});
      /** @description The chain to pay on, for example `ethereum`. */
      readonly chain?: string | null;
      /** @description The token to pay in, for example `USDT`. */
      readonly token?: string | null;
      /** @description The token's contract, on an EVM chain. */
      readonly tokenAddress?: string | null;
      /** @description The token's mint, on Solana. */
      readonly tokenMint?: string | null;
      /** @description The escrow that holds the payment. */
      readonly escrowAddress?: string | null;
      /** @description Where to pay, if that happens on the provider's site. */
      readonly externalUrl?: string | null;
      /** @description Who takes the payment, where it is not the provider of the service. */
      readonly provider?: string | null;
      /** @description The account to pay into, in the terms of whoever takes the payment. */
      readonly accountId?: string | null;
      /** @description The provider's wallet. */
      readonly walletAddress?: string | null;
      /** @description The address that pays. */
      readonly payerAddress?: string | null;
      /** @description The address to be paid. */
      readonly payeeAddress?: string | null;
      /** @description The payment's id on the rail itself. */
      readonly paymentIntentId?: string | null;
      /** @description More about the rail. */
      readonly metadata?: components["schemas"]["JsonObject"] | null;
    };
    /**
     * @description Whether a proof is taken as stated (`recorded`) or checked on chain (`rpc`).
     * @enum {string}
     */
    readonly PaymentVerificationMode: "recorded" | "rpc";
    /** @description How the provider settled a payment that was sent in a header. */
    readonly PaymentSettlement: {
      /** @description What the provider says of it, for example `settled`. */
      readonly status?: string | null;
      /** @description The provider's answer. */
      readonly response?: components["schemas"]["JsonObject"] | null;
      /** @description The address that paid. */
      readonly payerAddress?: string | null;
    };
    /** @description More about a proof. */
    readonly PaymentProofMetadata: {
      /** @description The network of the payment, for example `eip155:8453`. */
      readonly network?: string | null;
      /** @description The header that carried the payment. Its value is not stored. */
      readonly headerName?: string | null;
      /** @description How the provider settled the payment. */
      readonly paymentSettlement?: components["schemas"]["PaymentSettlement"] | null;
    };
    /** @description What is recorded of the proof that a payment was made. */
    readonly PaymentProof: {
      /** @description The chain of the payment. */
      readonly chain?: string | null;
      /** @description The token that was paid. */
      readonly token?: string | null;
      /** @description The transaction, on an EVM chain. */
      readonly transactionHash?: string | null;
      /** @description The transaction, on Solana. */
      readonly transactionSignature?: string | null;
      /** @description The address that paid. */
      readonly payerAddress?: string | null;
      /** @description How the proof was verified. */
      readonly verificationMode?: (components["schemas"]["PaymentVerificationMode"] | (string & {})) | null;
      /**
       * Format: date-time
       * @description When the proof was accepted.
       */
      readonly verifiedAt?: string | null;
      /** @description More about the proof. */
      readonly metadata?: components["schemas"]["PaymentProofMetadata"] | null;
    };
    /** @description What is known about the payment of an order. */
    readonly MarketPayment: {
      /** @description Id of the payment. */
      readonly id: string;
      /** @description The order that is paid. */
      readonly orderId: string;
      /** @description The machine that the order is for. */
      readonly machineId: string;
      readonly status: components["schemas"]["MarketPaymentStatus"] | (string & {});
      /** @description What is to be paid. Never `null` when there is something to pay. */
      readonly amount?: number | null;
      /** @description The currency or token of the amount. */
      readonly currency?: string | null;
      readonly rail: components["schemas"]["PaymentRailDetails"];
      /** @description The proof that was accepted. */
      readonly proof?: components["schemas"]["PaymentProof"] | null;
      /** @description What to know about the payment, for people. */
      readonly notes: readonly string[];
      /**
       * Format: date-time
       * @description When the intent was created.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the payment last changed.
       */
      readonly updatedAt: string;
    };
    /** @description The confirmed order and its payment. */
    readonly ConfirmMarketOrderResponse: {
      readonly order: components["schemas"]["MarketOrder"];
      /** @description The payment after the call, or `null` if the order has none. */
      readonly payment: components["schemas"]["MarketPayment"] | null;
    };
    /** @description What is wrong with the delivery. */
    readonly DisputeMarketOrderRequest: {
      /** @description Why the delivery is disputed, for people. */
      readonly reason: string;
      /** @description Whatever supports the claim. */
      readonly evidence?: components["schemas"]["JsonObject"];
    };
    /**
     * @description Whether a dispute is still to be settled.
     * @enum {string}
     */
    readonly DisputeStatus: "open" | "resolved";
    /** @description A claim that an order was not delivered as agreed. */
    readonly OrderDispute: {
      /** @description Id of the dispute. */
      readonly id: string;
      /** @description The order in dispute. */
      readonly orderId: string;
      /** @description The machine that the order was for. */
      readonly machineId: string;
      readonly status: components["schemas"]["DisputeStatus"] | (string & {});
      /** @description Why the delivery is disputed. */
      readonly reason: string;
      /** @description What supports the claim. */
      readonly evidence: components["schemas"]["JsonObject"];
      /**
       * Format: date-time
       * @description When the dispute was opened.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the dispute last changed.
       */
      readonly updatedAt: string;
    };
    /** @description The disputed order, its payment and the dispute. */
    readonly DisputeMarketOrderResponse: {
      readonly order: components["schemas"]["MarketOrder"];
      /** @description The payment after the call, or `null` if the order has none. */
      readonly payment: components["schemas"]["MarketPayment"] | null;
      readonly dispute: components["schemas"]["OrderDispute"];
    };
    /**
     * @description Why the order is cancelled.
     *
     *     @experimental
     */
    readonly CancelMarketOrderRequest: {
      /** @description The reason, for people. */
      readonly reason?: string;
    };
    /**
     * @description Why the order is tried again.
     *
     *     @experimental
     */
    readonly RetryMarketOrderRequest: {
      /** @description The reason, for people. */
      readonly reason?: string;
    };
    /** @description The rail to pay on. The deployment completes what is left out. */
    readonly PaymentRailInput: {
      readonly type?: components["schemas"]["MarketPaymentRailType"];
      /** @description The chain to pay on, for example `ethereum`. */
      readonly chain?: string;
      /** @description The token to pay in, for example `USDT`. */
      readonly token?: string;
      /** @description The token's contract, on an EVM chain. */
      readonly tokenAddress?: string;
      /** @description The token's mint, on Solana. */
      readonly tokenMint?: string;
      /** @description The escrow to lock the payment in. Taken from the service when left out. */
      readonly escrowAddress?: string;
      /** @description Where to pay, if that happens on the provider's site. */
      readonly externalUrl?: string;
      /** @description Who takes the payment, where it is not the provider of the service. */
      readonly provider?: string;
      /** @description The account to pay into, in the terms of whoever takes the payment. */
      readonly accountId?: string;
      /** @description The provider's wallet. */
      readonly walletAddress?: string;
      /** @description The address that pays. Taken from the pairing's `agentAddress` when left out. */
      readonly payerAddress?: string;
      /** @description The address to be paid. */
      readonly payeeAddress?: string;
      /** @description The payment's id on the rail itself. */
      readonly paymentIntentId?: string;
      /** @description More about the rail. */
      readonly metadata?: components["schemas"]["JsonObject"];
    };
    /** @description How the order will be paid. The empty object takes everything from the order and its service. */
    readonly CreatePaymentIntentRequest: {
      readonly rail?: components["schemas"]["PaymentRailInput"];
      /** @description What will be paid. Taken from the quote or the service's price when left out. */
      readonly amount?: number;
      /** @description The currency or token of the amount. Taken from the quote or the service's price when left out. */
      readonly currency?: string;
    };
    readonly MarketPaymentItemResponse: {
      readonly item: components["schemas"]["MarketPayment"];
    };
    readonly NullableMarketPaymentItemResponse: {
      readonly item: components["schemas"]["MarketPayment"] | null;
    };
    /** @description A token transfer on an EVM chain. */
    readonly EvmPaymentProof: {
      readonly verificationMode: components["schemas"]["PaymentVerificationMode"];
      /** @description The chain of the transfer, for example `ethereum`. */
      readonly chain: string;
      /** @description The token that was paid, for example `USDT`. */
      readonly token: string;
      /** @description The address that paid. */
      readonly payerAddress: string;
      /** @description The address that was paid. */
      readonly payeeAddress: string;
      /** @description What was paid, in whole tokens, as a decimal string. */
      readonly amount: string;
      /** @description The transaction, `0x` and 64 hex digits. */
      readonly transactionHash: string;
      /** @description The token's contract. The deployment's USDT contract when left out. */
      readonly tokenAddress?: string;
      /** @description The token's mint. Of no use on an EVM chain. */
      readonly tokenMint?: string;
      /** @description The token's decimals. Those of the deployment's USDT contract when left out. */
      readonly tokenDecimals?: number;
      /** @description What was paid, in base units of the token, as a string. */
      readonly rawAmount?: string;
      /** @description More about the proof. */
      readonly metadata?: components["schemas"]["JsonObject"];
    };
    /** @description A token transfer on Solana. It is always recorded and never checked on chain. */
    readonly SolanaPaymentProof: {
      readonly verificationMode: components["schemas"]["PaymentVerificationMode"];
      /** @description The chain of the transfer, for example `solana`. */
      readonly chain: string;
      /** @description The token that was paid, for example `USDT`. */
      readonly token: string;
      /** @description The address that paid: 32 bytes in base58, or the payer of the intent. */
      readonly payerAddress: string;
      /** @description The address that was paid: 32 bytes in base58, or the payee of the intent. */
      readonly payeeAddress: string;
      /** @description What was paid, in whole tokens, as a decimal string. */
      readonly amount: string;
      /** @description The transaction: 64 bytes in base58. */
      readonly transactionSignature: string;
      /** @description The token's contract. Of no use on Solana. */
      readonly tokenAddress?: string;
      /** @description The token's mint: 32 bytes in base58. */
      readonly tokenMint?: string;
      /** @description The token's decimals. */
      readonly tokenDecimals?: number;
      /** @description What was paid, in base units of the token, as a string. */
      readonly rawAmount?: string;
      /** @description More about the proof. */
      readonly metadata?: components["schemas"]["JsonObject"];
    };
    /** @description The signed payment headers, at least one. They are never stored. */
    readonly HeaderPaymentHeaders: {
      /** @description The value of `X-PAYMENT`, as used by x402 version 1. */
      readonly xPayment?: string;
      /** @description The value of `PAYMENT-SIGNATURE`, as used by x402 version 2. */
      readonly paymentSignature?: string;
      /** @description The value of `Authorization`. */
      readonly authorization?: string;
      /** @description The value of `SIGN-IN-WITH-X`. */
      readonly signInWithX?: string;
    };
    /** @description A payment that travels in a header, as with x402. It is always recorded and never checked on chain. On an `x402` rail it holds `paymentSignature` or `xPayment`, and its signature is checked. */
    readonly HeaderPaymentProof: {
      readonly payment: components["schemas"]["HeaderPaymentHeaders"];
      /** @description A name for the payment that gives nothing away, for example `x402:<network>:<24 hex digits>`. */
      readonly paymentReference?: string;
      /** @description More about the proof. */
      readonly metadata?: components["schemas"]["JsonObject"];
    };
    /** @description The proof that the order was paid, in one of three forms. */
    readonly SubmitPaymentProofRequest:
      | components["schemas"]["EvmPaymentProof"]
      | components["schemas"]["SolanaPaymentProof"]
      | components["schemas"]["HeaderPaymentProof"];
    /** @description The transaction that locked the payment in escrow. */
    readonly LockEscrowPaymentRequest: {
      /** @description The transaction. */
      readonly transactionHash: string;
      /** @description The chain of the escrow, for example `ethereum`. */
      readonly chain: string;
      /** @description The escrow that holds the payment. */
      readonly escrowAddress: string;
    };
    /** @description How the payment was released. */
    readonly ReleasePaymentRequest: {
      /** @description The transaction that released it, if there is one. */
      readonly transactionHash?: string;
      /** @description What to note on the payment. */
      readonly notes?: string;
    };
    /** @description How the payment was refunded. */
    readonly RefundPaymentRequest: {
      /** @description The transaction that paid it back, if there is one. */
      readonly transactionHash?: string;
      /** @description Why it is refunded, for people. */
      readonly reason?: string;
    };
    /** @description The most that may be spent under the policy. */
    readonly PolicyBudgetCap: {
      /** @description The currency of the amount, for example `USDT`. */
      readonly currency: string;
      /** @description The amount of the cap. */
      readonly amount: number;
    };
    /** @description Rules for what machines may use and spend. */
    readonly Policy: {
      /** @description Id of the policy. Machines name it in `policyIds`. */
      readonly id: string;
      /** @description A name for people. */
      readonly name: string;
      /** @description The skills that may be used. When it is empty, all may that are not denied. */
      readonly allowedSkillKeys: readonly string[];
      /** @description The skills that may not be used. */
      readonly deniedSkillKeys: readonly string[];
      /** @description Rules on where services may run, as text in the deployment's own terms. */
      readonly regionRules: readonly string[];
      /** @description Whether only services that the deployment runs itself may be used. */
      readonly nativeOnly: boolean;
      /** @description Whether work may be handed to a provider's own site. */
      readonly handoffAllowed: boolean;
      /** @description What a service must be able to do. */
      readonly requiredCapabilities: readonly string[];
      /** @description The most that may be spent. Without it the policy sets no cap. */
      readonly budgetCap?: components["schemas"]["PolicyBudgetCap"] | null;
      /**
       * Format: date-time
       * @description When the policy was created.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the policy last changed.
       */
      readonly updatedAt: string;
    };
    readonly PolicyListResponse: {
      readonly items: readonly components["schemas"]["Policy"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description The most that may be spent under the policy. */
    readonly PolicyBudgetCapInput: {
      /** @description The currency of the amount, for example `USDT`. */
      readonly currency: string;
      /** @description The amount of the cap. */
      readonly amount: number;
    };
    /** @description The policy to create. */
    readonly CreatePolicyRequest: {
      /** @description A name for people. */
      readonly name: string;
      /** @description The skills that may be used. When it is empty, all may that are not denied. */
      readonly allowedSkillKeys?: readonly string[];
      /** @description The skills that may not be used. */
      readonly deniedSkillKeys?: readonly string[];
      /** @description Rules on where services may run, as text in the deployment's own terms. */
      readonly regionRules?: readonly string[];
      /** @description Whether only services that the deployment runs itself may be used. */
      readonly nativeOnly?: boolean;
      /** @description Whether work may be handed to a provider's own site. */
      readonly handoffAllowed?: boolean;
      /** @description What a service must be able to do. */
      readonly requiredCapabilities?: readonly string[];
      readonly budgetCap?: components["schemas"]["PolicyBudgetCapInput"];
    };
    readonly PolicyItemResponse: {
      readonly item: components["schemas"]["Policy"];
    };
    /** @description The fields to change. A list that is sent replaces the one before. */
    readonly UpdatePolicyRequest: {
      /** @description A name for people. */
      readonly name?: string;
      /** @description The skills that may be used. When it is empty, all may that are not denied. */
      readonly allowedSkillKeys?: readonly string[];
      /** @description The skills that may not be used. */
      readonly deniedSkillKeys?: readonly string[];
      /** @description Rules on where services may run, as text in the deployment's own terms. */
      readonly regionRules?: readonly string[];
      /** @description Whether only services that the deployment runs itself may be used. */
      readonly nativeOnly?: boolean;
      /** @description Whether work may be handed to a provider's own site. */
      readonly handoffAllowed?: boolean;
      /** @description What a service must be able to do. */
      readonly requiredCapabilities?: readonly string[];
      readonly budgetCap?: components["schemas"]["PolicyBudgetCapInput"];
    };
    /** @description One change of state, as it was recorded. Events never change. */
    readonly AuditEvent: {
      /** @description Id of the event. */
      readonly id: string;
      /** @description Who brought the change about, for example the id of a pairing. */
      readonly actor: string;
      /** @description What happened, for example `order.confirmed`. Not a fixed list. */
      readonly type: string;
      /** @description The kind of resource that changed, for example `order`. Not a fixed list. */
      readonly resourceType: string;
      /** @description Id of the resource that changed. */
      readonly resourceId: string;
      /** @description More about the change. Its form depends on `type`. */
      readonly payload: components["schemas"]["JsonObject"];
      /**
       * Format: date-time
       * @description When it happened.
       */
      readonly createdAt: string;
    };
    readonly AuditEventListResponse: {
      readonly items: readonly components["schemas"]["AuditEvent"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /**
     * @description Where a task stands.
     *
     *     @experimental
     * @enum {string}
     */
    readonly TaskStatus: "created" | "discovered" | "resolved" | "executing" | "completed" | "failed" | "handoff";
    /**
     * @description Work that a machine needs, described by its kind instead of by a service.
     *
     *     @experimental
     */
    readonly Task: {
      /** @description Id of the task. */
      readonly id: string;
      /** @description The machine that needs the work. */
      readonly machineId: string;
      readonly status: components["schemas"]["TaskStatus"] | (string & {});
      readonly serviceType: components["schemas"]["ServiceType"] | (string & {});
      /** @description The operation that is needed, for example `price.read`. */
      readonly operation?: string | null;
      /** @description What the operation is to be run with. */
      readonly input: components["schemas"]["JsonObject"];
      /** @description The quotes that were found, best first. Empty when nothing was found. */
      readonly quotes?: readonly components["schemas"]["MarketQuote"][] | null;
      /** @description The route, once the task is resolved; read it with getRoute. */
      readonly routeId?: string | null;
      /** @description The run, once the task is executed; read it with getRun. */
      readonly runId?: string | null;
      /** @description The outcome of the run; read it with getOutcome. */
      readonly outcomeId?: string | null;
      /**
       * Format: date-time
       * @description When the task was created.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the task last changed.
       */
      readonly updatedAt: string;
    };
    /** @description @experimental */
    readonly TaskListResponse: {
      readonly items: readonly components["schemas"]["Task"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /**
     * @description The work that is needed.
     *
     *     @experimental
     */
    readonly CreateTaskRequest: {
      /** @description The machine that needs the work. */
      readonly machineId: string;
      readonly serviceType: components["schemas"]["ServiceType"];
      /** @description The operation that is needed, for example `price.read`. */
      readonly operation?: string;
      /** @description What the operation is to be run with. Empty when left out. */
      readonly input?: components["schemas"]["JsonObject"];
    };
    /** @description @experimental */
    readonly TaskItemResponse: {
      readonly item: components["schemas"]["Task"];
    };
    /**
     * @description Which quote to take.
     *
     *     @experimental
     */
    readonly ResolveTaskRequest: {
      /** @description One of the quotes of the task. Without it the service chooses. */
      readonly quoteId?: string;
    };
    /** @description @experimental */
    readonly RouteItemResponse: {
      readonly item: components["schemas"]["Route"];
    };
    /**
     * @description What to execute the task with.
     *
     *     @experimental
     */
    readonly ExecuteTaskRequest: {
      /** @description The input for this execution, in place of the task's. */
      readonly input?: components["schemas"]["JsonObject"];
    };
    /**
     * @description The task after the execution, and what came of it.
     *
     *     @experimental
     */
    readonly ExecuteTaskResponse: {
      readonly task: components["schemas"]["Task"];
      readonly execution: components["schemas"]["Execution"];
    };
    /** @description @experimental */
    readonly ExecutionOutcomeItemResponse: {
      readonly item: components["schemas"]["ExecutionOutcome"];
    };
    /** @description @experimental */
    readonly ExecutionRunListResponse: {
      readonly items: readonly components["schemas"]["ExecutionRun"][];
      readonly nextCursor?: components["schemas"]["NextCursor"];
    };
    /** @description @experimental */
    readonly ExecutionRunItemResponse: {
      readonly item: components["schemas"]["ExecutionRun"];
    };
    /**
     * @description Where a node of the graph stands.
     *
     *     @experimental
     * @enum {string}
     */
    readonly GraphNodeStatus: "draft" | "active" | "blocked" | "degraded";
    /**
     * @description A part of a machine, or something that belongs to it.
     *
     *     @experimental
     */
    readonly GraphNode: {
      /** @description Id of the node. */
      readonly id: string;
      /** @description The machine whose graph the node is in. */
      readonly machineId: string;
      /** @description The kind of part, in the owner's own terms, for example `sensor`. */
      readonly type: string;
      /** @description A name for people. */
      readonly label: string;
      readonly status: components["schemas"]["GraphNodeStatus"] | (string & {});
      /** @description More about the node, in the owner's own terms. */
      readonly data: components["schemas"]["JsonObject"];
      /**
       * Format: date-time
       * @description When the node was added.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the node last changed.
       */
      readonly updatedAt: string;
    };
    /**
     * @description How one node relates to another. It points from the source to the target.
     *
     *     @experimental
     */
    readonly GraphEdge: {
      /** @description Id of the edge. */
      readonly id: string;
      /** @description The machine whose graph the edge is in. */
      readonly machineId: string;
      /** @description The kind of relation, in the owner's own terms, for example `carries`. */
      readonly type: string;
      /** @description The node where the edge starts. */
      readonly sourceNodeId: string;
      /** @description The node where the edge ends. */
      readonly targetNodeId: string;
      /** @description More about the edge, in the owner's own terms. */
      readonly data: components["schemas"]["JsonObject"];
      /**
       * Format: date-time
       * @description When the edge was added.
       */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description When the edge last changed.
       */
      readonly updatedAt: string;
    };
    /**
     * @description All parts of a machine, and how they relate.
     *
     *     @experimental
     */
    readonly MachineGraph: {
      /** @description The nodes. */
      readonly nodes: readonly components["schemas"]["GraphNode"][];
      /** @description The edges, each between two of the nodes. */
      readonly edges: readonly components["schemas"]["GraphEdge"][];
    };
    /** @description @experimental */
    readonly MachineGraphItemResponse: {
      readonly item: components["schemas"]["MachineGraph"];
    };
    /**
     * @description The node to add.
     *
     *     @experimental
     */
    readonly CreateGraphNodeRequest: {
      /** @description The kind of part, in the owner's own terms, for example `sensor`. */
      readonly type: string;
      /** @description A name for people. */
      readonly label: string;
      readonly status?: components["schemas"]["GraphNodeStatus"];
      /** @description More about the node. Empty when left out. */
      readonly data?: components["schemas"]["JsonObject"];
    };
    /** @description @experimental */
    readonly GraphNodeItemResponse: {
      readonly item: components["schemas"]["GraphNode"];
    };
    /**
     * @description The fields to change. `data` is merged into the present data.
     *
     *     @experimental
     */
    readonly UpdateGraphNodeRequest: {
      /** @description The kind of part, in the owner's own terms, for example `sensor`. */
      readonly type?: string;
      /** @description A name for people. */
      readonly label?: string;
      readonly status?: components["schemas"]["GraphNodeStatus"];
      /** @description Members to add or to replace. The others stay. */
      readonly data?: components["schemas"]["JsonObject"];
    };
    /**
     * @description The edge to add.
     *
     *     @experimental
     */
    readonly CreateGraphEdgeRequest: {
      /** @description The kind of relation, in the owner's own terms, for example `carries`. */
      readonly type: string;
      /** @description The node where the edge starts. */
      readonly sourceNodeId: string;
      /** @description The node where the edge ends. */
      readonly targetNodeId: string;
      /** @description More about the edge. Empty when left out. */
      readonly data?: components["schemas"]["JsonObject"];
    };
    /** @description @experimental */
    readonly GraphEdgeItemResponse: {
      readonly item: components["schemas"]["GraphEdge"];
    };
    /**
     * @description The fields to change. `data` is merged into the present data.
     *
     *     @experimental
     */
    readonly UpdateGraphEdgeRequest: {
      /** @description The kind of relation, in the owner's own terms, for example `carries`. */
      readonly type?: string;
      /** @description Members to add or to replace. The others stay. */
      readonly data?: components["schemas"]["JsonObject"];
    };
  };
  responses: {
    /** @description Too many requests. Wait as long as `Retry-After` says. */
    readonly RateLimited: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly "retry-after": components["headers"]["RetryAfter"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Something broke inside the service. */
    readonly InternalError: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The query or the path breaks a rule. */
    readonly InvalidQuery: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The platform key is missing or wrong. */
    readonly PlatformUnauthorized: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The body, the path or the query breaks a rule. */
    readonly InvalidBody: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The body is too large. */
    readonly PayloadTooLarge: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The body is not declared as JSON. */
    readonly UnsupportedMediaType: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The identity registry cannot be reached. */
    readonly IdentityUnavailable: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The identity proof is missing, invalid or expired. */
    readonly IdentityProofRefused: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The path breaks a rule. */
    readonly InvalidPath: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such machine. */
    readonly MachineNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The machine's identity no longer resolves, or is not bonded. */
    readonly MachineNotActivated: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The machine is not active, or its identity is not verified and bonded. */
    readonly MachineNotReady: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such agent pairing. */
    readonly PairingNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such machine agent. */
    readonly AgentNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such runtime endpoint. */
    readonly RuntimeEndpointNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such skill. */
    readonly SkillNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description Neither a valid platform key nor a valid pairing token was sent. */
    readonly PlatformOrAgentUnauthorized: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The pairing is paused or revoked. */
    readonly PairingInactive: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such market service. */
    readonly ServiceNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The pairing token is missing, invalid or expired, or a wrong platform key was sent along. */
    readonly AgentUnauthorized: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such adapter. */
    readonly AdapterNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such market search. */
    readonly SearchNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such market order. */
    readonly OrderNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The order's state does not allow this call any more. */
    readonly OrderClosed: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such policy. */
    readonly PolicyNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such task. */
    readonly TaskNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such route. */
    readonly RouteNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such outcome. */
    readonly OutcomeNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such run. */
    readonly RunNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such graph node. */
    readonly GraphNodeNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such graph edge. */
    readonly GraphEdgeNotFound: {
      headers: {
        readonly "x-request-id": components["headers"]["RequestId"];
        readonly [name: string]: unknown;
      };
      content: {
        readonly "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description How many items a page holds at most.
     * @example 100
     */
    readonly Limit: number;
    /**
     * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
     * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
     */
    readonly Cursor: string;
    /**
     * @description Id of the machine.
     * @example mach_rover7
     */
    readonly MachineId: string;
    /**
     * @description Id of the agent pairing.
     * @example pair_rover7
     */
    readonly PairingId: string;
    /**
     * @description Id of the machine agent.
     * @example agent_rover7
     */
    readonly AgentId: string;
    /**
     * @description Key of the provider, in lower case.
     * @example qvac
     */
    readonly ProviderKey: string;
    /**
     * @description Key of the skill.
     * @example geodnet-rtk
     */
    readonly SkillKey: string;
    /**
     * @description Id of the market service.
     * @example svc_geodnet_rtk
     */
    readonly ServiceId: string;
    /**
     * @description Only what belongs to this machine.
     * @example mach_rover7
     */
    readonly MachineIdFilter: string;
    /**
     * @description Id of the market search.
     * @example srch_rtk_1
     */
    readonly SearchId: string;
    /**
     * @description Id of the market order.
     * @example ord_rtk_1
     */
    readonly OrderId: string;
    /**
     * @description Id of the policy.
     * @example pol_native_first
     */
    readonly PolicyId: string;
    /**
     * @description Id of the task.
     * @example task_price_1
     */
    readonly TaskId: string;
    /**
     * @description Id of the route.
     * @example route_price_1
     */
    readonly RouteId: string;
    /**
     * @description Id of the outcome.
     * @example out_rtk_1
     */
    readonly OutcomeId: string;
    /**
     * @description Id of the run.
     * @example run_rtk_1
     */
    readonly RunId: string;
    /**
     * @description Id of the graph node.
     * @example node_gnss
     */
    readonly NodeId: string;
    /**
     * @description Id of the graph edge.
     * @example edge_body_gnss
     */
    readonly EdgeId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Identifies this answer in the server's logs. Quote it when you report a problem. May be absent.
     * @example req_01JBNR5V7T
     */
    readonly RequestId: string;
    /**
     * @description Seconds to wait before the next attempt.
     * @example 2
     */
    readonly RetryAfter: number;
  };
  pathItems: never;
}
/**
 * Whether the process is up.
 */
export type HealthResponse = components["schemas"]["HealthResponse"];
/**
 * What went wrong, for programs. The list is open: servers may send codes that are not in it. `METHOD_NOT_ALLOWED` belongs to no operation; it answers a verb that a path does not have.
 */
export type ErrorCode = components["schemas"]["ErrorCode"];
/**
 * Why the call failed.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];
/**
 * What every failed call answers.
 */
export type ErrorResponse = components["schemas"]["ErrorResponse"];
/**
 * Whether the deployment is ready to serve.
 */
export type ReadinessStatus = components["schemas"]["ReadinessStatus"];
/**
 * How a single check went.
 */
export type ReadinessCheckStatus = components["schemas"]["ReadinessCheckStatus"];
/**
 * One part of the deployment and how its check went.
 */
export type ReadinessCheck = components["schemas"]["ReadinessCheck"];
/**
 * Whether the deployment is ready, and what the checks found.
 */
export type ReadinessResponse = components["schemas"]["ReadinessResponse"];
/**
 * Names a machine's identity: a peaq DID in decimal (`did:peaq:1742`) or hex (`did:peaq:0x...`) form, or a peaqOS machine id (`peaqos:machine:1742`), which is answered as the decimal DID. The decimal is at most 2^256-1 and has no leading zero.
 */
export type IdentityRef = components["schemas"]["IdentityRef"];
/**
 * The identity to prove.
 */
export type CreateMachineIdentityChallengeRequest = components["schemas"]["CreateMachineIdentityChallengeRequest"];
/**
 * How a proof is verified. `eip191` is a `personal_sign` signature over the challenge message.
 */
export type VerificationMethod = components["schemas"]["VerificationMethod"];
/**
 * An EVM address, `0x` and 40 hex digits. Compared without regard to case.
 */
export type EvmAddress = components["schemas"]["EvmAddress"];
/**
 * A challenge for the controller of a machine's identity. It is valid once and until it expires.
 */
export type MachineIdentityChallengeResponse = components["schemas"]["MachineIdentityChallengeResponse"];
export type MachineIdentityChallengeItemResponse = components["schemas"]["MachineIdentityChallengeItemResponse"];
/**
 * Where a machine stands in its life.
 */
export type MachineStatus = components["schemas"]["MachineStatus"];
/**
 * Names with string values.
 */
export type StringMap = components["schemas"]["StringMap"];
/**
 * Where the controllers of an identity were looked up. `peaqos-mcr` is the peaqOS machine registry.
 */
export type ResolutionSource = components["schemas"]["ResolutionSource"];
/**
 * The verified proof of a machine's identity.
 */
export type MachineIdentityProof = components["schemas"]["MachineIdentityProof"];
/**
 * A machine and what the market knows of it.
 */
export type Machine = components["schemas"]["Machine"];
/**
 * Pass it as `cursor` to get the next page. Left out on the last page; readers treat `null` as the last page too.
 */
export type NextCursor = components["schemas"]["NextCursor"];
export type MachineListResponse = components["schemas"]["MachineListResponse"];
/**
 * The signed challenge that proves control of the identity.
 */
export type MachineIdentityProofInput = components["schemas"]["MachineIdentityProofInput"];
/**
 * The machine to register.
 */
export type CreateMachineRequest = components["schemas"]["CreateMachineRequest"];
export type MachineItemResponse = components["schemas"]["MachineItemResponse"];
/**
 * The fields to change, at least one. A list or map that is sent replaces the one before.
 */
export type UpdateMachineRequest = components["schemas"]["UpdateMachineRequest"];
/**
 * Whether the paired agent may act. `paused` stops it for a while, `revoked` for good.
 */
export type AgentPairingStatus = components["schemas"]["AgentPairingStatus"];
/**
 * What a paired agent may buy for its machine, and for how much. A denial wins over an allowance.
 */
export type DelegationPolicy = components["schemas"]["DelegationPolicy"];
/**
 * The verified proof that the agent controls its address.
 */
export type AgentPairingVerification = components["schemas"]["AgentPairingVerification"];
/**
 * The bond between a machine and an AI agent. It never holds the session token.
 */
export type AgentPairing = components["schemas"]["AgentPairing"];
export type AgentPairingListResponse = components["schemas"]["AgentPairingListResponse"];
/**
 * The agent's identity, `did:pkh:eip155:<chain id>:<address>`. Its address must be `agentAddress`. Left out, it is derived from `agentAddress` with chain id 1.
 */
export type AgentDid = components["schemas"]["AgentDid"];
/**
 * The signed challenge that proves control of the agent's address.
 */
export type AgentPairingProof = components["schemas"]["AgentPairingProof"];
/**
 * What the agent may buy for its machine, and for how much. A list that is left out is empty. A denial wins over an allowance.
 */
export type DelegationPolicyInput = components["schemas"]["DelegationPolicyInput"];
/**
 * The agent to pair, with its proof.
 */
export type CreateAgentPairingRequest = components["schemas"]["CreateAgentPairingRequest"];
/**
 * A pairing together with the session token just issued for it.
 */
export type IssuedAgentPairing = components["schemas"]["IssuedAgentPairing"];
export type IssuedAgentPairingItemResponse = components["schemas"]["IssuedAgentPairingItemResponse"];
/**
 * The agent that is going to prove itself.
 */
export type CreateAgentPairingChallengeRequest = components["schemas"]["CreateAgentPairingChallengeRequest"];
/**
 * A challenge for the agent's wallet. It is valid once and until it expires.
 */
export type AgentPairingChallengeResponse = components["schemas"]["AgentPairingChallengeResponse"];
export type AgentPairingChallengeItemResponse = components["schemas"]["AgentPairingChallengeItemResponse"];
/**
 * The fields to change. A policy that is sent replaces the whole policy before it.
 */
export type UpdateAgentPairingRequest = components["schemas"]["UpdateAgentPairingRequest"];
export type AgentPairingItemResponse = components["schemas"]["AgentPairingItemResponse"];
/**
 * A fresh proof of the paired agent.
 */
export type CreateAgentPairingSessionRequest = components["schemas"]["CreateAgentPairingSessionRequest"];
/**
 * Where a machine agent stands. `provisioned` means enrolled, with no heartbeat yet; `revoked` is for good.
 */
export type MachineAgentStatus = components["schemas"]["MachineAgentStatus"];
/**
 * A process on the machine that reports where its runtimes can be reached.
 */
export type MachineAgent = components["schemas"]["MachineAgent"];
export type MachineAgentListResponse = components["schemas"]["MachineAgentListResponse"];
/**
 * How the agent is to be known and what it may report.
 */
export type EnrollMachineAgentRequest = components["schemas"]["EnrollMachineAgentRequest"];
/**
 * A machine agent together with the token just issued for it.
 */
export type EnrolledMachineAgent = components["schemas"]["EnrolledMachineAgent"];
export type EnrolledMachineAgentItemResponse = components["schemas"]["EnrolledMachineAgentItemResponse"];
/**
 * How the runtime itself is authenticated to.
 */
export type EndpointAuthType = components["schemas"]["EndpointAuthType"];
/**
 * From where the runtime can be reached.
 */
export type EndpointNetworkScope = components["schemas"]["EndpointNetworkScope"];
/**
 * A runtime that the agent serves, and how to reach it.
 */
export type MachineAgentHeartbeatEndpoint = components["schemas"]["MachineAgentHeartbeatEndpoint"];
/**
 * A sign of life, with every runtime that the agent serves.
 */
export type MachineAgentHeartbeatRequest = components["schemas"]["MachineAgentHeartbeatRequest"];
/**
 * How healthy the runtime is, as far as is known.
 */
export type EndpointHealthStatus = components["schemas"]["EndpointHealthStatus"];
/**
 * What became of one reported endpoint.
 */
export type MachineAgentHeartbeatEndpointResult = components["schemas"]["MachineAgentHeartbeatEndpointResult"];
/**
 * A heartbeat as the deployment took it.
 */
export type MachineAgentHeartbeat = components["schemas"]["MachineAgentHeartbeat"];
/**
 * What a heartbeat answers.
 */
export type MachineAgentHeartbeatResponse = components["schemas"]["MachineAgentHeartbeatResponse"];
/**
 * Who entered the endpoint. `manual` is by hand through this API, `agent` is by a machine agent's heartbeat.
 */
export type EndpointSource = components["schemas"]["EndpointSource"];
/**
 * Where a machine serves the runtime of one provider.
 */
export type RuntimeEndpoint = components["schemas"]["RuntimeEndpoint"];
export type RuntimeEndpointListResponse = components["schemas"]["RuntimeEndpointListResponse"];
export type RuntimeEndpointItemResponse = components["schemas"]["RuntimeEndpointItemResponse"];
/**
 * How to reach the runtime.
 */
export type UpsertRuntimeEndpointRequest = components["schemas"]["UpsertRuntimeEndpointRequest"];
/**
 * How close the skill is to peaqOS: part of the product (`core-product`), there to show how it is done (`bootstrap-reference`), or from the wider market (`ecosystem`).
 */
export type SkillScope = components["schemas"]["SkillScope"];
/**
 * Whether machines provide the skill (`machine-offers`) or use it (`machine-consumes`).
 */
export type SkillDirection = components["schemas"]["SkillDirection"];
/**
 * Where the skill comes from.
 */
export type SkillSource = components["schemas"]["SkillSource"];
/**
 * Whether the skill runs (`runtime`) or only describes (`reference`).
 */
export type SkillKind = components["schemas"]["SkillKind"];
/**
 * What a service does.
 */
export type ServiceType = components["schemas"]["ServiceType"];
/**
 * How the provider is authenticated to.
 */
export type SkillAuthType = components["schemas"]["SkillAuthType"];
/**
 * Whether the deployment holds credentials for the provider, and whether they work.
 */
export type SkillAuthState = components["schemas"]["SkillAuthState"];
/**
 * Who may use it.
 */
export type SkillAccessMode = components["schemas"]["SkillAccessMode"];
/**
 * How it is delivered.
 */
export type SkillDistribution = components["schemas"]["SkillDistribution"];
/**
 * How mature it is.
 */
export type SkillMaturity = components["schemas"]["SkillMaturity"];
/**
 * Whether the deployment runs the work itself (`native`) or hands it to the provider's own site (`external-handoff`).
 */
export type ExecutionMode = components["schemas"]["ExecutionMode"];
/**
 * How far the provider is integrated, and what is still missing before it can be used.
 */
export type IntegrationStatus = components["schemas"]["IntegrationStatus"];
/**
 * Where the work goes on outside the deployment.
 */
export type ExternalHandoff = components["schemas"]["ExternalHandoff"];
/**
 * An ability that machines can offer or use.
 */
export type SkillSummary = components["schemas"]["SkillSummary"];
export type SkillListResponse = components["schemas"]["SkillListResponse"];
export type SkillItemResponse = components["schemas"]["SkillItemResponse"];
/**
 * One input of a skill.
 */
export type SkillManifestInput = components["schemas"]["SkillManifestInput"];
/**
 * One output of a skill.
 */
export type SkillManifestOutput = components["schemas"]["SkillManifestOutput"];
/**
 * What a skill takes and gives.
 */
export type SkillManifest = components["schemas"]["SkillManifest"];
export type SkillManifestItemResponse = components["schemas"]["SkillManifestItemResponse"];
/**
 * Names with a string, number or boolean each.
 */
export type SettingsMap = components["schemas"]["SettingsMap"];
/**
 * The fields to change. A map that is sent replaces the one before.
 */
export type UpdateSkillConfigRequest = components["schemas"]["UpdateSkillConfigRequest"];
/**
 * How the deployment uses a skill. It never holds the credentials.
 */
export type SkillConfigResponse = components["schemas"]["SkillConfigResponse"];
export type SkillConfigItemResponse = components["schemas"]["SkillConfigItemResponse"];
/**
 * One field of an operation's input or output.
 */
export type OperationField = components["schemas"]["OperationField"];
/**
 * A free-form JSON object.
 */
export type JsonObject = components["schemas"]["JsonObject"];
/**
 * What one operation of a service takes and gives.
 */
export type OperationContract = components["schemas"]["OperationContract"];
/**
 * How a service is priced: by the provider's own terms (`provider-defined`), at a price stated here (`fixed`), or only by a quote (`quote-required`).
 */
export type PricingMode = components["schemas"]["PricingMode"];
/**
 * What a service costs.
 */
export type QuotePricing = components["schemas"]["QuotePricing"];
/**
 * The rail on which a payment travels. `not-required` means that nothing is to be paid.
 */
export type MarketPaymentRailType = components["schemas"]["MarketPaymentRailType"];
/**
 * How a service wants to be paid. It is advice for the payment intent, not a payment.
 */
export type MarketPaymentRailRecommendation = components["schemas"]["MarketPaymentRailRecommendation"];
/**
 * One endpoint of a provider behind a service.
 */
export type MarketServiceEndpoint = components["schemas"]["MarketServiceEndpoint"];
/**
 * A service in the catalogue.
 */
export type MarketService = components["schemas"]["MarketService"];
export type MarketServiceListResponse = components["schemas"]["MarketServiceListResponse"];
export type MarketServiceItemResponse = components["schemas"]["MarketServiceItemResponse"];
/**
 * What the agent is ready to pay.
 */
export type CreateMarketOrderBudget = components["schemas"]["CreateMarketOrderBudget"];
/**
 * The caller's own credentials with providers, by provider key. They are used for this request only and redacted before anything is stored or logged. Each adapter has names of its own. Known are `walrus` (`publisherUrl`, `aggregatorUrl`, `publisherToken`), `akash` (`consoleApiKey`, `consoleBaseUrl`, `restEndpoints`), `worldId` (`rpId`, `appId`, `verifyBaseUrl`), `geodnet` (`appId`, `appKey`, `baseUrl`) and `aethir` (`ak`, `sk`, `baseUrl`).
 */
export type ProviderCredentials = components["schemas"]["ProviderCredentials"];
/**
 * The operation to run at once.
 * @experimental
 */
export type ExecuteMarketServiceRequest = components["schemas"]["ExecuteMarketServiceRequest"];
/**
 * How an execution ended. `completed` and `failed` are of native runs; `external` means that the work goes on at the provider.
 */
export type ExecutionOutcomeStatus = components["schemas"]["ExecutionOutcomeStatus"];
/**
 * One execution of an order or a task.
 */
export type ExecutionRun = components["schemas"]["ExecutionRun"];
/**
 * What a run brought about.
 */
export type ExecutionOutcome = components["schemas"]["ExecutionOutcome"];
/**
 * What came of running an operation without an order.
 * @experimental
 */
export type MarketServiceExecution = components["schemas"]["MarketServiceExecution"];
/**
 * The service and what came of running it.
 * @experimental
 */
export type ExecuteMarketServiceResponse = components["schemas"]["ExecuteMarketServiceResponse"];
/**
 * What a provider's adapter needs before it can be used.
 * @experimental
 */
export type AdapterSetup = components["schemas"]["AdapterSetup"];
/**
 * @experimental
 */
export type AdapterSetupListResponse = components["schemas"]["AdapterSetupListResponse"];
/**
 * @experimental
 */
export type AdapterSetupItemResponse = components["schemas"]["AdapterSetupItemResponse"];
/**
 * A short name for a kind of service. Answers carry the full service type instead.
 */
export type SearchServiceTypeAlias = components["schemas"]["SearchServiceTypeAlias"];
/**
 * The kind of service wanted, by its service type or a short name.
 */
export type SearchServiceType = components["schemas"]["SearchServiceType"];
/**
 * What the agent is ready to pay.
 */
export type SearchBudget = components["schemas"]["SearchBudget"];
/**
 * What is needed. The more is said, the closer the quotes.
 */
export type MarketSearchRequest = components["schemas"]["MarketSearchRequest"];
/**
 * How the search was understood.
 */
export type NormalizedTask = components["schemas"]["NormalizedTask"];
/**
 * Whether the search found something to order (`completed`) or nothing (`no_match`).
 */
export type SearchStatus = components["schemas"]["SearchStatus"];
/**
 * One service that fits, with its price. It can be ordered until it expires.
 */
export type MarketQuote = components["schemas"]["MarketQuote"];
/**
 * A search and what it found.
 */
export type MarketSearch = components["schemas"]["MarketSearch"];
export type MarketSearchItemResponse = components["schemas"]["MarketSearchItemResponse"];
/**
 * Where an order stands. The description of the tag says which call leads where.
 */
export type MarketOrderStatus = components["schemas"]["MarketOrderStatus"];
/**
 * What the agent was ready to pay.
 */
export type OrderBudget = components["schemas"]["OrderBudget"];
/**
 * An order of one operation of one service.
 */
export type MarketOrder = components["schemas"]["MarketOrder"];
export type MarketOrderListResponse = components["schemas"]["MarketOrderListResponse"];
/**
 * What to order.
 */
export type CreateMarketOrderRequest = components["schemas"]["CreateMarketOrderRequest"];
export type MarketOrderItemResponse = components["schemas"]["MarketOrderItemResponse"];
/**
 * Payment headers for the provider. They are passed on with this request and never stored.
 */
export type PaymentHeaders = components["schemas"]["PaymentHeaders"];
/**
 * What the run needs beyond the order. Often nothing.
 */
export type ExecuteMarketOrderRequest = components["schemas"]["ExecuteMarketOrderRequest"];
/**
 * The way a piece of work is going to be executed.
 */
export type Route = components["schemas"]["Route"];
/**
 * The deployment ran the work itself. The run may have failed all the same: see `status` of the run and of the outcome.
 */
export type NativeExecution = components["schemas"]["NativeExecution"];
/**
 * The work was handed to the provider and goes on there, so the answer holds no run and no outcome.
 */
export type HandoffExecution = components["schemas"]["HandoffExecution"];
/**
 * What came of an execution. Tell the two kinds apart by `statusCode`.
 */
export type Execution = components["schemas"]["Execution"];
/**
 * The order after the run, and what came of it. Switch on `execution.statusCode`.
 */
export type ExecuteMarketOrderResponse = components["schemas"]["ExecuteMarketOrderResponse"];
/**
 * Nothing to say. The empty object is accepted for clients that always send a body.
 */
export type ConfirmMarketOrderRequest = components["schemas"]["ConfirmMarketOrderRequest"];
/**
 * Where a payment stands. The description of the tag says which call leads where.
 */
export type MarketPaymentStatus = components["schemas"]["MarketPaymentStatus"];
/**
 * The rail of a payment, complete enough to pay without asking anyone. Rails with a `tokenAddress` carry the token's decimals in `metadata.tokenDecimals`, escrow rails carry `escrowAddress`, and an `x402` rail carries the provider's challenge in `metadata.paymentRequest.paymentRequired`.
 */
export type PaymentRailDetails = components["schemas"]["PaymentRailDetails"];
/**
 * Whether a proof is taken as stated (`recorded`) or checked on chain (`rpc`).
 */
export type PaymentVerificationMode = components["schemas"]["PaymentVerificationMode"];
/**
 * How the provider settled a payment that was sent in a header.
 */
export type PaymentSettlement = components["schemas"]["PaymentSettlement"];
/**
 * More about a proof.
 */
export type PaymentProofMetadata = components["schemas"]["PaymentProofMetadata"];
/**
 * What is recorded of the proof that a payment was made.
 */
export type PaymentProof = components["schemas"]["PaymentProof"];
/**
 * What is known about the payment of an order.
 */
export type MarketPayment = components["schemas"]["MarketPayment"];
/**
 * The confirmed order and its payment.
 */
export type ConfirmMarketOrderResponse = components["schemas"]["ConfirmMarketOrderResponse"];
/**
 * What is wrong with the delivery.
 */
export type DisputeMarketOrderRequest = components["schemas"]["DisputeMarketOrderRequest"];
/**
 * Whether a dispute is still to be settled.
 */
export type DisputeStatus = components["schemas"]["DisputeStatus"];
/**
 * A claim that an order was not delivered as agreed.
 */
export type OrderDispute = components["schemas"]["OrderDispute"];
/**
 * The disputed order, its payment and the dispute.
 */
export type DisputeMarketOrderResponse = components["schemas"]["DisputeMarketOrderResponse"];
/**
 * Why the order is cancelled.
 * @experimental
 */
export type CancelMarketOrderRequest = components["schemas"]["CancelMarketOrderRequest"];
/**
 * Why the order is tried again.
 * @experimental
 */
export type RetryMarketOrderRequest = components["schemas"]["RetryMarketOrderRequest"];
/**
 * The rail to pay on. The deployment completes what is left out.
 */
export type PaymentRailInput = components["schemas"]["PaymentRailInput"];
/**
 * How the order will be paid. The empty object takes everything from the order and its service.
 */
export type CreatePaymentIntentRequest = components["schemas"]["CreatePaymentIntentRequest"];
export type MarketPaymentItemResponse = components["schemas"]["MarketPaymentItemResponse"];
export type NullableMarketPaymentItemResponse = components["schemas"]["NullableMarketPaymentItemResponse"];
/**
 * A token transfer on an EVM chain.
 */
export type EvmPaymentProof = components["schemas"]["EvmPaymentProof"];
/**
 * A token transfer on Solana. It is always recorded and never checked on chain.
 */
export type SolanaPaymentProof = components["schemas"]["SolanaPaymentProof"];
/**
 * The signed payment headers, at least one. They are never stored.
 */
export type HeaderPaymentHeaders = components["schemas"]["HeaderPaymentHeaders"];
/**
 * A payment that travels in a header, as with x402. It is always recorded and never checked on chain. On an `x402` rail it holds `paymentSignature` or `xPayment`, and its signature is checked.
 */
export type HeaderPaymentProof = components["schemas"]["HeaderPaymentProof"];
/**
 * The proof that the order was paid, in one of three forms.
 */
export type SubmitPaymentProofRequest = components["schemas"]["SubmitPaymentProofRequest"];
/**
 * The transaction that locked the payment in escrow.
 */
export type LockEscrowPaymentRequest = components["schemas"]["LockEscrowPaymentRequest"];
/**
 * How the payment was released.
 */
export type ReleasePaymentRequest = components["schemas"]["ReleasePaymentRequest"];
/**
 * How the payment was refunded.
 */
export type RefundPaymentRequest = components["schemas"]["RefundPaymentRequest"];
/**
 * The most that may be spent under the policy.
 */
export type PolicyBudgetCap = components["schemas"]["PolicyBudgetCap"];
/**
 * Rules for what machines may use and spend.
 */
export type Policy = components["schemas"]["Policy"];
export type PolicyListResponse = components["schemas"]["PolicyListResponse"];
/**
 * The most that may be spent under the policy.
 */
export type PolicyBudgetCapInput = components["schemas"]["PolicyBudgetCapInput"];
/**
 * The policy to create.
 */
export type CreatePolicyRequest = components["schemas"]["CreatePolicyRequest"];
export type PolicyItemResponse = components["schemas"]["PolicyItemResponse"];
/**
 * The fields to change. A list that is sent replaces the one before.
 */
export type UpdatePolicyRequest = components["schemas"]["UpdatePolicyRequest"];
/**
 * One change of state, as it was recorded. Events never change.
 */
export type AuditEvent = components["schemas"]["AuditEvent"];
export type AuditEventListResponse = components["schemas"]["AuditEventListResponse"];
/**
 * Where a task stands.
 * @experimental
 */
export type TaskStatus = components["schemas"]["TaskStatus"];
/**
 * Work that a machine needs, described by its kind instead of by a service.
 * @experimental
 */
export type Task = components["schemas"]["Task"];
/**
 * @experimental
 */
export type TaskListResponse = components["schemas"]["TaskListResponse"];
/**
 * The work that is needed.
 * @experimental
 */
export type CreateTaskRequest = components["schemas"]["CreateTaskRequest"];
/**
 * @experimental
 */
export type TaskItemResponse = components["schemas"]["TaskItemResponse"];
/**
 * Which quote to take.
 * @experimental
 */
export type ResolveTaskRequest = components["schemas"]["ResolveTaskRequest"];
/**
 * @experimental
 */
export type RouteItemResponse = components["schemas"]["RouteItemResponse"];
/**
 * What to execute the task with.
 * @experimental
 */
export type ExecuteTaskRequest = components["schemas"]["ExecuteTaskRequest"];
/**
 * The task after the execution, and what came of it.
 * @experimental
 */
export type ExecuteTaskResponse = components["schemas"]["ExecuteTaskResponse"];
/**
 * @experimental
 */
export type ExecutionOutcomeItemResponse = components["schemas"]["ExecutionOutcomeItemResponse"];
/**
 * @experimental
 */
export type ExecutionRunListResponse = components["schemas"]["ExecutionRunListResponse"];
/**
 * @experimental
 */
export type ExecutionRunItemResponse = components["schemas"]["ExecutionRunItemResponse"];
/**
 * Where a node of the graph stands.
 * @experimental
 */
export type GraphNodeStatus = components["schemas"]["GraphNodeStatus"];
/**
 * A part of a machine, or something that belongs to it.
 * @experimental
 */
export type GraphNode = components["schemas"]["GraphNode"];
/**
 * How one node relates to another. It points from the source to the target.
 * @experimental
 */
export type GraphEdge = components["schemas"]["GraphEdge"];
/**
 * All parts of a machine, and how they relate.
 * @experimental
 */
export type MachineGraph = components["schemas"]["MachineGraph"];
/**
 * @experimental
 */
export type MachineGraphItemResponse = components["schemas"]["MachineGraphItemResponse"];
/**
 * The node to add.
 * @experimental
 */
export type CreateGraphNodeRequest = components["schemas"]["CreateGraphNodeRequest"];
/**
 * @experimental
 */
export type GraphNodeItemResponse = components["schemas"]["GraphNodeItemResponse"];
/**
 * The fields to change. `data` is merged into the present data.
 * @experimental
 */
export type UpdateGraphNodeRequest = components["schemas"]["UpdateGraphNodeRequest"];
/**
 * The edge to add.
 * @experimental
 */
export type CreateGraphEdgeRequest = components["schemas"]["CreateGraphEdgeRequest"];
/**
 * @experimental
 */
export type GraphEdgeItemResponse = components["schemas"]["GraphEdgeItemResponse"];
/**
 * The fields to change. `data` is merged into the present data.
 * @experimental
 */
export type UpdateGraphEdgeRequest = components["schemas"]["UpdateGraphEdgeRequest"];
export type ResponseRateLimited = components["responses"]["RateLimited"];
export type ResponseInternalError = components["responses"]["InternalError"];
export type ResponseInvalidQuery = components["responses"]["InvalidQuery"];
export type ResponsePlatformUnauthorized = components["responses"]["PlatformUnauthorized"];
export type ResponseInvalidBody = components["responses"]["InvalidBody"];
export type ResponsePayloadTooLarge = components["responses"]["PayloadTooLarge"];
export type ResponseUnsupportedMediaType = components["responses"]["UnsupportedMediaType"];
export type ResponseIdentityUnavailable = components["responses"]["IdentityUnavailable"];
export type ResponseIdentityProofRefused = components["responses"]["IdentityProofRefused"];
export type ResponseInvalidPath = components["responses"]["InvalidPath"];
export type ResponseMachineNotFound = components["responses"]["MachineNotFound"];
export type ResponseMachineNotActivated = components["responses"]["MachineNotActivated"];
export type ResponseMachineNotReady = components["responses"]["MachineNotReady"];
export type ResponsePairingNotFound = components["responses"]["PairingNotFound"];
export type ResponseAgentNotFound = components["responses"]["AgentNotFound"];
export type ResponseRuntimeEndpointNotFound = components["responses"]["RuntimeEndpointNotFound"];
export type ResponseSkillNotFound = components["responses"]["SkillNotFound"];
export type ResponsePlatformOrAgentUnauthorized = components["responses"]["PlatformOrAgentUnauthorized"];
export type ResponsePairingInactive = components["responses"]["PairingInactive"];
export type ResponseServiceNotFound = components["responses"]["ServiceNotFound"];
export type ResponseAgentUnauthorized = components["responses"]["AgentUnauthorized"];
export type ResponseAdapterNotFound = components["responses"]["AdapterNotFound"];
export type ResponseSearchNotFound = components["responses"]["SearchNotFound"];
export type ResponseOrderNotFound = components["responses"]["OrderNotFound"];
export type ResponseOrderClosed = components["responses"]["OrderClosed"];
export type ResponsePolicyNotFound = components["responses"]["PolicyNotFound"];
export type ResponseTaskNotFound = components["responses"]["TaskNotFound"];
export type ResponseRouteNotFound = components["responses"]["RouteNotFound"];
export type ResponseOutcomeNotFound = components["responses"]["OutcomeNotFound"];
export type ResponseRunNotFound = components["responses"]["RunNotFound"];
export type ResponseGraphNodeNotFound = components["responses"]["GraphNodeNotFound"];
export type ResponseGraphEdgeNotFound = components["responses"]["GraphEdgeNotFound"];
export type ParameterLimit = components["parameters"]["Limit"];
export type ParameterCursor = components["parameters"]["Cursor"];
export type ParameterMachineId = components["parameters"]["MachineId"];
export type ParameterPairingId = components["parameters"]["PairingId"];
export type ParameterAgentId = components["parameters"]["AgentId"];
export type ParameterProviderKey = components["parameters"]["ProviderKey"];
export type ParameterSkillKey = components["parameters"]["SkillKey"];
export type ParameterServiceId = components["parameters"]["ServiceId"];
export type ParameterMachineIdFilter = components["parameters"]["MachineIdFilter"];
export type ParameterSearchId = components["parameters"]["SearchId"];
export type ParameterOrderId = components["parameters"]["OrderId"];
export type ParameterPolicyId = components["parameters"]["PolicyId"];
export type ParameterTaskId = components["parameters"]["TaskId"];
export type ParameterRouteId = components["parameters"]["RouteId"];
export type ParameterOutcomeId = components["parameters"]["OutcomeId"];
export type ParameterRunId = components["parameters"]["RunId"];
export type ParameterNodeId = components["parameters"]["NodeId"];
export type ParameterEdgeId = components["parameters"]["EdgeId"];
export type HeaderRequestId = components["headers"]["RequestId"];
export type HeaderRetryAfter = components["headers"]["RetryAfter"];
export type $defs = Record<string, never>;
export interface operations {
  readonly checkHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The process is up. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["HealthResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the checks found, ready or not. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ReadinessResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createMachineIdentityChallenge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateMachineIdentityChallengeRequest"];
      };
    };
    readonly responses: {
      /** @description The challenge to sign. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineIdentityChallengeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listMachines: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of machines. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createMachine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateMachineRequest"];
      };
    };
    readonly responses: {
      /** @description The machine, as a draft. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 403: components["responses"]["IdentityProofRefused"];
      /** @description Another machine holds this identity. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getMachine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The machine. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotActivated"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly archiveMachine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The machine is archived. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      /** @description Open orders stand in the way. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly updateMachine: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateMachineRequest"];
      };
    };
    readonly responses: {
      /** @description The machine after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 403: components["responses"]["IdentityProofRefused"];
      readonly 404: components["responses"]["MachineNotFound"];
      /** @description The identity cannot be changed, or the machine cannot be activated. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listAgentPairings: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of agent pairings. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AgentPairingListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createAgentPairing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateAgentPairingRequest"];
      };
    };
    readonly responses: {
      /** @description The pairing, with its session token. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IssuedAgentPairingItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      /** @description The agent's proof is missing, invalid or expired, or the machine has no verified identity. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      /** @description The identity registry cannot be reached, or the deployment cannot issue sessions. */
      readonly 503: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly createAgentPairingChallenge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateAgentPairingChallengeRequest"];
      };
    };
    readonly responses: {
      /** @description The challenge to sign. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AgentPairingChallengeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly revokeAgentPairing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the agent pairing.
         * @example pair_rover7
         */
        readonly pairingId: components["parameters"]["PairingId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The pairing is revoked. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["PairingNotFound"];
      /** @description Open orders stand in the way. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly updateAgentPairing: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the agent pairing.
         * @example pair_rover7
         */
        readonly pairingId: components["parameters"]["PairingId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateAgentPairingRequest"];
      };
    };
    readonly responses: {
      /** @description The pairing after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AgentPairingItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["PairingNotFound"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly createAgentPairingSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the agent pairing.
         * @example pair_rover7
         */
        readonly pairingId: components["parameters"]["PairingId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateAgentPairingSessionRequest"];
      };
    };
    readonly responses: {
      /** @description The pairing, with its new session token. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["IssuedAgentPairingItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      /** @description The agent's proof is refused, the pairing is not active, or the machine has no verified identity. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: components["responses"]["PairingNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      /** @description The identity registry cannot be reached, or the deployment cannot issue sessions. */
      readonly 503: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  readonly listMachineAgents: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of machine agents. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineAgentListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly enrollMachineAgent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["EnrollMachineAgentRequest"];
      };
    };
    readonly responses: {
      /** @description The agent, with its token. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["EnrolledMachineAgentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly revokeMachineAgent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the machine agent.
         * @example agent_rover7
         */
        readonly agentId: components["parameters"]["AgentId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The agent is revoked. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["AgentNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly machineAgentHeartbeat: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["MachineAgentHeartbeatRequest"];
      };
    };
    readonly responses: {
      /** @description What became of each endpoint. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineAgentHeartbeatResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      /** @description The agent token is missing or wrong. */
      readonly 401: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The agent is revoked, or it may not report this provider. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: components["responses"]["AgentNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listRuntimeEndpoints: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of runtime endpoints. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuntimeEndpointListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getRuntimeEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The runtime endpoint. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuntimeEndpointItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["RuntimeEndpointNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly upsertRuntimeEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpsertRuntimeEndpointRequest"];
      };
    };
    readonly responses: {
      /** @description The runtime endpoint, updated. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuntimeEndpointItemResponse"];
        };
      };
      /** @description The runtime endpoint, created. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RuntimeEndpointItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly deleteRuntimeEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The runtime endpoint is removed. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["RuntimeEndpointNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listSkills: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description Only skills of this scope.
         * @example ecosystem
         */
        readonly scope?: components["schemas"]["SkillScope"];
        /**
         * @description Only skills of this direction.
         * @example machine-consumes
         */
        readonly direction?: components["schemas"]["SkillDirection"];
        /**
         * @description Only skills from this source.
         * @example partner
         */
        readonly source?: components["schemas"]["SkillSource"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of skills. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SkillListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getSkill: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The skill. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SkillItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["SkillNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getSkillManifest: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The manifest. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SkillManifestItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["SkillNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly updateSkillConfig: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the skill.
         * @example geodnet-rtk
         */
        readonly skillKey: components["parameters"]["SkillKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateSkillConfigRequest"];
      };
    };
    readonly responses: {
      /** @description The configuration after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["SkillConfigItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["SkillNotFound"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly listMarketServices: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description Only services that this machine can use.
         * @example mach_rover7
         */
        readonly machineId?: string;
        /**
         * @description Only services of this type.
         * @example data.location
         */
        readonly serviceType?: components["schemas"]["ServiceType"];
        /**
         * @description Only services that are executed this way.
         * @example native
         */
        readonly executionMode?: components["schemas"]["ExecutionMode"];
        /**
         * @description Only services of this provider.
         * @example geodnet
         */
        readonly providerKey?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of services. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketServiceListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformOrAgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getMarketService: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description Only what belongs to this machine.
         * @example mach_rover7
         */
        readonly machineId?: components["parameters"]["MachineIdFilter"];
      };
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market service.
         * @example svc_geodnet_rtk
         */
        readonly serviceId: components["parameters"]["ServiceId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The service. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketServiceItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformOrAgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["ServiceNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly executeMarketService: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market service.
         * @example svc_geodnet_rtk
         */
        readonly serviceId: components["parameters"]["ServiceId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ExecuteMarketServiceRequest"];
      };
    };
    readonly responses: {
      /** @description The service and what came of running it. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecuteMarketServiceResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The pairing is paused or revoked, or its delegation policy forbids the service. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: components["responses"]["ServiceNotFound"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      /** @description No adapter can run this operation without an order. */
      readonly 422: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listAdapterSetups: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of adapters. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AdapterSetupListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getAdapterSetup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Key of the provider, in lower case.
         * @example qvac
         */
        readonly providerKey: components["parameters"]["ProviderKey"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The adapter. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AdapterSetupItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["AdapterNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly searchMarket: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["MarketSearchRequest"];
      };
    };
    readonly responses: {
      /** @description The search and its quotes. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketSearchItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The call comes without an active pairing, or the delegation policy forbids what is wanted. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getMarketSearch: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market search.
         * @example srch_rtk_1
         */
        readonly searchId: components["parameters"]["SearchId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The search and its quotes. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketSearchItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["SearchNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly listMarketOrders: {
    readonly parameters: {
      readonly query: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description The machine whose orders are listed.
         * @example mach_rover7
         */
        readonly machineId: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of orders. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketOrderListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The order, as created. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketOrderItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The call comes without an active pairing, or the delegation policy forbids the order. */
      readonly 403: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description There is no such machine, service, search or quote. */
      readonly 404: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The quote has expired, or the machine cannot act. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The order. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketOrderItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformOrAgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly executeMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["ExecuteMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The order was run. The run may have failed. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecuteMarketOrderResponse"];
        };
      };
      /** @description The order was handed off. */
      readonly 202: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecuteMarketOrderResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The deployment requires payment before execution. */
      readonly 402: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      /** @description No adapter can run the operation. */
      readonly 422: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      /** @description The machine's runtime endpoint did not answer. */
      readonly 502: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly confirmMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["ConfirmMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The confirmed order and its payment. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ConfirmMarketOrderResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      /** @description The order is not delivered yet, or its state does not allow this call any more. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly disputeMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["DisputeMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The disputed order, its payment and the dispute. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["DisputeMarketOrderResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      /** @description The order is not delivered yet, or its state does not allow this call any more. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly cancelMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["CancelMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The cancelled order. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketOrderItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly retryMarketOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["RetryMarketOrderRequest"];
      };
    };
    readonly responses: {
      /** @description The order, ready to be executed. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketOrderItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly createPaymentIntent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatePaymentIntentRequest"];
      };
    };
    readonly responses: {
      /** @description The payment that the order already has. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      /** @description The payment. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The service has to be paid before execution. */
      readonly 402: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getMarketPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The payment, or null. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["NullableMarketPaymentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly submitPaymentProof: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["SubmitPaymentProofRequest"];
      };
    };
    readonly responses: {
      /** @description The payment, held. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      /** @description The body breaks a rule, no RPC is configured to verify with, or the transaction or the header does not pay. */
      readonly 400: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 401: components["responses"]["AgentUnauthorized"];
      /** @description The transaction failed on chain. */
      readonly 402: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      /** @description The payment's state does not allow this call any more, or the transaction is not mined yet. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      /** @description The RPC failed. */
      readonly 502: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly lockEscrowPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["LockEscrowPaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The payment, held. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly releasePayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["ReleasePaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The payment, released. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      /** @description The order is not confirmed yet, or the payment's state does not allow this call any more. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly refundPayment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the market order.
         * @example ord_rtk_1
         */
        readonly orderId: components["parameters"]["OrderId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["RefundPaymentRequest"];
      };
    };
    readonly responses: {
      /** @description The payment, refunded. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MarketPaymentItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["AgentUnauthorized"];
      readonly 403: components["responses"]["PairingInactive"];
      readonly 404: components["responses"]["OrderNotFound"];
      readonly 409: components["responses"]["OrderClosed"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly listPolicies: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of policies. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PolicyListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreatePolicyRequest"];
      };
    };
    readonly responses: {
      /** @description The policy. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PolicyItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the policy.
         * @example pol_native_first
         */
        readonly policyId: components["parameters"]["PolicyId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The policy. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PolicyItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["PolicyNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly updatePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the policy.
         * @example pol_native_first
         */
        readonly policyId: components["parameters"]["PolicyId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdatePolicyRequest"];
      };
    };
    readonly responses: {
      /** @description The policy after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["PolicyItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["PolicyNotFound"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly listAuditEvents: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description Only what belongs to this machine.
         * @example mach_rover7
         */
        readonly machineId?: components["parameters"]["MachineIdFilter"];
        /**
         * @description Only events of this kind of resource.
         * @example order
         */
        readonly resourceType?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of audit events. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["AuditEventListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly listTasks: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description Only what belongs to this machine.
         * @example mach_rover7
         */
        readonly machineId?: components["parameters"]["MachineIdFilter"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of tasks. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TaskListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateTaskRequest"];
      };
    };
    readonly responses: {
      /** @description The task, not yet discovered. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TaskItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TaskItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["TaskNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly discoverTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The task with its quotes. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["TaskItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["TaskNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly resolveTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["ResolveTaskRequest"];
      };
    };
    readonly responses: {
      /** @description The route. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RouteItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      /** @description There is no such task, or it has no such quote. */
      readonly 404: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly executeTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the task.
         * @example task_price_1
         */
        readonly taskId: components["parameters"]["TaskId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: {
      readonly content: {
        readonly "application/json": components["schemas"]["ExecuteTaskRequest"];
      };
    };
    readonly responses: {
      /** @description The work was run natively. It may have failed. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecuteTaskResponse"];
        };
      };
      /** @description The work was handed to the provider. */
      readonly 202: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecuteTaskResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["TaskNotFound"];
      /** @description The task has no route yet, or its machine is not ready. */
      readonly 409: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      /** @description No adapter can run the operation. */
      readonly 422: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      /** @description The machine's runtime endpoint did not answer. */
      readonly 502: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly getRoute: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the route.
         * @example route_price_1
         */
        readonly routeId: components["parameters"]["RouteId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The route. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["RouteItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["RouteNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getOutcome: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the outcome.
         * @example out_rtk_1
         */
        readonly outcomeId: components["parameters"]["OutcomeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The outcome. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecutionOutcomeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["OutcomeNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly listRuns: {
    readonly parameters: {
      readonly query?: {
        /**
         * @description How many items a page holds at most.
         * @example 100
         */
        readonly limit?: components["parameters"]["Limit"];
        /**
         * @description The `nextCursor` of the page before, unchanged. Opaque. Leave it out for the first page.
         * @example eyJ2IjoxLCJvZmZzZXQiOjEwMH0
         */
        readonly cursor?: components["parameters"]["Cursor"];
        /**
         * @description Only what belongs to this machine.
         * @example mach_rover7
         */
        readonly machineId?: components["parameters"]["MachineIdFilter"];
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of runs. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecutionRunListResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidQuery"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getRun: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the run.
         * @example run_rtk_1
         */
        readonly runId: components["parameters"]["RunId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The run. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ExecutionRunItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["RunNotFound"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly getMachineGraph: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The graph. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["MachineGraphItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
    };
  };
  readonly createGraphNode: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateGraphNodeRequest"];
      };
    };
    readonly responses: {
      /** @description The node. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GraphNodeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["MachineNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly deleteGraphNode: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph node.
         * @example node_gnss
         */
        readonly nodeId: components["parameters"]["NodeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The node and its edges are gone. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["GraphNodeNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly updateGraphNode: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph node.
         * @example node_gnss
         */
        readonly nodeId: components["parameters"]["NodeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateGraphNodeRequest"];
      };
    };
    readonly responses: {
      /** @description The node after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GraphNodeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["GraphNodeNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly createGraphEdge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["CreateGraphEdgeRequest"];
      };
    };
    readonly responses: {
      /** @description The edge. */
      readonly 201: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GraphEdgeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      /** @description There is no such machine, or no such node in its graph. */
      readonly 404: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly deleteGraphEdge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph edge.
         * @example edge_body_gnss
         */
        readonly edgeId: components["parameters"]["EdgeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The edge is gone. */
      readonly 204: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content?: never;
      };
      readonly 400: components["responses"]["InvalidPath"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["GraphEdgeNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
  readonly updateGraphEdge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /**
         * @description Id of the machine.
         * @example mach_rover7
         */
        readonly machineId: components["parameters"]["MachineId"];
        /**
         * @description Id of the graph edge.
         * @example edge_body_gnss
         */
        readonly edgeId: components["parameters"]["EdgeId"];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly "application/json": components["schemas"]["UpdateGraphEdgeRequest"];
      };
    };
    readonly responses: {
      /** @description The edge after the change. */
      readonly 200: {
        headers: {
          readonly "x-request-id": components["headers"]["RequestId"];
          readonly [name: string]: unknown;
        };
        content: {
          readonly "application/json": components["schemas"]["GraphEdgeItemResponse"];
        };
      };
      readonly 400: components["responses"]["InvalidBody"];
      readonly 401: components["responses"]["PlatformUnauthorized"];
      readonly 404: components["responses"]["GraphEdgeNotFound"];
      readonly 409: components["responses"]["MachineNotReady"];
      readonly 413: components["responses"]["PayloadTooLarge"];
      readonly 415: components["responses"]["UnsupportedMediaType"];
      readonly 429: components["responses"]["RateLimited"];
      readonly 500: components["responses"]["InternalError"];
      readonly 503: components["responses"]["IdentityUnavailable"];
    };
  };
}
export const errorCodeValues: readonly ErrorCode[] = [
  "AUTH_REQUIRED",
  "AUTH_INVALID",
  "AGENT_AUTH_REQUIRED",
  "AGENT_AUTH_INVALID",
  "AGENT_AUTH_EXPIRED",
  "VALIDATION_ERROR",
  "NOT_FOUND",
  "MACHINE_NOT_ACTIVE",
  "MACHINE_NOT_ACTIVATED",
  "MACHINE_IDENTITY_EXISTS",
  "MACHINE_IDENTITY_IMMUTABLE",
  "MACHINE_IDENTITY_PROOF_REQUIRED",
  "MACHINE_IDENTITY_PROOF_INVALID",
  "MACHINE_IDENTITY_PROOF_EXPIRED",
  "PEAQOS_IDENTITY_UNAVAILABLE",
  "AGENT_PAIRING_PROOF_REQUIRED",
  "AGENT_PAIRING_PROOF_INVALID",
  "AGENT_PAIRING_PROOF_EXPIRED",
  "AGENT_PAIRING_UNAVAILABLE",
  "AGENT_PAIRING_REQUIRED",
  "AGENT_PAIRING_INACTIVE",
  "AGENT_POLICY_DENIED",
  "AGENT_SPEND_LIMIT_EXCEEDED",
  "AGENT_DAILY_LIMIT_EXCEEDED",
  "OPEN_MARKET_ORDERS",
  "QUOTE_EXPIRED",
  "ROUTE_REQUIRED",
  "ORDER_CLOSED",
  "ORDER_NOT_DELIVERED",
  "PAYMENT_REQUIRED",
  "PAYMENT_RPC_REQUIRED",
  "PAYMENT_RPC_ERROR",
  "PAYMENT_NOT_MINED",
  "PAYMENT_TX_FAILED",
  "PAYMENT_TRANSFER_NOT_FOUND",
  "EXECUTION_UNSUPPORTED",
  "ENDPOINT_UNREACHABLE",
  "INTERNAL_ERROR",
  "METHOD_NOT_ALLOWED",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
];
export const readinessStatusValues: readonly ReadinessStatus[] = ["ready", "not_ready"];
export const readinessCheckStatusValues: readonly ReadinessCheckStatus[] = ["pass", "fail"];
export const verificationMethodValues: readonly VerificationMethod[] = ["eip191"];
export const machineStatusValues: readonly MachineStatus[] = ["draft", "active", "degraded", "blocked", "archived"];
export const resolutionSourceValues: readonly ResolutionSource[] = ["peaqos-mcr"];
export const agentPairingStatusValues: readonly AgentPairingStatus[] = ["active", "paused", "revoked"];
export const machineAgentStatusValues: readonly MachineAgentStatus[] = ["provisioned", "active", "revoked"];
export const endpointAuthTypeValues: readonly EndpointAuthType[] = ["none", "api-key", "bearer"];
export const endpointNetworkScopeValues: readonly EndpointNetworkScope[] = ["loopback", "lan", "vpn", "public"];
export const endpointHealthStatusValues: readonly EndpointHealthStatus[] = ["active", "degraded", "unreachable"];
export const endpointSourceValues: readonly EndpointSource[] = ["manual", "agent"];
export const skillScopeValues: readonly SkillScope[] = ["core-product", "bootstrap-reference", "ecosystem"];
export const skillDirectionValues: readonly SkillDirection[] = ["machine-offers", "machine-consumes"];
export const skillSourceValues: readonly SkillSource[] = ["peaq", "partner", "clawhub", "external-marketplace"];
export const skillKindValues: readonly SkillKind[] = ["runtime", "reference"];
export const serviceTypeValues: readonly ServiceType[] = [
  "oracle.price-feed",
  "compute.marketplace",
  "storage.object",
  "data.location",
  "network.partner-console",
  "identity.proof-of-person",
  "device.control",
  "machine.commerce",
];
export const skillAuthTypeValues: readonly SkillAuthType[] = ["none", "api-key", "bearer", "wallet", "local"];
export const skillAuthStateValues: readonly SkillAuthState[] = ["unconfigured", "configured", "expired", "invalid", "restricted"];
export const skillAccessModeValues: readonly SkillAccessMode[] = [
  "public",
  "credentialed",
  "partner-approved",
  "whitelisted",
  "local",
];
export const skillDistributionValues: readonly SkillDistribution[] = ["peaq-native", "clawhub", "openapi", "mcp", "docs-only"];
export const skillMaturityValues: readonly SkillMaturity[] = ["reference", "beta", "production"];
export const executionModeValues: readonly ExecutionMode[] = ["native", "external-handoff"];
export const integrationStatusValues: readonly IntegrationStatus[] = [
  "native",
  "credentials-required",
  "partner-required",
  "local-config-required",
  "setup-required",
  "docs-only",
];
export const pricingModeValues: readonly PricingMode[] = ["provider-defined", "fixed", "quote-required"];
export const marketPaymentRailTypeValues: readonly MarketPaymentRailType[] = [
  "not-required",
  "wallet",
  "x402",
  "mpp",
  "xvv42",
  "vault-stripe",
  "escrow",
  "onchain-escrow",
  "offchain-record",
  "external",
  "wdk-usdt-transfer",
];
export const executionOutcomeStatusValues: readonly ExecutionOutcomeStatus[] = ["completed", "failed", "external"];
export const searchServiceTypeAliasValues: readonly SearchServiceTypeAlias[] = [
  "storage",
  "compute",
  "identity",
  "location",
  "rtk",
  "gnss",
  "defi",
  "commerce",
];
export const searchStatusValues: readonly SearchStatus[] = ["completed", "no_match"];
export const marketOrderStatusValues: readonly MarketOrderStatus[] = [
  "created",
  "payment_pending",
  "ready",
  "executing",
  "delivered",
  "confirmed",
  "disputed",
  "cancelled",
  "failed",
  "handoff",
];
export const marketPaymentStatusValues: readonly MarketPaymentStatus[] = [
  "not_required",
  "intent_created",
  "held",
  "release_pending",
  "released",
  "frozen",
  "refunded",
];
export const paymentVerificationModeValues: readonly PaymentVerificationMode[] = ["recorded", "rpc"];
export const disputeStatusValues: readonly DisputeStatus[] = ["open", "resolved"];
export const taskStatusValues: readonly TaskStatus[] = [
  "created",
  "discovered",
  "resolved",
  "executing",
  "completed",
  "failed",
  "handoff",
];
export const graphNodeStatusValues: readonly GraphNodeStatus[] = ["draft", "active", "blocked", "degraded"];
