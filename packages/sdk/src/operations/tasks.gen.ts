// Generated from spec/ by `npm run generate`. Do not edit.
import type { CreateTaskRequest, ExecuteTaskRequest, ExecuteTaskResponse, ResolveTaskRequest, Route, Task } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList, readRaw } from "../core/read-envelope.js";
import { serializeBody, serializeOptionalBody } from "../core/serialize-body.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListTasksAllQuery, ListTasksQuery } from "./queries.gen.js";

/**
 * List tasks. Lists the tasks of all machines, or of one. Where `machineId` is sent, that machine must be active and verified.
 *
 * `GET /api/v1/tasks` (`listTasks`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of tasks.
 * @throws OrchestrationApiError with `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation can answer
 * @experimental
 * @example
 * const { items, nextCursor } = await listTasks(client, { limit: 20 });
 */
export function listTasks(
  client: OrchestrationClient,
  query?: ListTasksQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<Task>, "listTasks">;
export function listTasks(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", query: serializeListQuery, read: readList, id: "listTasks", path: "/api/v1/tasks" }, rest);
}

/**
 * Every item of {@link listTasks}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listTasks` does
 * @experimental
 * @example
 * for await (const item of listTasksAll(client)) console.log(item);
 */
export function listTasksAll(
  client: OrchestrationClient,
  query?: ListTasksAllQuery,
  options?: IterationOptions,
): ItemIterator<Task>;
export function listTasksAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listTasks", listTasks, 0, rest);
}

/**
 * Create a task. Writes down what a machine needs, as `created`. The machine must be active and verified. Nothing is searched
 * or executed yet: go on with discoverTask, or with resolveTask at once. Not idempotent: a second call creates a second task.
 *
 * `POST /api/v1/tasks` (`createTask`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The task, not yet discovered.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await createTask(client, {
 *   machineId: "mach_rover7",
 *   serviceType: "oracle.price-feed",
 *   operation: "price.read",
 *   input: { pair: "PEAQ/USDT" },
 * });
 */
export function createTask(
  client: OrchestrationClient,
  params: CreateTaskRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Task>, "createTask">;
export function createTask(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "POST", once: true, body: serializeBody, read: readItem, id: "createTask", path: "/api/v1/tasks" },
    rest,
  );
}

/**
 * Get a task. Reads one task with its quotes, and with the ids of its route, run and outcome as far as there are any. Its
 * machine must be active and verified.
 *
 * `GET /api/v1/tasks/{taskId}` (`getTask`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param taskId Id of the task.
 * @param options What this call sets for itself.
 * @returns The task.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @experimental
 * @example
 * const { item } = await getTask(client, "task_price_1");
 */
export function getTask(
  client: OrchestrationClient,
  taskId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Task>, "getTask">;
export function getTask(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getTask", path: "/api/v1/tasks/{taskId}" }, rest);
}

/**
 * Discover quotes for a task. Looks for services that can do the task and puts their quotes on it, best first. Moves the task
 * from `created` to `discovered`. Buys nothing. Takes no body. A `discovered` task may be discovered again, which replaces its
 * quotes; do so when they have expired. A task that is resolved already is a `VALIDATION_ERROR`.
 *
 * `POST /api/v1/tasks/{taskId}/discover` (`discoverTask`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param taskId Id of the task.
 * @param options What this call sets for itself.
 * @returns The task with its quotes.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await discoverTask(client, "task_price_1");
 */
export function discoverTask(
  client: OrchestrationClient,
  taskId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Task>, "discoverTask">;
export function discoverTask(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "POST", read: readItem, id: "discoverTask", path: "/api/v1/tasks/{taskId}/discover" }, rest);
}

/**
 * Resolve a task to a route. Settles how the task is going to be executed, from `created` or `discovered`, and moves it to
 * `resolved`. `quoteId` chooses one of the task's quotes; a quote that is not among them is `NOT_FOUND`. Without it the service
 * chooses. The body may be left out. Nothing is executed yet. Not idempotent: read a resolved task with getTask and its route
 * with getRoute. A task that is resolved already is a `VALIDATION_ERROR`.
 *
 * `POST /api/v1/tasks/{taskId}/resolve` (`resolveTask`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param taskId Id of the task.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The route.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await resolveTask(client, "task_price_1", { quoteId: "quote_price_1" });
 */
export function resolveTask(
  client: OrchestrationClient,
  taskId: string,
  params?: ResolveTaskRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Route>, "resolveTask">;
export function resolveTask(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readItem,
      id: "resolveTask",
      path: "/api/v1/tasks/{taskId}/resolve",
    },
    rest,
  );
}

/**
 * Execute a task. Executes a `resolved` task along its route; the task is `executing` meanwhile. A native route answers 200 and
 * leaves the task `completed` or `failed`: a run that failed is still 200, with the status `failed` in `execution.run` and
 * `execution.outcome`. A route to a provider's own site answers 202 with the handoff and leaves the task `handoff`. Tell the
 * two apart by `execution.statusCode`. `input` replaces the task's own input for this execution. The body may be left out. Not
 * idempotent: if the answer is lost, read the task with getTask before trying again. A task that was executed already is a
 * `VALIDATION_ERROR`.
 *
 * `POST /api/v1/tasks/{taskId}/execute` (`executeTask`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param taskId Id of the task.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The work was run natively. It may have failed.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ROUTE_REQUIRED`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`,
 * `EXECUTION_UNSUPPORTED`, `ENDPOINT_UNREACHABLE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @experimental
 * @example
 * const answer = await executeTask(client, "task_price_1", { input: { pair: "PEAQ/USDT" } });
 */
export function executeTask(
  client: OrchestrationClient,
  taskId: string,
  params?: ExecuteTaskRequest,
  options?: RequestOptions,
): RequestPromise<ExecuteTaskResponse, "executeTask">;
export function executeTask(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readRaw,
      id: "executeTask",
      path: "/api/v1/tasks/{taskId}/execute",
    },
    rest,
  );
}
