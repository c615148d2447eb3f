import { createHash } from "node:crypto";

/** A made-up id of the provider: the same parts always give the same one. */
export function reference(prefix: string, ...parts: readonly unknown[]): string {
  return `${prefix}_${digest(parts).toString("hex").slice(0, 20)}`;
}

/** A made-up number from 0 up to, but not including, 1. */
export function fraction(...parts: readonly unknown[]): number {
  return digest(parts).readUIntBE(0, 6) / 2 ** 48;
}

/** A made-up integer from `min` to `max`. */
export function between(min: number, max: number, ...parts: readonly unknown[]): number {
  return min + Math.floor(fraction(...parts) * (max - min + 1));
}

/** A time as the contract's examples write it, without milliseconds. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

function digest(parts: readonly unknown[]): Buffer {
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}
