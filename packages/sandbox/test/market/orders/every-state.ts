import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MarketOrderStatus, MarketPaymentStatus } from "@peaqos/types";
import { openSqlite } from "../../../src/store/open-sqlite.ts";
import type { Store } from "../../../src/store/store.ts";
import { type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { intentOf, RTK, STORAGE } from "./scene.ts";

/** A state to find an order in. Without a payment status it has no payment. */
export interface Wanted {
  readonly order: MarketOrderStatus;
  readonly payment?: MarketPaymentStatus | undefined;
  readonly serviceId?: typeof RTK | typeof STORAGE;
}

export interface Seeded {
  readonly sandbox: Sandbox;
  readonly agent: Shopper;
  /** The orders, as they were wanted. */
  readonly orderIds: readonly string[];
  close(): Promise<void>;
}

/**
 * A sandbox with orders in any state. Many states are only reached by way of others, so they are written into its database. None can
 * be `executing`: a start ends what was being executed.
 */
export async function seeded(wanted: readonly Wanted[]): Promise<Seeded> {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-states-"));
  const db = join(folder, "sandbox.db");
  const first = await startSandbox({ db });
  const agent = await shopper(first);
  const models = {
    [RTK]: (await intentOf(first, agent)).orderId,
    [STORAGE]: (await intentOf(first, agent, { serviceId: STORAGE })).orderId,
  };
  await first.close();
  const persistence = await openSqlite(db, () => Date.now());
  const orderIds = await persistence.write(async (store) => {
    const ids: string[] = [];
    for (const state of wanted) ids.push(await enter(store, models[state.serviceId ?? RTK], state));
    return ids;
  });
  await persistence.close();
  const sandbox = await startSandbox({ db });
  const close = async () => {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { sandbox, agent, orderIds, close };
}

async function enter(store: Store, modelId: string, { order: status, payment: paymentStatus }: Wanted): Promise<string> {
  const order = await store.orders.get(modelId);
  const payment = await store.payments.first({ order_id: modelId });
  if (order === undefined || payment === undefined) throw new Error("The model is gone.");
  const id = store.orders.newId();
  await store.orders.insert({ ...order.item, id, status }, order.hidden);
  if (paymentStatus !== undefined) {
    await store.payments.insert({ ...payment.item, id: store.payments.newId(), orderId: id, status: paymentStatus }, {});
  }
  if (status === "disputed") {
    const { machineId, createdAt, updatedAt } = order.item;
    const about = { id: store.disputes.newId(), orderId: id, machineId, createdAt, updatedAt };
    await store.disputes.insert({ ...about, status: "open", reason: "It never came.", evidence: {} }, {});
  }
  return id;
}
