// Generated from spec/ by `npm run generate`. Do not edit.
import type { MarketSearch, MarketSearchRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { requiredToken } from "../core/pairing-token.js";
import { readItem } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import type { ItemResponse } from "../envelopes.js";
import type { RequestOptions } from "../options.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";

/**
 * Search the market. Finds services for a machine's need, best first, and quotes each of them. It needs a machine that is
 * `active`, has a verified identity and is bonded in the registry, and an `active` pairing: the pairing token proves what the
 * agent may do, not that the machine may act. `machineId` and `agentPairingId` are taken from the token; where they are sent
 * too, they must be the same, else `AGENT_AUTH_INVALID`. A deployment that does not require pairing tokens takes both from the
 * body, and without them answers `AGENT_PAIRING_REQUIRED`. Services that the delegation policy forbids are not quoted; a search
 * that only such services could answer gets `AGENT_POLICY_DENIED`. When nothing fits, the search is still answered with 201,
 * with the status `no_match` and no quotes. Buys nothing. Each call is a new search with new quotes, so it may be repeated when
 * quotes have expired.
 *
 * `POST /api/v1/market/search` (`searchMarket`), with the agent's pairing token.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param params The request body.
 * @param pairingToken The agent's session token; it is never stored.
 * @param options What this call sets for itself.
 * @returns The search and its quotes.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `AGENT_PAIRING_REQUIRED`,
 * `AGENT_PAIRING_INACTIVE`, `AGENT_POLICY_DENIED`, `PEAQOS_IDENTITY_UNAVAILABLE`, or a code that every operation can answer
 * @example
 * const { item } = await searchMarket(client, {
 *   machineId: "mach_rover7",
 *   agentPairingId: "pair_rover7",
 *   serviceType: "rtk",
 *   operation: "rtk.corrections",
 *   requiredCapabilities: ["rtk"],
 *   region: "global",
 *   maxResults: 5,
 *   allowExternalHandoff: true,
 *   budget: { max: 5, currency: "USDT" },
 * }, pairingToken);
 */
export function searchMarket(
  client: OrchestrationClient,
  params: MarketSearchRequest,
  pairingToken: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketSearch>, "searchMarket">;
export function searchMarket(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "searchMarket",
      path: "/api/v1/market/search",
      token: requiredToken,
    },
    rest,
  );
}

/**
 * Get a market search. Reads a search as it was answered, with the request behind it. Credentials in the request are redacted.
 * Quotes stay listed after they have expired; see their `expiresAt`.
 *
 * `GET /api/v1/market/searches/{searchId}` (`getMarketSearch`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param searchId Id of the market search.
 * @param options What this call sets for itself.
 * @returns The search and its quotes.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await getMarketSearch(client, "srch_rtk_1");
 */
export function getMarketSearch(
  client: OrchestrationClient,
  searchId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MarketSearch>, "getMarketSearch">;
export function getMarketSearch(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getMarketSearch", path: "/api/v1/market/searches/{searchId}" }, rest);
}
