/**
 * The operations as the API's reference states them, written down a second time by hand: `operationId verb path auth statuses | own
 * codes`. Auth: P platform key, A agent pairing token, PA either, N none. A path is relative to `/api/v1`, save one that starts with `!`.
 * A trailing `x` marks an experimental operation.
 */
const TABLE = `
checkHealth GET !/health N 200 |
getReadiness GET /readiness P 200 |
createMachineIdentityChallenge POST /machine-identity/challenges P 201 | PEAQOS_IDENTITY_UNAVAILABLE
listMachines GET /machines P 200 |
createMachine POST /machines P 201 | MACHINE_PROOF MACHINE_IDENTITY_EXISTS PEAQOS_IDENTITY_UNAVAILABLE
getMachine GET /machines/{machineId} P 200 | NOT_FOUND MACHINE_NOT_ACTIVATED
updateMachine PATCH /machines/{machineId} P 200 | NOT_FOUND MACHINE_IDENTITY_IMMUTABLE MACHINE_PROOF MACHINE_NOT_ACTIVATED PEAQOS_IDENTITY_UNAVAILABLE
archiveMachine DELETE /machines/{machineId} P 204 | NOT_FOUND OPEN_MARKET_ORDERS WRITE
listAgentPairings GET /machines/{machineId}/agent-pairings P 200 | NOT_FOUND
createAgentPairingChallenge POST /machines/{machineId}/agent-pairings/challenges P 201 | NOT_FOUND READY WRITE
createAgentPairing POST /machines/{machineId}/agent-pairings P 201 | PAIRING_PROOF AGENT_PAIRING_UNAVAILABLE READY MACHINE_IDENTITY_PROOF_REQUIRED NOT_FOUND WRITE
createAgentPairingSession POST /machines/{machineId}/agent-pairings/{pairingId}/sessions P 201 | PAIRING_PROOF AGENT_PAIRING_UNAVAILABLE READY MACHINE_IDENTITY_PROOF_REQUIRED NOT_FOUND AGENT_PAIRING_INACTIVE WRITE
updateAgentPairing PATCH /machines/{machineId}/agent-pairings/{pairingId} P 200 | NOT_FOUND WRITE
revokeAgentPairing DELETE /machines/{machineId}/agent-pairings/{pairingId} P 204 | NOT_FOUND OPEN_MARKET_ORDERS WRITE
listMachineAgents GET /machines/{machineId}/agents P 200 | NOT_FOUND READY
enrollMachineAgent POST /machines/{machineId}/agents/enrollment P 201 | NOT_FOUND READY WRITE
revokeMachineAgent DELETE /machines/{machineId}/agents/{agentId} P 204 | NOT_FOUND READY WRITE
machineAgentHeartbeat POST /machine-agents/heartbeat N 200 | NOT_FOUND AGENT_PAIRING_INACTIVE AGENT_AUTH_REQUIRED AGENT_AUTH_INVALID AGENT_POLICY_DENIED READY WRITE
listRuntimeEndpoints GET /machines/{machineId}/runtime-endpoints P 200 | NOT_FOUND READY
getRuntimeEndpoint GET /machines/{machineId}/runtime-endpoints/{providerKey} P 200 | NOT_FOUND READY
upsertRuntimeEndpoint PUT /machines/{machineId}/runtime-endpoints/{providerKey} P 200,201 | NOT_FOUND READY WRITE
deleteRuntimeEndpoint DELETE /machines/{machineId}/runtime-endpoints/{providerKey} P 204 | NOT_FOUND READY WRITE
listSkills GET /skills P 200 |
getSkill GET /skills/{skillKey} P 200 | NOT_FOUND
getSkillManifest GET /skills/{skillKey}/manifest P 200 | NOT_FOUND
updateSkillConfig PATCH /skills/{skillKey}/config P 200 | NOT_FOUND
listMarketServices GET /market/services PA 200 |
getMarketService GET /market/services/{serviceId} PA 200 | NOT_FOUND
executeMarketService POST /market/services/{serviceId}/execute A 200 | NOT_FOUND EXECUTION_UNSUPPORTED AGENT_POLICY_DENIED WRITE x
listAdapterSetups GET /market/adapters P 200 | x
getAdapterSetup GET /market/adapters/{providerKey} P 200 | NOT_FOUND x
searchMarket POST /market/search A 201 | READY AGENT_PAIRING_REQUIRED AGENT_POLICY_DENIED NOT_FOUND WRITE
getMarketSearch GET /market/searches/{searchId} P 200 | NOT_FOUND
listMarketOrders GET /market/orders P 200 | NOT_FOUND READY
createMarketOrder POST /market/orders A 201 | QUOTE_EXPIRED AGENT_PAIRING_REQUIRED AGENT_POLICY_DENIED AGENT_SPEND_LIMIT_EXCEEDED AGENT_DAILY_LIMIT_EXCEEDED READY NOT_FOUND WRITE
getMarketOrder GET /market/orders/{orderId} PA 200 | NOT_FOUND
executeMarketOrder POST /market/orders/{orderId}/execute A 200,202 | NOT_FOUND ORDER_CLOSED PAYMENT_REQUIRED EXECUTION_UNSUPPORTED ENDPOINT_UNREACHABLE WRITE
confirmMarketOrder POST /market/orders/{orderId}/confirm A 200 | NOT_FOUND ORDER_CLOSED ORDER_NOT_DELIVERED WRITE
disputeMarketOrder POST /market/orders/{orderId}/dispute A 200 | NOT_FOUND ORDER_CLOSED ORDER_NOT_DELIVERED WRITE
cancelMarketOrder POST /market/orders/{orderId}/cancel A 200 | NOT_FOUND ORDER_CLOSED WRITE x
retryMarketOrder POST /market/orders/{orderId}/retry A 200 | NOT_FOUND ORDER_CLOSED WRITE x
createPaymentIntent POST /market/orders/{orderId}/payment-intent A 200,201 | NOT_FOUND ORDER_CLOSED PAYMENT_REQUIRED WRITE
getMarketPayment GET /market/orders/{orderId}/payment P 200 | NOT_FOUND
submitPaymentProof POST /market/orders/{orderId}/payment-proof A 200 | NOT_FOUND ORDER_CLOSED PAYMENT_RPC_REQUIRED PAYMENT_RPC_ERROR PAYMENT_NOT_MINED PAYMENT_TX_FAILED PAYMENT_TRANSFER_NOT_FOUND WRITE
lockEscrowPayment POST /market/orders/{orderId}/payment/escrow-lock A 200 | NOT_FOUND ORDER_CLOSED WRITE
releasePayment POST /market/orders/{orderId}/payment/release A 200 | NOT_FOUND ORDER_CLOSED ORDER_NOT_DELIVERED WRITE
refundPayment POST /market/orders/{orderId}/payment/refund A 200 | NOT_FOUND ORDER_CLOSED WRITE
listPolicies GET /policies P 200 |
createPolicy POST /policies P 201 |
getPolicy GET /policies/{policyId} P 200 | NOT_FOUND x
updatePolicy PATCH /policies/{policyId} P 200 | NOT_FOUND
listAuditEvents GET /audit-events P 200 |
listTasks GET /tasks P 200 | READY x
createTask POST /tasks P 201 | NOT_FOUND READY WRITE x
getTask GET /tasks/{taskId} P 200 | NOT_FOUND READY x
discoverTask POST /tasks/{taskId}/discover P 200 | NOT_FOUND READY WRITE x
resolveTask POST /tasks/{taskId}/resolve P 200 | NOT_FOUND READY WRITE x
executeTask POST /tasks/{taskId}/execute P 200,202 | NOT_FOUND ROUTE_REQUIRED EXECUTION_UNSUPPORTED ENDPOINT_UNREACHABLE READY WRITE x
getRoute GET /routes/{routeId} P 200 | NOT_FOUND x
getOutcome GET /outcomes/{outcomeId} P 200 | NOT_FOUND x
listRuns GET /runs P 200 | NOT_FOUND x
getRun GET /runs/{runId} P 200 | NOT_FOUND x
getMachineGraph GET /machines/{machineId}/graph P 200 | NOT_FOUND READY x
createGraphNode POST /machines/{machineId}/graph/nodes P 201 | NOT_FOUND READY WRITE x
updateGraphNode PATCH /machines/{machineId}/graph/nodes/{nodeId} P 200 | NOT_FOUND READY WRITE x
deleteGraphNode DELETE /machines/{machineId}/graph/nodes/{nodeId} P 204 | NOT_FOUND READY WRITE x
createGraphEdge POST /machines/{machineId}/graph/edges P 201 | NOT_FOUND READY WRITE x
updateGraphEdge PATCH /machines/{machineId}/graph/edges/{edgeId} P 200 | NOT_FOUND READY WRITE x
deleteGraphEdge DELETE /machines/{machineId}/graph/edges/{edgeId} P 204 | NOT_FOUND READY WRITE x
`;

