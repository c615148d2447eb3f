import { ERROR_CODE_BAD_RESPONSE, ERROR_CODE_INVALID_RESPONSE_SHAPE } from "@peaqos/types";
import { OrchestrationApiError } from "./errors.js";
import type { SendResult } from "./send.js";

/**
 * Refuses an answer that is not one of this API: a body that is not JSON, none where one is due, or an error without its envelope.
 * The body itself is not repeated in the error, since it may hold secrets.
 * @throws OrchestrationApiError with `BAD_RESPONSE` or `INVALID_RESPONSE_SHAPE`
 */
export function checkAnswer({ status, headers, text }: SendResult): void {
  if (status === 204) return;
  const init = { statusCode: status, requestId: headers.get("x-request-id") ?? undefined };
  // A server can send any three digits, but a `Response` cannot hold them.
  if (status < 200 || status > 599) {
    throw new OrchestrationApiError(`The answer has the unknown status ${status}.`, { ...init, code: ERROR_CODE_BAD_RESPONSE });
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const what = text === "" ? "is empty" : "is not JSON";
    throw new OrchestrationApiError(`The answer with status ${status} ${what}.`, { ...init, code: ERROR_CODE_BAD_RESPONSE });
  }
  if (status > 299 && !isErrorEnvelope(body)) {
    const message = `The answer with status ${status} is an error without an error envelope.`;
    throw new OrchestrationApiError(message, { ...init, code: ERROR_CODE_INVALID_RESPONSE_SHAPE });
  }
}

function isErrorEnvelope(body: unknown): boolean {
  const error = (body as { error?: { code?: unknown; message?: unknown } } | null)?.error;
  return typeof error?.code === "string" && typeof error.message === "string";
}
