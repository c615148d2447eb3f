import type { MarketPaymentStatus } from "@peaqos/types";

/** The calls that move a payment. */
export type PaymentCall =
  | "acceptPayment"
  | "confirmMarketOrder"
  | "releasePayment"
  | "disputeMarketOrder"
  | "refundPayment"
  | "cancelMarketOrder";

interface Transition {
  readonly from: readonly MarketPaymentStatus[];
  readonly to: MarketPaymentStatus;
  /** Where the call comes too early: it is answered ORDER_NOT_DELIVERED. Everywhere else it is ORDER_CLOSED. */
  readonly tooEarly?: readonly MarketPaymentStatus[];
}

/** The states of a payment: which call leads from where to where. */
export const paymentTransitions: Readonly<Record<PaymentCall, Transition>> = {
  acceptPayment: { from: ["intent_created"], to: "held" },
  confirmMarketOrder: { from: ["held"], to: "release_pending" },
  releasePayment: { from: ["release_pending"], to: "released", tooEarly: ["intent_created", "held"] },
  disputeMarketOrder: { from: ["held"], to: "frozen" },
  refundPayment: { from: ["held", "frozen"], to: "refunded" },
  cancelMarketOrder: { from: ["held"], to: "refunded" },
};
