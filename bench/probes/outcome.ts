import { setTimeout as wait } from "node:timers/promises";

/** How long a cell may take before it counts as hanging. */
export const LIMIT_MS = 2500;

export type Outcome = (
  | { readonly kind: "resolved"; readonly value: unknown }
  | { readonly kind: "rejected"; readonly error: unknown }
  /** The SDK threw before it returned a promise. */
  | { readonly kind: "threw"; readonly error: unknown }
  | { readonly kind: "hangs" }
) & { readonly ms: number };

/** Waits for a call, but never longer than the limit. */
export async function settle(call: () => Promise<unknown>, limitMs: number = LIMIT_MS): Promise<Outcome> {
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  let promise: Promise<unknown>;
  try {
    promise = call();
  } catch (error) {
    return { kind: "threw", error, ms: ms() };
  }
  const timer = new AbortController();
  const outcome = await Promise.race([
    promise.then(
      (value) => ({ kind: "resolved" as const, value }),
      (error: unknown) => ({ kind: "rejected" as const, error }),
    ),
    wait(limitMs, { kind: "hangs" as const }, { signal: timer.signal }),
  ]);
  // The race has a loser that rejects; nobody waits for it any more.
  timer.abort();
  return { ...outcome, ms: ms() };
}

/** The error of an outcome that has one. */
export function errorOf(outcome: Outcome): unknown {
  return outcome.kind === "rejected" || outcome.kind === "threw" ? outcome.error : undefined;
}
