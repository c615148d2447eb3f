import { keccak_256 } from "@noble/hashes/sha3.js";
import { recoverAddress } from "./recover-address.js";

/**
 * The address that signed a message with EIP-191 `personal_sign`, in lower case.
 * @returns `undefined` when the text is no signature that counts
 */
export function recoverSigner(message: string, signature: string): string | undefined {
  return recoverAddress(personalHash(message), signature);
}

/** What is signed of a message with EIP-191: 32 bytes. */
export function personalHash(message: string): Uint8Array {
  const text = Buffer.from(message, "utf8");
  return keccak_256(Buffer.concat([Buffer.from(`\x19Ethereum Signed Message:\n${text.length}`, "utf8"), text]));
}
