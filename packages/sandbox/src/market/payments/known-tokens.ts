import { USDC_ON_BASE, USDT_ON_ETHEREUM, USDT_ON_SOLANA } from "../../catalog/services/shared.js";

const TOKENS: ReadonlyMap<string, string> = new Map([
  ["ethereum USDT", USDT_ON_ETHEREUM],
  ["base USDC", USDC_ON_BASE],
  ["solana USDT", USDT_ON_SOLANA],
]);

/** The contract or the mint of a token on a chain, `undefined` where it is not known. */
export function knownToken(chain: string, token: string): string | undefined {
  return TOKENS.get(`${chain.toLowerCase()} ${token.toUpperCase()}`);
}

/** Whether a token has the six decimals of the stablecoins that the market is priced in. */
export function isStablecoin(token: string | null | undefined): boolean {
  return token?.toUpperCase() === "USDT" || token?.toUpperCase() === "USDC";
}
