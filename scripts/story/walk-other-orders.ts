import type { Scene } from "./walk-first-order.ts";

/** One order is handed off to its provider, one is disputed and refunded, and one is too expensive. */
export async function walkOtherOrders({ market, story, buyer, pairingToken }: Scene): Promise<void> {
  story.chapter("A second order goes on at the provider's own site");
  const { item: second } = await story.tell(
    market.createMarketOrder({ ...buyer, serviceId: "svc_akash_gpu" }, pairingToken),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  await story.tell(market.executeMarketOrder(second.id, {}, pairingToken), ({ order: executed, execution }) =>
    execution.statusCode === 202
      ? `${executed.id} is ${executed.status}: ${execution.handoff.label}, ${execution.handoff.url}`
      : "ran here",
  );

  story.chapter("A third order is paid into escrow, disputed and refunded");
  const { item: third } = await story.tell(
    market.createMarketOrder(
      { ...buyer, serviceId: "svc_walrus_store", input: { content: "survey of 2026-11-02" } },
      pairingToken,
    ),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  const { item: escrow } = await story.tell(
    market.createPaymentIntent(third.id, {}, pairingToken),
    ({ item }) => `${item.id} is ${item.status}: ${item.amount} ${item.currency} into ${item.rail.escrowAddress}`,
  );
  const { chain, escrowAddress } = escrow.rail;
  const lock = { transactionHash: `0x${"0c".repeat(32)}`, chain: chain ?? "ethereum", escrowAddress: escrowAddress ?? "" };
  await story.tell(market.lockEscrowPayment(third.id, lock, pairingToken), ({ item }) => `${item.id} is ${item.status}`);
  await story.tell(
    market.executeMarketOrder(third.id, {}, pairingToken),
    ({ order: executed }) => `${executed.id} is ${executed.status}`,
  );
  await story.tell(
    market.disputeMarketOrder(third.id, { reason: "The stored blob cannot be read back." }, pairingToken),
    ({ order: disputed, payment, dispute }) =>
      `${disputed.id} is ${disputed.status}, payment ${payment?.status}, dispute ${dispute.id} ${dispute.status}`,
  );
  await story.tell(
    market.refundPayment(third.id, { reason: "The blob was never readable." }, pairingToken),
    ({ item }) => `${item.id} is ${item.status}`,
  );

  story.chapter("A fourth order is over the agent's limit");
  await story.refused(
    market.createMarketOrder({ ...buyer, serviceId: "svc_parcelbay_delivery" }, pairingToken),
    "AGENT_SPEND_LIMIT_EXCEEDED",
  );
}
