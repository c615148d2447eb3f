import { isSensitiveName, REDACTED } from "./sensitive-names.js";

// Each pattern stops at the character it starts with, so that no text makes it scan twice.
const USER_INFO = /(:\/\/)[^\s/?#"'<>\\]*@/g;
const QUERY_PAIR = /([?&#;])([^=?&#;\s"'<>]+)=([^?&#;\s"'<>]*)/g;

/** A text without the user info of its URLs and without the values of query parameters that are named like a secret. */
export function sanitizeText(text: string): string {
  let safe = text;
  if (safe.includes("://")) safe = safe.replace(USER_INFO, `$1${REDACTED}@`);
  if (safe.includes("=")) {
    safe = safe.replace(QUERY_PAIR, (pair, mark: string, name: string) =>
      isSensitiveName(name) ? `${mark}${name}=${REDACTED}` : pair,
    );
  }
  return safe;
}
