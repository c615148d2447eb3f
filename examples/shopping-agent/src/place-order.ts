import type { MarketOrder, MarketQuote } from "@peaqos/sdk";
import type { Agent } from "./agent.ts";
import { isLost } from "./read-back.ts";

interface Wish {
  readonly searchId: string;
  readonly quote: MarketQuote;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Sent along, so that the deployment holds the order to it too. */
  readonly budget: { readonly max: number; readonly currency: string };
}

/** Places an order once. When the answer is lost, the order is looked for, since a second call would make a second order. */
export async function placeOrder(agent: Agent, { searchId, quote, operation, input, budget }: Wish): Promise<MarketOrder> {
  const { market, buyer, pairingToken } = agent;
  const request = { ...buyer, serviceId: quote.serviceId, searchId, quoteId: quote.id, operation, input, budget };
  try {
    return (await market.createMarketOrder(request, pairingToken)).item;
  } catch (error) {
    if (!isLost(error)) throw error;
    for await (const order of market.listMarketOrdersAll({ machineId: buyer.machineId })) {
      if (order.quoteId === quote.id) return order;
    }
    throw error;
  }
}
