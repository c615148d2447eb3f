import type { MarketPaymentStatus } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { must } from "../../packages/sandbox/test/support.ts";
import { legalEnds, type Raced, Races } from "./race-orders.ts";
import { storeKinds } from "./stores.ts";

/** The long checks ask for more. */
const RACES = Number(process.env.PEAQOS_RACES ?? 100);

const amountIn = (ends: readonly Raced[], ...statuses: readonly MarketPaymentStatus[]) =>
  ends.filter(({ payment }) => statuses.includes(payment)).reduce((sum, { amount }) => sum + amount, 0);

describe.each(storeKinds)("on $name, of calls that race to settle a paid order,", (store) => {
  it(`each payment ends in one legal state, and the sums agree (${RACES} races)`, { timeout: 60_000 + RACES * 100 }, async () => {
    await using opened = await store.open();
    const races = new Races(opened.servers);
    const ends = await races.run(RACES);

    expect(ends).toHaveLength(RACES);
    expect(ends.filter(({ order, payment }) => !legalEnds.has(`${order} ${payment}`))).toEqual([]);
    expect(new Set(ends.flatMap(({ lost }) => lost))).toEqual(new Set(["ORDER_CLOSED", "ORDER_NOT_DELIVERED"]));
    // Else it was no race.
    expect(new Set(ends.map(({ order }) => order))).toEqual(new Set(["confirmed", "disputed", "cancelled"]));
    for (const end of ends) expect(end, end.orderId).toSatisfy(agreesWithItsAnswers);

    // What came in is where it went, and the trail of the payments says the same as the payments.
    const paid = RACES * 2.5;
    expect(amountIn(ends, "release_pending", "released", "frozen", "refunded")).toBe(paid);
    const events = await paymentEvents(opened.servers[0], (await races.agent()).machineId);
    expect(events.get("payment.held")).toBe(RACES);
    const ended = (status: MarketPaymentStatus) => ends.filter(({ payment }) => payment === status).length;
    expect(events.get("payment.released") ?? 0).toBe(ended("released"));
    expect(events.get("payment.refunded") ?? 0).toBe(ended("refunded"));
    expect(events.get("payment.release_pending") ?? 0).toBe(ended("released") + ended("release_pending"));
  });
});

/** Whether the calls that were told that they won are those that the states speak of. */
function agreesWithItsAnswers({ order, payment, won }: Raced): boolean {
  const did = (operationId: (typeof won)[number]) => won.includes(operationId);
  const once = (operationId: (typeof won)[number]) => won.filter((one) => one === operationId).length <= 1;
  return (
    once("confirmMarketOrder") &&
    once("disputeMarketOrder") &&
    !(did("confirmMarketOrder") && did("disputeMarketOrder")) &&
    did("confirmMarketOrder") === (order === "confirmed") &&
    did("refundPayment") === (payment === "refunded") &&
    did("releasePayment") === (payment === "released") &&
    (order !== "disputed" || did("disputeMarketOrder"))
  );
}

async function paymentEvents(server: Parameters<typeof must>[0] | undefined, machineId: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (server === undefined) return counts;
  let cursor: string | undefined;
  do {
    const query = { machineId, resourceType: "payment", limit: 500, ...(cursor === undefined ? {} : { cursor }) };
    const page = await must(server, "listAuditEvents", { query });
    for (const { type } of page.items) counts.set(type, (counts.get(type) ?? 0) + 1);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return counts;
}
