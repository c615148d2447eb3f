// Generated from spec/ by `npm run generate`. Do not edit.
import type { RuntimeEndpoint, UpsertRuntimeEndpointRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeRuntimeEndpoint } from "../core/serialize-endpoints.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListRuntimeEndpointsAllQuery, ListRuntimeEndpointsQuery } from "./queries.gen.js";

/**
 * List runtime endpoints. Lists the runtime endpoints of a machine, those entered by hand and those reported by its agents.
 *
 * `GET /api/v1/machines/{machineId}/runtime-endpoints` (`listRuntimeEndpoints`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of runtime endpoints.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @example
 * const { items, nextCursor } = await listRuntimeEndpoints(client, "mach_rover7", { limit: 20 });
 */
export function listRuntimeEndpoints(
  client: OrchestrationClient,
  machineId: string,
  query?: ListRuntimeEndpointsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<RuntimeEndpoint>, "listRuntimeEndpoints">;
export function listRuntimeEndpoints(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      query: serializeListQuery,
      read: readList,
      id: "listRuntimeEndpoints",
      path: "/api/v1/machines/{machineId}/runtime-endpoints",
    },
    rest,
  );
}

/**
 * Every item of {@link listRuntimeEndpoints}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listRuntimeEndpoints` does
 * @example
 * for await (const item of listRuntimeEndpointsAll(client, "mach_rover7")) console.log(item);
 */
export function listRuntimeEndpointsAll(
  client: OrchestrationClient,
  machineId: string,
  query?: ListRuntimeEndpointsAllQuery,
  options?: IterationOptions,
): ItemIterator<RuntimeEndpoint>;
export function listRuntimeEndpointsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listRuntimeEndpoints", listRuntimeEndpoints, 1, rest);
}

/**
 * Get a runtime endpoint. Reads the runtime endpoint of one provider. Its token is never returned; `hasAuthToken` says whether
 * there is one.
 *
 * `GET /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`getRuntimeEndpoint`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param providerKey Key of the provider, in lower case.
 * @param options What this call sets for itself.
 * @returns The runtime endpoint.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @example
 * const { item } = await getRuntimeEndpoint(client, "mach_rover7", "qvac");
 */
export function getRuntimeEndpoint(
  client: OrchestrationClient,
  machineId: string,
  providerKey: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<RuntimeEndpoint>, "getRuntimeEndpoint">;
export function getRuntimeEndpoint(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      read: readItem,
      id: "getRuntimeEndpoint",
      path: "/api/v1/machines/{machineId}/runtime-endpoints/{providerKey}",
    },
    rest,
  );
}

/**
 * Create or update a runtime endpoint. Enters by hand where the machine serves the runtime of a provider. A machine has one
 * endpoint per provider: 201 means that it was created, 200 that the existing one was updated. `providerKey` is turned to lower
 * case, and `source` becomes `manual` even where an agent had reported the endpoint. Of `endpointBaseUrl` only scheme, host and
 * port are kept. Repeating the call is safe.
 *
 * `PUT /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`upsertRuntimeEndpoint`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param providerKey Key of the provider, in lower case.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The runtime endpoint, updated.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * const { item } = await upsertRuntimeEndpoint(client, "mach_rover7", "qvac", {
 *   endpointBaseUrl: "http://127.0.0.1:11434",
 *   label: "QVAC runtime",
 *   authType: "none",
 *   modelAlias: "llama-3.2-1b",
 *   networkScope: "loopback",
 *   status: "active",
 * });
 */
export function upsertRuntimeEndpoint(
  client: OrchestrationClient,
  machineId: string,
  providerKey: string,
  params: UpsertRuntimeEndpointRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<RuntimeEndpoint>, "upsertRuntimeEndpoint">;
export function upsertRuntimeEndpoint(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PUT",
      secrets: markedTexts,
      body: serializeRuntimeEndpoint,
      read: readItem,
      id: "upsertRuntimeEndpoint",
      path: "/api/v1/machines/{machineId}/runtime-endpoints/{providerKey}",
    },
    rest,
  );
}

/**
 * Delete a runtime endpoint. Removes the runtime endpoint of a provider and forgets its token. A later heartbeat that reports
 * the provider enters it again. A second call answers `NOT_FOUND`.
 *
 * `DELETE /api/v1/machines/{machineId}/runtime-endpoints/{providerKey}` (`deleteRuntimeEndpoint`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param providerKey Key of the provider, in lower case.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @example
 * await deleteRuntimeEndpoint(client, "mach_rover7", "qvac");
 */
export function deleteRuntimeEndpoint(
  client: OrchestrationClient,
  machineId: string,
  providerKey: string,
  options?: RequestOptions,
): RequestPromise<void, "deleteRuntimeEndpoint">;
export function deleteRuntimeEndpoint(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "DELETE", id: "deleteRuntimeEndpoint", path: "/api/v1/machines/{machineId}/runtime-endpoints/{providerKey}" },
    rest,
  );
}
