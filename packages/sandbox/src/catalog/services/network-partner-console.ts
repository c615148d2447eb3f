import type { MarketService } from "@peaqos/types";
import { field, nothingToPay, UPDATED_AT } from "./shared.js";

export const meshlinkConsole: MarketService = {
  id: "svc_meshlink_console",
  skillKey: "meshlink-console",
  providerKey: "meshlink",
  providerId: "meshlink",
  providerLabel: "Meshlink",
  companyName: "Meshlink",
  serviceType: "network.partner-console",
  name: "Connectivity plans",
  description: "A data plan for the machine's modem, booked on the partner's own console.",
  operations: ["plan.activate"],
  operationContracts: [
    {
      operation: "plan.activate",
      summary: "Activates a data plan on the partner's console",
      inputFields: [
        field("plan", "string", "The plan, for example fleet-10gb."),
        field("modemId", "string", "The modem that uses it."),
      ],
      outputFields: [],
      exampleInput: { plan: "fleet-10gb", modemId: "modem-rover7" },
      notes: ["The order is handed off, so it has no outcome here."],
    },
  ],
  authType: "bearer",
  accessMode: "partner-approved",
  executionMode: "external-handoff",
  integrationStatus: "partner-required",
  distribution: "docs-only",
  maturity: "beta",
  kind: "reference",
  capabilities: ["connectivity", "lte"],
  region: "eu",
  freshnessSeconds: 3600,
  requiresHumanEnablement: true,
  pricing: {
    mode: "quote-required",
    amount: null,
    currency: "EUR",
    rate: "per month",
    notes: ["The partner quotes by the size of the fleet."],
  },
  payment: nothingToPay(["The plan is paid on the partner's console."]),
  handoff: {
    label: "Meshlink Partner Console",
    url: "https://console.meshlink.example/plans",
    notes: ["The operator needs an approved partner account.", "Choose the modem there, then activate the plan."],
  },
  referenceUrl: "https://docs.meshlink.example/partners",
  metadata: { approvalDays: 3 },
  updatedAt: UPDATED_AT,
};

export const partnerConsoleServices: readonly MarketService[] = [meshlinkConsole];
