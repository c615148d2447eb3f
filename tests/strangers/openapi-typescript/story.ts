// The market story through openapi-fetch and the types that openapi-typescript makes with its default flags.
import createClient from "openapi-fetch";
import type { components, paths } from "./market.js";

const signature = `0x${"1b".repeat(65)}`;
const client = createClient<paths>({ baseUrl: process.argv[2] ?? "", headers: { "x-api-key": "key" } });

function must<T>({ data, error }: { data?: T; error?: components["schemas"]["ErrorResponse"] }): T {
  if (data === undefined) throw new Error(error?.error.message ?? "no answer");
  return data;
}

console.log(must(await client.GET("/health")).ok);

const { item: identity } = must(
  await client.POST("/api/v1/machine-identity/challenges", { body: { identityRef: "did:peaq:1742" } }),
);
const { item: machine } = must(
  await client.POST("/api/v1/machines", {
    body: {
      displayName: "Survey rover 7",
      ownerId: "owner_lisbon_survey",
      machineType: "rover",
      runtimeProfile: "edge-linux-arm64",
      identityRef: identity.identityRef,
      identityProof: { challengeId: identity.challengeId, signature },
    },
  }),
);
const params = { path: { machineId: machine.id } };
const { item: active } = must(await client.PATCH("/api/v1/machines/{machineId}", { params, body: { status: "active" } }));
console.log(active.status);

const agent = {
  agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  agentProvider: "acme-agents",
  agentRole: "market-operator",
};
const { item: challenge } = must(
  await client.POST("/api/v1/machines/{machineId}/agent-pairings/challenges", { params, body: agent }),
);
const { item: pairing } = must(
  await client.POST("/api/v1/machines/{machineId}/agent-pairings", {
    params,
    body: { ...agent, agentProof: { challengeId: challenge.challengeId, signature } },
  }),
);
const headers = { "x-agent-pairing-token": pairing.pairingToken };
const buyer = { machineId: machine.id, agentPairingId: pairing.id };

const { items: services } = must(await client.GET("/api/v1/market/services", { headers }));
const { item: search } = must(
  await client.POST("/api/v1/market/search", { headers, body: { ...buyer, serviceType: "data.location" } }),
);
const quote = search.quotes[0];
const { item: order } = must(
  await client.POST("/api/v1/market/orders", {
    headers,
    body: { ...buyer, serviceId: quote?.serviceId ?? "", searchId: search.id, quoteId: quote?.id ?? "" },
  }),
);
console.log(services.length, order.status);

const ordered = { path: { orderId: order.id } };
const { item: intent } = must(
  await client.POST("/api/v1/market/orders/{orderId}/payment-intent", {
    params: ordered,
    headers,
    body: { rail: { type: "wallet" } },
  }),
);
must(
  await client.POST("/api/v1/market/orders/{orderId}/payment-proof", {
    params: ordered,
    headers,
    body: {
      verificationMode: "recorded",
      chain: intent.rail.chain ?? "",
      token: intent.rail.token ?? "",
      payerAddress: intent.rail.payerAddress ?? "",
      payeeAddress: intent.rail.payeeAddress ?? "",
      amount: String(intent.amount),
      transactionHash: `0x${"9f".repeat(32)}`,
    },
  }),
);
const executed = must(await client.POST("/api/v1/market/orders/{orderId}/execute", { params: ordered, headers, body: {} }));
const confirmed = must(await client.POST("/api/v1/market/orders/{orderId}/confirm", { params: ordered, headers }));
console.log(executed.execution.statusCode, confirmed.order.status);
