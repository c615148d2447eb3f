/**
 * How bytes move: one request out, the head of one answer back, its body on demand. The seam between the client and a runtime.
 * A transport follows no redirect, and stops when the signal aborts.
 */
export interface Transport {
  (url: string, init: TransportInit): Promise<TransportResponse>;
  /** What makes the signal, for a transport that takes a lighter one than the runtime's own. */
  readonly Controller?: (new () => Pick<AbortController, "signal" | "abort">) | undefined;
}

export interface TransportInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal: AbortSignal;
  /** The largest answer to read, in bytes after decoding; a larger one is refused with the reason `too_large`. */
  readonly maxResponseBytes: number;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Reads the whole body as UTF-8. */
  text(): Promise<string>;
  /** Gives up a body that is not going to be read. */
  discard(): void;
}

/** The headers of an answer: a `Headers`, or anything that reads like one. */
export interface ResponseHeaders extends Iterable<[string, string]> {
  get(name: string): string | null;
}
