import type { ErrorCode } from "@peaqos/types";
import type { Delivery } from "./delivery.js";

/** What breaks a rule of the contract, and where. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** An answer, before it is written to a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Any JSON, `undefined` for an answer without a body. */
  readonly body: unknown;
  /** A body that is no JSON, in its place. `headers` name its type. */
  readonly text?: string | undefined;
  /** How the answer is lost on its way. By default it arrives. */
  readonly delivery?: Delivery | undefined;
  /** The operation that answered, for logs. */
  readonly operationId?: string;
  /** What went wrong on purpose, for logs. */
  readonly fault?: string;
}

/** A failure in the error envelope of the contract. */
export function failure(status: number, code: ErrorCode, message: string, details?: unknown): Answer {
  return { status, headers: {}, body: { error: { code, message, ...(details === undefined ? {} : { details }) } } };
}

/** `400 VALIDATION_ERROR` with its issues. */
export function invalid(issues: readonly Issue[]): Answer {
  const [first] = issues;
  const where = first === undefined ? "" : `: ${first.path} ${first.message}`;
  return failure(400, "VALIDATION_ERROR", `The request is not valid${where}.`, { issues });
}
