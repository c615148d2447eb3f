export {
  AGENT_PAIRING_TOKEN_HEADER,
  type AnyOrchestrationError,
  API_BASE_PATH,
  API_KEY_HEADER,
  DEFAULT_GET_TIMEOUT_MS,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_WRITE_TIMEOUT_MS,
  type FetchLike,
  isPeaqosError,
  type NetworkErrorReason,
  OrchestrationApiError,
  OrchestrationConfigError,
  OrchestrationError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  PeaqosError,
  type ResponseHeaders,
  type TransportName,
  type TransportOptions,
} from "@peaqos/client/core";
export { EnrolledMachineAgent } from "./enrolled-machine-agent.js";
export * from "./error-codes.gen.js";
export { hasCode, isOrchestrationApiError } from "./guards.js";
export { IssuedAgentPairing } from "./issued-agent-pairing.js";
export type { Orchestration } from "./operations/orchestration.gen.js";
export { LIST_QUERY_DEFAULT_LIMIT, LIST_QUERY_MAX_LIMIT } from "./options.js";
export { PeaqosClient } from "./peaqos-client.js";
export type * from "./public-types.js";
export { sanitizeBody } from "./redaction/sanitize-body.js";
export { VERSION } from "./version.gen.js";
