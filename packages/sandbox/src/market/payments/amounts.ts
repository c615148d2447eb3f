/** No amount that a token can hold has more digits. */
const DECIMAL = /^\d{1,78}(\.\d{1,78})?$/;
export const MOST_DECIMALS = 36;

const NUMBER = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

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

/**
 * An amount to be paid in base units of a token, rounded, and at least one. It goes by the digits that the number is written with:
 * its binary value has more of them than anybody meant, which 18 decimals would show.
 */
export function baseUnitsDue(amount: number, decimals: number): bigint {
  const [, whole = "0", fraction = "", exponent = "0"] = NUMBER.exec(String(amount)) ?? [];
  const digits = BigInt(whole + fraction);
  const shift = decimals + Number(exponent) - fraction.length;
  const divisor = 10n ** BigInt(Math.max(-shift, 0));
  const units = (digits * 10n ** BigInt(Math.max(shift, 0)) + divisor / 2n) / divisor;
  return units > 0n ? units : 1n;
}

/** Whether a token can have so many decimals. */
export function isDecimals(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS;
}
