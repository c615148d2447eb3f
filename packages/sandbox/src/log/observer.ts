import type { Observation } from "@peaqos/server-kit";
import { type LogEntry, logEntry } from "./log-entry.js";
import { stackOf } from "./log-lines.js";

/** Tells a log of every request. Without a log, only what was thrown inside the sandbox is told. */
export function observer(log: ((entry: LogEntry) => void) | undefined, now: () => Date): (observation: Observation) => void {
  return (observation) => {
    if (log === undefined) {
      if (observation.cause !== undefined) console.error(stackOf(observation.cause));
      return;
    }
    try {
      log(logEntry(observation, now()));
    } catch (cause) {
      // A log that fails must not fail the request.
      console.error(stackOf(cause));
    }
  };
}
