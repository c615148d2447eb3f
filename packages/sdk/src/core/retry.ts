import { errorCode, type OrchestrationApiError, type OrchestrationNetworkError } from "@peaqos/client/core";
import type { OperationRow } from "./operation-row.js";

/** Failures of connecting: no byte of the request has left. */
const NOTHING_SENT = /Refused|NotFound|EAI_|Connect_Timeout/i;

/**
 * How long to wait before the next attempt, in milliseconds; `undefined` when there must be none. `retried` counts the retries so far.
 */
export function retryDelay(
  row: OperationRow,
  error: unknown,
  retried: number,
  random: () => number = Math.random,
): number | undefined {
  const longestRetryAfterMs = 60_000;
  const firstBackoffMs = 500;
  const longestBackoffMs = 8_000;
  const { reason, statusCode, retryAfterMs, cause } = Object(error) as Partial<OrchestrationNetworkError & OrchestrationApiError>;
  const worthwhile = /^(timeout|connection|429|50[234])$/.test(`${reason ?? statusCode}`);
  const unsent = reason === "connection" && NOTHING_SENT.test(errorCode(cause));
  if (!(row.once ? unsent : worthwhile)) return undefined;
  if (retryAfterMs === undefined) return random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** retried);
  return retryAfterMs <= longestRetryAfterMs ? retryAfterMs : undefined;
}
