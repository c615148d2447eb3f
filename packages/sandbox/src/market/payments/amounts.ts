const DECIMAL = /^\d+(\.\d+)?$/;

/**
 * A decimal string in base units of a token: `"2.5"` with 6 decimals is 2500000.
 * @returns `undefined` when it is no decimal number, or has more decimals than the token
 */
export function toBaseUnits(amount: string, decimals: number): bigint | undefined {
  if (!DECIMAL.test(amount)) return undefined;
  const [whole = "0", fraction = ""] = amount.split(".");
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals) return undefined;
  return BigInt(whole + significant.padEnd(decimals, "0"));
}

/** A number as a decimal string, never in exponents. Digits beyond the token's decimals are rounded. */
export function decimalString(amount: number, decimals: number): string {
  const text = amount.toFixed(Math.min(decimals, 18));
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
