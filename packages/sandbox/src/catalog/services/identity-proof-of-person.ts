import type { MarketService } from "@peaqos/types";
import { field, freeOfCharge, nothingToPay, UPDATED_AT } from "./shared.js";

export const worldIdPerson: MarketService = {
  id: "svc_worldid_person",
  skillKey: "worldid-person",
  providerKey: "worldId",
  providerId: "world-id",
  providerLabel: "World ID",
  companyName: "World",
  serviceType: "identity.proof-of-person",
  name: "Proof of person",
  description: "Checks that a unique person stands behind a request, without learning who.",
  operations: ["person.verify"],
  operationContracts: [
    {
      operation: "person.verify",
      summary: "Verifies a proof of person",
      inputFields: [
        field("action", "string", "What the person proves it for."),
        field("nullifierHash", "string", "The person's pseudonym for the action, in hex."),
        field("merkleRoot", "string", "The root that the proof was made against, in hex."),
        field("proof", "string", "The proof, in hex. One of zeros only is rejected."),
      ],
      outputFields: [
        field("verified", "boolean", "Whether the proof holds."),
        field("action", "string", "What it was proved for."),
        field("nullifierHash", "string", "The person's pseudonym for the action."),
        field("verifiedAt", "string", "When it was verified."),
      ],
      exampleInput: {
        action: "rent-rover",
        nullifierHash: "0x2bf8406809dcefb1486dadc96c0a897db9bab002053054cf64272db512c6fbd8",
        merkleRoot: "0x1f38b57f3bdf96f05ea62fa68814871bf0ca8ce4dbe073d8497d5a6b0a53e5e0",
        proof: "0x0d9a1c4f7b2e58639a0c",
      },
      providerRequest: { method: "POST", path: "/v2/verify" },
      notes: ["Needs the caller's own app with the provider."],
    },
  ],
  authType: "api-key",
  accessMode: "credentialed",
  executionMode: "native",
  integrationStatus: "credentials-required",
  distribution: "peaq-native",
  maturity: "beta",
  kind: "runtime",
  capabilities: ["proof-of-person"],
  region: "global",
  freshnessSeconds: 0,
  requiresHumanEnablement: false,
  pricing: freeOfCharge("The provider takes nothing for a verification."),
  payment: nothingToPay(),
  referenceUrl: "https://docs.worldid.example/verify",
  metadata: { verificationLevel: "orb" },
  updatedAt: UPDATED_AT,
};

export const identityServices: readonly MarketService[] = [worldIdPerson];
