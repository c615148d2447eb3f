import type { CreatePaymentIntentRequest, MarketPayment, MarketPaymentRailType } from "@peaqos/types";
import { invalidRequest, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { OrderRecord } from "../../store/store.js";
import { completeRail, isEscrowRail } from "./complete-rail.js";

/**
 * The payment that an intent describes. The money itself moves on the provider's rail.
 * @throws Refusal `VALIDATION_ERROR` for a rail or an amount that cannot be, `PAYMENT_REQUIRED`
 */
export async function makeIntent(
  call: Pick<Call, "store" | "catalog" | "config" | "now">,
  order: OrderRecord,
  { rail: given = {}, amount, currency }: CreatePaymentIntentRequest,
): Promise<MarketPayment & { readonly id: string }> {
  const { payment, machineId, agentPairingId, serviceId } = order.item;
  const type = (given.type ?? payment.defaultRail) as MarketPaymentRailType;
  const supported: readonly string[] = payment.supportedRails;
  if (call.config.enforceServicePaymentRails && !supported.includes(type)) {
    throw invalidRequest({ path: "body.rail.type", message: `must be one of ${supported.join(", ")}` });
  }
  const isFree = type === "not-required";
  if (isFree && payment.required && call.config.requirePaymentBeforeExecute) {
    throw refusal("PAYMENT_REQUIRED", "The service has to be paid before it is executed.", { supportedRails: supported });
  }
  const pricing = await pricingOf(call, order);
  const due = isFree ? nothingDue(amount) : amountDue(amount ?? pricing.amount);
  const pairing = await call.store.pairings.get(agentPairingId);
  const rail = completeRail({ type, given, order, service: call.catalog.service(serviceId), pairing, amount: due });
  const unit = currency ?? (type === "x402" ? rail.token : (pricing.currency ?? rail.token)) ?? null;
  const time = call.now.toISOString();
  return {
    id: call.store.payments.newId(),
    orderId: order.id,
    machineId,
    status: isFree ? "not_required" : "intent_created",
    amount: due,
    currency: unit,
    rail,
    notes: [note(type, due, unit)],
    createdAt: time,
    updatedAt: time,
  };
}

interface Pricing {
  readonly amount: number | undefined;
  readonly currency: string | undefined;
}

/** What the order costs: by its quote, else by its service at that time, else by its budget. */
async function pricingOf({ store }: Pick<Call, "store">, { item }: OrderRecord): Promise<Pricing> {
  const quote = item.quoteId ? (await store.quotes.get(item.quoteId))?.item : undefined;
  const snapshot = item.serviceSnapshot as { pricing?: { amount?: number | null; currency?: string | null } } | null | undefined;
  const pricing = quote?.pricing ?? snapshot?.pricing;
  return {
    amount: pricing?.amount ?? item.budget?.amount ?? undefined,
    currency: pricing?.currency ?? item.budget?.currency ?? undefined,
  };
}

function nothingDue(amount = 0): 0 {
  if (amount !== 0) throw invalidRequest({ path: "body.amount", message: "must be 0: nothing is to be paid on this rail" });
  return 0;
}

function amountDue(amount: number | undefined): number {
  if (amount === undefined) throw invalidRequest({ path: "body.amount", message: "is required: the price is not known" });
  if (!(amount > 0)) throw invalidRequest({ path: "body.amount", message: "must be greater than 0" });
  return amount;
}

function note(type: string, amount: number, currency: string | null): string {
  if (type === "not-required") return "Nothing is to be paid.";
  if (type === "x402") return "Sign the challenge and submit the signature.";
  if (isEscrowRail(type)) return `Lock ${amount} ${currency} in the escrow and send the transaction.`;
  return `Transfer ${amount} ${currency} to the payee and submit the transaction.`;
}
