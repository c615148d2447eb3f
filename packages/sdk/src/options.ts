import type { TransportOptions } from "@peaqos/client/core";
import type { ErrorEvent, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";

/** The page size of a list that is not told otherwise. */
export const LIST_QUERY_DEFAULT_LIMIT = 100;
/** The largest page that can be asked for. */
export const LIST_QUERY_MAX_LIMIT = 500;

/** How a client reaches a deployment, and what holds for each of its calls. */
export interface PeaqosClientOptions extends TransportOptions {
  /** Where the deployment is: an http or https URL, with a path prefix if it has one. */
  readonly orchestrationUrl?: string | undefined;
  /** The platform key. Sent with every call that can use one. */
  readonly apiKey?: string | undefined;
  /** Sent with every call. They never replace the platform key or the pairing token. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Replaces the `User-Agent` of this package. Browsers keep their own. */
  readonly userAgent?: string | undefined;
  /** The time one attempt may take, in milliseconds, body included. By default 30,000 for GET and 60,000 for the rest. */
  readonly timeoutMs?: number | undefined;
  /** How often a call that failed is tried again, where that is safe. By default 0. */
  readonly maxRetries?: number | undefined;
  /** The largest answer that is read, in bytes. By default 32 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Called as calls come and go. They see sanitized data only. */
  readonly hooks?: Hooks | undefined;
  /** Called once per thing that you should know. By default `console.warn`. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** Observers of calls. That one has failed is reported through `onWarning`, and never fails a call. */
export interface Hooks {
  /** Before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each complete answer, whatever its status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Once per call that failed for good, unless the client's own options were at fault. */
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
  /** Before the wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** What a single call may set for itself; the client's options hold where it does not. */
export interface RequestOptions {
  /** Ends the call, its waits between attempts included. */
  readonly signal?: AbortSignal | undefined;
  /** The time one attempt may take, in milliseconds, body included. */
  readonly timeoutMs?: number | undefined;
  /** How often the call is tried again, where that is safe. */
  readonly maxRetries?: number | undefined;
  /** Sent with this call. They never replace the platform key or the pairing token. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** For operations that take a pairing token as well as, or instead of, the platform key. */
export interface PairingRequestOptions extends RequestOptions {
  /** The agent's session token. Sent with this call, never stored. */
  readonly pairingToken?: string | undefined;
}

/** Where an iteration over pages begins and ends. */
export interface IterationOptions extends RequestOptions {
  /** Begins at this page: the `cursor` of an earlier iterator, or a `nextCursor`. */
  readonly startCursor?: string | undefined;
  /** Ends after so many pages, even if there are more. */
  readonly maxPages?: number | undefined;
}

/** The same, for operations that take either credential. */
export interface PairingIterationOptions extends IterationOptions, PairingRequestOptions {}
