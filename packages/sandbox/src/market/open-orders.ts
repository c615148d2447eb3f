import type { MarketOrderStatus } from "@peaqos/types";
import type { Columns } from "../store/collection.js";
import type { Store } from "../store/store.js";

/** Where an order is not settled yet. */
const OPEN: readonly MarketOrderStatus[] = [
  "created",
  "payment_pending",
  "ready",
  "executing",
  "delivered",
  "disputed",
  "failed",
  "handoff",
];

/** Whether there are orders with these columns that are neither confirmed nor cancelled. */
export async function hasOpenOrders(store: Store, where: Columns): Promise<boolean> {
  let query = store.db
    .selectFrom("orders")
    .select("id")
    .where("status", "in", [...OPEN])
    .limit(1);
  for (const [column, value] of Object.entries(where)) query = query.where(column, "=", value);
  return (await query.executeTakeFirst()) !== undefined;
}
