import type { Call } from "../../api/handler.js";
import type { OrderRecord } from "../../store/store.js";
import { canMove, moveByCall } from "../orders/move-order.js";

/** What a refund means for its order: one that is disputed or was not executed yet is cancelled, and its dispute resolved. */
export async function settleRefund(call: Pick<Call, "store" | "now" | "audit">, order: OrderRecord): Promise<void> {
  if (!canMove(order, "refundPayment")) return;
  await moveByCall(call, order, "refundPayment");
  for (const dispute of await call.store.disputes.all({ order_id: order.id })) {
    if (dispute.item.status !== "open") continue;
    await call.store.disputes.update(dispute, { ...dispute.item, status: "resolved", updatedAt: call.now.toISOString() });
    await call.audit({
      type: "dispute.resolved",
      resourceType: "dispute",
      resourceId: dispute.id,
      machineId: dispute.item.machineId,
      payload: { orderId: order.id },
    });
  }
}
