// Generated from spec/ by `npm run generate`. Do not edit.
import type {
  CancelMarketOrderRequest,
  ConfirmMarketOrderResponse,
  CreateMarketOrderRequest,
  DisputeMarketOrderRequest,
  DisputeMarketOrderResponse,
  ExecuteMarketOrderRequest,
  ExecuteMarketOrderResponse,
  MarketOrder,
  RetryMarketOrderRequest,
} from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { optionalToken, requiredToken } from "../core/pairing-token.js";
import { readItem, readList, readRaw } from "../core/read-envelope.js";
import { serializeBody, serializeOptionalBody } from "../core/serialize-body.js";
import { serializeMachineListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, PairingRequestOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListMarketOrdersAllQuery, ListMarketOrdersQuery } from "./queries.gen.js";

/**
 * List market orders. Lists the orders of one machine, which must be active and verified. `machineId` is required.
 *
 * `GET /api/v1/market/orders` (`listMarketOrders`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of orders.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @example
 * const { items, nextCursor } = await listMarketOrders(client, { machineId: "mach_rover7", limit: 20 });
 */
export function listMarketOrders(
  client: OrchestrationClient,
  query: ListMarketOrdersQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<MarketOrder>, "listMarketOrders">;
export function listMarketOrders(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeMachineListQuery, read: readList, id: "listMarketOrders", path: "/api/v1/market/orders" },
    rest,
  );
}

/**
 * Every item of {@link listMarketOrders}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listMarketOrders` does
 * @example
 * for await (const item of listMarketOrdersAll(client, { machineId: "mach_rover7" })) console.log(item);
 */
export function listMarketOrdersAll(
  client: OrchestrationClient,
  query: ListMarketOrdersAllQuery,
  options?: IterationOptions,
): ItemIterator<MarketOrder>;
export function listMarketOrdersAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listMarketOrders", listMarketOrders, 0, rest);
}

/**
 * Create a market order. Orders one operation of a service, as `created`. Nothing is paid and nothing runs yet. It needs a
 * machine that is `active`, has a verified identity and is bonded in the registry, and an `active` pairing. `machineId` and
 * `agentPairingId` must be those of the pairing token, else `AGENT_AUTH_INVALID`; a deployment that does not require pairing
 * tokens goes by the body alone, and answers `AGENT_PAIRING_REQUIRED` where the machine has no such pairing. The delegation
 * policy must allow the skill and the service, else `AGENT_POLICY_DENIED`. The price must keep within its
 * `perTransactionLimit`, else `AGENT_SPEND_LIMIT_EXCEEDED`, and with the other orders of the same UTC day within its
 * `dailySpendLimit`, else `AGENT_DAILY_LIMIT_EXCEEDED`. `searchId` and `quoteId` bind the order to a quote, which must not have
 * expired, else `QUOTE_EXPIRED`. A deployment may require both; an order without them is then a `VALIDATION_ERROR`. So is a
 * budget below a price that is known. `providerCredentials` are never stored. Go on with createPaymentIntent, or with
 * executeMarketOrder where nothing has to be paid first. Not idempotent: a second call makes a second order.
 *
 * `POST /api/v1/market/orders` (`createMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The order, as created.
 * @throws OrchestrationApiError with `NOT_FOUND`, `QUOTE_EXPIRED`, `AGENT_PAIRING_REQUIRED`, `AGENT_PAIRING_INACTIVE`,
 * `AGENT_POLICY_DENIED`, `AGENT_SPEND_LIMIT_EXCEEDED`, `AGENT_DAILY_LIMIT_EXCEEDED`, `MACHINE_NOT_ACTIVE`,
 * `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await createMarketOrder(client, {
 *   machineId: "mach_rover7",
 *   agentPairingId: "pair_rover7",
 *   serviceId: "svc_geodnet_rtk",
 *   searchId: "srch_rtk_1",
 *   quoteId: "quote_rtk_1",
 *   operation: "rtk.corrections",
 *   input: { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 },
 *   budget: { amount: 2.5, max: 5, currency: "USDT" },
 * }, pairingToken);
 */
export function createMarketOrder(
  client: OrchestrationClient,
  params: CreateMarketOrderRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketOrder>, "createMarketOrder">;
export function createMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "createMarketOrder",
      path: "/api/v1/market/orders",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Get a market order. Reads one order. Either credential will do. A pairing token reads the orders of its own machine only,
 * else `AGENT_AUTH_INVALID`.
 *
 * `GET /api/v1/market/orders/{orderId}` (`getMarketOrder`), with the platform key or the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param options What this call sets for itself.
 * @returns The order.
 * @throws OrchestrationApiError with `NOT_FOUND`, `AGENT_PAIRING_INACTIVE`, or a code that every operation can answer
 * @example
 * const { item } = await getMarketOrder(client, "ord_rtk_1");
 */
export function getMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  options?: PairingRequestOptions,
): RequestPromise<ItemResponse<MarketOrder>, "getMarketOrder">;
export function getMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", read: readItem, id: "getMarketOrder", path: "/api/v1/market/orders/{orderId}", token: optionalToken },
    rest,
  );
}

