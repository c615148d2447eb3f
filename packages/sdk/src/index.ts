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
} from "@peaqos/client/core";
export type { OrchestrationClient } from "./core/orchestration-client.js";
export { EnrolledMachineAgent } from "./enrolled-machine-agent.js";
export type { ItemResponse, ListResponse } from "./envelopes.js";
export * from "./error-codes.gen.js";
export { hasCode, isOrchestrationApiError } from "./guards.js";
export type { CallEvent, ErrorEvent, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export { IssuedAgentPairing } from "./issued-agent-pairing.js";
export type { Orchestration } from "./operations/orchestration.gen.js";
export type * from "./operations/queries.gen.js";
export {
  type Hooks,
  type IterationOptions,
  LIST_QUERY_DEFAULT_LIMIT,
  LIST_QUERY_MAX_LIMIT,
  type PairingIterationOptions,
  type PairingRequestOptions,
  type PeaqosClientOptions,
  type RequestOptions,
} from "./options.js";
export type { ItemIterator } from "./pagination/item-iterator.js";
export type { PageIterator } from "./pagination/page-iterator.js";
export { PeaqosClient } from "./peaqos-client.js";
export { sanitizeBody } from "./redaction/sanitize-body.js";
export type {
  ApiErrorOf,
  CallError,
  Failure,
  RequestPromise,
  ResponseInfo,
  Result,
  Success,
  UnlistedCode,
  WithResponse,
} from "./request-promise.js";
export type * from "./types.gen.js";
export { VERSION } from "./version.gen.js";
