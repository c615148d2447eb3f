import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { requireRegistry } from "../identity/machine-guards.js";
import { requireActive } from "../pairing/session-token.js";
import type { OrderRecord } from "../store/store.js";

type Context = Pick<Call, "pairing" | "store" | "config" | "identity" | "operationId">;

/**
 * The order that an agent goes on with.
 * @throws Refusal `NOT_FOUND`, `AGENT_AUTH_INVALID` for the token of another machine, `AGENT_PAIRING_INACTIVE`,
 * `PEAQOS_IDENTITY_UNAVAILABLE`
 */
export async function orderForWrite(call: Context, orderId: string): Promise<OrderRecord> {
  const order = await call.store.orders.get(orderId);
  if (order === undefined) throw notFound("order", orderId);
  const { machineId, agentPairingId } = order.item;
  if (call.pairing !== undefined && call.pairing.item.machineId !== machineId) {
    throw refusal("AGENT_AUTH_INVALID", "The pairing token belongs to another machine than the order.");
  }
  if (call.pairing === undefined) {
    const pairing = await call.store.pairings.get(agentPairingId);
    if (pairing !== undefined) requireActive(pairing);
  }
  await requireRegistry(call, machineId);
  return order;
}
