import { secp256k1 } from "@noble/curves/secp256k1.js";
import { keccak_256 } from "@noble/hashes/sha3.js";

const SIGNATURE = /^0x[0-9a-fA-F]{130}$/;

/**
 * The address whose key signed a digest, in lower case. Of the two signatures that each one can be turned into, only that with the
 * lower `s` counts: it is the one that wallets make.
 * @returns `undefined` when the text is no such signature
 */
export function recoverAddress(digest: Uint8Array, signature: string): string | undefined {
  if (!SIGNATURE.test(signature)) return undefined;
  const bytes = Buffer.from(signature.slice(2), "hex");
  const v = bytes[64] ?? 0;
  const recovery = v >= 27 ? v - 27 : v;
  if (recovery > 1) return undefined;
  try {
    const parts = secp256k1.Signature.fromBytes(bytes.subarray(0, 64), "compact");
    if (parts.hasHighS()) return undefined;
    const point = parts.addRecoveryBit(recovery).recoverPublicKey(digest).toBytes(false);
    return `0x${Buffer.from(keccak_256(point.subarray(1)).subarray(12)).toString("hex")}`;
  } catch {
    return undefined;
  }
}
