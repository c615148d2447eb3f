// The functional form: what is imported from here brings no other operation along.
export { createOrchestrationClient, type OrchestrationClient } from "./core/orchestration-client.js";
export type { ItemResponse, ListResponse } from "./envelopes.js";
export * from "./operations/index.gen.js";
export type * from "./operations/queries.gen.js";
export type {
  IterationOptions,
  PairingIterationOptions,
  PairingRequestOptions,
  PeaqosClientOptions,
  RequestOptions,
} from "./options.js";
export type { ItemIterator } from "./pagination/item-iterator.js";
export type { RequestPromise } from "./request-promise.js";
export type * from "./types.gen.js";
