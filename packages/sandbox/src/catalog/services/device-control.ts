import type { MarketService } from "@peaqos/types";
import { field, fixedPrice, freeOfCharge, nothingToPay, UPDATED_AT, usdtOnEthereum } from "./shared.js";

/** Runs on the machine's own runtime endpoint, never inside the deployment. */
export const qvacInference: MarketService = {
  id: "svc_qvac_inference",
  skillKey: "qvac-inference",
  providerKey: "qvac",
  providerId: "qvac",
  providerLabel: "QVAC",
  serviceType: "device.control",
  name: "Local inference",
  description: "Runs a prompt on the model that the machine serves itself.",
  operations: ["inference.run"],
  operationContracts: [
    {
      operation: "inference.run",
      summary: "Runs a prompt on the machine's model",
      inputFields: [field("prompt", "string", "What the model is asked.")],
      outputFields: [field("text", "string", "What the model answered."), field("model", "string", "The model that answered.")],
      exampleInput: { prompt: "Name the obstacle ahead in one word." },
      notes: ["The machine needs a runtime endpoint for qvac."],
    },
  ],
  authType: "local",
  accessMode: "local",
  executionMode: "native",
  integrationStatus: "native",
  distribution: "peaq-native",
  maturity: "beta",
  kind: "runtime",
  capabilities: ["inference"],
  region: "local",
  freshnessSeconds: 0,
  requiresHumanEnablement: false,
  pricing: freeOfCharge("Runs on the machine's own hardware."),
  payment: nothingToPay(),
  metadata: {},
  updatedAt: "2026-11-02T09:08:00Z",
};

const gateId = field("gateId", "string", "The gate: capitals, digits and dashes, 2 to 32 of them.");

export const dockyardGate: MarketService = {
  id: "svc_dockyard_gate",
  skillKey: "dockyard-gate",
  providerKey: "dockyard",
  providerId: "dockyard",
  providerLabel: "Dockyard",
  companyName: "Dockyard Systems",
  serviceType: "device.control",
  name: "Gate control",
  description: "Opens the gates of depots and yards for machines that are expected there.",
  operations: ["gate.open", "gate.status"],
  operationContracts: [
    {
      operation: "gate.open",
      summary: "Opens a gate for a while",
      inputFields: [gateId, field("holdSeconds", "integer", "How long it stays open, from 5 to 120. 30 if it is left out.")],
      outputFields: [
        field("gateId", "string", "The gate."),
        field("state", "string", "The state of the gate, open."),
        field("openedAt", "string", "When it opened."),
        field("closesAt", "string", "When it closes again."),
      ],
      exampleInput: { gateId: "LIS-NORTH-2", holdSeconds: 30 },
      providerRequest: { method: "POST", path: "/v1/gates/open" },
    },
    {
      operation: "gate.status",
      summary: "Tells whether a gate is open",
      inputFields: [gateId],
      outputFields: [
        field("gateId", "string", "The gate."),
        field("state", "string", "The state of the gate, open or closed."),
        field("checkedAt", "string", "When it was checked."),
      ],
      exampleInput: { gateId: "LIS-NORTH-2" },
      providerRequest: { method: "GET", path: "/v1/gates/status" },
    },
  ],
  authType: "bearer",
  accessMode: "whitelisted",
  executionMode: "native",
  integrationStatus: "native",
  distribution: "clawhub",
  maturity: "production",
  kind: "runtime",
  capabilities: ["gate", "access"],
  region: "eu",
  freshnessSeconds: 2,
  requiresHumanEnablement: false,
  pricing: fixedPrice(0.15, "USDT", "per call"),
  payment: usdtOnEthereum("dockyard", ["wallet", "wdk-usdt-transfer"], ["Pay before the gate is called."]),
  referenceUrl: "https://docs.dockyard.example/gates",
  metadata: { yards: 41 },
  updatedAt: UPDATED_AT,
};

export const deviceServices: readonly MarketService[] = [qvacInference, dockyardGate];
