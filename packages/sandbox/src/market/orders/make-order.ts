import type { CreateMarketOrderRequest, MarketOrder, MarketQuote, MarketService } from "@peaqos/types";
import { redactInput } from "../redact-input.js";

/** What is known of an order when it is made. */
interface OrderParts {
  readonly id: string;
  readonly request: CreateMarketOrderRequest;
  readonly service: MarketService;
  readonly quote: MarketQuote | undefined;
  readonly payerAddress: string;
  readonly time: string;
}

/** An order as it is created. Credentials of the request are left behind. */
export function makeOrder({
  id,
  request,
  service,
  quote,
  payerAddress,
  time,
}: OrderParts): MarketOrder & { readonly id: string } {
  const { machineId, agentPairingId, serviceId, searchId, quoteId, operation, input = {}, budget } = request;
  const { skillKey, providerKey, serviceType, executionMode, integrationStatus, handoff } = service;
  const payment = quote?.payment ?? service.payment;
  return {
    id,
    machineId,
    agentPairingId,
    serviceId,
    skillKey,
    providerKey,
    serviceType,
    operation: operation ?? quote?.operation ?? service.operations[0] ?? "",
    executionMode,
    integrationStatus,
    status: "created",
    input: redactInput(input) as MarketOrder["input"],
    payment: payment
      ? {
          ...payment,
          ...(payment.required && payment.chain !== "solana" ? { payerAddress: payment.payerAddress ?? payerAddress } : {}),
        }
      : { defaultRail: "not-required", supportedRails: ["not-required"], required: false, notes: [] },
    ...(searchId === undefined ? {} : { searchId }),
    ...(quoteId === undefined ? {} : { quoteId }),
    ...(budget === undefined
      ? {}
      : { budget: { amount: budget.amount ?? budget.max ?? null, currency: budget.currency ?? null } }),
    ...(handoff ? { handoff } : {}),
    serviceSnapshot: { ...service },
    createdAt: time,
    updatedAt: time,
  };
}
