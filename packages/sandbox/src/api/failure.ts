import { type Answer, failure, type Issue, invalid } from "@peaqos/server-kit";
import type { ErrorCode } from "@peaqos/types";

/** The codes that a handler can answer. The others belong to the transport. */
export type RefusalCode = Exclude<
  ErrorCode,
  "INTERNAL_ERROR" | "METHOD_NOT_ALLOWED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "RATE_LIMITED"
>;

/** The contract has one status for each code. */
const STATUS: Readonly<Record<RefusalCode, number>> = {
  AUTH_REQUIRED: 401,
  AUTH_INVALID: 401,
  AGENT_AUTH_REQUIRED: 401,
  AGENT_AUTH_INVALID: 401,
  AGENT_AUTH_EXPIRED: 401,
  VALIDATION_ERROR: 400,
  NOT_FOUND: 404,
  MACHINE_NOT_ACTIVE: 409,
  MACHINE_NOT_ACTIVATED: 409,
  MACHINE_IDENTITY_EXISTS: 409,
  MACHINE_IDENTITY_IMMUTABLE: 409,
  MACHINE_IDENTITY_PROOF_REQUIRED: 403,
  MACHINE_IDENTITY_PROOF_INVALID: 403,
  MACHINE_IDENTITY_PROOF_EXPIRED: 403,
  PEAQOS_IDENTITY_UNAVAILABLE: 503,
  AGENT_PAIRING_PROOF_REQUIRED: 403,
  AGENT_PAIRING_PROOF_INVALID: 403,
  AGENT_PAIRING_PROOF_EXPIRED: 403,
  AGENT_PAIRING_UNAVAILABLE: 503,
  AGENT_PAIRING_REQUIRED: 403,
  AGENT_PAIRING_INACTIVE: 403,
  AGENT_POLICY_DENIED: 403,
  AGENT_SPEND_LIMIT_EXCEEDED: 403,
  AGENT_DAILY_LIMIT_EXCEEDED: 403,
  OPEN_MARKET_ORDERS: 409,
  QUOTE_EXPIRED: 409,
  ROUTE_REQUIRED: 409,
  ORDER_CLOSED: 409,
  ORDER_NOT_DELIVERED: 409,
  PAYMENT_REQUIRED: 402,
  PAYMENT_RPC_REQUIRED: 400,
  PAYMENT_RPC_ERROR: 502,
  PAYMENT_NOT_MINED: 409,
  PAYMENT_TX_FAILED: 402,
  PAYMENT_TRANSFER_NOT_FOUND: 400,
  EXECUTION_UNSUPPORTED: 422,
  ENDPOINT_UNREACHABLE: 502,
};

/** A documented refusal of a request. Whatever the request had changed is rolled back. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer, message: string) {
    super(message);
    this.name = "Refusal";
    this.answer = answer;
  }
}

/** The refusal with a code of the contract. `details` must hold nothing secret. */
export function refusal(code: RefusalCode, message: string, details?: unknown): Refusal {
  return new Refusal(failure(STATUS[code], code, message, details), `${code}: ${message}`);
}

/** `VALIDATION_ERROR` with its issues: `path` is `body.<field>`, `query.<name>` or `path.<name>`. */
export function invalidRequest(...issues: readonly Issue[]): Refusal {
  return new Refusal(invalid(issues), "VALIDATION_ERROR");
}

/** `NOT_FOUND` of a resource, for example `notFound("machine", machineId)`. */
export function notFound(what: string, id: string): Refusal {
  return refusal("NOT_FOUND", `There is no such ${what}.`, { resource: what, id });
}
