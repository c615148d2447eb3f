import { TestingError } from "./testing-error.js";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A time span: a number of milliseconds, or one with its unit: `200ms`, `1.5s`, `15m`, `2h`, `1d`. */
export type Duration = number | string;

/**
 * A time span in whole milliseconds.
 * @param field what the error names
 * @throws TestingError
 */
export function readDuration(duration: unknown, field: string): number {
  const milliseconds = typeof duration === "number" ? duration : ofText(duration);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return Math.round(milliseconds);
  throw new TestingError(field, "must be a time span such as 200ms, 30s, 15m, 2h or 1d, or a number of milliseconds");
}

function ofText(duration: unknown): number {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  return Number(number) * (UNITS[unit] ?? Number.NaN);
}
