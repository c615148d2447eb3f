import type { MachineAgentHeartbeatRequest } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";
import { type ReadEndpoint, readEndpoint } from "./read-endpoint.js";

const DEFAULT_TTL_SECONDS = 60;
const LONGEST_TTL_SECONDS = 86_400;

/** What an agent reports with a heartbeat. */
interface Report {
  readonly leaseTtlSeconds: number;
  readonly endpoints: readonly ReadEndpoint[];
}

/**
 * Reads what an agent reports. A provider stands there once: which of two is meant cannot be told.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function readReport({
  endpoints: given,
  leaseTtlSeconds = DEFAULT_TTL_SECONDS,
}: Pick<MachineAgentHeartbeatRequest, "endpoints" | "leaseTtlSeconds">): Report {
  if (leaseTtlSeconds < 1 || leaseTtlSeconds > LONGEST_TTL_SECONDS) {
    throw invalidRequest({ path: "body.leaseTtlSeconds", message: `must be from 1 to ${LONGEST_TTL_SECONDS}` });
  }
  const seen = new Set<string>();
  const endpoints = given.map((entry, index) => {
    const at = `body.endpoints.${index}`;
    const endpoint = readEndpoint(entry, at, `${at}.providerKey`);
    if (seen.has(endpoint.providerKey)) {
      throw invalidRequest({ path: `${at}.providerKey`, message: "stands there twice: one endpoint for each provider" });
    }
    seen.add(endpoint.providerKey);
    return endpoint;
  });
  return { leaseTtlSeconds, endpoints };
}
