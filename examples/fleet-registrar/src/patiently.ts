import { setTimeout } from "node:timers/promises";
import { hasCode, isPeaqosError } from "@peaqos/sdk";

const FIRST_WAIT_MS = 500;

/** Tries again what failed for a reason that passes. Only for work that may be done twice. */
export async function patiently<T>(work: () => Promise<T>, attempts = 4): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !passes(error)) throw error;
      const asked = hasCode(error, "RATE_LIMITED") ? error.retryAfterMs : undefined;
      await setTimeout(asked ?? Math.random() * FIRST_WAIT_MS * 2 ** (attempt - 1));
    }
  }
}

function passes(error: unknown): boolean {
  if (hasCode(error, "RATE_LIMITED") || hasCode(error, "PEAQOS_IDENTITY_UNAVAILABLE")) return true;
  return isPeaqosError(error) && error.kind === "network" && (error.reason === "timeout" || error.reason === "connection");
}
