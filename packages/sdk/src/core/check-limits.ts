import { integerProblem } from "@peaqos/client/core";
import type { PeaqosClientOptions } from "../options.js";
import type { Refuse } from "./plain-headers.js";

/** The least that each limit may be. */
const LEAST = { timeoutMs: 1, maxRetries: 0, maxResponseBytes: 1 };

/** Checks the limits of a client, or of a call. */
export function checkLimits(limits: PeaqosClientOptions, refuse: Refuse): void {
  for (const [name, least] of Object.entries(LEAST)) refuse(name, integerProblem(limits[name as keyof typeof LEAST], least));
}
