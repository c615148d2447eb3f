/** Completes "must be ...". */
export const ADDRESS_RULE = "an address: 0x and 40 hex digits";

/** Whether a value is the address of an EVM account, in any case. */
export function isAddress(value: unknown): value is string {
  return typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value);
}

/** Whether two addresses are the same one. Those on an EVM chain are in any case, others such as in base58 are as they are written. */
export function isSameAddress(one: string | null | undefined, other: string): boolean {
  return one === other || (isAddress(one) && one.toLowerCase() === other.toLowerCase());
}
