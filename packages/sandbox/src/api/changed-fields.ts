import { isDeepStrictEqual } from "node:util";

/** The names of the fields in which a record differs from what it was. */
export function changedFields<Item extends object>(before: Item, after: Item): string[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]) => (isDeepStrictEqual(value, earlier.get(name)) ? [] : name));
}
