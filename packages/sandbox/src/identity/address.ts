/** Completes "must be ...". */
export const ADDRESS_RULE = "an address: 0x and 40 hex digits";

/** Whether a value is the address of an EVM account, in any case. */
export function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value);
}
