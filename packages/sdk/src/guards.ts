import { isPeaqosError, type OrchestrationApiError } from "@peaqos/client/core";
import type { ClientErrorCode, ErrorCode } from "@peaqos/types";

/** Whether a value is an error answer of the API, of this or of another copy of the package. */
export function isOrchestrationApiError(value: unknown): value is OrchestrationApiError {
  return isPeaqosError(value) && value.kind === "api";
}

/**
 * Whether a value is an error answer with this code, of this or of another copy of the package.
 * @example
 * try {
 *   await client.orchestration.getMachine("mach_rover7");
 * } catch (error) {
 *   if (!hasCode(error, "NOT_FOUND")) throw error;
 * }
 */
export function hasCode<Code extends ErrorCode | ClientErrorCode | (string & {})>(
  value: unknown,
  code: Code,
): value is OrchestrationApiError & { readonly code: Code } {
  return isOrchestrationApiError(value) && value.code === code;
}
