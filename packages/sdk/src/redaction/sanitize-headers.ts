import { sanitizeText } from "./sanitize-text.js";
import { isSensitiveHeader, REDACTED } from "./sensitive-names.js";

/** Headers as a plain object, without credentials. */
export function sanitizeHeaders(
  headers: Iterable<readonly [string, string]>,
  redact: (text: string) => string = (text) => text,
): Record<string, string> {
  const safe: Record<string, string> = {};
  for (const [name, value] of headers) safe[name] = isSensitiveHeader(name) ? REDACTED : redact(sanitizeText(value));
  return safe;
}
