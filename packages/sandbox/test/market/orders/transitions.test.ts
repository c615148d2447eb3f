import type { MarketOrderStatus, MarketPaymentStatus, OperationId } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentFields, type Result } from "../../support.ts";
import { type Seeded, seeded } from "./every-state.ts";
import { ESCROW, eventsOf, evmProof, expectDocumented, freshHash, on, RTK, readOrder, readPayment, STORAGE } from "./scene.ts";

type Status = Exclude<MarketOrderStatus, "executing">;
/** A status: the order is then in it, and the call succeeded. A code: the call was refused, and nothing changed. */
type Outcome = MarketOrderStatus | "ORDER_CLOSED" | "ORDER_NOT_DELIVERED";

interface Row {
  readonly operationId: OperationId;
  readonly body?: () => object;
  readonly payment?: MarketPaymentStatus;
  readonly serviceId?: typeof STORAGE;
  readonly outcomes: Readonly<Record<Status, Outcome>>;
}

const closed = {
  created: "ORDER_CLOSED",
  payment_pending: "ORDER_CLOSED",
  ready: "ORDER_CLOSED",
  delivered: "ORDER_CLOSED",
  confirmed: "ORDER_CLOSED",
  disputed: "ORDER_CLOSED",
  cancelled: "ORDER_CLOSED",
  failed: "ORDER_CLOSED",
  handoff: "ORDER_CLOSED",
} as const satisfies Record<Status, Outcome>;
const tooEarly = {
  created: "ORDER_NOT_DELIVERED",
  payment_pending: "ORDER_NOT_DELIVERED",
  ready: "ORDER_NOT_DELIVERED",
} as const;
const paid = {
  ...closed,
  created: "ready",
  payment_pending: "ready",
  ready: "ready",
  delivered: "delivered",
  failed: "failed",
  handoff: "handoff",
} as const;

const rows: readonly Row[] = [
  { operationId: "createPaymentIntent", body: () => ({}), outcomes: { ...closed, created: "payment_pending" } },
  {
    operationId: "submitPaymentProof",
    body: () => evmProof(agentFields.agentAddress),
    payment: "intent_created",
    outcomes: paid,
  },
  {
    operationId: "lockEscrowPayment",
    body: () => ({ transactionHash: freshHash(), chain: "ethereum", escrowAddress: ESCROW }),
    payment: "intent_created",
    serviceId: STORAGE,
    outcomes: paid,
  },
  {
    operationId: "executeMarketOrder",
    body: () => ({}),
    outcomes: { ...closed, created: "delivered", payment_pending: "delivered", ready: "delivered" },
  },
  {
    operationId: "confirmMarketOrder",
    outcomes: { ...closed, ...tooEarly, failed: "ORDER_NOT_DELIVERED", delivered: "confirmed", handoff: "confirmed" },
  },
  {
    operationId: "disputeMarketOrder",
    body: () => ({ reason: "It never came." }),
    outcomes: { ...closed, ...tooEarly, delivered: "disputed", handoff: "disputed" },
  },
  {
    operationId: "cancelMarketOrder",
    outcomes: { ...closed, created: "cancelled", payment_pending: "cancelled", ready: "cancelled" },
  },
  { operationId: "retryMarketOrder", outcomes: { ...closed, failed: "ready" } },
  {
    operationId: "refundPayment",
    payment: "held",
    outcomes: {
      created: "cancelled",
      payment_pending: "cancelled",
      ready: "cancelled",
      disputed: "cancelled",
      delivered: "delivered",
      confirmed: "confirmed",
      cancelled: "cancelled",
      failed: "failed",
      handoff: "handoff",
    },
  },
];

const cases = rows.flatMap(({ outcomes, ...row }) =>
  Object.entries(outcomes).map(([order, outcome]) => ({ ...row, order: order as Status, outcome })),
);

let scene: Seeded;
beforeAll(async () => {
  scene = await seeded(cases.map(({ order, payment, serviceId = RTK }) => ({ order, payment, serviceId })));
});
afterAll(() => scene.close());

async function stateOf(orderId: string): Promise<unknown> {
  return { order: await readOrder(scene.sandbox, orderId), payment: await readPayment(scene.sandbox, orderId) };
}

async function eventsFor(orderId: string): Promise<unknown[]> {
  const events = await eventsOf(scene.sandbox, scene.agent.machineId);
  return events.filter(({ resourceId, type }) => resourceId === orderId && type.startsWith("order."));
}

describe("an order", () => {
  it.each(cases.map((row, index) => ({ ...row, index })))(
    "that is $order answers $operationId with $outcome",
    async ({ operationId, body, order, outcome, index }) => {
      const orderId = scene.orderIds[index] ?? "";
      const before = await stateOf(orderId);
      const answer: Result = await on(scene.sandbox, scene.agent, operationId, orderId, body?.());
      if (outcome === "ORDER_CLOSED" || outcome === "ORDER_NOT_DELIVERED") {
        expectDocumented(operationId, answer, 409, outcome);
        expect(answer.body.error.details).toEqual({ orderId, status: order });
        expect(await stateOf(orderId)).toEqual(before);
        expect(await eventsFor(orderId)).toEqual([]);
        return;
      }
      expect(answer.code).toBeUndefined();
      expect((await readOrder(scene.sandbox, orderId)).status).toBe(outcome);
      const last = (await eventsFor(orderId)).at(-1);
      if (outcome === order) expect(last).toBeUndefined();
      else expect(last).toMatchObject({ type: `order.${outcome}`, actor: scene.agent.agentPairingId, payload: { to: outcome } });
    },
  );
});
