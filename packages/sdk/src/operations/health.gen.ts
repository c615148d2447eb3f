// Generated from spec/ by `npm run generate`. Do not edit.
import type { HealthResponse, ReadinessResponse } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readRaw } from "../core/read-envelope.js";
import type { RequestOptions } from "../options.js";
import type { RequestPromise } from "../request-promise.js";

/**
 * Check that the process is up. Answers as long as the process runs, without credentials and without looking at anything behind
 * it. It lives at the host root, not under `/api/v1`. To learn whether the deployment can serve, ask getReadiness.
 *
 * `GET /health` (`checkHealth`), without credentials.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param options What this call sets for itself.
 * @returns The process is up.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const answer = await checkHealth(client);
 */
export function checkHealth(client: OrchestrationClient, options?: RequestOptions): RequestPromise<HealthResponse, "checkHealth">;
export function checkHealth(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readRaw, id: "checkHealth", path: "/health", keyless: true }, rest);
}

/**
 * Check whether the deployment is ready. Checks the parts that the deployment depends on and tells how each of them fares. A
 * deployment that is not ready answers 200 too, with the status `not_ready` and at least one check that fails: look at
 * `status`, not at the HTTP status. The platform key is needed only where the deployment asks for one. The call changes
 * nothing.
 *
 * `GET /api/v1/readiness` (`getReadiness`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param options What this call sets for itself.
 * @returns What the checks found, ready or not.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const answer = await getReadiness(client);
 */
export function getReadiness(
  client: OrchestrationClient,
  options?: RequestOptions,
): RequestPromise<ReadinessResponse, "getReadiness">;
export function getReadiness(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readRaw, id: "getReadiness", path: "/api/v1/readiness" }, rest);
}
