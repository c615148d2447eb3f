import type { Contract } from "../contract.ts";
import type { Operation } from "../read-operations.ts";
import { sensitiveNames } from "../sensitive-module.ts";

/** `marked-names.gen.ts`: one pattern for the names of all fields that the contract marks as secret, in any spelling. */
export function markedNamesModule(contract: Contract, operations: readonly Operation[]): string {
  // `paymentSignature` is `payment-signature` as a header and `payment_signature` in other languages.
  const spellings = sensitiveNames(contract, operations).map((name) => name.replace(/[A-Z]/g, (letter) => `.?${letter.toLowerCase()}`));
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** The names of the fields that hold a secret, in any spelling. */
export const MARKED_NAMES: RegExp = /^(${spellings.join("|")})$/i;
`;
}
