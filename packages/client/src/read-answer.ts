import { ERROR_CODE_BAD_RESPONSE, ERROR_CODE_INVALID_RESPONSE_SHAPE, type ErrorResponse } from "@peaqos/types";
import { OrchestrationApiError } from "./errors.js";
import type { SendResult } from "./send.js";

/**
 * Parses an answer, and refuses one that is not of this API: a body that is not JSON, none where one is due, or an error without its
 * envelope.
 * @returns the parsed body: an `ErrorResponse` where the status is beyond 299, `undefined` for 204
 * @throws OrchestrationApiError with `BAD_RESPONSE` or `INVALID_RESPONSE_SHAPE`
 */
export function readAnswer(result: SendResult): unknown {
  if (result.status === 204) return undefined;
  const body = parseJson(result.text);
  const { error } = Object(body) as Partial<ErrorResponse>;
  const isError = typeof error?.code === "string" && typeof error.message === "string";
  if (body === undefined || (result.status > 299 && !isError)) throw unreadable(result);
  return body;
}

/**
 * The error for an answer that is not what is due: `BAD_RESPONSE` where it is no JSON at all, otherwise `INVALID_RESPONSE_SHAPE`. The
 * body is not repeated, since it may hold secrets.
 */
export function unreadable(result: SendResult): OrchestrationApiError {
  const isJson = parseJson(result.text) !== undefined;
  const what = isJson ? "has another shape" : result.text ? "is not JSON" : "is empty";
  const code = isJson ? ERROR_CODE_INVALID_RESPONSE_SHAPE : ERROR_CODE_BAD_RESPONSE;
  return answerError(result, code, `The answer with status ${result.status} ${what}.`);
}

/** An answer as the error that it is, with what its head says. */
export function answerError(
  { status, headers }: SendResult,
  code: string,
  message: string,
  details?: unknown,
): OrchestrationApiError {
  return new OrchestrationApiError(message, {
    code,
    statusCode: status,
    details,
    requestId: headers.get("x-request-id") ?? undefined,
    retryAfterMs: parseRetryAfter(headers.get("retry-after")),
  });
}

/** What a text says in JSON. JSON holds no `undefined`, so that stands for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` is a number of seconds or a date. Whatever else parses as a date is nonsense. */
function parseRetryAfter(value: string | null): number | undefined {
  if (!value || !/^\d+$|GMT$/.test(value)) return undefined;
  const ms = /\D/.test(value) ? Date.parse(value) - Date.now() : Number(value) * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
