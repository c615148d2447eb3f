/** Shared by every copy of the package, so that an error is recognised across two installed copies. */
const BRAND: symbol = Symbol.for("peaqos.error");

/** The base of every error that peaqOS throws. `kind` tells the classes apart without `instanceof`. */
export abstract class PeaqosError extends Error {
  abstract readonly kind: "api" | "network" | "config" | "validation";

  /** `fields` become properties of the error. */
  constructor(message: string, options?: ErrorOptions, fields?: object) {
    super(message, options);
    Object.assign(Object.defineProperty(this, BRAND, { value: true }), fields);
  }

  /** What `JSON.stringify` shows: name, message and the fields of the class. The cause stays out. */
  toJSON(): Record<string, unknown> {
    return Object.assign({ name: this.name, message: this.message }, this as object);
  }
}

/** The base of the errors of the Machine Markets API. */
export abstract class OrchestrationError extends PeaqosError {
  /** The operationId of the call that failed, where `@peaqos/sdk` made it. */
  declare readonly operation: string | undefined;

  /** The name of the class, also where a bundler has shortened it. */
  override get name(): string {
    return `Orchestration${this.kind[0]?.toUpperCase()}${this.kind.slice(1)}Error`;
  }
}

/** Why no complete answer arrived. */
export type NetworkErrorReason = "timeout" | "aborted" | "connection" | "tls" | "redirect" | "too_large";

/** The call got no complete answer. `reason` says why, and `cause` keeps what the runtime reported. */
export class OrchestrationNetworkError extends OrchestrationError {
  readonly kind = "network" as const;
  declare readonly reason: NetworkErrorReason;

  constructor(reason: NetworkErrorReason, message: string, options?: ErrorOptions) {
    super(message, options, { reason });
  }
}

/** An option cannot be used. The message names the option and the rule, never its value. */
export class OrchestrationConfigError extends OrchestrationError {
  readonly kind = "config" as const;
}

/** An argument breaks a rule, so nothing was sent. */
export class OrchestrationValidationError extends OrchestrationError {
  readonly kind = "validation" as const;
  /** The argument, as the caller names it. */
  declare readonly field: string;
  /** The rule that it breaks. */
  declare readonly constraint: string;

  constructor(field: string, constraint: string) {
    super(`${field}: ${constraint}`, undefined, { field, constraint });
  }
}

/** What is known about an answer that is an error. */
export interface ApiErrorInit {
  readonly code: string;
  readonly statusCode: number;
  readonly details?: unknown;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** The server answered with an error, or with something that is not an answer of this API (`BAD_RESPONSE`, `INVALID_RESPONSE_SHAPE`). */
export class OrchestrationApiError extends OrchestrationError {
  readonly kind = "api" as const;
  /** The error code of the contract, or a new one of the server. */
  declare readonly code: string;
  /** The HTTP status. */
  declare readonly statusCode: number;
  /** What the server says beyond the message. */
  declare readonly details: unknown;
  /** The `x-request-id` of the answer. */
  declare readonly requestId: string | undefined;
  /** How long the server asks to wait before the next attempt, in milliseconds: its `Retry-After`. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, init: ApiErrorInit, options?: ErrorOptions) {
    super(message, options, init);
  }
}

/** Every error that is thrown. `kind` tells which one it is, also across two copies of the package. */
export type AnyOrchestrationError =
  | OrchestrationApiError
  | OrchestrationNetworkError
  | OrchestrationConfigError
  | OrchestrationValidationError;

/** Whether a value is an error of peaqOS, of this or of another copy of the package. */
export function isPeaqosError(value: unknown): value is AnyOrchestrationError {
  return typeof value === "object" && value !== null && BRAND in value;
}

/** The code that a runtime gives to a failure. Node's fetch hides it in the cause of its `TypeError`. */
export function errorCode(error: unknown): string {
  try {
    // Causes may go round in circles, and a Proxy may throw whatever is asked of it.
    for (let at = error, depth = 0; at instanceof Error && depth < 9; at = at.cause, depth++) {
      const { code } = at as { code?: unknown };
      if (typeof code === "string") return code;
    }
  } catch {}
  return "";
}
