import type { EvmPaymentProof, PaymentRailDetails } from "@peaqos/types";
import { invalidRequest, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import type { PaymentRecord } from "../../store/store.js";
import { baseUnitsDue, isDecimals, toBaseUnits } from "./amounts.js";
import { isEscrowRail } from "./complete-rail.js";
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
  if (typeof receipt !== "object" || Array.isArray(receipt))
    throw refusal("PAYMENT_RPC_ERROR", "The RPC endpoint answered no receipt.");
  if (!("status" in receipt) || receipt.status !== "0x1") {
    throw refusal("PAYMENT_TX_FAILED", "The transaction failed on chain.", { transactionHash: hash });
  }
  if (!isAgreed(context, payment.item.rail, wanted) || !holdsTransfer(receipt, wanted))
    throw transferNotFound("The transaction holds no transfer that pays this order.", hash);
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
  const due = baseUnitsDue(item.amount ?? 0, knownDecimals(config, item.rail, tokenAddress) ?? decimals);
  return {
    tokenAddress,
    from: proof.payerAddress,
    to: proof.payeeAddress,
    atLeast: larger(stated, due),
  };
}

/** `Math.max` takes no bigint. */
function larger(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** Whether the proof is about the token and the payee of the intent. What the intent leaves open may be anything. */
function isAgreed({ config }: Context, rail: PaymentRailDetails, { tokenAddress, to }: WantedTransfer): boolean {
  const tokens = rail.tokenAddress ? [rail.tokenAddress, config.usdtContract] : [];
  const payees = rail.payeeAddress ? [rail.payeeAddress, isEscrowRail(rail.type) ? rail.escrowAddress : undefined] : [];
  return isOneOf(tokens, tokenAddress) && isOneOf(payees, to);
}

function isOneOf(agreed: readonly (string | null | undefined)[], address: string): boolean {
  return agreed.length === 0 || agreed.some((one) => one?.toLowerCase() === address.toLowerCase());
}

/** The decimals of a token that the deployment or the intent knows. A proof that states fewer would pay next to nothing. */
function knownDecimals(config: Context["config"], rail: PaymentRailDetails, tokenAddress: string): number | undefined {
  const isToken = (address: string | null | undefined) => address?.toLowerCase() === tokenAddress.toLowerCase();
  if (isToken(config.usdtContract)) return config.usdtDecimals;
  const decimals = rail.metadata?.tokenDecimals;
  return isToken(rail.tokenAddress) && isDecimals(decimals) ? decimals : undefined;
}

function transferNotFound(message: string, transactionHash: string): Error {
  return refusal("PAYMENT_TRANSFER_NOT_FOUND", message, { transactionHash });
}
