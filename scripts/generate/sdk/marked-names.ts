import type { Contract } from "../contract.ts";
import type { Operation } from "../read-operations.ts";
import { sensitiveNames } from "../sensitive-module.ts";

/** `marked-names.gen.ts`: patterns for the names of the fields that the contract marks as secret, in any spelling. */
export function markedNamesModule(contract: Contract, operations: readonly Operation[]): string {
  const names = sensitiveNames(contract, operations);
  return `// Generated from spec/ by \`npm run generate\`. Do not edit.

/** The names of the fields that hold a secret, in any spelling. */
export const MARKED_NAMES: RegExp = ${pattern(names)};

/** Those among them that no word gives away. */
export const SILENT_NAMES: RegExp = ${pattern(names.filter((name) => !/token|key|secret|password|credential|auth/i.test(name)))};
`;
}

/** `paymentSignature` is `payment-signature` as a header and `payment_signature` in other languages. */
function pattern(names: readonly string[]): string {
  return `/^(${names.map((name) => name.replace(/[A-Z]/g, (letter) => `.?${letter.toLowerCase()}`)).join("|")})$/i`;
}
