// Generated from spec/ by `npm run generate`. Do not edit.
import type {
  CreatePaymentIntentRequest,
  LockEscrowPaymentRequest,
  MarketPayment,
  RefundPaymentRequest,
  ReleasePaymentRequest,
  SubmitPaymentProofRequest,
} from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { requiredToken } from "../core/pairing-token.js";
import { readItem, readNullableItem } from "../core/read-envelope.js";
import { serializeBody, serializeOptionalBody } from "../core/serialize-body.js";
import type { ItemResponse } from "../envelopes.js";
import type { RequestOptions } from "../options.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";

/**
 * Create a payment intent. Records how the order will be paid, and answers a rail that is complete enough to pay without asking
 * anyone: payer, payee, chain and token, on escrow rails the escrow's address too, on `x402` the provider's challenge. Send a
 * rail, or `{}` to take the rail that the service recommends; amount and currency come from the quote or the service's price,
 * the payer from the pairing's agent. Pay on the rail itself, then call submitPaymentProof or lockEscrowPayment. The payment is
 * `intent_created` and the order `payment_pending`. With the rail `not-required` the payment is `not_required` and the order
 * `ready` at once; for a service that has to be paid, a deployment that requires payment before execution answers that rail
 * with `PAYMENT_REQUIRED`. A deployment may insist on the service's own rails; any other is then a `VALIDATION_ERROR`.
 * Idempotent: an order that is `payment_pending` or `ready` answers its existing payment unchanged, with 200. An order in any
 * state after these answers `ORDER_CLOSED`.
 *
 * `POST /api/v1/market/orders/{orderId}/payment-intent` (`createPaymentIntent`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The payment that the order already has.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_REQUIRED`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await createPaymentIntent(client, "ord_rtk_1", { rail: { type: "wallet" } }, pairingToken);
 */
