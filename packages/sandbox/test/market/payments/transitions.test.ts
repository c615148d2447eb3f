import type { MarketOrderStatus, MarketPaymentStatus, OperationId } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentFields } from "../../support.ts";
import { type Seeded, seeded } from "../orders/every-state.ts";
import {
  ESCROW,
  eventsOf,
  evmProof,
  expectDocumented,
  freshHash,
  on,
  RTK,
  readOrder,
  readPayment,
  STORAGE,
} from "../orders/scene.ts";

/** A status: the payment is then in it, and the call succeeded. A code: the call was refused, and nothing changed. */
type Outcome = MarketPaymentStatus | "ORDER_CLOSED" | "ORDER_NOT_DELIVERED" | "NOT_FOUND";
type Status = MarketPaymentStatus | "none";

interface Row {
  readonly operationId: OperationId;
  readonly body?: () => object;
  readonly order: Exclude<MarketOrderStatus, "executing">;
  readonly serviceId?: typeof STORAGE;
  readonly outcomes: Readonly<Record<Status, Outcome | undefined>>;
}

const closed = {
  none: "NOT_FOUND",
  not_required: "ORDER_CLOSED",
  intent_created: "ORDER_CLOSED",
  held: "ORDER_CLOSED",
  release_pending: "ORDER_CLOSED",
  released: "ORDER_CLOSED",
  frozen: "ORDER_CLOSED",
  refunded: "ORDER_CLOSED",
} as const satisfies Record<Status, Outcome>;
/** Calls on the order that leave most payments as they are. */
const kept = {
  none: undefined,
  not_required: "not_required",
  intent_created: "intent_created",
  held: "held",
  release_pending: "release_pending",
  released: "released",
  frozen: "frozen",
  refunded: "refunded",
} as const satisfies Record<Status, Outcome | undefined>;

const rows: readonly Row[] = [
  {
    operationId: "submitPaymentProof",
    body: () => evmProof(agentFields.agentAddress),
    order: "payment_pending",
    outcomes: { ...closed, intent_created: "held" },
  },
  {
    operationId: "lockEscrowPayment",
    body: () => ({ transactionHash: freshHash(), chain: "ethereum", escrowAddress: ESCROW }),
    order: "payment_pending",
    serviceId: STORAGE,
    outcomes: { ...closed, intent_created: "held", held: "held" },
  },
  {
    operationId: "releasePayment",
    order: "confirmed",
    outcomes: {
      ...closed,
      intent_created: "ORDER_NOT_DELIVERED",
      held: "ORDER_NOT_DELIVERED",
      release_pending: "released",
      released: "released",
    },
  },
  {
    operationId: "refundPayment",
    order: "delivered",
    outcomes: { ...closed, held: "refunded", frozen: "refunded", refunded: "refunded" },
  },
  { operationId: "confirmMarketOrder", order: "delivered", outcomes: { ...kept, held: "release_pending" } },
  {
    operationId: "disputeMarketOrder",
    body: () => ({ reason: "It never came." }),
    order: "delivered",
    outcomes: { ...kept, held: "frozen" },
  },
  { operationId: "cancelMarketOrder", order: "ready", outcomes: { ...kept, held: "refunded" } },
  {
    operationId: "createPaymentIntent",
    body: () => ({ amount: 9 }),
    order: "ready",
    outcomes: { ...kept, none: "ORDER_CLOSED" },
  },
];

const cases = rows.flatMap(({ outcomes, ...row }) =>
  Object.entries(outcomes).map(([payment, outcome]) => ({ ...row, payment: payment as Status, outcome })),
);

let scene: Seeded;
beforeAll(async () => {
  scene = await seeded(
    cases.map(({ order, payment, serviceId = RTK }) => ({ order, serviceId, payment: payment === "none" ? undefined : payment })),
  );
});
afterAll(() => scene.close());

async function paymentEvents(orderId: string): Promise<unknown[]> {
  const events = await eventsOf(scene.sandbox, scene.agent.machineId);
  return events.filter(({ type, payload }) => type.startsWith("payment.") && Object(payload).orderId === orderId);
}

const isCode = (outcome: string) => outcome === outcome.toUpperCase();

describe("a payment", () => {
  it.each(cases.map((row, index) => ({ ...row, index })))(
    "that is $payment answers $operationId with $outcome",
    async ({ operationId, body, payment, outcome, index }) => {
      const orderId = scene.orderIds[index] ?? "";
      const before = { order: await readOrder(scene.sandbox, orderId), payment: await readPayment(scene.sandbox, orderId) };
      const answer = await on(scene.sandbox, scene.agent, operationId, orderId, body?.());
      const after = { order: await readOrder(scene.sandbox, orderId), payment: await readPayment(scene.sandbox, orderId) };
      if (outcome !== undefined && isCode(outcome)) {
        expectDocumented(operationId, answer, outcome === "NOT_FOUND" ? 404 : 409, outcome);
        expect(after).toEqual(before);
        expect(await paymentEvents(orderId)).toEqual([]);
        return;
      }
      expect(answer.code).toBeUndefined();
      expect(after.payment?.status).toBe(outcome);
      const [event] = await paymentEvents(orderId);
      if (outcome === payment || outcome === undefined) {
        expect(after.payment).toEqual(before.payment);
        expect(event).toBeUndefined();
      } else {
        expect(event).toMatchObject({ type: `payment.${outcome}`, payload: { from: payment, to: outcome } });
      }
    },
  );
});
