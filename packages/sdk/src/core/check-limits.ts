import { integerProblem } from "@peaqos/client/core";
import type { PeaqosClientOptions } from "../options.js";
import type { Refuse } from "./plain-headers.js";

/** Checks the limits of a client, or of a call. */
export function checkLimits({ timeoutMs, maxRetries, maxResponseBytes }: PeaqosClientOptions, refuse: Refuse): void {
  refuse("timeoutMs", integerProblem(timeoutMs, 1));
  refuse("maxRetries", integerProblem(maxRetries, 0));
  refuse("maxResponseBytes", integerProblem(maxResponseBytes, 1));
}
