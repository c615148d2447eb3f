import { answerFacts, OrchestrationApiError, type SendResult } from "@peaqos/client";
import type { ErrorBody } from "@peaqos/types";
import type { CallSecrets } from "../redaction/call-secrets.js";
import { sanitize } from "../redaction/sanitize-body.js";
import { sanitizeText } from "../redaction/sanitize-text.js";

/** The error that the server describes, without what this call must keep secret. */
export function apiError(result: SendResult, error: ErrorBody, secrets: CallSecrets): OrchestrationApiError {
  const facts = answerFacts(result);
  const code = secrets.redact(error.code);
  const message = secrets.redactServerText(sanitizeText(error.message), `The server answered ${code}.`);
  const details = sanitize(error.details, (text) => secrets.redactServerText(text)).value;
  return new OrchestrationApiError(message, { ...facts, code, details });
}
