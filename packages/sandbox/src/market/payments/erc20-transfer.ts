const TRANSFER_TOPIC = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
const WORD = /^0x[0-9a-fA-F]{64}$/;
/** An address in an indexed topic is padded to 32 bytes. */
const PADDED_ADDRESS = /^0x0{24}([0-9a-fA-F]{40})$/;

/** A transfer that a transaction has to hold. Addresses are compared without regard to case. */
export interface WantedTransfer {
  readonly tokenAddress: string;
  readonly from: string;
  readonly to: string;
  /** In base units. More is fine. */
  readonly atLeast: bigint;
}

/** Whether a receipt has an ERC-20 `Transfer` log of this token, from the payer to the payee, of enough. */
export function holdsTransfer(receipt: object, { tokenAddress, from, to, atLeast }: WantedTransfer): boolean {
  const logs: readonly unknown[] = "logs" in receipt && Array.isArray(receipt.logs) ? receipt.logs : [];
  return logs.some((log) => {
    const { address, topics, data, removed } = (typeof log === "object" && log !== null ? log : {}) as Readonly<
      Record<string, unknown>
    >;
    const [topic, sender, receiver] = Array.isArray(topics) ? (topics as readonly unknown[]) : [];
    // A log that a reorganisation took back pays nothing.
    return (
      removed !== true &&
      isSame(address, tokenAddress) &&
      isSame(topic, TRANSFER_TOPIC) &&
      isSame(addressOf(sender), from) &&
      isSame(addressOf(receiver), to) &&
      typeof data === "string" &&
      WORD.test(data) &&
      BigInt(data) >= atLeast
    );
  });
}

function addressOf(topic: unknown): string | undefined {
  const [, digits] = typeof topic === "string" ? (PADDED_ADDRESS.exec(topic) ?? []) : [];
  return digits === undefined ? undefined : `0x${digits}`;
}

function isSame(a: unknown, b: string): boolean {
  return typeof a === "string" && a.toLowerCase() === b.toLowerCase();
}
