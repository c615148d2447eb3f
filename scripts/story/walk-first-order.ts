import type { Orchestration } from "@peaqos/sdk";
import { agent } from "./actors.ts";
import type { Narrator } from "./narrator.ts";

/** Where the story stands once the agent is paired. */
export interface Scene {
  readonly market: Orchestration;
  readonly story: Narrator;
  readonly buyer: { readonly machineId: string; readonly agentPairingId: string };
  readonly pairingToken: string;
}

/** The agent finds a service, orders it, pays by wallet, executes and confirms. */
export async function walkFirstOrder({ market, story, buyer, pairingToken }: Scene): Promise<void> {
  story.chapter("The agent looks around and searches");
  await story.tell(market.listSkills(), ({ items }) => `${items.length} skills`);
  await story.tell(market.listMarketServices({}, { pairingToken }), ({ items }) => `${items.length} services`);
  const { item: search } = await story.tell(
    market.searchMarket({ ...buyer, serviceType: "rtk", budget: { max: 5, currency: "USDT" } }, pairingToken),
    ({ item }) =>
      `${item.id} ${item.status}: ${item.quotes.map(({ serviceId, score }) => `${serviceId} scores ${score}`).join("; ")}`,
  );
  const quote = search.quotes.find(({ serviceId }) => serviceId === "svc_geodnet_rtk");
  if (quote === undefined) throw new Error("The search found no quote.");

  story.chapter("It orders, pays, executes and confirms");
  const input = { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 };
  const { item: order } = await story.tell(
    market.createMarketOrder(
      { ...buyer, serviceId: quote.serviceId, searchId: search.id, quoteId: quote.id, input },
      pairingToken,
    ),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  const { item: intent } = await story.tell(
    market.createPaymentIntent(order.id, { rail: { type: "wallet" } }, pairingToken),
    ({ item }) =>
      `${item.id} is ${item.status}: ${item.amount} ${item.currency} by ${item.rail.type} to ${item.rail.payeeAddress}`,
  );
  const proof = {
    verificationMode: "recorded",
    chain: intent.rail.chain ?? "ethereum",
    token: intent.rail.token ?? "USDT",
    payerAddress: intent.rail.payerAddress ?? agent.address,
    payeeAddress: intent.rail.payeeAddress ?? "",
    amount: String(intent.amount),
    transactionHash: `0x${"9f".repeat(32)}`,
  } as const;
  await story.tell(
    market.submitPaymentProof(order.id, proof, pairingToken),
    ({ item }) => `${item.id} is ${item.status}, rail ${item.rail.type}`,
  );
  await story.tell(market.executeMarketOrder(order.id, {}, pairingToken), ({ order: executed, execution }) =>
    execution.statusCode === 200
      ? `${executed.id} is ${executed.status}, run ${execution.run.id} ${execution.run.status}: ${JSON.stringify(execution.outcome.result)}`
      : "handed off",
  );
  await story.tell(
    market.confirmMarketOrder(order.id, pairingToken),
    ({ order: confirmed, payment }) => `${confirmed.id} is ${confirmed.status}, its payment ${payment?.status}`,
  );
  await story.refused(market.disputeMarketOrder(order.id, { reason: "Too late for that." }, pairingToken), "ORDER_CLOSED");
  await story.tell(market.releasePayment(order.id, undefined, pairingToken), ({ item }) => `${item.id} is ${item.status}`);
}
