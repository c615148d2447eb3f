import type { OrderDispute } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Handler } from "../api/handler.js";
import { created, ok } from "../api/reply.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import { actingPairing } from "../market/acting-pairing.js";
import { orderForWrite } from "../market/order-for-write.js";
import { makeOrder } from "../market/orders/make-order.js";
import { moveByCall } from "../market/orders/move-order.js";
import { quoteForOrder } from "../market/orders/quote-for-order.js";
import { requireWithinLimits, spendOf, utcDay } from "../market/orders/spend.js";
import { canMovePayment, movePayment, paymentOf } from "../market/payments/move-payment.js";
import { policyProblem } from "../market/policy/delegation-policy.js";
import { machinePolicies, machinePolicyProblem } from "../market/policy/machine-policy.js";
import { redactInput } from "../market/redact-input.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listMarketOrders: Handler<"listMarketOrders"> = async (call) => {
  const { machineId } = call.query;
  await findReadyMachine(call, machineId);
  const page = await call.store.orders.page({ machine_id: machineId }, pageRequest("orders", call.query));
  return ok(listEnvelope("orders", page));
};

export const createMarketOrder: Handler<"createMarketOrder"> = async (call) => {
  const { body, store, now } = call;
  const pairing = await actingPairing(call, body);
  const machine = await findReadyMachine(call, body.machineId);
  const service = call.catalog.service(body.serviceId);
  if (service === undefined) throw notFound("service", body.serviceId);
  const quote = await quoteForOrder(call, body);
  const price = (quote?.pricing ?? service.pricing)?.amount ?? undefined;
  const spend = spendOf(price, body.budget);
  const problem =
    policyProblem(service, pairing.item.delegationPolicy) ??
    machinePolicyProblem(service, await machinePolicies(call, machine), spend);
  if (problem !== undefined) throw refusal("AGENT_POLICY_DENIED", problem, { serviceId: service.id });
  await requireWithinLimits(call, pairing, spend);

  const payerAddress = pairing.item.agentAddress;
  const order = makeOrder({ id: store.orders.newId(), request: body, service, quote, payerAddress, time: now.toISOString() });
  await store.orders.insert(order, { spend, day: utcDay(now) });
  await call.audit({
    type: "order.created",
    resourceType: "order",
    resourceId: order.id,
    machineId: order.machineId,
    payload: { serviceId: service.id, amount: spend },
  });
  return created({ item: order });
};

export const getMarketOrder: Handler<"getMarketOrder"> = async ({ params, pairing, store }) => {
  const order = await store.orders.get(params.orderId);
  if (order === undefined) throw notFound("order", params.orderId);
  if (pairing !== undefined && pairing.item.machineId !== order.item.machineId) {
    throw refusal("AGENT_AUTH_INVALID", "The pairing token belongs to another machine than the order.");
  }
  return ok({ item: order.item });
};

export const confirmMarketOrder: Handler<"confirmMarketOrder"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const confirmed = await moveByCall(call, order, "confirmMarketOrder");
  const payment = await paymentOf(call, order.id);
  const moves = payment !== undefined && canMovePayment(payment, "confirmMarketOrder");
  const moved = moves ? await movePayment(call, payment, "confirmMarketOrder") : payment;
  return ok({ order: confirmed.item, payment: moved?.item ?? null });
};

export const disputeMarketOrder: Handler<"disputeMarketOrder"> = async (call) => {
  const { body, store, now } = call;
  const order = await orderForWrite(call, call.params.orderId);
  const disputed = await moveByCall(call, order, "disputeMarketOrder");
  const payment = await paymentOf(call, order.id);
  const moves = payment !== undefined && canMovePayment(payment, "disputeMarketOrder");
  const moved = moves ? await movePayment(call, payment, "disputeMarketOrder") : payment;
  const time = now.toISOString();
  const dispute: OrderDispute & { id: string } = {
    id: store.disputes.newId(),
    orderId: order.id,
    machineId: order.item.machineId,
    status: "open",
    reason: body.reason,
    evidence: redactInput(body.evidence ?? {}) as OrderDispute["evidence"],
    createdAt: time,
    updatedAt: time,
  };
  await store.disputes.insert(dispute, {});
  await call.audit({
    type: "dispute.opened",
    resourceType: "dispute",
    resourceId: dispute.id,
    machineId: dispute.machineId,
    payload: { orderId: order.id },
  });
  return ok({ order: disputed.item, payment: moved?.item ?? null, dispute });
};

export const cancelMarketOrder: Handler<"cancelMarketOrder"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const cancelled = await moveByCall(call, order, "cancelMarketOrder");
  const payment = await paymentOf(call, order.id);
  if (payment !== undefined && canMovePayment(payment, "cancelMarketOrder"))
    await movePayment(call, payment, "cancelMarketOrder");
  return ok({ item: cancelled.item });
};

export const retryMarketOrder: Handler<"retryMarketOrder"> = async (call) => {
  const order = await orderForWrite(call, call.params.orderId);
  const ready = await moveByCall(call, order, "retryMarketOrder", { errorMessage: null });
  return ok({ item: ready.item });
};
