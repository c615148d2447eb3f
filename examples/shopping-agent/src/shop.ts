import { hasCode } from "@peaqos/sdk";
import type { Agent } from "./agent.ts";
import { chooseOffer } from "./choose-offer.ts";
import { executeOrder } from "./execute-order.ts";
import { pay, UnprovenPaymentError } from "./pay.ts";
import { placeOrder } from "./place-order.ts";
import { readBack } from "./read-back.ts";

/** What is wanted, and the most that it may cost. */
export interface Errand {
  readonly what: string;
  readonly serviceType: "oracle.price-feed" | "rtk" | "storage" | "compute" | "commerce";
  readonly operation: string;
  readonly budget: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What came of an errand, and what it cost or may yet cost. */
export type Receipt = { readonly spent: number } & (
  | { readonly outcome: "bought"; readonly orderId: string; readonly rail: string; readonly result: unknown }
  | { readonly outcome: "handed off"; readonly orderId: string; readonly url: string }
  | { readonly outcome: "declined" | "failed"; readonly why: string }
);

/**
 * Runs one errand: search, order, pay, execute, confirm.
 * @param left what may still be spent on all errands together
 */
export async function shop(agent: Agent, errand: Errand, left: number): Promise<Receipt> {
  try {
    return await buy(agent, errand, Math.min(errand.budget, left));
  } catch (error) {
    // A quote that ran out says nothing against the errand: prices are asked for once more.
    if (hasCode(error, "QUOTE_EXPIRED")) return buy(agent, errand, Math.min(errand.budget, left)).catch(receiptOf);
    return receiptOf(error);
  }
}

async function buy(agent: Agent, { serviceType, operation, input }: Errand, most: number): Promise<Receipt> {
  const { market, buyer, pairingToken, wallet } = agent;
  const budget = { max: most, currency: "USDT" };
  const { item: search } = await market.searchMarket({ ...buyer, serviceType, operation, budget }, pairingToken);
  const offer = chooseOffer(
    search.quotes.filter((quote) => quote.operation === operation),
    most,
    wallet,
  );
  if (offer === undefined) {
    return { outcome: "declined", spent: 0, why: `Nobody offers ${operation} for ${most} or less in a way that can be paid.` };
  }

  const order = await placeOrder(agent, { searchId: search.id, quote: offer.quote, operation, input, budget });
  try {
    await pay(agent, order.id, offer);
    const { handoff, result } = await executeOrder(agent, order.id);
    if (handoff !== undefined) return { outcome: "handed off", spent: offer.price, orderId: order.id, url: handoff.url };
    await settle(agent, order.id);
    return { outcome: "bought", spent: offer.price, orderId: order.id, rail: offer.rail, result };
  } catch (error) {
    // What was not delivered is not kept open, and money that is held comes back. An order that went further stays as it is.
    const isClosed = !(error instanceof UnprovenPaymentError) && (await cancel(agent, order.id));
    return { outcome: "failed", spent: isClosed ? 0 : offer.price, why: messageOf(error) };
  }
}

async function cancel({ market, pairingToken }: Agent, orderId: string): Promise<boolean> {
  return (await market.cancelMarketOrder(orderId, { reason: "The agent could not go on." }, pairingToken).result()).ok;
}

/** Takes the delivery, and lets the money go to the provider. */
async function settle({ market, pairingToken }: Agent, orderId: string): Promise<void> {
  const isConfirmed = async () => (await market.getMarketOrder(orderId, { pairingToken })).item.status === "confirmed";
  const { payment } = (await readBack(market.confirmMarketOrder(orderId, pairingToken), isConfirmed)) ?? {
    payment: (await market.getMarketPayment(orderId)).item,
  };
  if (payment?.status !== "release_pending") return;
  const isReleased = async () => (await market.getMarketPayment(orderId)).item?.status === "released";
  await readBack(market.releasePayment(orderId, undefined, pairingToken), isReleased);
}

/** The limits of the agent are no failure: they do what they are for. */
const LIMITS = ["AGENT_SPEND_LIMIT_EXCEEDED", "AGENT_DAILY_LIMIT_EXCEEDED", "AGENT_POLICY_DENIED"] as const;

/** What came of an errand that did not get as far as an order. */
function receiptOf(error: unknown): Receipt {
  const isLimit = LIMITS.some((code) => hasCode(error, code));
  return { outcome: isLimit ? "declined" : "failed", spent: 0, why: messageOf(error) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
