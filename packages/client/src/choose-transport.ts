import { OrchestrationConfigError } from "./errors.js";
import { type FetchLike, fetchTransport } from "./fetch-transport.js";
import type { Transport } from "./transport.js";

/** How calls travel: over `fetch`, or over the HTTP client of Node. */
export type TransportName = "fetch" | "node";

export interface TransportOptions {
  /** Used instead of the global `fetch`; called as `fetch(url, init)`. */
  readonly fetch?: FetchLike | undefined;
  /**
   * How calls travel. By default, on Node over its own HTTP client, several times cheaper than `fetch`, unless a `fetch` was given or
   * replaced, a dispatcher of undici was set, or the environment names a proxy; everywhere else over `fetch`.
   */
  readonly transport?: TransportName | undefined;
}

/**
 * The transport of a client, in a runtime that has nothing but `fetch`.
 * @throws OrchestrationConfigError when another one is asked for
 */
export function chooseTransport({ fetch, transport = "fetch" }: TransportOptions): Transport {
  if (transport !== "fetch") throw new OrchestrationConfigError("transport must be fetch in this runtime.");
  return fetchTransport(fetch);
}

/** Only Node counts who listens to a signal. */
export function allowListeners(_signal: AbortSignal | null | undefined): void {}
