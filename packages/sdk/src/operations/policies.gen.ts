// Generated from spec/ by `npm run generate`. Do not edit.
import type { CreatePolicyRequest, Policy, UpdatePolicyRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListPoliciesAllQuery, ListPoliciesQuery } from "./queries.gen.js";

/**
 * List policies. Lists the policies of the deployment. A machine names the ones that apply to it in its `policyIds`.
 *
 * `GET /api/v1/policies` (`listPolicies`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Which page.
 * @param options What this call sets for itself.
 * @returns A page of policies.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listPolicies(client, { limit: 20 });
 */
export function listPolicies(
  client: OrchestrationClient,
  query?: ListPoliciesQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<Policy>, "listPolicies">;
export function listPolicies(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeListQuery, read: readList, id: "listPolicies", path: "/api/v1/policies" },
    rest,
  );
}

/**
 * Every item of {@link listPolicies}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listPolicies` does
 * @example
 * for await (const item of listPoliciesAll(client)) console.log(item);
 */
export function listPoliciesAll(
  client: OrchestrationClient,
  query?: ListPoliciesAllQuery,
  options?: IterationOptions,
): ItemIterator<Policy>;
export function listPoliciesAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listPolicies", listPolicies, 0, rest);
}

/**
 * Create a policy. Creates a policy. Only `name` is needed, and what is left out restricts nothing: lists are empty,
 * `nativeOnly` is `false`, `handoffAllowed` is `true` and there is no cap. A policy applies to no machine by itself: put its id
 * into the `policyIds` of each machine it is meant for. Not idempotent: a second call creates a second policy.
 *
 * `POST /api/v1/policies` (`createPolicy`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The policy.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const { item } = await createPolicy(client, {
 *   name: "Native first",
 *   nativeOnly: false,
 *   handoffAllowed: true,
 *   budgetCap: { currency: "USDT", amount: 50 },
 * });
 */
export function createPolicy(
  client: OrchestrationClient,
  params: CreatePolicyRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Policy>, "createPolicy">;
export function createPolicy(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "POST", once: true, body: serializeBody, read: readItem, id: "createPolicy", path: "/api/v1/policies" },
    rest,
  );
}

/**
 * Get a policy. Reads one policy. Released servers may not have this operation yet; listPolicies shows the same records.
 *
 * `GET /api/v1/policies/{policyId}` (`getPolicy`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param policyId Id of the policy.
 * @param options What this call sets for itself.
 * @returns The policy.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await getPolicy(client, "pol_native_first");
 */
export function getPolicy(
  client: OrchestrationClient,
  policyId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Policy>, "getPolicy">;
export function getPolicy(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getPolicy", path: "/api/v1/policies/{policyId}" }, rest);
}

/**
 * Update a policy. Changes the fields that are sent and leaves the others. The change holds for every machine that names the
 * policy in its `policyIds`. Repeating the call has no further effect.
 *
 * `PATCH /api/v1/policies/{policyId}` (`updatePolicy`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param policyId Id of the policy.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The policy after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await updatePolicy(client, "pol_native_first", { budgetCap: { currency: "USDT", amount: 100 } });
 */
export function updatePolicy(
  client: OrchestrationClient,
  policyId: string,
  params: UpdatePolicyRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<Policy>, "updatePolicy">;
export function updatePolicy(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "PATCH", once: true, body: serializeBody, read: readItem, id: "updatePolicy", path: "/api/v1/policies/{policyId}" },
    rest,
  );
}
