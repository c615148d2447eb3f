import { sensitiveFields } from "@peaqos/types";

// `ak` and `sk` are what one provider calls its access key and secret key.
const parts = ["token", "key", "secret", "password", "credential", "auth", "^[as]k$"];
const sensitiveName = new RegExp([...parts, ...sensitiveFields.map((name) => `^${name}$`)].join("|"), "i");

/** Deeper than anyone needs, and far from what a recursion can bear. */
export const MAX_DEPTH = 32;

/**
 * A copy without the fields whose names look sensitive, at any depth, and with sorted names, so that their order makes no difference.
 * `undefined` where it is nested too deeply to be looked through.
 */
export function safeEcho(value: unknown): unknown {
  try {
    return copy(value, 0);
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}

class TooDeep extends Error {}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) throw new TooDeep();
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  const shown = Object.entries(value).filter(([name]) => !sensitiveName.test(name));
  const sorted = shown.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, inner]) => [name, copy(inner, depth + 1)]));
}
