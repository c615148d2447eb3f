/// <reference types="node" />
import { onAbort as listen } from "../on-abort.js";

/**
 * As everywhere, without Node's warning of a leak where many calls share a signal: each stops listening once it is over. A limit that
 * somebody has set stays.
 */
export const onAbort: typeof listen = (signal, callback) => {
  try {
    const { defaultMaxListeners, getMaxListeners, setMaxListeners } = process.getBuiltinModule("node:events");
    if (signal && getMaxListeners(signal) === defaultMaxListeners) setMaxListeners(Number.POSITIVE_INFINITY, signal);
  } catch {
    // A signal that is not the one of Node.
  }
  return listen(signal, callback);
};
