import { answerError, type OrchestrationApiError, type SendResult } from "@peaqos/client/core";
import type { ErrorBody } from "@peaqos/types";
import type { Redact } from "../redaction/redactor.js";
import { sanitize } from "../redaction/sanitize-body.js";
import { sanitizeText } from "../redaction/sanitize-text.js";
import { REDACTED } from "../redaction/sensitive-names.js";

/** The error that the server describes, without what this call must keep secret. */
export function apiError(result: SendResult, error: ErrorBody, redact: Redact): OrchestrationApiError {
  const code = redact(error.code);
  const message = redact(sanitizeText(error.message), `The server answered ${code}.`);
  const details = sanitize(error.details, (text) => redact(text, REDACTED)).value;
  return answerError(result, code, message, details);
}
