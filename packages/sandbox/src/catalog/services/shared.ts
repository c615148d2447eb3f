import type { MarketPaymentRailRecommendation, OperationField, QuotePricing } from "@peaqos/types";

/** When the built-in entries last changed. A fixed time, so that every run lists the same. */
export const UPDATED_AT = "2026-11-01T08:00:00Z";

export const EVM_PAYEE = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
export const SOLANA_PAYEE = "9h3NctATCQvBt2QD7k7LYBZEmrEuPyvWNRicVZwPBc6M";
export const USDT_ON_ETHEREUM = "0xdAC17F958D2ee523a2206206994597C13D831ec7";
export const USDC_ON_BASE = "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913";
export const USDT_ON_SOLANA = "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB";

/** A field of an operation, on one line. */
export function field(key: string, type: string, description: string): OperationField {
  return { key, type, description };
}

export function fixedPrice(amount: number, currency: string, rate: string, notes: readonly string[] = []): QuotePricing {
  return { mode: "fixed", amount, currency, rate, notes };
}

export function freeOfCharge(note = "Free of charge."): QuotePricing {
  return { mode: "fixed", amount: 0, currency: "USDT", notes: [note] };
}

export function nothingToPay(notes: readonly string[] = []): MarketPaymentRailRecommendation {
  return { defaultRail: "not-required", supportedRails: ["not-required"], required: false, notes };
}

/** Paid in USDT on Ethereum. The first rail is the default one. */
export function usdtOnEthereum(
  provider: string,
  rails: readonly [string, ...string[]],
  notes: readonly string[],
): MarketPaymentRailRecommendation {
  return {
    defaultRail: rails[0],
    supportedRails: rails,
    required: true,
    provider,
    chain: "ethereum",
    token: "USDT",
    tokenAddress: USDT_ON_ETHEREUM,
    payeeAddress: EVM_PAYEE,
    notes,
  };
}
