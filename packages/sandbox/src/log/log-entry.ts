import type { Observation } from "@peaqos/server-kit";
import { requestPath } from "../http/request-path.js";

/** One request, for logs. There is nothing secret in it: no header, no body and no query. */
export interface LogEntry {
  /** When it was answered, by the clock of the sandbox. */
  readonly time: string;
  readonly method: string;
  /** Without the query. Its segments are names and ids. */
  readonly path: string;
  readonly operationId?: string;
  readonly status: number;
  /** The code of a refusal. */
  readonly code?: string;
  /** What went wrong on purpose. */
  readonly fault?: string;
  readonly ms: number;
  readonly requestId: string;
  /** What was thrown, where the answer is an `INTERNAL_ERROR` for it. */
  readonly cause?: unknown;
}

export function logEntry({ request, answer, requestId, milliseconds, cause }: Observation, now: Date): LogEntry {
  const { operationId, status, body, fault } = answer;
  const code = codeOf(body);
  return {
    time: now.toISOString(),
    method: request.method,
    // Some terminals obey control characters.
    path: requestPath(request.target).replaceAll(/[^\x21-\x7e]/g, "\ufffd"),
    ...(operationId === undefined ? {} : { operationId }),
    status,
    ...(code === undefined ? {} : { code }),
    ...(fault === undefined ? {} : { fault }),
    ms: Math.round(milliseconds * 10) / 10,
    requestId,
    ...(cause === undefined ? {} : { cause }),
  };
}

function codeOf(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: unknown } };
  return typeof error?.code === "string" ? error.code : undefined;
}
