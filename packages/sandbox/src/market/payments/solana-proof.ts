import type { Issue } from "@peaqos/server-kit";
import type { MarketPayment, SolanaPaymentProof } from "@peaqos/types";
import { invalidRequest } from "../../api/failure.js";
import { base58Bytes } from "./base58.js";

const ADDRESS_BYTES = 32;
const SIGNATURE_BYTES = 64;
const ADDRESS_RULE = `must be an address on Solana: ${ADDRESS_BYTES} bytes in base58`;

/**
 * Holds a transfer on Solana to the form of what it names. It is never looked up.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function checkSolanaProof({ rail }: MarketPayment, proof: SolanaPaymentProof): void {
  const issues: Issue[] = [];
  if (base58Bytes(proof.transactionSignature) !== SIGNATURE_BYTES) {
    const message = `must be a signature on Solana: ${SIGNATURE_BYTES} bytes in base58`;
    issues.push({ path: "body.transactionSignature", message });
  }
  for (const name of ["payerAddress", "payeeAddress"] as const) {
    // An intent names the agent as its payer, whose address need not be one on Solana.
    if (!isAddress(proof[name]) && proof[name] !== rail[name]) issues.push({ path: `body.${name}`, message: ADDRESS_RULE });
  }
  if (proof.tokenMint !== undefined && !isAddress(proof.tokenMint)) {
    issues.push({ path: "body.tokenMint", message: ADDRESS_RULE });
  }
  if (issues.length > 0) throw invalidRequest(...issues);
}

function isAddress(text: string): boolean {
  return base58Bytes(text) === ADDRESS_BYTES;
}
