import { type AnyOrchestrationError, OrchestrationError, OrchestrationNetworkError, readAnswer, send } from "@peaqos/client/core";
import type { ErrorResponse, OperationId } from "@peaqos/types";
import type { CallEvent } from "../hooks.js";
import { redactCause } from "../redaction/redact-cause.js";
import { type Redact, redactor } from "../redaction/redactor.js";
import { sanitize } from "../redaction/sanitize-body.js";
import { type CallContext, type RequestPromise, requestPromise } from "../request-promise.js";
import { apiError } from "./api-error.js";
import { buildRequest, type PreparedRequest } from "./build-request.js";
import type { Config } from "./config.js";
import { observe } from "./observe.js";
import type { CallInput, OperationRow } from "./operation-row.js";
import { configOf, type OrchestrationClient } from "./orchestration-client.js";
import { retryDelay } from "./retry.js";
import { sleep } from "./sleep.js";

/** Makes a call: the one way from an operation to the wire. It never throws; the promise rejects with an `OrchestrationError`. */
export function call<T, Op extends OperationId>(
  client: OrchestrationClient,
  row: OperationRow & { readonly id: Op },
  input: CallInput,
): RequestPromise<T, Op> {
  const context: CallContext = {};
  return requestPromise(execute(client, row, input, context) as Promise<T>, context);
}

/** Where an attempt goes. */
interface Target {
  readonly method: string;
  readonly url: string;
}

async function execute(client: OrchestrationClient, row: OperationRow, input: CallInput, context: CallContext): Promise<unknown> {
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
      request ??= buildRequest(config, row, input);
      const { method, url, headers, body, signal } = request;
      const sanitized = <E extends object>(rest: E) =>
        sanitize({ ...event, method, url, ...rest }, redact).value as CallEvent & E & Target;
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
      const delayMs = request && attempt <= request.maxRetries ? retryDelay(row, thrown, attempt - 1) : undefined;
      const error = finish(thrown, row.id, redact);
      if (delayMs === undefined) {
        if (config) void observe(config, "onError", () => ({ ...event, error }));
        throw error;
      }
      void observe(config as Config, "onRetry", () => ({ ...event, error, delayMs }));
      // Whoever aborts meanwhile ends the wait, and the next attempt fails before it sends anything.
      await sleep(delayMs, request?.signal);
    }
  }
}

/** The error as the caller may see it: typed, named after its operation, without this call's secrets, and with the caller in its stack. */
function finish(thrown: unknown, operation: OperationId, redact: Redact): AnyOrchestrationError {
  try {
    const error =
      thrown instanceof OrchestrationError
        ? (thrown as AnyOrchestrationError)
        : new OrchestrationNetworkError("connection", "The call failed.", thrown ? { cause: thrown } : undefined);
    const { requestId } = error as { readonly requestId?: string };
    error.message = redact(error.message);
    if (error.cause !== undefined) error.cause = redactCause(error.cause, redact);
    (Error as { captureStackTrace?: (error: Error, above: unknown) => void }).captureStackTrace?.(error, finish);
    return Object.assign(error, { operation, ...(requestId && { requestId: redact(requestId) }) });
  } catch {
    // What was thrown can be anything, a frozen error or a Proxy too.
    return finish(undefined, operation, (text) => text);
  }
}
