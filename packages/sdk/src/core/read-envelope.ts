import { type SendResult, unreadable } from "@peaqos/client/core";

// Each reader takes the answer out of one kind of envelope, and checks it as deep as the envelope, no further. Each throws an
// OrchestrationApiError with BAD_RESPONSE where there is no body, and INVALID_RESPONSE_SHAPE where it is not the one that is due.

/** An answer without an envelope. */
export function readRaw(body: unknown, result: SendResult): Record<string, unknown> {
  if (!isObject(body)) throw unreadable(result);
  return body;
}

export function readItem(body: unknown, result: SendResult): Record<string, unknown> {
  const envelope = readRaw(body, result);
  if (!isObject(envelope.item)) throw unreadable(result);
  return envelope;
}

export function readNullableItem(body: unknown, result: SendResult): Record<string, unknown> {
  const envelope = readRaw(body, result);
  return envelope.item === null ? envelope : readItem(body, result);
}

export function readList(body: unknown, result: SendResult): Record<string, unknown> {
  const envelope = readRaw(body, result);
  const { items, nextCursor } = envelope;
  // Some servers end a list with `null`, or with an empty text.
  if (nextCursor === null || nextCursor === "") delete envelope.nextCursor;
  else if (nextCursor !== undefined && typeof nextCursor !== "string") throw unreadable(result);
  if (!Array.isArray(items)) throw unreadable(result);
  return envelope;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
