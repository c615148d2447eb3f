import type { MarketOrderStatus } from "@peaqos/types";

/** The calls that move an order, and what comes of an execution. */
export type OrderCall =
  | "createPaymentIntent"
  | "acceptPayment"
  | "executeMarketOrder"
  | "confirmMarketOrder"
  | "disputeMarketOrder"
  | "cancelMarketOrder"
  | "retryMarketOrder"
  | "refundPayment";

interface Transition {
  readonly from: readonly MarketOrderStatus[];
  readonly to: MarketOrderStatus;
  /** Where the call is allowed and leaves the order as it is. */
  readonly stays?: readonly MarketOrderStatus[];
  /** Where the call comes too early: it is answered ORDER_NOT_DELIVERED. Everywhere else it is ORDER_CLOSED. */
  readonly tooEarly?: readonly MarketOrderStatus[];
}

const beforeExecution = ["created", "payment_pending", "ready"] as const;
const beforeDelivery = [...beforeExecution, "executing"] as const;

/** The states of an order: which call leads from where to where. An execution goes on from `executing` by itself. */
export const orderTransitions: Readonly<Record<OrderCall, Transition>> = {
  createPaymentIntent: { from: ["created"], to: "payment_pending" },
  acceptPayment: {
    from: ["created", "payment_pending"],
    to: "ready",
    // An order may be executed before it is paid, where the deployment does not ask for more.
    stays: ["ready", "executing", "delivered", "failed", "handoff"],
  },
  executeMarketOrder: { from: beforeExecution, to: "executing" },
  confirmMarketOrder: { from: ["delivered", "handoff"], to: "confirmed", tooEarly: [...beforeDelivery, "failed"] },
  disputeMarketOrder: { from: ["delivered", "handoff"], to: "disputed", tooEarly: beforeDelivery },
  cancelMarketOrder: { from: beforeExecution, to: "cancelled" },
  retryMarketOrder: { from: ["failed"], to: "ready" },
  refundPayment: { from: [...beforeExecution, "disputed"], to: "cancelled" },
};
