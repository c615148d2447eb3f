// The types that both entries export: one list, so that neither lacks what the other has.
export type { OrchestrationClient } from "./core/orchestration-client.js";
export type { EnrolledMachineAgent } from "./enrolled-machine-agent.js";
export type { ItemResponse, ListResponse } from "./envelopes.js";
export type { CallEvent, ErrorEvent, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { IssuedAgentPairing } from "./issued-agent-pairing.js";
export type * from "./operations/queries.gen.js";
export type {
  Hooks,
  IterationOptions,
  PairingIterationOptions,
  PairingRequestOptions,
  PeaqosClientOptions,
  RequestOptions,
} from "./options.js";
export type { ItemIterator } from "./pagination/item-iterator.js";
export type { PageIterator } from "./pagination/page-iterator.js";
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
