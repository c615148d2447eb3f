// Generated from spec/ by `npm run generate`. Do not edit.
import type { AdapterSetup, ExecuteMarketServiceRequest, ExecuteMarketServiceResponse, MarketService } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { optionalToken, requiredToken } from "../core/pairing-token.js";
import { readItem, readList, readRaw } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import { serializeListQuery, serializeQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, PairingIterationOptions, PairingRequestOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type {
  GetMarketServiceQuery,
  ListAdapterSetupsAllQuery,
  ListAdapterSetupsQuery,
  ListMarketServicesAllQuery,
  ListMarketServicesQuery,
} from "./queries.gen.js";

/**
 * List market services. Lists the catalogue of services. The filters narrow it and may be combined. Either credential will do.
 * Where `machineId` is sent with a pairing token, it must name the token's own machine, else `AGENT_AUTH_INVALID`.
 *
 * `GET /api/v1/market/services` (`listMarketServices`), with the platform key or the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of services.
 * @throws OrchestrationApiError with `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listMarketServices(client, { limit: 20 });
 */
export function listMarketServices(
  client: OrchestrationClient,
  query?: ListMarketServicesQuery,
  options?: PairingRequestOptions,
): RequestPromise<ListResponse<MarketService>, "listMarketServices">;
export function listMarketServices(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      query: serializeListQuery,
      read: readList,
      id: "listMarketServices",
      path: "/api/v1/market/services",
      token: optionalToken,
    },
    rest,
  );
}

/**
 * Every item of {@link listMarketServices}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMarketServices` does
 * @example
 * for await (const item of listMarketServicesAll(client)) console.log(item);
 */
export function listMarketServicesAll(
  client: OrchestrationClient,
  query?: ListMarketServicesAllQuery,
  options?: PairingIterationOptions,
): ItemIterator<MarketService>;
export function listMarketServicesAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listMarketServices", listMarketServices, 0, rest);
}

/**
 * Get a market service. Reads one service with its price, its payment rails and the contracts of its operations. Either
 * credential will do. With `machineId` the service is read as seen for that machine; sent with a pairing token, it must name
 * the token's own machine, else `AGENT_AUTH_INVALID`.
 *
 * `GET /api/v1/market/services/{serviceId}` (`getMarketService`), with the platform key or the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param serviceId Id of the market service.
 * @param query Filters.
 * @param options What this call sets for itself.
 * @returns The service.
 * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
 * @example
 * const { item } = await getMarketService(client, "svc_geodnet_rtk");
 */
export function getMarketService(
  client: OrchestrationClient,
  serviceId: string,
  query?: GetMarketServiceQuery,
  options?: PairingRequestOptions,
): RequestPromise<ItemResponse<MarketService>, "getMarketService">;
export function getMarketService(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "GET",
      query: serializeQuery,
      read: readItem,
      id: "getMarketService",
      path: "/api/v1/market/services/{serviceId}",
      token: optionalToken,
    },
    rest,
  );
}

/**
 * Execute a market service without an order. Runs an operation at once, without an order and without a payment. Only for
 * operations that are free, native and read-only, such as reading a price; everything else answers `EXECUTION_UNSUPPORTED` and
 * is ordered with createMarketOrder. `machineId` and `agentPairingId` must be those of the pairing token, else
 * `AGENT_AUTH_INVALID`. The pairing's delegation policy applies, else `AGENT_POLICY_DENIED`. `providerCredentials` are used for
 * this call and never stored. A run that failed is still answered with 200: see `execution.run.status`. Each call is a new run,
 * so repeating it costs nothing but the work.
 *
 * `POST /api/v1/market/services/{serviceId}/execute` (`executeMarketService`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param serviceId Id of the market service.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The service and what came of running it.
 * @throws OrchestrationApiError with `NOT_FOUND`, `EXECUTION_UNSUPPORTED`, `AGENT_POLICY_DENIED`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @experimental
 * @example
 * const answer = await executeMarketService(client, "svc_geodnet_rtk", {
 *   machineId: "mach_rover7",
 *   agentPairingId: "pair_rover7",
 *   operation: "price.read",
 *   input: { pair: "PEAQ/USDT" },
 * }, pairingToken);
 */
export function executeMarketService(
  client: OrchestrationClient,
  serviceId: string,
  params: ExecuteMarketServiceRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ExecuteMarketServiceResponse, "executeMarketService">;
export function executeMarketService(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readRaw,
      id: "executeMarketService",
      path: "/api/v1/market/services/{serviceId}/execute",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * List adapter setups. Lists the adapters of the deployment and what each needs before its services can be used: environment
 * variables, which the operator sets, and credentials, which a caller sends in `providerCredentials`.
 *
 * `GET /api/v1/market/adapters` (`listAdapterSetups`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of adapters.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @experimental
 * @example
 * const { items, nextCursor } = await listAdapterSetups(client, { limit: 20 });
 */
export function listAdapterSetups(
  client: OrchestrationClient,
  query?: ListAdapterSetupsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<AdapterSetup>, "listAdapterSetups">;
export function listAdapterSetups(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeListQuery, read: readList, id: "listAdapterSetups", path: "/api/v1/market/adapters" },
    rest,
  );
}

/**
 * Every item of {@link listAdapterSetups}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAdapterSetups` does
 * @experimental
 * @example
 * for await (const item of listAdapterSetupsAll(client)) console.log(item);
 */
export function listAdapterSetupsAll(
  client: OrchestrationClient,
  query?: ListAdapterSetupsAllQuery,
  options?: IterationOptions,
): ItemIterator<AdapterSetup>;
export function listAdapterSetupsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listAdapterSetups", listAdapterSetups, 0, rest);
}

/**
 * Get an adapter setup. Reads what the adapter of one provider needs before its services can be used.
 *
 * `GET /api/v1/market/adapters/{providerKey}` (`getAdapterSetup`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param providerKey Key of the provider, in lower case.
 * @param options What this call sets for itself.
 * @returns The adapter.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await getAdapterSetup(client, "qvac");
 */
export function getAdapterSetup(
  client: OrchestrationClient,
  providerKey: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<AdapterSetup>, "getAdapterSetup">;
export function getAdapterSetup(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", read: readItem, id: "getAdapterSetup", path: "/api/v1/market/adapters/{providerKey}" },
    rest,
  );
}
