import { REDACTED } from "./sensitive-names.js";

/** Shorter secrets occur in ordinary words, so they cannot be cut out of a text. */
const SHORTEST_TO_REPLACE = 8;

/** Takes the secrets of one call out of whatever is said about it. */
export interface CallSecrets {
  /** Replaces every secret that is long enough, wherever it occurs. */
  redact(text: string): string;
  /** The same for what a server says; where a short secret occurs, the text gives way to `instead`. */
  redactServerText(text: string, instead?: string): string;
}

export function callSecrets(secrets: readonly string[]): CallSecrets {
  // Longest first, so that no secret is cut in two by another one.
  const all = [...new Set(secrets.flatMap(spellings))].sort((a, b) => b.length - a.length);
  const redact = (text: string) =>
    all.reduce((safe, secret) => (secret.length < SHORTEST_TO_REPLACE ? safe : safe.replaceAll(secret, REDACTED)), text);
  return {
    redact,
    redactServerText(text, instead = REDACTED) {
      const safe = redact(text);
      return all.some((secret) => secret !== "" && secret.length < SHORTEST_TO_REPLACE && safe.includes(secret)) ? instead : safe;
    },
  };
}

/** A secret as it is, inside a URL, and inside JSON. */
function spellings(secret: string): string[] {
  return [secret, new URLSearchParams({ "": secret }).toString().slice(1), JSON.stringify(secret).slice(1, -1)];
}
