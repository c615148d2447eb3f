import { type Answer, failure } from "@peaqos/server-kit";

const MINUTE = 60_000;

/**
 * Counts requests by the minute of the clock, and refuses those beyond the limit.
 * @param perMinute 0 for no limit
 */
export function rateLimiter(perMinute: number, now: () => Date): () => Answer | undefined {
  if (perMinute === 0) return () => undefined;
  let minute = 0;
  let count = 0;
  return () => {
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
}
