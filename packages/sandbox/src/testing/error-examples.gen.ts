// Generated from spec/ by `npm run generate`. Do not edit.

/** The status and the body of every error example, by its name. Most are named after their code. */
export const errorExamples: Readonly<Record<string, readonly [status: number, body: object]>> = {
  RATE_LIMITED: [
    429,
    { error: { code: "RATE_LIMITED", message: "Too many requests. Try again in 2 seconds.", details: { retryAfterSeconds: 2 } } },
  ],
  INTERNAL_ERROR: [
    500,
    { error: { code: "INTERNAL_ERROR", message: "Something went wrong on our side. Quote the request id when you report it." } },
  ],
  invalidQuery: [
    400,
    {
      error: {
        code: "VALIDATION_ERROR",
        message: "The request is not valid: limit must be from 1 to 500.",
        details: { issues: [{ path: "query.limit", message: "must be an integer from 1 to 500" }] },
      },
    },
  ],
  AUTH_REQUIRED: [
    401,
    { error: { code: "AUTH_REQUIRED", message: "This deployment requires an API key. Send it in the x-api-key header." } },
  ],
  AUTH_INVALID: [401, { error: { code: "AUTH_INVALID", message: "The API key in x-api-key is not valid for this deployment." } }],
  invalidBody: [
    400,
    {
      error: {
        code: "VALIDATION_ERROR",
        message: "The request is not valid: displayName must not be left out.",
        details: { issues: [{ path: "body.displayName", message: "is required" }] },
      },
    },
  ],
  PAYLOAD_TOO_LARGE: [
    413,
    {
      error: {
        code: "PAYLOAD_TOO_LARGE",
        message: "The body is larger than this deployment accepts.",
        details: { maxBytes: 1048576 },
      },
    },
  ],
  UNSUPPORTED_MEDIA_TYPE: [
    415,
    {
      error: {
        code: "UNSUPPORTED_MEDIA_TYPE",
        message: "Send the body as application/json.",
        details: { contentType: "text/plain" },
      },
    },
  ],
  PEAQOS_IDENTITY_UNAVAILABLE: [
    503,
    {
      error: {
        code: "PEAQOS_IDENTITY_UNAVAILABLE",
        message: "The peaqOS identity registry did not answer. Try again in a few seconds.",
        details: { identityRef: "did:peaq:1742" },
      },
    },
  ],
  MACHINE_IDENTITY_PROOF_REQUIRED: [
    403,
    {
      error: {
        code: "MACHINE_IDENTITY_PROOF_REQUIRED",
        message: "This deployment requires an identityProof for did:peaq:1742.",
        details: { identityRef: "did:peaq:1742" },
      },
    },
  ],
  MACHINE_IDENTITY_PROOF_INVALID: [
    403,
    {
      error: {
        code: "MACHINE_IDENTITY_PROOF_INVALID",
        message: "The signature over challenge chal_identity_1 does not recover to a controller of did:peaq:1742.",
        details: { challengeId: "chal_identity_1", identityRef: "did:peaq:1742" },
      },
    },
  ],
  MACHINE_IDENTITY_PROOF_EXPIRED: [
    403,
    {
      error: {
        code: "MACHINE_IDENTITY_PROOF_EXPIRED",
        message: "Challenge chal_identity_1 expired at 2026-11-02T09:10:00Z.",
        details: { challengeId: "chal_identity_1", expiredAt: "2026-11-02T09:10:00Z" },
      },
    },
  ],
  MACHINE_IDENTITY_EXISTS: [
    409,
    {
      error: {
        code: "MACHINE_IDENTITY_EXISTS",
        message: "The identity did:peaq:1742 already belongs to machine mach_rover7.",
        details: { identityRef: "did:peaq:1742", machineId: "mach_rover7" },
      },
    },
  ],
  invalidPath: [
    400,
    {
      error: {
        code: "VALIDATION_ERROR",
        message: "The request is not valid: the id in the path is malformed.",
        details: { issues: [{ path: "path", message: "must hold ids as this API issued them" }] },
      },
    },
  ],
  machineNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no machine mach_unknown.", details: { machineId: "mach_unknown" } } },
  ],
  MACHINE_NOT_ACTIVATED: [
    409,
    {
      error: {
        code: "MACHINE_NOT_ACTIVATED",
        message: "Machine mach_rover7 cannot act: did:peaq:1742 is not bonded in the peaqOS registry.",
        details: { machineId: "mach_rover7", identityRef: "did:peaq:1742", reason: "not_bonded" },
      },
    },
  ],
  MACHINE_IDENTITY_IMMUTABLE: [
    409,
    {
      error: {
        code: "MACHINE_IDENTITY_IMMUTABLE",
        message: "Machine mach_rover7 already has the identity did:peaq:1742, which cannot be changed.",
        details: { machineId: "mach_rover7", identityRef: "did:peaq:1742" },
      },
    },
  ],
  machineHasOpenOrders: [
    409,
    {
      error: {
        code: "OPEN_MARKET_ORDERS",
        message: "Machine mach_rover7 has 1 open order and cannot be archived.",
        details: { machineId: "mach_rover7", orderIds: ["ord_storage_3"] },
      },
    },
  ],
  AGENT_PAIRING_PROOF_REQUIRED: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_PROOF_REQUIRED",
        message: "This deployment requires an agentProof for the pairing.",
        details: { machineId: "mach_rover7" },
      },
    },
  ],
  AGENT_PAIRING_PROOF_INVALID: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_PROOF_INVALID",
        message: "The signature over challenge chal_pairing_1 does not recover to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8.",
        details: { challengeId: "chal_pairing_1", agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" },
      },
    },
  ],
  AGENT_PAIRING_PROOF_EXPIRED: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_PROOF_EXPIRED",
        message: "Challenge chal_pairing_1 expired at 2026-11-02T09:15:00Z.",
        details: { challengeId: "chal_pairing_1", expiredAt: "2026-11-02T09:15:00Z" },
      },
    },
  ],
  MACHINE_NOT_ACTIVE: [
    409,
    {
      error: {
        code: "MACHINE_NOT_ACTIVE",
        message: "Machine mach_drone2 is draft. Activate it first.",
        details: { machineId: "mach_drone2", status: "draft" },
      },
    },
  ],
  AGENT_PAIRING_UNAVAILABLE: [
    503,
    {
      error: {
        code: "AGENT_PAIRING_UNAVAILABLE",
        message: "This deployment cannot issue pairing sessions because no session secret is configured.",
      },
    },
  ],
  pairingNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no agent pairing pair_unknown.", details: { pairingId: "pair_unknown" } } },
  ],
  pairingHasOpenOrders: [
    409,
    {
      error: {
        code: "OPEN_MARKET_ORDERS",
        message: "Agent pairing pair_rover7 has 1 open order and cannot be revoked.",
        details: { pairingId: "pair_rover7", orderIds: ["ord_storage_3"] },
      },
    },
  ],
  AGENT_PAIRING_INACTIVE: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_INACTIVE",
        message: "Agent pairing pair_rover7 is paused.",
        details: { pairingId: "pair_rover7", status: "paused" },
      },
    },
  ],
  agentNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no machine agent agent_unknown.", details: { agentId: "agent_unknown" } } },
  ],
  agentTokenMissing: [
    401,
    { error: { code: "AGENT_AUTH_REQUIRED", message: "The heartbeat needs the agentToken that enrollment returned." } },
  ],
  agentTokenInvalid: [
    401,
    {
      error: {
        code: "AGENT_AUTH_INVALID",
        message: "The agentToken does not belong to machine agent agent_rover7.",
        details: { agentId: "agent_rover7" },
      },
    },
  ],
  machineAgentRevoked: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_INACTIVE",
        message: "Machine agent agent_rover7 is revoked. Enroll it again.",
        details: { agentId: "agent_rover7", status: "revoked" },
      },
    },
  ],
  agentProviderDenied: [
    403,
    {
      error: {
        code: "AGENT_POLICY_DENIED",
        message: "Machine agent agent_rover7 may not report endpoints of provider ollama.",
        details: { agentId: "agent_rover7", providerKey: "ollama", allowedProviderKeys: ["qvac"] },
      },
    },
  ],
  runtimeEndpointNotFound: [
    404,
    {
      error: {
        code: "NOT_FOUND",
        message: "There is no runtime endpoint unknown-provider.",
        details: { providerKey: "unknown-provider" },
      },
    },
  ],
  skillNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no skill unknown-skill.", details: { skillKey: "unknown-skill" } } },
  ],
  AGENT_AUTH_REQUIRED: [
    401,
    {
      error: {
        code: "AGENT_AUTH_REQUIRED",
        message: "This operation needs an agent pairing token. Send it in the x-agent-pairing-token header.",
      },
    },
  ],
  AGENT_AUTH_INVALID: [
    401,
    {
      error: {
        code: "AGENT_AUTH_INVALID",
        message: "The pairing token no longer matches the delegation policy of pairing pair_rover7. Create a new session.",
        details: { pairingId: "pair_rover7", reason: "stale_delegation_policy" },
      },
    },
  ],
  AGENT_AUTH_EXPIRED: [
    401,
    {
      error: {
        code: "AGENT_AUTH_EXPIRED",
        message: "The pairing token expired at 2026-11-02T10:06:00Z. Create a new session.",
        details: { pairingId: "pair_rover7", expiredAt: "2026-11-02T10:06:00Z" },
      },
    },
  ],
  serviceNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no market service svc_unknown.", details: { serviceId: "svc_unknown" } } },
  ],
  AGENT_POLICY_DENIED: [
    403,
    {
      error: {
        code: "AGENT_POLICY_DENIED",
        message: "The delegation policy of pairing pair_rover7 does not allow service svc_akash_gpu.",
        details: { pairingId: "pair_rover7", serviceId: "svc_akash_gpu" },
      },
    },
  ],
  EXECUTION_UNSUPPORTED: [
    422,
    {
      error: {
        code: "EXECUTION_UNSUPPORTED",
        message: "No adapter can run operation rtk.calibrate of service svc_geodnet_rtk.",
        details: { serviceId: "svc_geodnet_rtk", operation: "rtk.calibrate" },
      },
    },
  ],
  adapterNotFound: [
    404,
    {
      error: {
        code: "NOT_FOUND",
        message: "There is no adapter unknown-provider.",
        details: { providerKey: "unknown-provider" },
      },
    },
  ],
  AGENT_PAIRING_REQUIRED: [
    403,
    {
      error: {
        code: "AGENT_PAIRING_REQUIRED",
        message: "Machine mach_rover7 has no pairing for this call. Pair the agent first.",
        details: { machineId: "mach_rover7" },
      },
    },
  ],
  searchNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no market search srch_unknown.", details: { searchId: "srch_unknown" } } },
  ],
  AGENT_SPEND_LIMIT_EXCEEDED: [
    403,
    {
      error: {
        code: "AGENT_SPEND_LIMIT_EXCEEDED",
        message: "The order of 40 USDT is over the limit of 25 USDT for one transaction.",
        details: { pairingId: "pair_rover7", amount: 40, perTransactionLimit: 25, currency: "USDT" },
      },
    },
  ],
  AGENT_DAILY_LIMIT_EXCEEDED: [
    403,
    {
      error: {
        code: "AGENT_DAILY_LIMIT_EXCEEDED",
        message: "With this order of 20 USDT pairing pair_rover7 would spend 110 USDT today; its limit is 100 USDT.",
        details: { pairingId: "pair_rover7", amount: 20, spentToday: 90, dailySpendLimit: 100, currency: "USDT" },
      },
    },
  ],
  QUOTE_EXPIRED: [
    409,
    {
      error: {
        code: "QUOTE_EXPIRED",
        message: "Quote quote_rtk_1 expired at 2026-11-02T09:25:00Z. Search again.",
        details: { quoteId: "quote_rtk_1", expiredAt: "2026-11-02T09:25:00Z" },
      },
    },
  ],
  orderNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no market order ord_unknown.", details: { orderId: "ord_unknown" } } },
  ],
  PAYMENT_REQUIRED: [
    402,
    {
      error: {
        code: "PAYMENT_REQUIRED",
        message: "Order ord_rtk_1 must be paid before this call. Its payment is intent_created.",
        details: { orderId: "ord_rtk_1", paymentStatus: "intent_created" },
      },
    },
  ],
  ORDER_CLOSED: [
    409,
    {
      error: {
        code: "ORDER_CLOSED",
        message: "Order ord_rtk_1 is confirmed and does not allow this call any more.",
        details: { orderId: "ord_rtk_1", status: "confirmed" },
      },
    },
  ],
  ENDPOINT_UNREACHABLE: [
    502,
    {
      error: {
        code: "ENDPOINT_UNREACHABLE",
        message: "The runtime endpoint qvac of machine mach_rover7 did not answer.",
        details: { machineId: "mach_rover7", providerKey: "qvac" },
      },
    },
  ],
  ORDER_NOT_DELIVERED: [
    409,
    {
      error: {
        code: "ORDER_NOT_DELIVERED",
        message: "Order ord_rtk_1 is ready, not delivered. Execute it first.",
        details: { orderId: "ord_rtk_1", status: "ready" },
      },
    },
  ],
  PAYMENT_RPC_REQUIRED: [
    400,
    {
      error: {
        code: "PAYMENT_RPC_REQUIRED",
        message: "The verificationMode rpc needs an RPC URL, and this deployment has none configured.",
        details: { verificationMode: "rpc" },
      },
    },
  ],
  PAYMENT_TRANSFER_NOT_FOUND: [
    400,
    {
      error: {
        code: "PAYMENT_TRANSFER_NOT_FOUND",
        message: "The transaction holds no ERC-20 transfer of 2.5 USDT from the payer to the payee.",
        details: {
          transactionHash: "0x9f2c4b7a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
          token: "USDT",
          amount: "2.5",
        },
      },
    },
  ],
  PAYMENT_TX_FAILED: [
    402,
    {
      error: {
        code: "PAYMENT_TX_FAILED",
        message: "The transaction failed on chain: its receipt status is 0x0.",
        details: { transactionHash: "0x9f2c4b7a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8", receiptStatus: "0x0" },
      },
    },
  ],
  PAYMENT_NOT_MINED: [
    409,
    {
      error: {
        code: "PAYMENT_NOT_MINED",
        message: "The transaction has no receipt yet. Submit the proof again once it is mined.",
        details: { transactionHash: "0x9f2c4b7a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8" },
      },
    },
  ],
  PAYMENT_RPC_ERROR: [
    502,
    {
      error: {
        code: "PAYMENT_RPC_ERROR",
        message: "The RPC of chain ethereum did not answer. Try again in a few seconds.",
        details: { chain: "ethereum" },
      },
    },
  ],
  orderNotReleasable: [
    409,
    {
      error: {
        code: "ORDER_NOT_DELIVERED",
        message: "The payment of order ord_rtk_1 is held. Confirm the delivered order before releasing it.",
        details: { orderId: "ord_rtk_1", paymentId: "pay_rtk_1", paymentStatus: "held" },
      },
    },
  ],
  policyNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no policy pol_unknown.", details: { policyId: "pol_unknown" } } },
  ],
  taskNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no task task_unknown.", details: { taskId: "task_unknown" } } },
  ],
  ROUTE_REQUIRED: [
    409,
    {
      error: {
        code: "ROUTE_REQUIRED",
        message: "Task task_price_1 has no route yet. Resolve it first.",
        details: { taskId: "task_price_1", status: "discovered" },
      },
    },
  ],
  routeNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no route route_unknown.", details: { routeId: "route_unknown" } } },
  ],
  outcomeNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no outcome out_unknown.", details: { outcomeId: "out_unknown" } } },
  ],
  runNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no run run_unknown.", details: { runId: "run_unknown" } } },
  ],
  graphNodeNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no graph node node_unknown.", details: { nodeId: "node_unknown" } } },
  ],
  graphEdgeNotFound: [
    404,
    { error: { code: "NOT_FOUND", message: "There is no graph edge edge_unknown.", details: { edgeId: "edge_unknown" } } },
  ],
};

