import { type Answer, failure } from "@peaqos/server-kit";

const MINUTE = 60_000;

export interface RateLimit {
  /** Counts a request. The answer to it, where it is one too many. */
  check(): Answer | undefined;
  /** Forgets what was counted. */
  reset(): void;
}

/**
 * Counts requests by the minute of the clock, and refuses those beyond the limit.
 * @param perMinute 0 for no limit
 */
export function rateLimiter(perMinute: number, now: () => Date): RateLimit {
  let minute = 0;
  let count = 0;
  const check = (): Answer | undefined => {
    if (perMinute === 0) return undefined;
    const time = now().getTime();
    const current = Math.floor(time / MINUTE);
    if (current !== minute) {
      minute = current;
      count = 0;
    }
    count += 1;
    if (count <= perMinute) return undefined;
    const seconds = Math.ceil(((minute + 1) * MINUTE - time) / 1000);
    const answer = failure(429, "RATE_LIMITED", `More than ${perMinute} requests came in this minute.`, { perMinute });
    return { ...answer, headers: { "retry-after": String(seconds) } };
  };
  const reset = () => {
    minute = 0;
  };
  return { check, reset };
}
