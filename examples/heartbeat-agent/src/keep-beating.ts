import { setTimeout } from "node:timers/promises";
import {
  hasCode,
  type MachineAgentHeartbeat,
  type MachineAgentHeartbeatRequest,
  type Orchestration,
  type OrchestrationApiError,
  type OrchestrationError,
} from "@peaqos/sdk";

interface BeatOptions {
  readonly report: MachineAgentHeartbeatRequest;
  /** How long to wait from one heartbeat to the next. Never more than a third of the lease, so that two may be lost. */
  readonly intervalMs: number;
  /** Ends the heartbeats, also in the middle of one. */
  readonly signal: AbortSignal;
  readonly onBeat: (beat: MachineAgentHeartbeat) => void;
  readonly onFailed: (error: OrchestrationError, waitMs: number) => void;
}

/** Codes that no waiting cures: the agent was revoked, its token is another's, it is gone, or it may not report this. */
const FINAL = [
  "AGENT_PAIRING_INACTIVE",
  "AGENT_AUTH_REQUIRED",
  "AGENT_AUTH_INVALID",
  "AGENT_POLICY_DENIED",
  "NOT_FOUND",
  "VALIDATION_ERROR",
] as const;

const FIRST_RETRY_MS = 1_000;

/**
 * Renews the lease of what a machine offers, again and again.
 * @returns `stopped` after an abort, or the error that ended it for good
 */
export async function keepBeating(market: Orchestration, options: BeatOptions): Promise<"stopped" | OrchestrationApiError> {
  const { report, signal, onBeat, onFailed } = options;
  for (let failures = 0; !signal.aborted; ) {
    const outcome = await market.machineAgentHeartbeat(report, { signal, timeoutMs: 10_000 }).result();
    // An answer that came in time for the end says nothing new.
    if (signal.aborted) break;
    let waitMs: number;
    if (outcome.ok) {
      failures = 0;
      waitMs = jitter(longestWait(options.intervalMs, outcome.value.item.leaseTtlSeconds));
      onBeat(outcome.value.item);
    } else {
      const { error } = outcome;
      if (FINAL.some((code) => hasCode(error, code))) return error as OrchestrationApiError;
      if (error.kind === "config" || error.kind === "validation") throw error;
      failures += 1;
      waitMs = retryWait(failures, options, hasCode(error, "RATE_LIMITED") ? error.retryAfterMs : undefined);
      onFailed(error, waitMs);
    }
    await setTimeout(waitMs, undefined, { signal }).catch(() => undefined);
  }
  return "stopped";
}

/** The deployment may grant a shorter lease than it was asked for. */
function longestWait(intervalMs: number, leaseTtlSeconds: number): number {
  return Math.min(intervalMs, (leaseTtlSeconds * 1000) / 3);
}

/** Machines that were switched on together do not beat together for long. */
function jitter(ms: number): number {
  return ms * (0.8 + Math.random() * 0.2);
}

/** Soon at first, since the lease runs out meanwhile, and then as seldom as the heartbeats. What the deployment asks for comes first. */
function retryWait(failures: number, { intervalMs }: BeatOptions, askedMs: number | undefined): number {
  return askedMs ?? Math.min(intervalMs, FIRST_RETRY_MS * 2 ** (failures - 1)) * (0.5 + Math.random() * 0.5);
}