/** The examples of an operation that are named otherwise, by their codes. */
export const ownExamples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  getReadiness: { VALIDATION_ERROR: "invalidQuery" },
  createMachineIdentityChallenge: { VALIDATION_ERROR: "invalidBody" },
  listMachines: { VALIDATION_ERROR: "invalidQuery" },
  createMachine: { VALIDATION_ERROR: "invalidBody" },
  getMachine: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "machineNotFound" },
  updateMachine: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  archiveMachine: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "machineNotFound", OPEN_MARKET_ORDERS: "machineHasOpenOrders" },
  listAgentPairings: { VALIDATION_ERROR: "invalidQuery", NOT_FOUND: "machineNotFound" },
  createAgentPairing: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  createAgentPairingChallenge: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  updateAgentPairing: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "pairingNotFound" },
  revokeAgentPairing: {
    VALIDATION_ERROR: "invalidPath",
    NOT_FOUND: "pairingNotFound",
    OPEN_MARKET_ORDERS: "pairingHasOpenOrders",
  },
  createAgentPairingSession: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "pairingNotFound" },
  listMachineAgents: { VALIDATION_ERROR: "invalidQuery", NOT_FOUND: "machineNotFound" },
  enrollMachineAgent: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  revokeMachineAgent: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "agentNotFound" },
  machineAgentHeartbeat: {
    VALIDATION_ERROR: "invalidBody",
    AGENT_AUTH_REQUIRED: "agentTokenMissing",
    AGENT_AUTH_INVALID: "agentTokenInvalid",
    AGENT_PAIRING_INACTIVE: "machineAgentRevoked",
    AGENT_POLICY_DENIED: "agentProviderDenied",
    NOT_FOUND: "agentNotFound",
  },
  listRuntimeEndpoints: { VALIDATION_ERROR: "invalidQuery", NOT_FOUND: "machineNotFound" },
  getRuntimeEndpoint: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "runtimeEndpointNotFound" },
  upsertRuntimeEndpoint: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  deleteRuntimeEndpoint: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "runtimeEndpointNotFound" },
  listSkills: { VALIDATION_ERROR: "invalidQuery" },
  getSkill: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "skillNotFound" },
  getSkillManifest: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "skillNotFound" },
  updateSkillConfig: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "skillNotFound" },
  listMarketServices: { VALIDATION_ERROR: "invalidQuery" },
  getMarketService: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "serviceNotFound" },
  executeMarketService: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "serviceNotFound" },
  listAdapterSetups: { VALIDATION_ERROR: "invalidQuery" },
  getAdapterSetup: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "adapterNotFound" },
  searchMarket: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  getMarketSearch: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "searchNotFound" },
  listMarketOrders: { VALIDATION_ERROR: "invalidQuery", NOT_FOUND: "machineNotFound" },
  createMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "serviceNotFound" },
  getMarketOrder: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "orderNotFound" },
  executeMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  confirmMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  disputeMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  cancelMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  retryMarketOrder: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  createPaymentIntent: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  getMarketPayment: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "orderNotFound" },
  submitPaymentProof: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  lockEscrowPayment: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  releasePayment: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound", ORDER_NOT_DELIVERED: "orderNotReleasable" },
  refundPayment: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "orderNotFound" },
  listPolicies: { VALIDATION_ERROR: "invalidQuery" },
  createPolicy: { VALIDATION_ERROR: "invalidBody" },
  getPolicy: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "policyNotFound" },
  updatePolicy: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "policyNotFound" },
  listAuditEvents: { VALIDATION_ERROR: "invalidQuery" },
  listTasks: { VALIDATION_ERROR: "invalidQuery" },
  createTask: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  getTask: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "taskNotFound" },
  discoverTask: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "taskNotFound" },
  resolveTask: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "taskNotFound" },
  executeTask: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "taskNotFound" },
  getRoute: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "routeNotFound" },
  getOutcome: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "outcomeNotFound" },
  listRuns: { VALIDATION_ERROR: "invalidQuery", NOT_FOUND: "machineNotFound" },
  getRun: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "runNotFound" },
  getMachineGraph: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "machineNotFound" },
  createGraphNode: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "machineNotFound" },
  updateGraphNode: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "graphNodeNotFound" },
  deleteGraphNode: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "graphNodeNotFound" },
  createGraphEdge: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "graphNodeNotFound" },
  updateGraphEdge: { VALIDATION_ERROR: "invalidBody", NOT_FOUND: "graphEdgeNotFound" },
  deleteGraphEdge: { VALIDATION_ERROR: "invalidPath", NOT_FOUND: "graphEdgeNotFound" },
};
