// What moves bytes, without openapi-fetch and its types: for whoever builds on this package.

// Through its own entry point, whose conditions tell Node from every other runtime.
export { chooseTransport, type TransportName, type TransportOptions } from "@peaqos/client/transport";
export { ERROR_CODE_BAD_RESPONSE, ERROR_CODE_INVALID_RESPONSE_SHAPE } from "@peaqos/types";
export { alarm } from "./alarm.js";
export { AGENT_PAIRING_TOKEN_HEADER, API_KEY_HEADER } from "./credential-headers.js";
export {
  type AnyOrchestrationError,
  type ApiErrorInit,
  errorCode,
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
export { answerError, parseJson, readAnswer, unreadable } from "./read-answer.js";
export { pathSegment, serializePath } from "./safe-path.js";
export {
  DEFAULT_GET_TIMEOUT_MS,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_WRITE_TIMEOUT_MS,
  networkError,
  type SendInit,
  type SendResult,
  send,
} from "./send.js";
export type { ResponseHeaders, Transport, TransportInit, TransportResponse } from "./transport.js";
