/** How the sandbox is brought to answer a code: on which operation, and in which situation. */
export interface NaturalTrigger {
  /** `undefined` where any operation will do. */
  readonly operationId?: string;
  /** A settings table of the sandbox names the keys in it. */
  readonly situation: string;
}

const AUTH = "With `requireApiAuth: true` and `apiKeys`";
const LATER = "turn the clock by";

/** One situation for each error code. The tests of the sandbox reach every one of them, on every operation that documents it. */
export const naturalTriggers: Readonly<Record<string, NaturalTrigger>> = {
  AUTH_REQUIRED: { operationId: "listMachines", situation: `${AUTH}, call without \`x-api-key\`.` },
  AUTH_INVALID: { operationId: "listMachines", situation: `${AUTH}, send another key in \`x-api-key\`.` },
  AGENT_AUTH_REQUIRED: { operationId: "createMarketOrder", situation: "Call without `x-agent-pairing-token`." },
  AGENT_AUTH_INVALID: { operationId: "createMarketOrder", situation: "Change one character of the pairing token." },
  AGENT_AUTH_EXPIRED: { operationId: "createMarketOrder", situation: `Open a session and ${LATER} 1h.` },
  VALIDATION_ERROR: { operationId: "createMachine", situation: "Send a field that the contract does not know." },
  NOT_FOUND: { operationId: "getMachine", situation: "Ask for an id that was never given out." },
  MACHINE_NOT_ACTIVE: {
    operationId: "createMarketOrder",
    situation: "Pair an agent, then set the machine to `blocked` with `updateMachine`.",
  },
  MACHINE_NOT_ACTIVATED: {
    operationId: "createMarketOrder",
    situation: "Pair an agent, then let the registry know the identity with `bonded: false` or `resolves: false`.",
  },
  MACHINE_IDENTITY_EXISTS: { operationId: "createMachine", situation: "Register the same identity twice." },
  MACHINE_IDENTITY_IMMUTABLE: {
    operationId: "updateMachine",
    situation: "Send another `identityRef` for a machine that has one.",
  },
  MACHINE_IDENTITY_PROOF_REQUIRED: { operationId: "createMachine", situation: "Leave `identityProof` out." },
  MACHINE_IDENTITY_PROOF_INVALID: {
    operationId: "createMachine",
    situation: "Sign the challenge with an account that is no controller.",
  },
  MACHINE_IDENTITY_PROOF_EXPIRED: {
    operationId: "createMachine",
    situation: `Sign the challenge, and ${LATER} 11m before it is sent.`,
  },
  PEAQOS_IDENTITY_UNAVAILABLE: {
    operationId: "createMachineIdentityChallenge",
    situation: 'Set `registry.outage = true`, or `PUT /__sandbox/registry` with `{ "outage": true }`.',
  },
  AGENT_PAIRING_PROOF_REQUIRED: { operationId: "createAgentPairing", situation: "Leave `agentProof` out." },
  AGENT_PAIRING_PROOF_INVALID: {
    operationId: "createAgentPairing",
    situation: "Sign the challenge with another account than the agent's.",
  },
  AGENT_PAIRING_PROOF_EXPIRED: {
    operationId: "createAgentPairing",
    situation: `Sign the challenge, and ${LATER} 11m before it is sent.`,
  },
  AGENT_PAIRING_UNAVAILABLE: {
    operationId: "createAgentPairing",
    situation: "With `agentPairingSessionSecret` set to empty text.",
  },
  AGENT_PAIRING_REQUIRED: {
    operationId: "createMarketOrder",
    situation:
      "With `requireAgentPairingAuth: false`, call without a token and with an `agentPairingId` that is none of the machine.",
  },
  AGENT_PAIRING_INACTIVE: {
    operationId: "createMarketOrder",
    situation: "Set the pairing to `paused` with `updateAgentPairing`, and go on with its token.",
  },
  AGENT_POLICY_DENIED: {
    operationId: "createMarketOrder",
    situation: "Pair the agent with `deniedSkillKeys` that hold the skill of the service.",
  },
  AGENT_SPEND_LIMIT_EXCEEDED: {
    operationId: "createMarketOrder",
    situation: "Pair the agent with a `perTransactionLimit` below the price of the service.",
  },
  AGENT_DAILY_LIMIT_EXCEEDED: {
    operationId: "createMarketOrder",
    situation: "Pair the agent with a `dailySpendLimit`, and order until it is spent.",
  },
  OPEN_MARKET_ORDERS: { operationId: "archiveMachine", situation: "Order something for the machine first." },
  QUOTE_EXPIRED: { operationId: "createMarketOrder", situation: `Search, ${LATER} 16m, and order with the quote.` },
  ROUTE_REQUIRED: { operationId: "executeTask", situation: "Execute a task that was not resolved." },
  ORDER_CLOSED: { operationId: "cancelMarketOrder", situation: "Cancel the order twice." },
  ORDER_NOT_DELIVERED: { operationId: "confirmMarketOrder", situation: "Confirm an order that was paid and not executed." },
  PAYMENT_REQUIRED: {
    operationId: "executeMarketOrder",
    situation: "With `requirePaymentBeforeExecute: true`, execute an order that was not paid.",
  },
  PAYMENT_RPC_REQUIRED: {
    operationId: "submitPaymentProof",
    situation: "Without `paymentRpcUrl`, send a proof with `verificationMode: rpc`.",
  },
  PAYMENT_RPC_ERROR: { operationId: "submitPaymentProof", situation: "Let `paymentRpcUrl` be a server that answers 503." },
  PAYMENT_NOT_MINED: {
    operationId: "submitPaymentProof",
    situation: "Let `paymentRpcUrl` be a server that has no receipt: it answers `result: null`.",
  },
  PAYMENT_TX_FAILED: {
    operationId: "submitPaymentProof",
    situation: "Let `paymentRpcUrl` be a server whose receipt has the status `0x0`.",
  },
  PAYMENT_TRANSFER_NOT_FOUND: {
    operationId: "submitPaymentProof",
    situation: "Let `paymentRpcUrl` be a server whose receipt holds no transfer; or change one digit of a signed x402 payment.",
  },
  EXECUTION_UNSUPPORTED: {
    operationId: "executeMarketOrder",
    situation: "Order `svc_coldvault_archive`, which no adapter can run, and execute the order.",
  },
  ENDPOINT_UNREACHABLE: {
    operationId: "executeMarketOrder",
    situation: "Register a runtime endpoint at a port where nothing listens, order `svc_qvac_inference`, and execute the order.",
  },
  INTERNAL_ERROR: {
    operationId: "listMachines",
    situation: "Start the sandbox with a `now` that throws. No request alone can do it.",
  },
  METHOD_NOT_ALLOWED: { situation: "Call the path of an operation with a verb that it does not have." },
  PAYLOAD_TOO_LARGE: { operationId: "createMachine", situation: "Send a body of more than 1 MiB." },
  UNSUPPORTED_MEDIA_TYPE: { operationId: "createMachine", situation: "Send the body with `content-type: text/plain`." },
  RATE_LIMITED: { situation: "With `rateLimitPerMinute: 1`, call twice." },
};
