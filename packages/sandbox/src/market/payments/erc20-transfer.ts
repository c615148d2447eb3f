const TRANSFER_TOPIC = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
const WORD = /^0x[0-9a-fA-F]{64}$/;

/** A transfer that a transaction has to hold. Addresses are compared without regard to case. */
export interface WantedTransfer {
  readonly tokenAddress: string;
  readonly from: string;
  readonly to: readonly string[];
  /** In base units. More is fine. */
  readonly atLeast: bigint;
}

/** Whether a receipt has an ERC-20 `Transfer` log of this token from the payer to every address that must be the payee. */
export function holdsTransfer(receipt: object, { tokenAddress, from, to, atLeast }: WantedTransfer): boolean {
  const logs = "logs" in receipt && Array.isArray(receipt.logs) ? receipt.logs : [];
  return logs.some((log: unknown) => {
    const { address, topics, data } = readLog(log);
    const [topic, sender, receiver] = topics;
    return (
      isSame(address, tokenAddress) &&
      isSame(topic, TRANSFER_TOPIC) &&
      isSame(addressOf(sender), from) &&
      to.every((payee) => isSame(addressOf(receiver), payee)) &&
      WORD.test(data) &&
      BigInt(data) >= atLeast
    );
  });
}

function readLog(log: unknown): { address: string; topics: readonly string[]; data: string } {
  const { address, topics, data } = (typeof log === "object" && log !== null ? log : {}) as Readonly<Record<string, unknown>>;
  const texts = Array.isArray(topics) ? topics.filter((topic): topic is string => typeof topic === "string") : [];
  return { address: String(address), topics: texts, data: String(data) };
}

/** The address in an indexed topic, which is padded to 32 bytes. */
function addressOf(topic: string | undefined): string {
  return topic !== undefined && WORD.test(topic) ? `0x${topic.slice(-40)}` : "";
}

function isSame(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
