import { AGENT_PAIRING_TOKEN_HEADER, createClient } from "@peaqos/client";
import { Narrator } from "./narrator.ts";

/** Well-known development accounts; the mock checks no signature, so any text of the right form will do. */
const AGENT_ADDRESS = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const SIGNATURE = `0x${"1b".repeat(65)}`;
const TRANSACTION = `0x${"9f".repeat(32)}`;

/** Walks the whole market story through the thin client, and returns how many calls it took. */
export async function walkStory(orchestrationUrl: string, print: (line: string) => void): Promise<number> {
  const client = createClient({ orchestrationUrl, apiKey: "demo-platform-key" });
  const story = new Narrator(client, print);

  story.chapter("Is the deployment there?");
  await story.tell(client.GET("/health"), ({ ok }) => (ok ? "healthy" : "not healthy"));
  await story.tell(
    client.GET("/api/v1/readiness"),
    ({ status, checks }) => `${status}: ${checks.map(({ name }) => name).join(", ")}`,
  );

  story.chapter("A machine registers with a signed identity");
  const { item: identity } = await story.tell(
    client.POST("/api/v1/machine-identity/challenges", { body: { identityRef: "did:peaq:1742" } }),
    ({ item }) => `challenge ${item.challengeId} for ${item.identityRef}, valid until ${item.expiresAt}`,
  );
  const { item: draft } = await story.tell(
    client.POST("/api/v1/machines", {
      body: {
        displayName: "Survey rover 7",
        ownerId: "owner_lisbon_survey",
        machineType: "rover",
        runtimeProfile: "edge-linux-arm64",
        identityRef: identity.identityRef,
        identityProof: { challengeId: identity.challengeId, signature: SIGNATURE },
      },
    }),
    ({ item }) => `${item.displayName} is ${item.id}, ${item.status}`,
  );
  const machineId = draft.id;
  await story.tell(
    client.PATCH("/api/v1/machines/{machineId}", { params: { path: { machineId } }, body: { status: "active" } }),
    ({ item }) => `${item.id} is ${item.status}`,
  );

  story.chapter("An agent is paired to it under a delegation policy");
  const agent = { agentAddress: AGENT_ADDRESS, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await story.tell(
    client.POST("/api/v1/machines/{machineId}/agent-pairings/challenges", { params: { path: { machineId } }, body: agent }),
    ({ item }) => `challenge ${item.challengeId} for ${item.agentDid}`,
  );
  const { item: pairing } = await story.tell(
    client.POST("/api/v1/machines/{machineId}/agent-pairings", {
      params: { path: { machineId } },
      body: {
        ...agent,
        agentProof: { challengeId: challenge.challengeId, signature: SIGNATURE },
        delegationPolicy: { perTransactionLimit: 25, dailySpendLimit: 100, currency: "USDT" },
      },
    }),
    ({ item }) => `${item.id} is ${item.status}, token ends in ${item.tokenLastFour}, session until ${item.sessionExpiresAt}`,
  );
  // From here on the agent speaks for itself, with the token that was shown once.
  const headers = { [AGENT_PAIRING_TOKEN_HEADER]: pairing.pairingToken };
  const buyer = { machineId, agentPairingId: pairing.id };

  story.chapter("The agent looks around and searches");
  await story.tell(
    client.GET("/api/v1/skills"),
    ({ items }) => `${items.length} skills: ${items.map(({ key }) => key).join(", ")}`,
  );
  const { items: services } = await story.tell(
    client.GET("/api/v1/market/services", { headers }),
    ({ items }) => `${items.length} services: ${items.map(({ id }) => id).join(", ")}`,
  );
  const { item: search } = await story.tell(
    client.POST("/api/v1/market/search", {
      headers,
      body: { ...buyer, serviceType: "data.location", budget: { max: 5, currency: "USDT" } },
    }),
    ({ item }) =>
      `${item.id} ${item.status}: ${item.quotes.map(({ id, serviceId, score }) => `${id} for ${serviceId}, score ${score}`).join("; ")}`,
  );
  const [quote] = search.quotes;
  if (quote === undefined) throw new Error("The search found no quote.");

  story.chapter("It orders, pays, executes and confirms");
  const { item: order } = await story.tell(
    client.POST("/api/v1/market/orders", {
      headers,
      body: { ...buyer, serviceId: quote.serviceId, searchId: search.id, quoteId: quote.id },
    }),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  const params = { path: { orderId: order.id } };
  const { item: intent } = await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/payment-intent", { params, headers, body: { rail: { type: "wallet" } } }),
    ({ item }) =>
      `${item.id} is ${item.status}: ${item.amount} ${item.currency} by ${item.rail.type} to ${item.rail.payeeAddress}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/payment-proof", {
      params,
      headers,
      body: {
        verificationMode: "recorded",
        chain: intent.rail.chain ?? "ethereum",
        token: intent.rail.token ?? "USDT",
        payerAddress: intent.rail.payerAddress ?? AGENT_ADDRESS,
        payeeAddress: intent.rail.payeeAddress ?? "",
        amount: String(intent.amount),
        transactionHash: TRANSACTION,
      },
    }),
    ({ item }) => `${item.id} is ${item.status}, rail ${item.rail.type}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/execute", { params, headers, body: {} }),
    ({ order: executed, execution }) =>
      execution.statusCode === 200
        ? `${executed.id} is ${executed.status}, run ${execution.run.id} ${execution.run.status}`
        : "handed off",
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/confirm", { params, headers }),
    ({ order: confirmed, payment }) => `${confirmed.id} is ${confirmed.status}, its payment ${payment?.status}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/payment/release", { params, headers }),
    ({ item }) => `${item.id} is ${item.status}`,
  );

  story.chapter("A second order goes on at the provider's own site");
  // The mock keeps no state, so the story asks it for the answers that belong to this order and the next one.
  const prefer = (example: string) => ({ ...headers, prefer: `example=${example}` });
  const handedOff = services.find(({ executionMode }) => executionMode === "external-handoff");
  const { item: second } = await story.tell(
    client.POST("/api/v1/market/orders", { headers: prefer("handoff"), body: { ...buyer, serviceId: handedOff?.id ?? "" } }),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/execute", {
      params: { path: { orderId: second.id } },
      headers: { ...headers, prefer: "code=202" },
      body: {},
    }),
    ({ order: executed, execution }) =>
      execution.statusCode === 202
        ? `${executed.id} is ${executed.status}: ${execution.handoff.label}, ${execution.handoff.url}`
        : "ran here",
  );

  story.chapter("A third order is paid into escrow and disputed");
  const { item: third } = await story.tell(
    client.POST("/api/v1/market/orders", { headers: prefer("escrow"), body: { ...buyer, serviceId: "svc_walrus_store" } }),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  const escrowed = { path: { orderId: third.id } };
  const { item: escrow } = await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/payment-intent", {
      params: escrowed,
      headers: prefer("escrow"),
      body: { rail: { type: "escrow" } },
    }),
    ({ item }) => `${item.id} is ${item.status}: ${item.amount} ${item.currency} into ${item.rail.escrowAddress}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/payment/escrow-lock", {
      params: escrowed,
      headers,
      body: {
        transactionHash: TRANSACTION,
        chain: escrow.rail.chain ?? "ethereum",
        escrowAddress: escrow.rail.escrowAddress ?? "",
      },
    }),
    ({ item }) => `${item.id} is ${item.status}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/execute", { params: escrowed, headers: prefer("escrow"), body: {} }),
    ({ order: executed }) => `${executed.id} is ${executed.status}`,
  );
  await story.tell(
    client.POST("/api/v1/market/orders/{orderId}/dispute", {
      params: escrowed,
      headers,
      body: { reason: "The stored blob cannot be read back." },
    }),
    ({ order: disputed, payment, dispute }) =>
      `${disputed.id} is ${disputed.status}, payment ${payment?.status}, dispute ${dispute.id} ${dispute.status}`,
  );

  story.chapter("Everything is on record");
  await story.tell(client.GET("/api/v1/audit-events", { params: { query: { machineId } } }), ({ items }) =>
    items.map(({ type }) => type).join(", "),
  );
  return story.count;
}
