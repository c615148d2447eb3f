import { describe, expect, it } from "vitest";
import { baseUnitsDue, toBaseUnits } from "../../../src/market/payments/amounts.ts";

describe("a decimal text in base units", () => {
  it.each([
    ["2.5", 6, 2_500_000n],
    ["0", 6, 0n],
    ["007", 2, 700n],
    ["1.50", 1, 15n],
    ["1", 0, 1n],
    ["0.000001", 6, 1n],
    ["123456789012345678901234567890.123456", 6, 123456789012345678901234567890123456n],
    ["1.0000001", 6, undefined],
    ["1.5", 0, undefined],
    ["", 6, undefined],
    ["1.", 6, undefined],
    ["1\n", 6, undefined],
    ["٣", 6, undefined],
  ])("%j with %i decimals is %s", (text, decimals, units) => {
    expect(toBaseUnits(text, decimals)).toBe(units);
  });
});

describe("an amount that is due in base units", () => {
  it.each([
    [2.5, 6, 2_500_000n],
    [0.1, 18, 100_000_000_000_000_000n],
    [9.6, 18, 9_600_000_000_000_000_000n],
    [0.1 + 0.2, 6, 300_000n],
    [0.0000015, 6, 2n],
    [1e-7, 18, 100_000_000_000n],
    [1e-9, 6, 1n],
    [2.5, 0, 3n],
    [1e21, 6, 10n ** 27n],
    [1.5e300, 0, 15n * 10n ** 299n],
  ])("%s with %i decimals is %s", (amount, decimals, units) => {
    expect(baseUnitsDue(amount, decimals)).toBe(units);
  });
});
