import { REDACTED } from "./sensitive-names.js";

/** Shorter secrets occur in ordinary words, so they cannot be cut out of a text. */
const SHORTEST_TO_REPLACE = 8;

/**
 * Takes the secrets of one call out of a text: each that is long enough is replaced wherever it occurs. Where a shorter one occurs,
 * the whole text gives way to `instead`, if there is one.
 */
export type Redact = (text: string, instead?: string) => string;

export function redactor(secrets: readonly string[]): Redact {
  // Longest first, so that no secret is cut in two by another one.
  const all = secrets.flatMap(spellings).filter(Boolean).sort((a, b) => b.length - a.length);
  const isLong = (secret: string) => secret.length >= SHORTEST_TO_REPLACE;
  return (text, instead) => {
    const safe = all.filter(isLong).reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
    return instead !== undefined && all.some((secret) => !isLong(secret) && safe.includes(secret)) ? instead : safe;
  };
}

/** A secret as it is, inside a URL, and inside JSON. */
function spellings(secret: string): string[] {
  return [secret, new URLSearchParams({ "": secret }).toString().slice(1), JSON.stringify(secret).slice(1, -1)];
}
