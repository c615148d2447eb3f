import { errorCode } from "./error-code.js";
import { type NetworkErrorReason, OrchestrationError, OrchestrationNetworkError } from "./errors.js";
import { refusedRedirect } from "./refused-redirect.js";
import type { ResponseHeaders, Transport, TransportInit } from "./transport.js";

/** The time a GET may take, in milliseconds, from connecting to the last byte of the body. */
export const DEFAULT_GET_TIMEOUT_MS = 30_000;
/** The time every other verb may take, in milliseconds. */
export const DEFAULT_WRITE_TIMEOUT_MS = 60_000;
/** The largest answer that is read, in bytes. */
export const DEFAULT_MAX_RESPONSE_BYTES: number = 32 * 1024 * 1024;

export interface SendInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | null | undefined;
  readonly timeoutMs?: number | undefined;
  readonly maxResponseBytes?: number | undefined;
}

/** A complete answer. */
export interface SendResult {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly text: string;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Makes one attempt: a single deadline covers connecting, headers and body, and redirects are refused. Settles when the deadline
 * passes or the caller aborts, even if the transport ignores both.
 * @throws OrchestrationNetworkError
 */
export async function send(transport: Transport, url: string, init: SendInit): Promise<SendResult> {
  const { method, signal: caller } = init;
  const timeoutMs = init.timeoutMs ?? (method === "GET" ? DEFAULT_GET_TIMEOUT_MS : DEFAULT_WRITE_TIMEOUT_MS);
  const maxResponseBytes = init.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  const controller = new AbortController();
  let release = () => {};
  const ended = new Promise<never>((_, reject) => {
    const onAbort = () => reject(networkError("aborted", "The call was aborted.", caller?.reason));
    const timer = setTimeout(() => reject(networkError("timeout", `No complete answer within ${timeoutMs} ms.`)), timeoutMs);
    release = () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    };
    if (caller?.aborted) onAbort();
    else caller?.addEventListener("abort", onAbort);
  });
  try {
    const answer = caller?.aborted ? ended : attempt(transport, url, { ...init, signal: controller.signal, maxResponseBytes });
    return await Promise.race([answer, ended]);
  } catch (error) {
    // Frees the connection, whatever went wrong.
    controller.abort();
    throw asNetworkError(error);
  } finally {
    release();
  }
}

async function attempt(transport: Transport, url: string, init: TransportInit): Promise<SendResult> {
  const response = await transport(url, init);
  const { status, headers } = response;
  const isRedirect = REDIRECTS.includes(status);
  // A transport that ignores the signal may answer long after the call has failed.
  if (isRedirect || init.signal.aborted) response.discard();
  if (isRedirect) throw refusedRedirect();
  return { status, headers, text: await response.text() };
}

/** What a failing transport reports, in our terms. The runtime's own error stays readable as `cause`. */
function asNetworkError(cause: unknown): OrchestrationError {
  if (cause instanceof OrchestrationError) return cause;
  const code = errorCode(cause);
  const isTls = /TLS|SSL|CERT|UNABLE_TO_|EPROTO|HOSTNAME/.test(code);
  return networkError(isTls ? "tls" : "connection", `The ${isTls ? "secure " : ""}connection failed${code && ` (${code})`}.`, cause);
}

function networkError(reason: NetworkErrorReason, message: string, cause?: unknown): OrchestrationNetworkError {
  return new OrchestrationNetworkError(reason, message, cause === undefined ? cause : { cause });
}
