/** Calls back when the signal aborts, at once if it has; what it returns stops listening. */
export function onAbort(signal: AbortSignal | null | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  else signal?.addEventListener("abort", callback);
  return () => signal?.removeEventListener("abort", callback);
}
