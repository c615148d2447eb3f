import type { AnyOrchestrationError } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";

/** What every hook learns. */
export interface CallEvent {
  /** The operationId of the call. */
  readonly operation: OperationId;
  /** Which attempt it is, from 1. */
  readonly attempt: number;
}

/** An attempt is about to be made. */
export interface RequestEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it is sent, sanitized. `undefined` where there is none. */
  readonly body: unknown;
}

/** A complete answer has arrived. */
export interface ResponseEvent extends CallEvent {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** From the beginning of the attempt to the last byte, in milliseconds. */
  readonly durationMs: number;
}

/** The call has failed, and is not tried again. */
export interface ErrorEvent extends CallEvent {
  /** The very error that the caller gets: look, and leave it as it is. */
  readonly error: AnyOrchestrationError;
}

/** The attempt has failed, and another one follows. */
export interface RetryEvent extends CallEvent {
  readonly error: AnyOrchestrationError;
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs: number;
}
