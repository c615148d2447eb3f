import { ERROR_CODE_BAD_RESPONSE, ERROR_CODE_INVALID_RESPONSE_SHAPE, type ErrorResponse } from "@peaqos/types";
import { type ApiErrorInit, OrchestrationApiError } from "./errors.js";
import type { SendResult } from "./send.js";

/**
 * Parses an answer, and refuses one that is not of this API: a body that is not JSON, none where one is due, or an error without its
 * envelope. The body itself is not repeated in the error, since it may hold secrets.
 * @returns the parsed body: an `ErrorResponse` where the status is beyond 299, `undefined` for 204
 * @throws OrchestrationApiError with `BAD_RESPONSE` or `INVALID_RESPONSE_SHAPE`
 */
export function readAnswer(result: SendResult): unknown {
  const { status, text } = result;
  if (status === 204) return undefined;
  let body: unknown;
  try {
    // A server can send any three digits, but a `Response` cannot hold them.
    if (status < 200 || status > 599) throw status;
    body = JSON.parse(text);
  } catch {
    throw badResponse(result);
  }
  if (status > 299 && !isErrorEnvelope(body)) throw invalidShape(result);
  return body;
}

/** What the head of an answer says about the error that it is. */
export function answerFacts({ status, headers }: SendResult): Omit<ApiErrorInit, "code"> {
  return {
    statusCode: status,
    requestId: headers.get("x-request-id") ?? undefined,
    retryAfterMs: parseRetryAfter(headers.get("retry-after")),
  };
}

/** An answer whose body is not JSON, or is missing where one is due. */
export function badResponse(result: SendResult): OrchestrationApiError {
  return unreadable(result, ERROR_CODE_BAD_RESPONSE, result.text === "" ? "is empty" : "is not JSON");
}

/** An answer that is JSON, but not in the envelope that is due. */
export function invalidShape(result: SendResult): OrchestrationApiError {
  return unreadable(result, ERROR_CODE_INVALID_RESPONSE_SHAPE, "is not in the envelope that is due");
}

function unreadable(result: SendResult, code: string, what: string): OrchestrationApiError {
  return new OrchestrationApiError(`The answer with status ${result.status} ${what}.`, { ...answerFacts(result), code });
}

/** `Retry-After` is a number of seconds or a date. */
function parseRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function isErrorEnvelope(body: unknown): body is ErrorResponse {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  return typeof error?.code === "string" && typeof error.message === "string";
}
