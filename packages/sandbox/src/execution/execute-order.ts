import type { MarketOrder, MarketOrderStatus, MarketService } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { orderForWrite } from "../market/order-for-write.js";
import { moveByCall, moveOrder, requireMove } from "../market/orders/move-order.js";
import { paymentOf } from "../market/payments/move-payment.js";
import { settleRefund } from "../market/payments/settle-refund.js";
import type { OrderRecord } from "../store/store.js";
import { executionAnswer } from "./execution-answer.js";
import { checkPaymentHeaders } from "./payment-headers.js";
import { planExecution } from "./plan-execution.js";
import type { Ran } from "./ran.js";
import { linksTo, recordExecution } from "./record-execution.js";
import type { ExecutionParts } from "./stepped-execution.js";
import { serviceToRun } from "./unsupported.js";

type Op = "executeMarketOrder";

/** An order that is being executed. */
interface ClaimedOrder {
  readonly orderId: string;
  readonly from: MarketOrderStatus;
  readonly service: MarketService;
  readonly input: MarketOrder["input"];
}

/** Where an order counts as paid. */
const PAID: ReadonlySet<string> = new Set(["held", "release_pending", "released", "not_required"]);

/** Where an order ends up. */
const ENDS = { completed: "delivered", failed: "failed", external: "handoff" } as const satisfies Record<Ran["status"], string>;

export const orderExecution: ExecutionParts<Op, ClaimedOrder> = {
  async claim(call) {
    const order = await orderForWrite(call, call.params.orderId);
    requireMove(order, "executeMarketOrder");
    await requirePaid(call, order);
    const { machineId, serviceId, operation, status } = order.item;
    const { input = order.item.input, payment } = call.body;
    if (payment !== undefined) checkPaymentHeaders(payment);
    const service = serviceToRun(call.catalog, serviceId, operation);
    const plan = await planExecution(call, { machineId, service, operation, input, payment });
    await moveByCall(call, order, "executeMarketOrder");
    return { plan, claimed: { orderId: order.id, from: status as MarketOrderStatus, service, input } };
  },

  async finish(call, { orderId, service, input }, ran) {
    const order = await executingOrder(call, orderId);
    const { machineId, operation, taskId } = order.item;
    const recorded = await recordExecution(call, { machineId, service, operation, input, ran, taskId });
    const error = ran.status === "failed" ? { errorMessage: ran.errorMessage } : {};
    const moved = await moveOrder(call, order, ENDS[ran.status], { ...linksTo(recorded), ...error });
    return executionAnswer({ order: moved.item }, ran, recorded);
  },

  async giveBack(call, { orderId, from }) {
    const order = await executingOrder(call, orderId);
    // It may have been paid in the meantime, or its payment given back.
    const payment = await paymentOf(call, orderId);
    const moved = await moveOrder(call, order, payment?.item.status === "held" ? "ready" : from);
    if (payment?.item.status === "refunded") await settleRefund(call, moved);
  },

  giveUp: async (call, { orderId }) =>
    moveOrder(call, await executingOrder(call, orderId), "failed", {
      errorMessage: "The sandbox could not write down what came of the run.",
    }),
};

/** @throws Refusal `PAYMENT_REQUIRED` */
async function requirePaid(call: Call<Op>, { id, item }: OrderRecord): Promise<void> {
  if (!call.config.requirePaymentBeforeExecute) return;
  const payment = await paymentOf(call, id);
  const isPaid = payment === undefined ? !item.payment.required : PAID.has(payment.item.status);
  if (isPaid) return;
  throw refusal("PAYMENT_REQUIRED", "This deployment executes an order once it is paid.", {
    orderId: id,
    paymentStatus: payment?.item.status ?? null,
  });
}

/** The order as it was claimed, unless a reset came in between. */
async function executingOrder({ store }: Pick<Call, "store">, orderId: string): Promise<OrderRecord> {
  const order = await store.orders.get(orderId);
  if (order === undefined) throw notFound("order", orderId);
  const { status } = order.item;
  if (status !== "executing") throw refusal("ORDER_CLOSED", `The order became ${status} in the meantime.`, { orderId, status });
  return order;
}
