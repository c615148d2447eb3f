/// <reference types="node" />
import { onAbort as listen } from "../on-abort.js";

/** As everywhere, without Node's warning of a leak where many calls share a signal: each stops listening once it is over. */
export const onAbort: typeof listen = (signal, callback) => {
  try {
    if (signal) process.getBuiltinModule("node:events").setMaxListeners(0, signal);
  } catch {
    // A signal that is not the one of Node.
  }
  return listen(signal, callback);
};
