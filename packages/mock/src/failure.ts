import type { ErrorCode } from "@peaqos/types";

/** What breaks a rule of the contract, and where. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** An answer of the mock, before it is written to a socket. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A failure in the error envelope of the contract. */
export function failure(status: number, code: ErrorCode, message: string, details?: unknown): MockAnswer {
  return { status, headers: {}, body: { error: { code, message, ...(details === undefined ? {} : { details }) } } };
}

/** `400 VALIDATION_ERROR` with its issues. */
export function invalid(issues: readonly Issue[]): MockAnswer {
  const [first] = issues;
  const where = first === undefined ? "" : `: ${first.path} ${first.message}`;
  return failure(400, "VALIDATION_ERROR", `The request is not valid${where}.`, { issues });
}
