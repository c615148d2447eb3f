import { allowListeners } from "@peaqos/client/transport";

/**
 * Rings once the time is over, or once the signal aborts, at once if it has. What it returns turns it off; until then it may ring a
 * second time.
 */
export function alarm(
  ms: number,
  signal: AbortSignal | null | undefined,
  ring: (reason: "timeout" | "aborted") => void,
): () => void {
  const abort = () => ring("aborted");
  allowListeners(signal);
  // Before the timer, because a signal of somebody else's making may throw.
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  const timer = setTimeout(ring, ms, "timeout" as const);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
}
