import type { MarketPaymentStatus } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { paymentSums } from "../../packages/sandbox/test/market/payments/sums.ts";
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

    // What came in is where it went, and the audit trail says the same as the records.
    const [server] = opened.servers;
    const sums = await paymentSums(server ?? expect.unreachable(), (await races.agent()).machineId);
    const millionths = (...statuses: readonly MarketPaymentStatus[]) => BigInt(amountIn(ends, ...statuses) * 1_000_000);
    expect(sums).toEqual({
      orders: RACES,
      payments: RACES,
      accepted: BigInt(RACES) * 2_500_000n,
      held: millionths("release_pending", "frozen"),
      released: millionths("released"),
      refunded: millionths("refunded"),
      problems: [],
    });
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
