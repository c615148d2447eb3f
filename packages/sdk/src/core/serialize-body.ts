import { refuse } from "./refuse.js";

/** A body that cannot be left out. */
export function serializeBody(params: unknown): string {
  if (typeof params !== "object" || params === null || Array.isArray(params)) refuse("params", "must be an object");
  let body: string | undefined;
  try {
    body = JSON.stringify(params);
  } catch {
    // Refused below, without what the runtime has to say about the value.
  }
  return body ?? refuse("params", "must be valid JSON");
}

/** A body that may be left out. */
export function serializeOptionalBody(params: unknown): string | undefined {
  return params === undefined || params === null ? undefined : serializeBody(params);
}
