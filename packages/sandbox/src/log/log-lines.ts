import type { LogEntry } from "./log-entry.js";

/** A line for people. */
export function humanLine({ time, method, path, operationId = "-", status, code, fault, ms, requestId }: LogEntry): string {
  const details = [...(code === undefined ? [] : [code]), ...(fault === undefined ? [] : [`(fault: ${fault})`])];
  return [time, method, path, operationId, status, ...details, `${ms} ms`, requestId].join(" ");
}

/** A line for programs: one JSON object. */
export function jsonLine({ cause, ...entry }: LogEntry): string {
  return JSON.stringify(entry);
}

/** What was thrown and where, without the properties that an error may carry along. */
export function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause);
}