/**
 * Execute a market order. Runs the order, or hands it off. The order becomes `executing` and, before the answer, `delivered`,
 * `failed` or `handoff`. A service that the deployment runs itself answers 200 with the run and its outcome. A run that failed
 * is answered with 200 too: the order, the run and the outcome are then `failed`, and retryMarketOrder makes the order `ready`
 * again. A service at the provider's own site answers 202 with the handoff, and the work goes on there. `execution.statusCode`
 * says the same as the HTTP status. An order is executed from `created`, `payment_pending` or `ready`; in any other state it
 * answers `ORDER_CLOSED`. A deployment that requires payment before execution answers `PAYMENT_REQUIRED` unless the payment is
 * `held`, `release_pending`, `released` or `not_required`, or the order has no payment and needs none. The body may be `{}`.
 * For an order paid by header, as with x402, `payment` carries the signed header once more; it is passed on to the provider as
 * it is, pays for nothing by itself and is never stored. `EXECUTION_UNSUPPORTED` and `ENDPOINT_UNREACHABLE` leave the order as
 * it was. Not idempotent: an order that was executed answers `ORDER_CLOSED`.
 *
 * `POST /api/v1/market/orders/{orderId}/execute` (`executeMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The order was run. The run may have failed.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_REQUIRED`, `EXECUTION_UNSUPPORTED`,
 * `ENDPOINT_UNREACHABLE`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const answer = await executeMarketOrder(client, "ord_rtk_1", {}, pairingToken);
 */
export function executeMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  params: ExecuteMarketOrderRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ExecuteMarketOrderResponse, "executeMarketOrder">;
export function executeMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readRaw,
      id: "executeMarketOrder",
      path: "/api/v1/market/orders/{orderId}/execute",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Confirm a market order. Accepts the delivery: an order that is `delivered` or `handoff` becomes `confirmed`, which is
 * terminal. A `held` payment becomes `release_pending`, to be finished with releasePayment; one that is `not_required` stays as
 * it is, and `payment` is `null` where the order has none. An order that is not delivered yet, or whose run failed, answers
 * `ORDER_NOT_DELIVERED`; one in any other state, `confirmed` included, answers `ORDER_CLOSED`. Takes no body or `{}`.
 *
 * `POST /api/v1/market/orders/{orderId}/confirm` (`confirmMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The confirmed order and its payment.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const answer = await confirmMarketOrder(client, "ord_rtk_1", pairingToken);
 */
export function confirmMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ConfirmMarketOrderResponse, "confirmMarketOrder">;
export function confirmMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      read: readRaw,
      id: "confirmMarketOrder",
      path: "/api/v1/market/orders/{orderId}/confirm",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Dispute a market order. Rejects the delivery: an order that is `delivered` or `handoff` becomes `disputed`, and a dispute is
 * opened on it. A `held` payment becomes `frozen`, so that it cannot be released; one that is `not_required` stays as it is,
 * and `payment` is `null` where the order has none. refundPayment settles the dispute: it makes the payment `refunded`, the
 * order `cancelled` and the dispute `resolved`. An order that is not delivered yet answers `ORDER_NOT_DELIVERED`; one in any
 * other state, `failed` and `disputed` included, answers `ORDER_CLOSED`.
 *
 * `POST /api/v1/market/orders/{orderId}/dispute` (`disputeMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The disputed order, its payment and the dispute.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const answer = await disputeMarketOrder(client, "ord_rtk_1", {
 *   reason: "The blob cannot be read back.",
 *   evidence: { blobId: "blob_survey_3", httpStatus: 404 },
 * }, pairingToken);
 */
export function disputeMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  params: DisputeMarketOrderRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<DisputeMarketOrderResponse, "disputeMarketOrder">;
export function disputeMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeBody,
      read: readRaw,
      id: "disputeMarketOrder",
      path: "/api/v1/market/orders/{orderId}/dispute",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Cancel a market order. Gives up an order that was not executed yet: from `created`, `payment_pending` or `ready` it becomes
 * `cancelled`, which is terminal. A `held` payment becomes `refunded`; the money itself goes back on the provider's rail. In
 * any other state, `cancelled` included, it answers `ORDER_CLOSED`. The body is optional.
 *
 * `POST /api/v1/market/orders/{orderId}/cancel` (`cancelMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body, or `undefined` for none.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The cancelled order.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
 * code that every operation can answer
 * @experimental
 * @example
 * const { item } = await cancelMarketOrder(client, "ord_rtk_1", { reason: "The price is no longer needed." }, pairingToken);
 */
export function cancelMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  params: CancelMarketOrderRequest | undefined,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketOrder>, "cancelMarketOrder">;
export function cancelMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readItem,
      id: "cancelMarketOrder",
      path: "/api/v1/market/orders/{orderId}/cancel",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Retry a market order. Makes a `failed` order `ready` again. Its payment stays as it is. Nothing runs yet: go on with
 * executeMarketOrder. In any other state it answers `ORDER_CLOSED`. The body is optional.
 *
 * `POST /api/v1/market/orders/{orderId}/retry` (`retryMarketOrder`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body, or `undefined` for none.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The order, ready to be executed.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
 * code that every operation can answer
 * @experimental
 * @example
 * const { item } = await retryMarketOrder(client, "ord_rtk_1", { reason: "The price source answers again." }, pairingToken);
 */
export function retryMarketOrder(
  client: OrchestrationClient,
  orderId: string,
  params: RetryMarketOrderRequest | undefined,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketOrder>, "retryMarketOrder">;
export function retryMarketOrder(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readItem,
      id: "retryMarketOrder",
      path: "/api/v1/market/orders/{orderId}/retry",
      token: requiredToken,
    },
    rest,
  );
}
