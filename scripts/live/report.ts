import type { NetworkErrorReason } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";

/** One way in which an answer is not what the contract says. It never holds a value of the answer. */
export interface Difference {
  /** Where: `status`, `content-type`, `body`, or a JSON pointer into the body with `*` for any index and any key of the deployment's own. */
  readonly path: string;
  readonly rule: string;
}

/** One call and what came of it. */
export interface Check {
  /** What was asked: "a valid call", "an unknown id". */
  readonly what: string;
  /** Why no complete answer came. */
  readonly failure?: NetworkErrorReason;
  /** Missing where no complete answer came. */
  readonly status?: number;
  /** The error code of a refusal. */
  readonly code?: string;
  /** Whether the contract lists the status for this operation. */
  readonly documented: boolean;
  readonly differences: readonly Difference[];
}

/**
 * `agrees`: a success was seen, and everything was as documented. `refused`: everything was as documented, but no success was seen.
 * `not checked`: nothing was asked.
 */
export type Verdict = "agrees" | "differs" | "refused" | "not checked";

export interface OperationReport {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly experimental: boolean;
  readonly verdict: Verdict;
  /** Why a success was not seen. */
  readonly reason?: string;
  readonly checks: readonly Check[];
}

export interface Report {
  /** Scheme, host and port. */
  readonly deployment: string;
  readonly mode: "read-only" | "write";
  readonly startedAt: string;
  /** The version of the contract. */
  readonly contract: string;
  /** Why the check could not be carried out, or not to its end. */
  readonly incomplete?: string;
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly operations: readonly OperationReport[];
}

/** 0 when everything that was asked agrees, 1 when something differs, 2 when the deployment could not be checked. */
export function exitCodeOf({ summary, incomplete }: Report): 0 | 1 | 2 {
  if (summary.differs > 0) return 1;
  return incomplete === undefined ? 0 : 2;
}
