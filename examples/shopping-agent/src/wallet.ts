import type { MarketPayment } from "@peaqos/sdk";

/** The rails that this program can pay by. */
export const RAILS = ["escrow", "wallet", "x402"] as const;

export type Rail = (typeof RAILS)[number];

/** What moves the money. The SDK does not: it passes on what a wallet answers. */
export interface Wallet {
  /** Whether it holds the token that a rail needs, on that chain. */
  canPay(rail: Rail, chain: string): boolean;
  /** Sends the amount of a payment to `rail.payeeAddress`, and answers the hash of the transaction. */
  transfer(payment: MarketPayment): Promise<string>;
  /** Locks the amount of a payment in `rail.escrowAddress`, and answers the hash of the transaction. */
  lock(payment: MarketPayment): Promise<string>;
  /** Signs the challenge of an x402 payment, and answers the value of its header. */
  signX402(paymentRequired: string): Promise<string>;
  /** The address that it pays from. */
  readonly address: string;
  /** `rpc` has the deployment look a transfer up on the chain, `recorded` only writes it down. */
  readonly verificationMode: "rpc" | "recorded";
}
