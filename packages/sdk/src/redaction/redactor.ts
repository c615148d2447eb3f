import { REDACTED } from "./sensitive-names.js";

/** Shorter secrets occur in ordinary words, so they cannot be cut out of a text. */
export const SHORTEST_TO_REPLACE = 8;

/**
 * Takes the secrets of one call out of a text: each that is long enough is replaced wherever it occurs. Where a shorter one occurs,
 * the whole text gives way to `instead`, if there is one.
 */
export type Redact = (text: string, instead?: string) => string;

export function redactor(secrets: readonly string[]): Redact {
  // Longest first, so that no secret is cut in two by another one.
  const all = secrets
    .flatMap(spellings)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  return (text, instead) => {
    let safe = text;
    for (const secret of all) {
      if (secret.length >= SHORTEST_TO_REPLACE) safe = safe.replaceAll(secret, REDACTED);
      else if (instead !== undefined && safe.includes(secret)) return instead;
    }
    return safe;
  };
}

/** A secret as it is, inside a URL (which cannot hold half of a surrogate pair), and inside JSON. */
function spellings(secret: string): string[] {
  return [secret, encodeURIComponent(secret.replace(/\p{Surrogate}/gu, "")), JSON.stringify(secret).slice(1, -1)];
}
