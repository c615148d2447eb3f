import { isSensitiveName, REDACTED } from "./sensitive-names.js";

// Each pattern stops at the character it starts with, so that no text makes it scan twice.
const USER_INFO = /(:\/\/)[^\s/?#]*@/g;
const QUERY_PAIR = /([?&#;]([^=?&#;\s"<>]+)=)[^?&#;\s"<>]*/g;

/** A text without the user info of its URLs and without the values of query parameters that are named like a secret. */
export function sanitizeText(text: string): string {
  return text
    .replace(USER_INFO, `$1${REDACTED}@`)
    .replace(QUERY_PAIR, (pair, start: string, name: string) => (isSensitiveName(name) ? start + REDACTED : pair));
}
