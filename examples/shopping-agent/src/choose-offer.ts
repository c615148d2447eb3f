import type { MarketQuote } from "@peaqos/sdk";
import { RAILS, type Rail, type Wallet } from "./wallet.ts";

/** A quote that can be afforded, and how to pay for it. */
export interface Offer {
  readonly quote: MarketQuote;
  readonly rail: Rail | "not-required";
  readonly price: number;
}

/** The best quote that costs at most so much and can be paid. The deployment has put the best one first. */
export function chooseOffer(quotes: readonly MarketQuote[], most: number, wallet: Wallet | undefined): Offer | undefined {
  for (const quote of quotes) {
    const rail = chooseRail(quote, wallet);
    // The price of what is handed off is agreed on at the provider's own site.
    const price = quote.pricing.amount ?? (rail === "not-required" ? 0 : Number.POSITIVE_INFINITY);
    if (rail !== undefined && price <= most) return { quote, rail, price };
  }
  return undefined;
}

function chooseRail({ payment }: MarketQuote, wallet: Wallet | undefined): Offer["rail"] | undefined {
  if (!payment.required) return "not-required";
  return RAILS.find((rail) => payment.supportedRails.includes(rail) && wallet?.canPay(rail, payment.chain ?? "ethereum"));
}
