// What moves bytes, without openapi-fetch and its types: for whoever builds on this package.

// Through its own entry point, whose conditions tell Node from every other runtime.
export { chooseTransport, onAbort, type TransportName, type TransportOptions } from "@peaqos/client/transport";
export { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER } from "./credential-headers.js";
export { errorCode } from "./error-code.js";
export {
  type AnyOrchestrationError,
  type ApiErrorInit,
  isPeaqosError,
  type NetworkErrorReason,
  OrchestrationApiError,
  OrchestrationConfigError,
  OrchestrationError,
  OrchestrationNetworkError,
  OrchestrationValidationError,
  PeaqosError,
} from "./errors.js";
export { type FetchLike, fetchTransport } from "./fetch-transport.js";
export { headerProblem } from "./header-values.js";
export { integerProblem } from "./integer-problem.js";
export { isBrowser } from "./is-browser.js";
export { API_BASE_PATH, isPlainRemote, parseOrchestrationUrl } from "./orchestration-url.js";
export { answerFacts, readAnswer, unreadable } from "./read-answer.js";
export { serializePath } from "./safe-path.js";
export {
  DEFAULT_GET_TIMEOUT_MS,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_WRITE_TIMEOUT_MS,
  type SendInit,
  type SendResult,
  send,
} from "./send.js";
export type { ResponseHeaders, Transport, TransportInit, TransportResponse } from "./transport.js";
