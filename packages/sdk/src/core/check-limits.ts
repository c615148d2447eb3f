import { integerProblem } from "@peaqos/client";

/** The limits that a client and a call may set. */
export interface Limits {
  readonly timeoutMs?: number | undefined;
  readonly maxRetries?: number | undefined;
}

export function checkLimits(limits: Limits, refuse: (name: string, problem: string | undefined) => void): void {
  refuse("timeoutMs", integerProblem(limits.timeoutMs, 1));
  refuse("maxRetries", integerProblem(limits.maxRetries, 0));
}
