import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MarketPaymentStatus } from "@peaqos/types";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openSqlite } from "../../src/store/open-sqlite.ts";
import { must, type Sandbox, type Shopper, shopper, startSandbox } from "../support.ts";
import { execute, expectDocumented, order, PRICE, readOrder } from "./scene.ts";

const CANDLES = { serviceId: "svc_tickstream_candles", input: { pair: "ETH/USDT", interval: "1h", limit: 2 } };

const statuses: Readonly<Record<MarketPaymentStatus, boolean>> = {
  not_required: true,
  intent_created: false,
  held: true,
  release_pending: true,
  released: true,
  frozen: false,
  refunded: false,
};

let folder: string;
let db: string;
let sandbox: Sandbox | undefined;
let agent: Shopper;
/** An order for each status of its payment. */
const orders = new Map<string, string>();

/** No call leads to some of these while the order can still be executed, so they are entered by hand. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-pay-"));
  db = join(folder, "sandbox.db");
  sandbox = await startSandbox({ db });
  agent = await shopper(sandbox);
  for (const status of Object.keys(statuses)) {
    const { id: orderId } = await order(sandbox, agent, CANDLES);
    await must(sandbox, "createPaymentIntent", { params: { orderId }, body: {}, token: agent.token });
    orders.set(status, orderId);
  }
  await sandbox.close();
  await put();
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Gives every payment its status, and makes every order `ready` again. */
async function put(): Promise<void> {
  const persistence = await openSqlite(db, () => Date.now());
  await persistence.write(async (store) => {
    for (const [status, orderId] of orders) {
      const payment = await store.payments.first({ order_id: orderId });
      const stored = await store.orders.get(orderId);
      if (payment === undefined || stored === undefined) throw new Error("There is no such order.");
      await store.payments.update(payment, { ...payment.item, status });
      await store.orders.update(stored, { ...stored.item, status: "ready" });
    }
  });
  await persistence.close();
}

for (const [status, passes] of Object.entries(statuses)) {
  it(`${passes ? "executes" : "refuses"} an order whose payment is ${status}, where it has to be paid first`, async () => {
    sandbox = await startSandbox({ db, config: { requirePaymentBeforeExecute: true } });
    const id = orders.get(status) ?? "";
    const answer = await execute(sandbox, agent, id);
    if (passes) expect(answer.body.order.status).toBe("delivered");
    else {
      expectDocumented("executeMarketOrder", answer, 402, "PAYMENT_REQUIRED");
      expect(answer.body.error.details).toEqual({ orderId: id, paymentStatus: status });
      expect((await readOrder(sandbox, id)).status).toBe("ready");
    }
  });
}

it("executes an order whatever its payment is, where it need not be paid first", async () => {
  await put();
  sandbox = await startSandbox({ db });
  for (const [status, id] of orders) {
    expect((await execute(sandbox, agent, id)).body.order.status, status).toBe("delivered");
  }
});

it("lets an order without a payment pass only if it needs none", async () => {
  sandbox = await startSandbox({ config: { requirePaymentBeforeExecute: true } });
  const buyer = await shopper(sandbox);
  const free = await order(sandbox, buyer, PRICE);
  expect((await execute(sandbox, buyer, free.id)).body.order.status).toBe("delivered");
  const paid = await order(sandbox, buyer, CANDLES);
  const answer = await execute(sandbox, buyer, paid.id);
  expectDocumented("executeMarketOrder", answer, 402, "PAYMENT_REQUIRED");
  expect(answer.body.error.details.paymentStatus).toBeNull();
});

it("executes from created and payment_pending where it need not be paid first", async () => {
  sandbox = await startSandbox();
  const buyer = await shopper(sandbox);
  const created = await order(sandbox, buyer, CANDLES);
  expect((await execute(sandbox, buyer, created.id)).body.order.status).toBe("delivered");
  const pending = await order(sandbox, buyer, CANDLES);
  await must(sandbox, "createPaymentIntent", { params: { orderId: pending.id }, body: {}, token: buyer.token });
  expect((await readOrder(sandbox, pending.id)).status).toBe("payment_pending");
  expect((await execute(sandbox, buyer, pending.id)).body.order.status).toBe("delivered");
});
