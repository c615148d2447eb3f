import type { MarketOrder, MarketOrderStatus } from "@peaqos/types";
import { refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { OrderRecord } from "../../store/store.js";
import { type OrderCall, orderTransitions } from "./order-states.js";

type Context = Pick<Call, "store" | "now" | "audit">;

/** Whether a call moves the order from where it stands. */
export function canMove(order: OrderRecord, call: OrderCall): boolean {
  return includes(orderTransitions[call].from, order.item.status);
}

function stays(order: OrderRecord, call: OrderCall): boolean {
  return includes(orderTransitions[call].stays ?? [], order.item.status);
}

/**
 * @throws Refusal `ORDER_NOT_DELIVERED` where the call comes too early, `ORDER_CLOSED` where the state does not allow it any more
 */
export function requireMove(order: OrderRecord, call: OrderCall): void {
  if (canMove(order, call) || stays(order, call)) return;
  const { status } = order.item;
  const details = { orderId: order.id, status };
  if (includes(orderTransitions[call].tooEarly ?? [], status)) {
    throw refusal("ORDER_NOT_DELIVERED", `The order is ${status}, not delivered.`, details);
  }
  throw refusal("ORDER_CLOSED", `The order is ${status}, which does not allow this call.`, details);
}

/**
 * Moves an order as a call does, or leaves it where the call does not move it.
 * @throws Refusal `ORDER_NOT_DELIVERED` or `ORDER_CLOSED`
 */
export async function moveByCall(
  context: Context,
  order: OrderRecord,
  call: OrderCall,
  changes: Partial<MarketOrder> = {},
): Promise<OrderRecord> {
  requireMove(order, call);
  return stays(order, call) ? order : moveOrder(context, order, orderTransitions[call].to, changes);
}

/** Puts an order into a state and records it. Of two that move it from the same state, one wins. */
export async function moveOrder(
  { store, now, audit }: Context,
  order: OrderRecord,
  status: MarketOrderStatus,
  changes: Partial<MarketOrder> = {},
): Promise<OrderRecord> {
  const item: MarketOrder = { ...order.item, ...changes, status, updatedAt: now.toISOString() };
  const moved = await store.orders.update(order, item);
  await audit({
    type: `order.${status}`,
    resourceType: "order",
    resourceId: order.id,
    machineId: item.machineId,
    payload: { from: order.item.status, to: status },
  });
  return moved;
}

function includes(statuses: readonly string[], status: string): boolean {
  return statuses.includes(status);
}
