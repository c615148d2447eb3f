import { alarm, networkError, OrchestrationError, readAnswer, send } from "@peaqos/client/core";
import type { ErrorResponse, OperationId } from "@peaqos/types";
import { redactCause } from "../redaction/redact-cause.js";
import { type Redact, redactor } from "../redaction/redactor.js";
import { sanitize } from "../redaction/sanitize-body.js";
import { type CallContext, type RequestPromise, requestPromise } from "../request-promise.js";
import { apiError } from "./api-error.js";
import { buildRequest, type PreparedRequest } from "./build-request.js";
import type { Config } from "./config.js";
import { observe } from "./observe.js";
import type { OperationRow } from "./operation-row.js";
import { configOf, type OrchestrationClient } from "./orchestration-client.js";
import { retryDelay } from "./retry.js";

/** Makes a call: the one way from an operation to the wire. It never throws; the promise rejects with an `OrchestrationError`. */
export function call(client: OrchestrationClient, row: OperationRow, args: unknown[]): RequestPromise<unknown, OperationId> {
  const context: CallContext = {};
  return requestPromise(execute(client, row, args, context), context);
}

async function execute(client: OrchestrationClient, row: OperationRow, args: unknown[], context: CallContext): Promise<unknown> {
  let config: Config | undefined;
  let request: PreparedRequest | undefined;
  let known: Redact | undefined;
  const redact: Redact = (text, instead) => {
    known ??= redactor(request?.secrets() ?? []);
    return known(text, instead);
  };
  for (let attempt = 1; ; attempt++) {
    const event = { operation: row.id, attempt };
    try {
      config ??= configOf(client);
      request ??= buildRequest(config, row, args);
      const { method, url, headers, body, signal } = request;
      const sanitized = (rest: object) => sanitize({ ...event, method, url, ...rest }, redact).value as object;
      if (!signal?.aborted) void observe(config, "onRequest", () => sanitized({ headers, body: body && JSON.parse(body) }));
      const started = Date.now();
      const result = await send(config.transport, url, request);
      const response = { status: result.status, headers: result.headers };
      context.response = response;
      void observe(config, "onResponse", () =>
        sanitized({ ...response, headers: Object.fromEntries(response.headers), durationMs: Date.now() - started }),
      );
      // The status alone decides between success and error, whatever the body.
      const isSuccess = /^2/.test(`${result.status}`);
      if (isSuccess && !row.read) return undefined;
      const answer = readAnswer(result);
      if (!isSuccess) throw apiError(result, (answer as ErrorResponse).error, redact);
      return row.read?.(answer, result);
    } catch (thrown) {
      // Before the secrets are taken out of the cause, which says whether anything was sent.
      const delayMs = attempt <= (request?.maxRetries ?? 0) ? retryDelay(row, thrown, attempt - 1) : undefined;
      const error = finish(thrown, row.id, redact);
      if (delayMs === undefined) {
        void observe(config, "onError", () => ({ ...event, error }));
        throw error;
      }
      void observe(config, "onRetry", () => ({ ...event, error, delayMs }));
      // Whoever aborts meanwhile ends the wait, and the next attempt fails before it sends anything; so does a signal that throws.
      let stop = () => {};
      await new Promise<unknown>((resolve) => {
        stop = alarm(delayMs, request?.signal, resolve);
      }).catch(() => {});
      stop();
    }
  }
}

/** The error as the caller may see it: typed, named after its operation, without this call's secrets, and with the caller in its stack. */
function finish(thrown: unknown, operation: OperationId, redact: Redact): OrchestrationError {
  try {
    const error = thrown instanceof OrchestrationError ? thrown : networkError("connection", "The call failed.", thrown);
    const texts = error as { message: string; requestId?: string };
    texts.message = redact(texts.message);
    if (texts.requestId) texts.requestId = redact(texts.requestId);
    if (error.cause !== undefined) error.cause = redactCause(error.cause, redact);
    (Error as { captureStackTrace?: (error: Error, above: unknown) => void }).captureStackTrace?.(error, finish);
    return Object.assign(error, { operation });
  } catch {
    // What was thrown can be anything, a frozen error or a Proxy too.
    return finish(undefined, operation, (text) => text);
  }
}
