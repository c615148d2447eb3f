import { agentFields } from "../../packages/sandbox/test/support.ts";

/** Proofs of payments that are only recorded. No two name the same transaction. */
export class RecordedProofs {
  #transactions = 0;

  next() {
    this.#transactions += 1;
    return {
      verificationMode: "recorded",
      chain: "ethereum",
      token: "USDT",
      payerAddress: agentFields.agentAddress,
      payeeAddress: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
      amount: "2.5",
      transactionHash: `0x${this.#transactions.toString(16).padStart(64, "0")}`,
    } as const;
  }
}
