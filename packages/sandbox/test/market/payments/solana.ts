import { randomBytes } from "node:crypto";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Bytes as Solana writes them. */
export function base58(bytes: Uint8Array): string {
  let value = BigInt(`0x00${Buffer.from(bytes).toString("hex")}`);
  let text = "";
  for (; value > 0n; value /= 58n) text = `${ALPHABET[Number(value % 58n)]}${text}`;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return `${"1".repeat(zeros < 0 ? bytes.length : zeros)}${text}`;
}

/** A transaction that no other test names. */
export function freshSignature(): string {
  return base58(randomBytes(64));
}

/** A proof of the transfer that pays for RTK corrections. */
export function solanaProof(changes: object = {}): Readonly<Record<string, unknown>> {
  return {
    verificationMode: "recorded",
    chain: "solana",
    token: "USDT",
    tokenMint: "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB",
    payerAddress: "AWxggjuZRmWULwxwPeM6ZZxRtdDdekVq22mFRx2QbW7U",
    payeeAddress: "9h3NctATCQvBt2QD7k7LYBZEmrEuPyvWNRicVZwPBc6M",
    amount: "2.5",
    transactionSignature: freshSignature(),
    ...changes,
  };
}
