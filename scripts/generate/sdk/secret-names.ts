import type { Contract } from "../contract.ts";
import type { Operation } from "../read-operations.ts";
import { sensitiveNames } from "../sensitive-module.ts";

/** Whatever a name has to do with one of these, it is taken for a secret. */
const WORDS = ["token", "key", "secret", "password", "credential", "auth"];

/** `secret-names.gen.ts`: patterns for the names of fields and headers that hold a secret. */
export function secretNamesModule(contract: Contract, operations: readonly Operation[]): string {
  const names = sensitiveNames(contract, operations);
  const silent = names.filter((name) => !WORDS.some((word) => name.toLowerCase().includes(word)));
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** What the contract marks as a secret, in any spelling. */
export const MARKED_NAMES: RegExp = /^(${names.map(spellings).join("|")})$/i;

/** What is taken for a secret: the words of secrets anywhere in a name, cookies, and what the contract marks all the same. */
export const SECRET_NAMES: RegExp = /${WORDS.join("|")}|^((set-)?cookie|${silent.map(spellings).join("|")})$/i;
`;
}

/** `paymentSignature` is `payment-signature` as a header and `payment_signature` in other languages. */
function spellings(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `.?${letter.toLowerCase()}`);
}
