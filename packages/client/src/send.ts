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
export function send(transport: Transport, url: string, init: SendInit): Promise<SendResult> {
  const timeoutMs = init.timeoutMs ?? (init.method === "GET" ? DEFAULT_GET_TIMEOUT_MS : DEFAULT_WRITE_TIMEOUT_MS);
  const maxResponseBytes = init.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
  const controller = new AbortController();
  const caller = init.signal;

  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      caller?.removeEventListener("abort", onAbort);
    };
    const fail = (error: Error) => {
      settle();
      reject(error);
      controller.abort();
    };
    const onAbort = () => fail(networkError("aborted", "The call was aborted.", caller?.reason));
    const timer = setTimeout(() => fail(networkError("timeout", `No complete answer within ${timeoutMs} ms.`)), timeoutMs);
    if (caller?.aborted) return onAbort();
    caller?.addEventListener("abort", onAbort);

    attempt(transport, url, { ...init, signal: controller.signal, maxResponseBytes }).then(
      (result) => {
        settle();
        resolve(result);
      },
      (error: unknown) => {
        settle();
        reject(asNetworkError(error));
      },
    );
  });
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
  const isTls = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/.test(code);
  return networkError(isTls ? "tls" : "connection", `The ${isTls ? "secure " : ""}connection failed${code && ` (${code})`}.`, cause);
}

function networkError(reason: NetworkErrorReason, message: string, cause?: unknown): OrchestrationNetworkError {
  return new OrchestrationNetworkError(reason, message, cause === undefined ? cause : { cause });
}
