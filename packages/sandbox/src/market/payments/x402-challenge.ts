import type { MarketService } from "@peaqos/types";
import { EVM_PAYEE } from "../../catalog/services/shared.js";
import { isAddress } from "../../identity/address.js";
import { baseUnitsDue } from "./amounts.js";

/** USDC on Base: the one token that released clients sign x402 payments for. */
export const BASE_USDC = {
  network: "eip155:8453",
  chain: "base",
  token: "USDC",
  tokenAddress: "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
  decimals: 6,
  domain: { name: "USD Coin", version: "2" },
} as const;

const MAX_TIMEOUT_SECONDS = 300;

/** What a challenge asks to be signed. */
export interface X402Terms {
  readonly scheme: string;
  readonly network: string;
  readonly asset: string;
  readonly payTo: string;
  /** In base units, as a string of digits. */
  readonly amount: string;
  readonly maxTimeoutSeconds: number;
  readonly extra: { readonly name: string; readonly version: string };
}

/** What a challenge says of the service that is paid for. */
export type ChallengedService = Pick<MarketService, "id" | "name" | "providerKey" | "endpoints">;

/** What is to be signed to pay an amount of USDC. An address on another chain cannot be paid on Base. */
export function x402Terms(payee: string | null | undefined, amount: number): X402Terms {
  return {
    scheme: "exact",
    network: BASE_USDC.network,
    asset: BASE_USDC.tokenAddress,
    payTo: evmPayee(payee),
    amount: String(baseUnitsDue(amount, BASE_USDC.decimals)),
    maxTimeoutSeconds: MAX_TIMEOUT_SECONDS,
    extra: BASE_USDC.domain,
  };
}

/** The address itself, or that of our own payee where it is none on an EVM chain. */
export function evmPayee(payee: string | null | undefined): string {
  return isAddress(payee) ? payee : EVM_PAYEE;
}

/** The provider's x402 v2 challenge in base64, as a provider would send it with a 402. */
export function x402Challenge(service: ChallengedService, terms: X402Terms): string {
  const url =
    service.endpoints?.find(({ url: address }) => address)?.url ?? `https://${service.providerKey}.example/${service.id}`;
  const challenge = {
    x402Version: 2,
    error: "Payment required",
    resource: { url, description: service.name, mimeType: "application/json" },
    accepts: [terms],
  };
  return Buffer.from(JSON.stringify(challenge)).toString("base64");
}
