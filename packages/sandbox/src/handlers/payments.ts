import type { MarketPayment } from "@peaqos/types";
import { invalidRequest, notFound } from "../api/failure.js";
import type { Handler } from "../api/handler.js";
import { created, ok } from "../api/reply.js";
import { isSameAddress } from "../identity/address.js";
import { orderForWrite } from "../market/order-for-write.js";
import { moveByCall, moveOrder, requireMove } from "../market/orders/move-order.js";
import { acceptProof, isAcceptedProof } from "../market/payments/accept-proof.js";
import { isEscrowRail } from "../market/payments/complete-rail.js";
import { makeIntent } from "../market/payments/make-intent.js";
import { movePayment, paymentOf, requirePayment, requirePaymentMove, settledNotes } from "../market/payments/move-payment.js";
import { settleRefund } from "../market/payments/settle-refund.js";

export const createPaymentIntent: Handler<"createPaymentIntent"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const existing = await paymentOf(call, order.id);
  const { status } = order.item;
  if (existing !== undefined && (status === "payment_pending" || status === "ready")) return ok({ item: existing.item });
  requireMove(order, "createPaymentIntent");
  const payment = await makeIntent(call, order, call.body);
  await call.store.payments.insert(payment, {});
  await call.audit({
    type: `payment.${payment.status}`,
    resourceType: "payment",
    resourceId: payment.id,
    machineId: payment.machineId,
    payload: { orderId: order.id, rail: payment.rail.type, amount: payment.amount, currency: payment.currency },
  });
  if (payment.status === "not_required") await moveOrder(call, order, "ready");
  else await moveByCall(call, order, "createPaymentIntent");
  return created({ item: payment });
};

export const getMarketPayment: Handler<"getMarketPayment"> = async (call) => {
  const { orderId } = call.params;
  if ((await call.store.orders.get(orderId)) === undefined) throw notFound("order", orderId);
  return ok({ item: (await paymentOf(call, orderId))?.item ?? null });
};

export const submitPaymentProof: Handler<"submitPaymentProof"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const payment = await requirePayment(call, order.id);
  if (isAcceptedProof(payment, call.body)) return ok({ item: payment.item });
  requirePaymentMove(payment, "acceptPayment");
  requireMove(order, "acceptPayment");
  const accepted = await acceptProof(call, payment, call.body);
  const { rail } = payment.item;
  const changes: Partial<MarketPayment> = {
    proof: accepted.proof,
    notes: [],
    rail: rail.type === "wallet" ? { ...rail, type: "wdk-usdt-transfer" } : rail,
  };
  const { verifiedTransaction } = accepted;
  const held = await movePayment(call, payment, "acceptPayment", changes, {
    ...payment.hidden,
    ...(accepted.reference === undefined ? {} : { proofReference: accepted.reference }),
    ...(verifiedTransaction === undefined ? {} : { verifiedTransaction }),
  });
  await moveByCall(call, order, "acceptPayment");
  return ok({ item: held.item });
};

export const lockEscrowPayment: Handler<"lockEscrowPayment"> = async (call) => {
  const { transactionHash, chain, escrowAddress } = call.body;
  const order = await orderForWrite(call, call.params.orderId);
  const payment = await requirePayment(call, order.id);
  const reference = transactionHash.toLowerCase();
  const isKnown = reference === payment.hidden.proofReference;
  if (isKnown || payment.item.status === "held") return ok({ item: payment.item });
  requirePaymentMove(payment, "acceptPayment");
  requireMove(order, "acceptPayment");
  const { rail } = payment.item;
  if (!isEscrowRail(rail.type) || !isSameAddress(rail.escrowAddress, escrowAddress)) {
    throw invalidRequest({ path: "body.escrowAddress", message: "must be the escrow that the payment intent names" });
  }
  const proof: NonNullable<MarketPayment["proof"]> = {
    chain,
    ...(rail.token ? { token: rail.token } : {}),
    transactionHash,
    ...(rail.payerAddress ? { payerAddress: rail.payerAddress } : {}),
    verificationMode: "recorded",
    verifiedAt: call.now.toISOString(),
  };
  const hidden = { ...payment.hidden, proofReference: reference };
  const held = await movePayment(call, payment, "acceptPayment", { proof, notes: [] }, hidden);
  await moveByCall(call, order, "acceptPayment");
  return ok({ item: held.item });
};

export const releasePayment: Handler<"releasePayment"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const payment = await requirePayment(call, order.id);
  if (payment.item.status === "released") return ok({ item: payment.item });
  const notes = settledNotes(payment.item, "Released", call.body?.notes, call.body?.transactionHash);
  return ok({ item: (await movePayment(call, payment, "releasePayment", { notes })).item });
};

export const refundPayment: Handler<"refundPayment"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const payment = await requirePayment(call, order.id);
  if (payment.item.status === "refunded") {
    // An order may be disputed after its refund: nothing else would ever settle that.
    if (order.item.status === "disputed") await settleRefund(call, order);
    return ok({ item: payment.item });
  }
  const notes = settledNotes(payment.item, "Refunded", call.body?.reason, call.body?.transactionHash);
  const refunded = await movePayment(call, payment, "refundPayment", { notes });
  await settleRefund(call, order);
  return ok({ item: refunded.item });
};
