// The market story through a client that hey-api made from the published contract.
import { createClient } from "./market/client/index.js";
import {
  checkHealth,
  confirmMarketOrder,
  createAgentPairing,
  createAgentPairingChallenge,
  createMachine,
  createMachineIdentityChallenge,
  createMarketOrder,
  createPaymentIntent,
  executeMarketOrder,
  listMarketServices,
  searchMarket,
  submitPaymentProof,
  updateMachine,
} from "./market/index.js";

const signature = `0x${"1b".repeat(65)}`;
let pairingToken: string | undefined;
const client = createClient({
  baseUrl: process.argv[2] ?? "",
  auth: (scheme) => (scheme.name === "x-api-key" ? "key" : pairingToken),
});
const on = { client, throwOnError: true } as const;

const { data: health } = await checkHealth(on);
console.log(health.ok);

const { data: identity } = await createMachineIdentityChallenge({ ...on, body: { identityRef: "did:peaq:1742" } });
const { data: machine } = await createMachine({
  ...on,
  body: {
    displayName: "Survey rover 7",
    ownerId: "owner_lisbon_survey",
    machineType: "rover",
    runtimeProfile: "edge-linux-arm64",
    identityRef: identity.item.identityRef,
    identityProof: { challengeId: identity.item.challengeId, signature },
  },
});
const machineId = machine.item.id;
const { data: active } = await updateMachine({ ...on, path: { machineId }, body: { status: "active" } });
console.log(active.item.status);

const agent = {
  agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  agentProvider: "acme-agents",
  agentRole: "market-operator",
};
const { data: challenge } = await createAgentPairingChallenge({ ...on, path: { machineId }, body: agent });
const { data: pairing } = await createAgentPairing({
  ...on,
  path: { machineId },
  body: { ...agent, agentProof: { challengeId: challenge.item.challengeId, signature } },
});
pairingToken = pairing.item.pairingToken;

const { data: services } = await listMarketServices(on);
const buyer = { machineId, agentPairingId: pairing.item.id };
const { data: search } = await searchMarket({ ...on, body: { ...buyer, serviceType: "data.location" } });
const quote = search.item.quotes[0];
const { data: order } = await createMarketOrder({
  ...on,
  body: { ...buyer, serviceId: quote?.serviceId ?? "", searchId: search.item.id, quoteId: quote?.id ?? "" },
});
console.log(services.items.length, order.item.status);

const path = { orderId: order.item.id };
const { data: intent } = await createPaymentIntent({ ...on, path, body: { rail: { type: "wallet" } } });
await submitPaymentProof({
  ...on,
  path,
  body: {
    verificationMode: "recorded",
    chain: intent.item.rail.chain ?? "",
    token: intent.item.rail.token ?? "",
    payerAddress: intent.item.rail.payerAddress ?? "",
    payeeAddress: intent.item.rail.payeeAddress ?? "",
    amount: String(intent.item.amount),
    transactionHash: `0x${"9f".repeat(32)}`,
  },
});
const { data: executed } = await executeMarketOrder({ ...on, path, body: {} });
const { data: confirmed } = await confirmMarketOrder({ ...on, path });
console.log(executed.execution.statusCode, confirmed.order.status);
