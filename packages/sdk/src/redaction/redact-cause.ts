import { sanitize } from "./sanitize-body.js";

/** The cause itself where it holds no secret; otherwise a copy without them. */
export function redactCause(cause: unknown, redact: (text: string) => string): unknown {
  const { value, changed } = sanitize(cause, redact);
  if (!changed) return cause;
  return "stack" in Object(cause) ? Object.assign(new Error(), value) : value;
}
