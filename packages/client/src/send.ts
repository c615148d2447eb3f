import { alarm } from "./alarm.js";
import { errorCode, type NetworkErrorReason, OrchestrationNetworkError } from "./errors.js";
import type { ResponseHeaders, Transport } from "./transport.js";

/** The time a GET may take, in milliseconds, from connecting to the last byte of the body. */
export const DEFAULT_GET_TIMEOUT_MS = 30_000;
/** The time every other verb may take, in milliseconds. */
export const DEFAULT_WRITE_TIMEOUT_MS = 60_000;
/** The largest answer that is read, in bytes: 32 MiB. */
export const DEFAULT_MAX_RESPONSE_BYTES: number = 33_554_432;

export interface SendInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
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

/**
 * Makes one attempt: a single deadline covers connecting, headers and body, and redirects are refused. Settles when the deadline
 * passes or the caller aborts, even if the transport ignores both.
 * @throws OrchestrationNetworkError
 */
export async function send(transport: Transport, url: string, init: SendInit): Promise<SendResult> {
  const {
    signal: caller,
    timeoutMs = init.method === "GET" ? DEFAULT_GET_TIMEOUT_MS : DEFAULT_WRITE_TIMEOUT_MS,
    maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES,
  } = init;
  const controller = new (transport.Controller ?? AbortController)();
  const { signal } = controller;
  let stop = () => {};
  let free = () => {};
  const attempt = async (): Promise<SendResult> => {
    const { status, headers, text, discard } = await transport(url, { ...init, signal, maxResponseBytes });
    free = discard;
    // A transport that ignores the signal may answer long after the call has failed.
    if (signal.aborted) free();
    if (/^30[12378]$/.test(`${status}`)) throw networkError("redirect", "The answer is a redirect.");
    return { status, headers, text: await text() };
  };
  try {
    return await new Promise<SendResult>((resolve, reject) => {
      stop = alarm(timeoutMs, caller, (reason) => {
        const message = reason === "timeout" ? `No answer within ${timeoutMs} ms.` : "The call was aborted.";
        reject(networkError(reason, message, caller?.reason));
      });
      if (!caller?.aborted) attempt().then(resolve, reject);
    });
  } catch (error) {
    // Frees the connection, whatever went wrong.
    controller.abort();
    free();
    throw asNetworkError(error);
  } finally {
    stop();
  }
}

/**
 * What a failing transport reports, in our terms. The runtime's own error stays readable as `cause`, save that of the parser
 * behind Node's `fetch`: it holds what the server sent, tokens included.
 */
function asNetworkError(cause: unknown): OrchestrationNetworkError {
  if (cause instanceof OrchestrationNetworkError) return cause;
  const code = errorCode(cause);
  const isTls = /TLS|SSL|CERT|UNABLE_TO_|EPROTO|HOSTNAME/.test(code);
  return networkError(
    isTls ? "tls" : "connection",
    `The ${isTls ? "secure " : ""}connection failed${code && ` (${code})`}.`,
    // By its name: newer releases give it no code.
    Object(Object(cause).cause).name === "HTTPParserError" ? undefined : cause,
  );
}

/** An error without an answer. */
export function networkError(reason: NetworkErrorReason, message: string, cause?: unknown): OrchestrationNetworkError {
  return new OrchestrationNetworkError(reason, message, cause === undefined ? cause : { cause });
}
