import { OrchestrationError, OrchestrationNetworkError, send } from "@peaqos/client";
import type { OperationId } from "@peaqos/types";
import { type CallSecrets, callSecrets } from "../redaction/call-secrets.js";
import { redactCause } from "../redaction/redact-cause.js";
import { type CallContext, type RequestPromise, requestPromise } from "../request-promise.js";
import { buildRequest, type PreparedRequest } from "./build-request.js";
import type { Config } from "./config.js";
import { observe, requestEvent, responseEvent } from "./observe.js";
import type { CallInput, OperationRow } from "./operation-row.js";
import { configOf, type OrchestrationClient } from "./orchestration-client.js";
import { readEnvelope } from "./read-envelope.js";
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

async function execute(client: OrchestrationClient, row: OperationRow, input: CallInput, context: CallContext): Promise<unknown> {
  const operation = row.id;
  let config: Config | undefined;
  let request: PreparedRequest | undefined;
  let known: CallSecrets | undefined;
  const secrets = () => (known ??= callSecrets(request?.secrets() ?? []));
  const redact = (text: string) => secrets().redact(text);
  let attempt = 0;
  for (;;) {
    attempt += 1;
    const event = { operation, attempt };
    try {
      config ??= configOf(client);
      request ??= buildRequest(config, row, input);
      const { transport, hooks } = config;
      const prepared = request;
      observe(config, "onRequest", () => requestEvent(event, prepared, input.params, redact));
      const started = hooks.onResponse ? performance.now() : 0;
      const result = await send(transport, request.url, request);
      observe(config, "onResponse", () => responseEvent(event, prepared, result, performance.now() - started, redact));
      const answer = readEnvelope(row, result, secrets);
      context.response = result;
      return answer;
    } catch (thrown) {
      const error = finish(thrown, operation, redact);
      const delayMs = request && attempt <= request.maxRetries ? retryDelay(row, error, attempt - 1) : undefined;
      if (delayMs === undefined) {
        if (config) observe(config, "onError", () => ({ ...event, error }));
        throw error;
      }
      observe(config as Config, "onRetry", () => ({ ...event, error, delayMs }));
      // Whoever aborts meanwhile ends the wait, and the next attempt fails before it sends anything.
      await sleep(delayMs, request?.signal);
    }
  }
}

/** The error as the caller may see it: typed, named after its operation, without this call's secrets, and with the caller in its stack. */
function finish(thrown: unknown, operation: OperationId, redact: (text: string) => string): OrchestrationError {
  const error =
    thrown instanceof OrchestrationError
      ? thrown
      : new OrchestrationNetworkError("connection", "The call failed in an unexpected way.", { cause: thrown });
  error.message = redact(error.message);
  if (error.cause !== undefined) error.cause = redactCause(error.cause, redact);
  (Error as { captureStackTrace?: (error: Error, above: unknown) => void }).captureStackTrace?.(error, finish);
  return Object.assign(error, { operation });
}
