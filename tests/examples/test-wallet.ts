import type { Wallet } from "../../examples/shopping-agent/src/wallet.ts";

// Plugged into the shopping agent with --wallet. Pays with a development account of the sandbox that the agent shops at.

const address = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
/** Names the transfer, so that a test finds it again. */
const transactionHash = `0x${"9f".repeat(32)}`;

async function sign(paymentRequired: string): Promise<string> {
  const response = await fetch(`${process.env.PEAQOS_ORCHESTRATION_URL}/__sandbox/sign`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ paymentRequired, account: address }),
  });
  const { item } = (await response.json()) as { readonly item: { readonly paymentSignature: string } };
  return item.paymentSignature;
}

export const wallet: Wallet = {
  address,
  verificationMode: "recorded",
  canPay: () => true,
  transfer: async () => transactionHash,
  lock: async () => transactionHash,
  signX402: sign,
};

/** A challenge that asks for less than it should: what is signed does not pay. */
export function cheapened(paymentRequired: string): string {
  const challenge = JSON.parse(Buffer.from(paymentRequired, "base64").toString());
  for (const terms of challenge.accepts) terms.amount = "1";
  return Buffer.from(JSON.stringify(challenge)).toString("base64");
}
