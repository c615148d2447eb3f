import type { MarketPaymentRailRecommendation, MarketQuote, QuotePricing } from "@peaqos/types";
import type { Call } from "../../api/handler.js";
import type { RankedService } from "./rank-services.js";

const UNKNOWN_PRICING: QuotePricing = { mode: "provider-defined", notes: [] };
const NO_PAYMENT: MarketPaymentRailRecommendation = {
  defaultRail: "not-required",
  supportedRails: ["not-required"],
  required: false,
  notes: [],
};

/**
 * Quotes a service, and remembers the quote so that it can be ordered until it expires.
 * @param ownerId the search or the task that the quote is for
 * @param payerAddress the EVM address that would pay
 */
export async function quoteOf(
  call: Pick<Call, "store" | "config" | "now">,
  ranked: RankedService,
  ownerId: string,
  payerAddress?: string,
): Promise<MarketQuote> {
  const { service, operation, score, reasons } = ranked;
  const quote: MarketQuote = {
    id: call.store.quotes.newId(),
    serviceId: service.id,
    skillKey: service.skillKey,
    providerKey: service.providerKey,
    executionMode: service.executionMode,
    integrationStatus: service.integrationStatus,
    operation,
    score,
    reasons,
    pricing: service.pricing ?? UNKNOWN_PRICING,
    payment: withPayer(service.payment ?? NO_PAYMENT, payerAddress),
    expiresAt: new Date(call.now.getTime() + call.config.quoteTtlMs).toISOString(),
    ...(service.handoff ? { handoff: service.handoff } : {}),
  };
  await call.store.quotes.insert(quote, { ownerId });
  return quote;
}

/** The agent's address can pay on EVM chains only. */
function withPayer(payment: MarketPaymentRailRecommendation, payerAddress: string | undefined): MarketPaymentRailRecommendation {
  const isEvm = payment.chain !== "solana" && !payment.tokenMint;
  if (!payment.required || payment.payerAddress || payerAddress === undefined || !isEvm) return payment;
  return { ...payment, payerAddress };
}
