import type { EvmPaymentProof, PaymentProof, SubmitPaymentProofRequest } from "@peaqos/types";
import { invalidRequest } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import { hashToken } from "../../pairing/session-token.js";
import type { PaymentRecord } from "../../store/store.js";
import { isDecimals, MOST_DECIMALS, toBaseUnits } from "./amounts.js";
import { verifyTransfer } from "./verify-transfer.js";
import { BASE_USDC } from "./x402-challenge.js";
import { payerOf } from "./x402-payload.js";

/** What is recorded of a proof. */
export interface AcceptedProof {
  readonly proof: PaymentProof;
  /** Names the payment within its rail: the same proof again has the same one. */
  readonly reference: string | undefined;
  /** The transaction, where it was checked on chain. */
  readonly verifiedTransaction?: string;
}

type Context = Pick<Call, "store" | "config" | "outside" | "now">;

/** What names the payment of a proof, `undefined` where nothing does. */
export function referenceOf(body: SubmitPaymentProofRequest): string | undefined {
  if ("transactionHash" in body) return body.transactionHash.toLowerCase();
  if ("transactionSignature" in body) return body.transactionSignature;
  // The caller makes it up, so it may hold what must not be stored. A signed payment names itself.
  const name = body.paymentReference ?? body.payment.paymentSignature ?? body.payment.xPayment;
  return name === undefined ? undefined : `header:${hashToken(name)}`;
}

/**
 * Judges a proof. A transfer on Solana and a signed header are taken as stated, an EVM transfer too unless it is to be checked.
 * @throws Refusal `VALIDATION_ERROR`, or what the check on chain answers
 */
export async function acceptProof(
  context: Context,
  payment: PaymentRecord,
  body: SubmitPaymentProofRequest,
): Promise<AcceptedProof> {
  const reference = referenceOf(body);
  const verifiedAt = context.now.toISOString();
  if ("payment" in body) return { reference, proof: headerProof(body.payment, payment, verifiedAt) };
  requireAmount(body);
  const { chain, token, payerAddress } = body;
  const common = { chain, token, payerAddress, verifiedAt };
  if (!("transactionHash" in body)) {
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

/** The headers of x402 and its relatives, by the field that carries them. Their values are never kept. */
const HEADER_NAMES = {
  paymentSignature: "PAYMENT-SIGNATURE",
  xPayment: "X-PAYMENT",
  authorization: "AUTHORIZATION",
  signInWithX: "SIGN-IN-WITH-X",
} as const;

function headerProof(headers: Readonly<Record<string, unknown>>, { item }: PaymentRecord, verifiedAt: string): PaymentProof {
  const [headerName] = Object.entries(HEADER_NAMES).flatMap(([field, name]) => (headers[field] === undefined ? [] : [name]));
  const { rail } = item;
  const payerAddress = payerOf(headers) ?? rail.payerAddress;
  return {
    ...(rail.chain ? { chain: rail.chain } : {}),
    ...(rail.token ? { token: rail.token } : {}),
    ...(payerAddress ? { payerAddress } : {}),
    verificationMode: "recorded",
    verifiedAt,
    metadata: { ...(rail.type === "x402" ? { network: BASE_USDC.network } : {}), ...(headerName ? { headerName } : {}) },
  };
}
