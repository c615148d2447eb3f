import type { MarketPayment } from "@peaqos/types";
import { notFound, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { PaymentHidden } from "../../store/records.js";
import type { PaymentRecord } from "../../store/store.js";
import { type PaymentCall, paymentTransitions } from "./payment-states.js";

type Context = Pick<Call, "store" | "now" | "audit">;

/** The payment of an order, `undefined` when it has none. */
export function paymentOf({ store }: Pick<Call, "store">, orderId: string): Promise<PaymentRecord | undefined> {
  return store.payments.first({ order_id: orderId });
}

/** @throws Refusal `NOT_FOUND` */
export async function requirePayment(context: Pick<Call, "store">, orderId: string): Promise<PaymentRecord> {
  const payment = await paymentOf(context, orderId);
  if (payment === undefined) throw notFound("payment", orderId);
  return payment;
}

/** Whether a call may move the payment from where it stands. */
export function canMovePayment(payment: PaymentRecord, call: PaymentCall): boolean {
  return includes(paymentTransitions[call].from, payment.item.status);
}

/** @throws Refusal `ORDER_NOT_DELIVERED` where the call comes too early, else `ORDER_CLOSED` */
export function requirePaymentMove(payment: PaymentRecord, call: PaymentCall): void {
  if (canMovePayment(payment, call)) return;
  const { status, orderId } = payment.item;
  const details = { orderId, paymentStatus: status };
  if (includes(paymentTransitions[call].tooEarly ?? [], status)) {
    throw refusal("ORDER_NOT_DELIVERED", `The payment is ${status}: confirm the order first.`, details);
  }
  throw refusal("ORDER_CLOSED", `The payment is ${status}, which does not allow this call.`, details);
}

/**
 * Moves a payment as a call does, and records it. Of two that move it from the same state, one wins.
 * @throws Refusal `ORDER_NOT_DELIVERED` or `ORDER_CLOSED`
 */
export async function movePayment(
  { store, now, audit }: Context,
  payment: PaymentRecord,
  call: PaymentCall,
  changes: Partial<MarketPayment> = {},
  hidden: PaymentHidden = payment.hidden,
): Promise<PaymentRecord> {
  requirePaymentMove(payment, call);
  const status = paymentTransitions[call].to;
  const item: MarketPayment = { ...payment.item, ...changes, status, updatedAt: now.toISOString() };
  const moved = await store.payments.update(payment, item, hidden);
  await audit({
    type: `payment.${status}`,
    resourceType: "payment",
    resourceId: payment.id,
    machineId: item.machineId,
    payload: { orderId: item.orderId, from: payment.item.status, to: status },
  });
  return moved;
}

function includes(statuses: readonly string[], status: string): boolean {
  return statuses.includes(status);
}

/** The notes of a payment once it is settled: what the caller says of it, and the transaction that did it. */
export function settledNotes(
  { notes }: MarketPayment,
  done: string,
  note: string | undefined,
  hash: string | undefined,
): string[] {
  return [...notes, ...(note === undefined ? [] : [note]), ...(hash === undefined ? [] : [`${done} with transaction ${hash}.`])];
}
