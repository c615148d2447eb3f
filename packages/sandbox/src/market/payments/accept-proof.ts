import type { EvmPaymentProof, PaymentProof, SubmitPaymentProofRequest } from "@peaqos/types";
import { invalidRequest } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import { hashToken } from "../../pairing/session-token.js";
import type { PaymentRecord } from "../../store/store.js";
import { isDecimals, MOST_DECIMALS, toBaseUnits } from "./amounts.js";
import { authorizationOf, checkX402 } from "./check-x402.js";
import { headerProof } from "./header-proof.js";
import { checkSolanaProof } from "./solana-proof.js";
import { verifyTransfer } from "./verify-transfer.js";

/** What is recorded of a proof. */
export interface AcceptedProof {
  readonly proof: PaymentProof;
  /** Names the payment within its rail: the same proof again has the same one. */
  readonly reference: string | undefined;
  /** What was checked and pays for one order only: a transaction on chain, or a signed authorization. */
  readonly verifiedTransaction?: string;
}

type Context = Pick<Call, "store" | "config" | "outside" | "now">;

/** Whether it is the proof that the payment was accepted with. */
export function isAcceptedProof({ hidden }: PaymentRecord, body: SubmitPaymentProofRequest): boolean {
  const { proofReference, verifiedTransaction } = hidden;
  const reference = referenceOf(body);
  if (reference !== undefined && reference === proofReference) return true;
  return verifiedTransaction !== undefined && "payment" in body && authorizationOf(body.payment) === verifiedTransaction;
}

/** What names the payment of a proof, `undefined` where nothing does. */
function referenceOf(body: SubmitPaymentProofRequest): string | undefined {
  if ("transactionHash" in body) return body.transactionHash.toLowerCase();
  if ("transactionSignature" in body) return body.transactionSignature;
  // The caller makes it up, so it may hold what must not be stored. A signed payment names itself.
  const name = body.paymentReference ?? body.payment.paymentSignature ?? body.payment.xPayment;
  return name === undefined ? undefined : `header:${hashToken(name)}`;
}

/**
 * Judges a proof. A signed header is held to the challenge of an x402 rail. On other rails it is taken as stated, and so is a
 * transfer, unless it is one on an EVM chain that is to be checked.
 * @throws Refusal `VALIDATION_ERROR`, `PAYMENT_TRANSFER_NOT_FOUND`, or what else the check on chain answers
 */
export async function acceptProof(
  context: Context,
  payment: PaymentRecord,
  body: SubmitPaymentProofRequest,
): Promise<AcceptedProof> {
  const reference = referenceOf(body);
  const verifiedAt = context.now.toISOString();
  if ("payment" in body) {
    if (payment.item.rail.type !== "x402") return { reference, proof: headerProof(body.payment, payment.item, verifiedAt) };
    const { payerAddress, authorization } = await checkX402(context, payment, body.payment);
    const proof = headerProof(body.payment, payment.item, verifiedAt, payerAddress);
    return { reference, proof, verifiedTransaction: authorization };
  }
  requireAmount(body);
  const { chain, token, payerAddress } = body;
  const common = { chain, token, payerAddress, verifiedAt };
  if (!("transactionHash" in body)) {
    checkSolanaProof(payment.item, body);
    return { reference, proof: { ...common, transactionSignature: body.transactionSignature, verificationMode: "recorded" } };
  }
  const { transactionHash, verificationMode } = body;
  const recorded = { reference, proof: { ...common, transactionHash, verificationMode } };
  if (verificationMode === "rpc") {
    await verifyTransfer(context, payment, body);
    return { ...recorded, verifiedTransaction: transactionHash.toLowerCase() };
  }
  if (context.config.requirePaymentRpcVerification) {
    throw invalidRequest({ path: "body.verificationMode", message: "must be rpc: this deployment checks transfers on chain" });
  }
  return recorded;
}

type Amounts = Pick<EvmPaymentProof, "amount" | "rawAmount" | "tokenDecimals">;

function requireAmount({ amount, rawAmount, tokenDecimals }: Amounts): void {
  if (tokenDecimals !== undefined && !isDecimals(tokenDecimals)) {
    throw invalidRequest({ path: "body.tokenDecimals", message: `must be from 0 to ${MOST_DECIMALS}` });
  }
  if (toBaseUnits(amount, tokenDecimals ?? MOST_DECIMALS) === undefined) {
    throw invalidRequest({ path: "body.amount", message: "must be a decimal number such as 2.5, as exact as the token" });
  }
  if (rawAmount !== undefined && toBaseUnits(rawAmount, 0) === undefined) {
    throw invalidRequest({ path: "body.rawAmount", message: "must be a whole number" });
  }
}
