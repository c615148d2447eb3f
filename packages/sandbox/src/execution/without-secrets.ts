const REDACTED = "[REDACTED]";

/** A shorter secret could stand in any text by chance. It is replaced only where it is all that there is. */
const DISTINCT_LENGTH = 8;

/** Nobody needs more, and it is far from what a recursion can bear. */
const MAX_DEPTH = 64;

/**
 * A copy of free-form JSON in which these secrets do not occur: a runtime may send back the request that it got.
 * @returns `undefined` where there is no value, or where it is nested too deeply to be looked through
 */
export function withoutSecrets(value: unknown, secrets: readonly string[]): unknown {
  const distinct = [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  try {
    return copy(value, distinct, 0);
  } catch (cause) {
    if (cause instanceof TooDeep) return undefined;
    throw cause;
  }
}

class TooDeep extends Error {}

function copy(value: unknown, secrets: readonly string[], depth: number): unknown {
  if (typeof value === "string") return clean(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) throw new TooDeep();
  if (Array.isArray(value)) return value.map((entry) => copy(entry, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [clean(name, secrets), copy(entry, secrets, depth + 1)]),
  );
}

function clean(text: string, secrets: readonly string[]): string {
  if (secrets.includes(text)) return REDACTED;
  return secrets
    .filter((secret) => secret.length >= DISTINCT_LENGTH)
    .reduce((cleaned, secret) => cleaned.replaceAll(secret, REDACTED), text);
}
