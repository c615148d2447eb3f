import type { Orchestration } from "@peaqos/sdk";
import type { Narrator } from "./narrator.ts";

const TRANSACTION = `0x${"9f".repeat(32)}`;

/** Where the story stands once the agent is paired and has looked around. */
export interface Scene {
  readonly market: Orchestration;
  readonly story: Narrator;
  /** The service whose orders go on at its provider's own site. */
  readonly handoffServiceId: string;
  readonly buyer: { readonly machineId: string; readonly agentPairingId: string };
  readonly pairingToken: string;
}

/** The second order is handed off to its provider, and the third one is disputed. */
export async function walkOtherOrders({ market, story, handoffServiceId, buyer, pairingToken }: Scene): Promise<void> {
  // The mock keeps no state, so the story asks it for the answers that belong to these orders.
  const prefer = (answer: string) => ({ headers: { prefer: answer } });

  story.chapter("A second order goes on at the provider's own site");
  const { item: second } = await story.tell(
    market.createMarketOrder({ ...buyer, serviceId: handoffServiceId }, pairingToken, prefer("example=handoff")),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  await story.tell(
    market.executeMarketOrder(second.id, {}, pairingToken, prefer("code=202")),
    ({ order: executed, execution }) =>
      execution.statusCode === 202
        ? `${executed.id} is ${executed.status}: ${execution.handoff.label}, ${execution.handoff.url}`
        : "ran here",
  );

  story.chapter("A third order is paid into escrow and disputed");
  const { item: third } = await story.tell(
    market.createMarketOrder({ ...buyer, serviceId: "svc_walrus_store" }, pairingToken, prefer("example=escrow")),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  const { item: escrow } = await story.tell(
    market.createPaymentIntent(third.id, { rail: { type: "escrow" } }, pairingToken, prefer("example=escrow")),
    ({ item }) => `${item.id} is ${item.status}: ${item.amount} ${item.currency} into ${item.rail.escrowAddress}`,
  );
  const { chain, escrowAddress } = escrow.rail;
  const lock = { transactionHash: TRANSACTION, chain: chain ?? "ethereum", escrowAddress: escrowAddress ?? "" };
  await story.tell(market.lockEscrowPayment(third.id, lock, pairingToken), ({ item }) => `${item.id} is ${item.status}`);
  await story.tell(
    market.executeMarketOrder(third.id, {}, pairingToken, prefer("example=escrow")),
    ({ order: executed }) => `${executed.id} is ${executed.status}`,
  );
  await story.tell(
    market.disputeMarketOrder(third.id, { reason: "The stored blob cannot be read back." }, pairingToken),
    ({ order: disputed, payment, dispute }) =>
      `${disputed.id} is ${disputed.status}, payment ${payment?.status}, dispute ${dispute.id} ${dispute.status}`,
  );
}
