import { SILENT_NAMES } from "./marked-names.gen.js";

/** What stands where a secret was. */
export const REDACTED = "[REDACTED]";

/** Whether what goes by this name is a secret: by its words, because it is a cookie, or because the contract marks it all the same. */
export function isSensitiveName(name: string): boolean {
  return /token|key|secret|password|credential|auth|^(set-)?cookie$/i.test(name) || SILENT_NAMES.test(name);
}
