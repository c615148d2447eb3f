import type { EvmPaymentProof } from "@peaqos/types";
import { invalidRequest, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { PaymentRecord } from "../../store/store.js";
import { decimalString, toBaseUnits } from "./amounts.js";
import { holdsTransfer, type WantedTransfer } from "./erc20-transfer.js";
import { callJsonRpc } from "./json-rpc.js";

type Context = Pick<Call, "store" | "config" | "outside">;

/**
 * Checks an EVM proof on chain: its transaction succeeded, and holds a transfer that pays this payment and no other.
 * @throws Refusal `VALIDATION_ERROR`, `PAYMENT_RPC_REQUIRED`, `PAYMENT_RPC_ERROR`, `PAYMENT_NOT_MINED`, `PAYMENT_TX_FAILED`,
 * `PAYMENT_TRANSFER_NOT_FOUND`
 */
export async function verifyTransfer(context: Context, payment: PaymentRecord, proof: EvmPaymentProof): Promise<void> {
  const { config, store, outside } = context;
  const url = config.paymentRpcUrl;
  if (url === undefined) throw refusal("PAYMENT_RPC_REQUIRED", "This deployment has no RPC URL to check transfers with.");
  const wanted = wantedTransfer(context, payment, proof);
  const hash = proof.transactionHash;
  if (await store.payments.first({ verified_transaction: hash.toLowerCase() })) {
    throw transferNotFound("The transaction has paid for another order.", hash);
  }
  const receipt = await outside(`receipt of ${hash}`, () => callJsonRpc(url, "eth_getTransactionReceipt", [hash]));
  if (receipt === null) throw refusal("PAYMENT_NOT_MINED", "The transaction is not mined yet.", { transactionHash: hash });
  if (typeof receipt !== "object") throw refusal("PAYMENT_RPC_ERROR", "The RPC endpoint answered no receipt.");
  if (!("status" in receipt) || receipt.status !== "0x1") {
    throw refusal("PAYMENT_TX_FAILED", "The transaction failed on chain.", { transactionHash: hash });
  }
  if (!holdsTransfer(receipt, wanted)) throw transferNotFound("The transaction holds no transfer that pays this order.", hash);
}

/** What the transaction has to hold: what the proof says, and enough for the intent. */
function wantedTransfer({ config }: Context, { item }: PaymentRecord, proof: EvmPaymentProof): WantedTransfer {
  const tokenAddress = proof.tokenAddress ?? config.usdtContract;
  if (tokenAddress === undefined) {
    throw invalidRequest({ path: "body.tokenAddress", message: "is required: this deployment has no token of its own" });
  }
  const decimals = proof.tokenDecimals ?? config.usdtDecimals;
  const stated = proof.rawAmount === undefined ? toBaseUnits(proof.amount, decimals) : toBaseUnits(proof.rawAmount, 0);
  if (stated === undefined) {
    const path = proof.rawAmount === undefined ? "body.amount" : "body.rawAmount";
    throw invalidRequest({ path, message: "must be a decimal number with no more decimals than the token" });
  }
  const due = toBaseUnits(decimalString(item.amount ?? 0, decimals), decimals) ?? 0n;
  const { payeeAddress } = item.rail;
  return {
    tokenAddress,
    from: proof.payerAddress,
    to: [proof.payeeAddress, ...(payeeAddress ? [payeeAddress] : [])],
    atLeast: stated > due ? stated : due,
  };
}

function transferNotFound(message: string, transactionHash: string): Error {
  return refusal("PAYMENT_TRANSFER_NOT_FOUND", message, { transactionHash });
}
