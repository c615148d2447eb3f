import { PeaqosClient } from "@peaqos/sdk";
import { Narrator } from "./narrator.ts";
import { walkOtherOrders } from "./walk-other-orders.ts";

/** Well-known development accounts; the mock checks no signature, so any text of the right form will do. */
const AGENT_ADDRESS = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const SIGNATURE = `0x${"1b".repeat(65)}`;
const TRANSACTION = `0x${"9f".repeat(32)}`;

/** Walks the whole market story through the SDK, and returns how many calls it took. */
export async function walkStory(orchestrationUrl: string, print: (line: string) => void): Promise<number> {
  const story = new Narrator(print);
  const client = new PeaqosClient({
    orchestrationUrl,
    apiKey: "demo-platform-key",
    hooks: { onResponse: story.onResponse },
  });
  const market = client.orchestration;

  story.chapter("Is the deployment there?");
  await story.tell(market.checkHealth(), ({ ok }) => (ok ? "healthy" : "not healthy"));
  await story.tell(market.getReadiness(), ({ status, checks }) => `${status}: ${checks.map(({ name }) => name).join(", ")}`);

  story.chapter("A machine registers with a signed identity");
  const { item: identity } = await story.tell(
    market.createMachineIdentityChallenge({ identityRef: "did:peaq:1742" }),
    ({ item }) => `challenge ${item.challengeId} for ${item.identityRef}, valid until ${item.expiresAt}`,
  );
  const { item: draft } = await story.tell(
    market.createMachine({
      displayName: "Survey rover 7",
      ownerId: "owner_lisbon_survey",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: identity.identityRef,
      identityProof: { challengeId: identity.challengeId, signature: SIGNATURE },
    }),
    ({ item }) => `${item.displayName} is ${item.id}, ${item.status}`,
  );
  const machineId = draft.id;
  await story.tell(market.updateMachine(machineId, { status: "active" }), ({ item }) => `${item.id} is ${item.status}`);

  story.chapter("An agent is paired to it under a delegation policy");
  const agent = { agentAddress: AGENT_ADDRESS, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await story.tell(
    market.createAgentPairingChallenge(machineId, agent),
    ({ item }) => `challenge ${item.challengeId} for ${item.agentDid}`,
  );
  const { item: pairing } = await story.tell(
    market.createAgentPairing(machineId, {
      ...agent,
      agentProof: { challengeId: challenge.challengeId, signature: SIGNATURE },
      delegationPolicy: { perTransactionLimit: 25, dailySpendLimit: 100, currency: "USDT" },
    }),
    ({ item }) => `${item.id} is ${item.status}, token ends in ${item.tokenLastFour}, session until ${item.sessionExpiresAt}`,
  );
  // From here on the agent speaks for itself, with the token that was shown once.
  const { pairingToken } = pairing;
  const buyer = { machineId, agentPairingId: pairing.id };

  story.chapter("The agent looks around and searches");
  await story.tell(market.listSkills(), ({ items }) => `${items.length} skills: ${items.map(({ key }) => key).join(", ")}`);
  const { items: services } = await story.tell(
    market.listMarketServices({}, { pairingToken }),
    ({ items }) => `${items.length} services: ${items.map(({ id }) => id).join(", ")}`,
  );
  const { item: search } = await story.tell(
    market.searchMarket({ ...buyer, serviceType: "data.location", budget: { max: 5, currency: "USDT" } }, pairingToken),
    ({ item }) =>
      `${item.id} ${item.status}: ${item.quotes.map(({ id, serviceId, score }) => `${id} for ${serviceId}, score ${score}`).join("; ")}`,
  );
  const [quote] = search.quotes;
  if (quote === undefined) throw new Error("The search found no quote.");

  story.chapter("It orders, pays, executes and confirms");
  const { item: order } = await story.tell(
    market.createMarketOrder({ ...buyer, serviceId: quote.serviceId, searchId: search.id, quoteId: quote.id }, pairingToken),
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
    payerAddress: intent.rail.payerAddress ?? AGENT_ADDRESS,
    payeeAddress: intent.rail.payeeAddress ?? "",
    amount: String(intent.amount),
    transactionHash: TRANSACTION,
  } as const;
  await story.tell(
    market.submitPaymentProof(order.id, proof, pairingToken),
    ({ item }) => `${item.id} is ${item.status}, rail ${item.rail.type}`,
  );
  await story.tell(market.executeMarketOrder(order.id, {}, pairingToken), ({ order: executed, execution }) =>
    execution.statusCode === 200
      ? `${executed.id} is ${executed.status}, run ${execution.run.id} ${execution.run.status}`
      : "handed off",
  );
  await story.tell(
    market.confirmMarketOrder(order.id, pairingToken),
    ({ order: confirmed, payment }) => `${confirmed.id} is ${confirmed.status}, its payment ${payment?.status}`,
  );
  await story.tell(market.releasePayment(order.id, undefined, pairingToken), ({ item }) => `${item.id} is ${item.status}`);

  const handoffServiceId = services.find(({ executionMode }) => executionMode === "external-handoff")?.id ?? "";
  await walkOtherOrders({ market, story, handoffServiceId, buyer, pairingToken });

  story.chapter("Everything is on record");
  await story.tell(market.listAuditEvents({ machineId }), ({ items }) => items.map(({ type }) => type).join(", "));
  return story.count;
}
