import { type NetworkErrorReason, OrchestrationError, OrchestrationNetworkError } from "./errors.js";
import type { ResponseHeaders, Transport } from "./transport.js";

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
  const { method, headers, body, signal } = init;
  const timeoutMs = init.timeoutMs ?? (method === "GET" ? DEFAULT_GET_TIMEOUT_MS : DEFAULT_WRITE_TIMEOUT_MS);
  const controller = new AbortController();

  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (reason: NetworkErrorReason, message: string, cause?: unknown) => {
      settle();
      reject(new OrchestrationNetworkError(reason, message, cause === undefined ? undefined : { cause }));
      controller.abort();
    };
    const onAbort = () => fail("aborted", "The call was aborted.", signal?.reason);
    const timer = setTimeout(() => fail("timeout", `No complete answer within ${timeoutMs} ms.`), timeoutMs);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);

    attempt(transport, url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: controller.signal,
      maxResponseBytes: init.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    }).then(
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

async function attempt(transport: Transport, url: string, init: Parameters<Transport>[1]): Promise<SendResult> {
  const response = await transport(url, init);
  const { status, headers } = response;
  // A transport that ignores the signal may answer long after the call has failed.
  if (init.signal.aborted) response.discard();
  if (REDIRECTS.includes(status)) {
    response.discard();
    throw new OrchestrationNetworkError("redirect", `The server answered with a redirect (${status}), which is never followed.`);
  }
  return { status, headers, text: await response.text() };
}

/** What a failing transport reports, in our terms. The runtime's own error stays readable as `cause`. */
function asNetworkError(cause: unknown): OrchestrationError {
  if (cause instanceof OrchestrationError) return cause;
  const code = errorCode(cause);
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/.test(code)) {
    return new OrchestrationNetworkError("tls", `The secure connection could not be made (${code}).`, { cause });
  }
  return new OrchestrationNetworkError("connection", `The connection failed${code && ` (${code})`}.`, { cause });
}

/** The code that Node's fetch hides in the cause of its `TypeError`. */
function errorCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return "";
}
