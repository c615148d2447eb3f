import type { CreateMarketOrderRequest, MarketQuote } from "@peaqos/types";
import { invalidRequest, notFound, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";

/**
 * The quote that an order is made with, `undefined` for one without.
 * @throws Refusal `VALIDATION_ERROR` when a quote is needed or lacks its search, `NOT_FOUND`, `QUOTE_EXPIRED`
 */
export async function quoteForOrder(
  { store, config, now }: Pick<Call, "store" | "config" | "now">,
  { machineId, serviceId, searchId, quoteId }: CreateMarketOrderRequest,
): Promise<MarketQuote | undefined> {
  const needed = config.requireMarketQuotes || quoteId !== undefined;
  const missing = [
    ...(needed && searchId === undefined ? ["searchId"] : []),
    ...(config.requireMarketQuotes && quoteId === undefined ? ["quoteId"] : []),
  ];
  if (missing.length > 0) {
    const message = config.requireMarketQuotes
      ? "is required: this deployment takes orders with a quote only"
      : "is required with quoteId";
    throw invalidRequest(...missing.map((field) => ({ path: `body.${field}`, message })));
  }
  if (searchId === undefined) return undefined;
  const search = await store.searches.get(searchId);
  if (search === undefined || search.item.machineId !== machineId) throw notFound("search", searchId);
  if (quoteId === undefined) return undefined;
  const quote = search.item.quotes.find(({ id }) => id === quoteId);
  if (quote === undefined || quote.serviceId !== serviceId) throw notFound("quote", quoteId);
  if (Date.parse(quote.expiresAt) <= now.getTime()) {
    throw refusal("QUOTE_EXPIRED", "The quote has expired.", { quoteId, expiresAt: quote.expiresAt });
  }
  return quote;
}
