/// <reference types="node" />

/**
 * Spares whoever shares a signal among many calls Node's warning of a leak: each call stops listening once it is over. A limit that
 * somebody has set stays.
 */
export function allowListeners(signal: AbortSignal | null | undefined): void {
  if (!signal) return;
  try {
    const { defaultMaxListeners, getMaxListeners, setMaxListeners } = process.getBuiltinModule("node:events");
    if (getMaxListeners(signal) === defaultMaxListeners) setMaxListeners(Number.POSITIVE_INFINITY, signal);
  } catch {
    // A signal that is not the one of Node.
  }
}