export function createPaymentIntent(
  client: OrchestrationClient,
  orderId: string,
  params: CreatePaymentIntentRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment>, "createPaymentIntent">;
export function createPaymentIntent(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      body: serializeBody,
      read: readItem,
      id: "createPaymentIntent",
      path: "/api/v1/market/orders/{orderId}/payment-intent",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Get the payment of an order. Reads the payment of an order. `item` is `null` when the order has none; `NOT_FOUND` means that
 * there is no such order.
 *
 * `GET /api/v1/market/orders/{orderId}/payment` (`getMarketPayment`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param options What this call sets for itself.
 * @returns The payment, or null.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await getMarketPayment(client, "ord_rtk_1");
 */
export function getMarketPayment(
  client: OrchestrationClient,
  orderId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment | null>, "getMarketPayment">;
export function getMarketPayment(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", read: readNullableItem, id: "getMarketPayment", path: "/api/v1/market/orders/{orderId}/payment" },
    rest,
  );
}

/**
 * Submit a payment proof. Records that the order was paid. The payment must be `intent_created`; it becomes `held`, and an
 * order that is `created` or `payment_pending` becomes `ready`. Once its proof is accepted, a `wallet` rail becomes
 * `wdk-usdt-transfer`. The proof has one of three forms: a transfer on an EVM chain, a transfer on Solana, or a signed payment
 * header as with x402. With `verificationMode` `recorded` a transfer is taken as stated. With `rpc` the deployment looks up the
 * transaction of an EVM proof and its ERC-20 transfer: without an RPC URL it answers `PAYMENT_RPC_REQUIRED`, when the RPC fails
 * `PAYMENT_RPC_ERROR`, when there is no receipt yet `PAYMENT_NOT_MINED`, when the transaction failed `PAYMENT_TX_FAILED`, and
 * when it holds no matching transfer `PAYMENT_TRANSFER_NOT_FOUND`. A transaction that was looked up pays for one order only. In
 * all these cases the payment stays `intent_created`. A deployment may require `rpc` for EVM proofs; `recorded` is then a
 * `VALIDATION_ERROR`. Solana and header proofs are always recorded. `tokenAddress` and `tokenDecimals` of an EVM proof fall
 * back to the USDT contract that the deployment is configured with. An `x402` rail is paid by `paymentSignature` or `xPayment`:
 * the base64 of an x402 payment of either version, with an EIP-3009 authorization of the token that the intent's challenge
 * names. One of another form is a `VALIDATION_ERROR`. One that does not pay is a `PAYMENT_TRANSFER_NOT_FOUND`: its signature is
 * not that of its payer, it is for another network, token or payee, covers less than the challenge asks for, is not valid at
 * this time, or paid for another order. The headers of other rails are not looked into. Headers are never stored;
 * executeMarketOrder needs them once more. Sending the same transaction or signed payment again answers 200 and changes
 * nothing, so a call whose answer was lost may be repeated. An order without an intent answers `NOT_FOUND`, a payment in any
 * other state `ORDER_CLOSED`.
 *
 * `POST /api/v1/market/orders/{orderId}/payment-proof` (`submitPaymentProof`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The payment, held.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `PAYMENT_RPC_REQUIRED`, `PAYMENT_RPC_ERROR`,
 * `PAYMENT_NOT_MINED`, `PAYMENT_TX_FAILED`, `PAYMENT_TRANSFER_NOT_FOUND`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await submitPaymentProof(client, "ord_rtk_1", {
 *   verificationMode: "recorded",
 *   chain: "ethereum",
 *   token: "USDT",
 *   tokenAddress: "0xdAC17F958D2ee523a2206206994597C13D831ec7",
 *   tokenDecimals: 6,
 *   payerAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   payeeAddress: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
 *   amount: "2.5",
 *   rawAmount: "2500000",
 *   transactionHash: "0x9f2c4b7a1d3e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8",
 * }, pairingToken);
 */
export function submitPaymentProof(
  client: OrchestrationClient,
  orderId: string,
  params: SubmitPaymentProofRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment>, "submitPaymentProof">;
export function submitPaymentProof(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "submitPaymentProof",
      path: "/api/v1/market/orders/{orderId}/payment-proof",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Lock a payment in escrow. Records that the payment was locked in the escrow that the intent names; the lock itself is a
 * transaction of the payer. The payment must be `intent_created`; it becomes `held`, and an order that is `created` or
 * `payment_pending` becomes `ready`. Idempotent: a payment that is `held` already is answered unchanged. Another escrow than
 * that of the intent is a `VALIDATION_ERROR`. An order without an intent answers `NOT_FOUND`, a payment in any other state
 * `ORDER_CLOSED`.
 *
 * `POST /api/v1/market/orders/{orderId}/payment/escrow-lock` (`lockEscrowPayment`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The payment, held.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
 * code that every operation can answer
 * @example
 * const { item } = await lockEscrowPayment(client, "ord_rtk_1", {
 *   transactionHash: "0x0c030586945fe504b604ecc2e875c38ede400cd5cd73da9730302162e6b02c6f",
 *   chain: "ethereum",
 *   escrowAddress: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
 * }, pairingToken);
 */
export function lockEscrowPayment(
  client: OrchestrationClient,
  orderId: string,
  params: LockEscrowPaymentRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment>, "lockEscrowPayment">;
export function lockEscrowPayment(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      body: serializeBody,
      read: readItem,
      id: "lockEscrowPayment",
      path: "/api/v1/market/orders/{orderId}/payment/escrow-lock",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Release a payment. Records that a confirmed order's payment went to the provider: from `release_pending` it becomes
 * `released`. Moves no money. A payment that is `released` already is answered unchanged, with 200. One that is still
 * `intent_created` or `held` answers `ORDER_NOT_DELIVERED`: confirm the order first. One in any other state answers
 * `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
 *
 * `POST /api/v1/market/orders/{orderId}/payment/release` (`releasePayment`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body, or `undefined` for none.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The payment, released.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `ORDER_NOT_DELIVERED`, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await releasePayment(client, "ord_rtk_1", { notes: "The corrections were delivered." }, pairingToken);
 */
export function releasePayment(
  client: OrchestrationClient,
  orderId: string,
  params: ReleasePaymentRequest | undefined,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment>, "releasePayment">;
export function releasePayment(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readItem,
      id: "releasePayment",
      path: "/api/v1/market/orders/{orderId}/payment/release",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Refund a payment. Records that a payment went back to the payer: from `held` or `frozen` it becomes `refunded`. Moves no
 * money. A `disputed` order becomes `cancelled` and its dispute `resolved`; an order that was not executed yet becomes
 * `cancelled` too; any other keeps its status. A payment that is `refunded` already is answered unchanged, with 200. One in any
 * other state answers `ORDER_CLOSED`, and an order without a payment `NOT_FOUND`. The body is optional.
 *
 * `POST /api/v1/market/orders/{orderId}/payment/refund` (`refundPayment`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param orderId Id of the market order.
 * @param params The request body, or `undefined` for none.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The payment, refunded.
 * @throws OrchestrationApiError with `NOT_FOUND`, `ORDER_CLOSED`, `AGENT_PAIRING_INACTIVE`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a
 * code that every operation can answer
 * @example
 * const { item } = await refundPayment(client, "ord_rtk_1", {
 *   transactionHash: "0x1d630127108f1feaf1f7beee59b66dd679daf712a441f3d0a39ee9ea0f2b7a95",
 *   reason: "The blob was never readable.",
 * }, pairingToken);
 */
export function refundPayment(
  client: OrchestrationClient,
  orderId: string,
  params: RefundPaymentRequest | undefined,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketPayment>, "refundPayment">;
export function refundPayment(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeOptionalBody,
      read: readItem,
      id: "refundPayment",
      path: "/api/v1/market/orders/{orderId}/payment/refund",
      token: requiredToken,
    },
    rest,
  );
}
