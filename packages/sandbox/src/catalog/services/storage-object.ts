import type { MarketService } from "@peaqos/types";
import { field, fixedPrice, UPDATED_AT, usdtOnEthereum } from "./shared.js";

export const walrusStore: MarketService = {
  id: "svc_walrus_store",
  skillKey: "walrus-storage",
  providerKey: "walrus",
  providerId: "walrus",
  providerLabel: "Walrus",
  serviceType: "storage.object",
  name: "Blob storage",
  description: "Keeps a blob and gives back the id to read it by.",
  operations: ["blob.store"],
  operationContracts: [
    {
      operation: "blob.store",
      summary: "Stores a blob",
      inputFields: [
        field("name", "string", "A name for the blob."),
        field("content", "string", "The content as text. Left out, the blob is only announced by its size."),
        field("sizeBytes", "integer", "How large it is. Needed where the content is left out."),
      ],
      outputFields: [
        field("blobId", "string", "The id to read the blob by. It is the hash of the content, if there is any."),
        field("sizeBytes", "integer", "How large the blob is."),
      ],
      exampleInput: { name: "survey-2026-11-02.las", sizeBytes: 73_400_320 },
      providerRequest: { method: "PUT", path: "/v1/blobs" },
      notes: ["One order is one blob."],
    },
  ],
  authType: "bearer",
  accessMode: "credentialed",
  executionMode: "native",
  integrationStatus: "native",
  distribution: "peaq-native",
  maturity: "production",
  kind: "runtime",
  capabilities: ["blob"],
  region: "global",
  freshnessSeconds: 3600,
  requiresHumanEnablement: false,
  pricing: fixedPrice(4, "USDT", "per blob"),
  payment: usdtOnEthereum("walrus", ["escrow"], ["The payment stays in escrow until the delivery is confirmed."]),
  metadata: { escrowAddress: "0x90F79bf6EB2c4f870365E785982E1f101E93b906" },
  updatedAt: UPDATED_AT,
};

/** Native by its terms, but only described: no adapter runs it. */
export const coldvaultArchive: MarketService = {
  id: "svc_coldvault_archive",
  skillKey: "coldvault-archive",
  providerKey: "coldvault",
  providerId: "coldvault",
  providerLabel: "Coldvault",
  companyName: "Coldvault",
  serviceType: "storage.object",
  name: "Cold archive",
  description: "Keeps an object for years in European data centres.",
  operations: ["archive.store"],
  operationContracts: [
    {
      operation: "archive.store",
      summary: "Puts an object into the archive",
      inputFields: [
        field("name", "string", "A name for the object."),
        field("sizeBytes", "integer", "How large it is."),
        field("years", "integer", "How long it is kept."),
      ],
      outputFields: [
        field("archiveId", "string", "The id to fetch the object by."),
        field("keptUntil", "string", "Until when it is kept."),
      ],
      exampleInput: { name: "survey-2026-11-02.las", sizeBytes: 73_400_320, years: 5 },
      notes: ["The provider is described here, not connected."],
    },
  ],
  authType: "api-key",
  accessMode: "credentialed",
  executionMode: "native",
  integrationStatus: "docs-only",
  distribution: "docs-only",
  maturity: "reference",
  kind: "reference",
  capabilities: ["blob", "archive"],
  region: "eu",
  freshnessSeconds: 86_400,
  requiresHumanEnablement: true,
  pricing: fixedPrice(1.5, "USDT", "per object"),
  payment: usdtOnEthereum("coldvault", ["wallet", "wdk-usdt-transfer"], ["Pay before the object is sent."]),
  referenceUrl: "https://docs.coldvault.example/archive",
  metadata: { retrievalHours: 12 },
  updatedAt: UPDATED_AT,
};

export const storageServices: readonly MarketService[] = [walrusStore, coldvaultArchive];