/** What the reference says once for a whole group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  MACHINE_PROOF: ["MACHINE_IDENTITY_PROOF_REQUIRED", "MACHINE_IDENTITY_PROOF_INVALID", "MACHINE_IDENTITY_PROOF_EXPIRED"],
  PAIRING_PROOF: ["AGENT_PAIRING_PROOF_REQUIRED", "AGENT_PAIRING_PROOF_INVALID", "AGENT_PAIRING_PROOF_EXPIRED"],
  READY: ["MACHINE_NOT_ACTIVE", "MACHINE_NOT_ACTIVATED"],
  WRITE: ["PEAQOS_IDENTITY_UNAVAILABLE"],
};

const SECURITY: Readonly<Record<string, unknown>> = {
  P: [{ platformKey: [] }],
  A: [{ agentPairingToken: [] }, { agentPairingToken: [], platformKey: [] }],
  PA: [{ platformKey: [] }, { agentPairingToken: [] }, { platformKey: [], agentPairingToken: [] }],
  N: [],
};

export interface WireRow {
  readonly operationId: string;
  readonly verb: string;
  readonly path: string;
  readonly auth: string;
  readonly security: unknown;
  readonly statuses: readonly string[];
  readonly ownCodes: readonly string[];
  readonly experimental: boolean;
}

export const wireTable: readonly WireRow[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [head = "", tail = ""] = line.split("|");
    const [operationId = "", verb = "", path = "", auth = "", statuses = ""] = head.trim().split(" ");
    const words = tail.trim().split(" ").filter(Boolean);
    // Whoever calls with a pairing token may find the pairing paused or revoked.
    const own = [...words.filter((word) => word !== "x"), ...(auth.includes("A") ? ["AGENT_PAIRING_INACTIVE"] : [])];
    return {
      operationId,
      verb: verb.toLowerCase(),
      path: path.startsWith("!") ? path.slice(1) : `/api/v1${path}`,
      auth,
      // Readiness says more about a deployment to those who have a key, but answers without one.
      security: operationId === "getReadiness" ? [{ platformKey: [] }, {}] : SECURITY[auth],
      statuses: statuses.split(","),
      ownCodes: own.flatMap((word) => GROUPS[word] ?? [word]),
      experimental: words.includes("x"),
    };
  });

/** The status of every code that servers send. */
export const statusOfCode: Readonly<Record<string, number>> = Object.fromEntries(
  `
  400 VALIDATION_ERROR PAYMENT_RPC_REQUIRED PAYMENT_TRANSFER_NOT_FOUND
  401 AUTH_REQUIRED AUTH_INVALID AGENT_AUTH_REQUIRED AGENT_AUTH_INVALID AGENT_AUTH_EXPIRED
  402 PAYMENT_REQUIRED PAYMENT_TX_FAILED
  403 MACHINE_IDENTITY_PROOF_REQUIRED MACHINE_IDENTITY_PROOF_INVALID MACHINE_IDENTITY_PROOF_EXPIRED AGENT_PAIRING_PROOF_REQUIRED AGENT_PAIRING_PROOF_INVALID AGENT_PAIRING_PROOF_EXPIRED AGENT_PAIRING_REQUIRED AGENT_PAIRING_INACTIVE AGENT_POLICY_DENIED AGENT_SPEND_LIMIT_EXCEEDED AGENT_DAILY_LIMIT_EXCEEDED
  404 NOT_FOUND
  405 METHOD_NOT_ALLOWED
  409 MACHINE_NOT_ACTIVE MACHINE_NOT_ACTIVATED MACHINE_IDENTITY_EXISTS MACHINE_IDENTITY_IMMUTABLE OPEN_MARKET_ORDERS QUOTE_EXPIRED ROUTE_REQUIRED ORDER_CLOSED ORDER_NOT_DELIVERED PAYMENT_NOT_MINED
  413 PAYLOAD_TOO_LARGE
  415 UNSUPPORTED_MEDIA_TYPE
  422 EXECUTION_UNSUPPORTED
  429 RATE_LIMITED
  500 INTERNAL_ERROR
  502 PAYMENT_RPC_ERROR ENDPOINT_UNREACHABLE
  503 PEAQOS_IDENTITY_UNAVAILABLE AGENT_PAIRING_UNAVAILABLE
  `
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [status, ...codes] = line.trim().split(" ");
      return codes.map((code) => [code, Number(status)] as const);
    }),
);
