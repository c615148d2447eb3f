import { SECRET_NAMES } from "./secret-names.gen.js";

/** What stands where a secret was. */
export const REDACTED = "[REDACTED]";

/** Whether what goes by this name is a secret. */
export function isSensitiveName(name: string): boolean {
  return SECRET_NAMES.test(name);
}
