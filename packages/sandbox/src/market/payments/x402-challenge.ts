import type { MarketService } from "@peaqos/types";

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

/** The provider's x402 v2 challenge in base64, as a provider would send it with a 402. */
export function x402Challenge(service: MarketService, payTo: string, baseUnits: string): string {
  const url =
    service.endpoints?.find(({ url: address }) => address)?.url ?? `https://${service.providerKey}.example/${service.id}`;
  const challenge = {
    x402Version: 2,
    error: "Payment required",
    resource: { url, description: service.name, mimeType: "application/json" },
    accepts: [
      {
        scheme: "exact",
        network: BASE_USDC.network,
        asset: BASE_USDC.tokenAddress,
        payTo,
        amount: baseUnits,
        maxTimeoutSeconds: MAX_TIMEOUT_SECONDS,
        extra: BASE_USDC.domain,
      },
    ],
  };
  return Buffer.from(JSON.stringify(challenge)).toString("base64");
}
