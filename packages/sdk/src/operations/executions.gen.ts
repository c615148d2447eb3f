// Generated from spec/ by `npm run generate`. Do not edit.
import type { ExecutionOutcome, ExecutionRun, Route } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListRunsAllQuery, ListRunsQuery } from "./queries.gen.js";

/**
 * Get a route. Reads one route: how a piece of work is going to be executed, or was. Tasks name theirs in `routeId` once they
 * are resolved, and orders may carry one too.
 *
 * `GET /api/v1/routes/{routeId}` (`getRoute`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param routeId Id of the route.
 * @param options What this call sets for itself.
 * @returns The route.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await getRoute(client, "route_price_1");
 */
export function getRoute(
  client: OrchestrationClient,
  routeId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Route>, "getRoute">;
export function getRoute(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getRoute", path: "/api/v1/routes/{routeId}" }, rest);
}

/**
 * Get an outcome. Reads what a run brought about: the result of the service, or why it failed. A failed outcome answers 200
 * too, so look at `status`.
 *
 * `GET /api/v1/outcomes/{outcomeId}` (`getOutcome`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param outcomeId Id of the outcome.
 * @param options What this call sets for itself.
 * @returns The outcome.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await getOutcome(client, "out_rtk_1");
 */
export function getOutcome(
  client: OrchestrationClient,
  outcomeId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<ExecutionOutcome>, "getOutcome">;
export function getOutcome(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getOutcome", path: "/api/v1/outcomes/{outcomeId}" }, rest);
}

/**
 * List runs. Lists the runs of orders and tasks. `NOT_FOUND` means that `machineId` names no machine.
 *
 * `GET /api/v1/runs` (`listRuns`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of runs.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { items, nextCursor } = await listRuns(client, { limit: 20 });
 */
export function listRuns(
  client: OrchestrationClient,
  query?: ListRunsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<ExecutionRun>, "listRuns">;
export function listRuns(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", query: serializeListQuery, read: readList, id: "listRuns", path: "/api/v1/runs" }, rest);
}

/**
 * Every item of {@link listRuns}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listRuns` does
 * @experimental
 * @example
 * for await (const item of listRunsAll(client)) console.log(item);
 */
export function listRunsAll(
  client: OrchestrationClient,
  query?: ListRunsAllQuery,
  options?: IterationOptions,
): ItemIterator<ExecutionRun>;
export function listRunsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listRuns", listRuns, 0, rest);
}

/**
 * Get a run. Reads one run. What it brought about is read with getOutcome, by its `outcomeId`.
 *
 * `GET /api/v1/runs/{runId}` (`getRun`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param runId Id of the run.
 * @param options What this call sets for itself.
 * @returns The run.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await getRun(client, "run_rtk_1");
 */
export function getRun(
  client: OrchestrationClient,
  runId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<ExecutionRun>, "getRun">;
export function getRun(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getRun", path: "/api/v1/runs/{runId}" }, rest);
}
