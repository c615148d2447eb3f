import { setTimeout } from "node:timers/promises";
import { hasCode, type MarketPayment, type SubmitPaymentProofRequest } from "@peaqos/sdk";
import type { Agent } from "./agent.ts";
import type { Offer } from "./choose-offer.ts";
import { isLost } from "./read-back.ts";
import type { Wallet } from "./wallet.ts";

const PROOF_ATTEMPTS = 5;
const PROOF_WAIT_MS = 2_000;

/** Money was sent for an order that does not count as paid. The order has to stay open until a person has looked into it. */
export class UnprovenPaymentError extends Error {
  override readonly name = "UnprovenPaymentError";

  constructor(transactionHash: string, cause: unknown) {
    super(`Transaction ${transactionHash} was sent and not accepted: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

/** Pays for an order by the rail of its offer. Nothing is paid before the amount is known to be what was offered. */
export async function pay(agent: Agent, orderId: string, { rail, price }: Offer): Promise<MarketPayment> {
  const { market, pairingToken, wallet } = agent;
  const { item: payment } = await market.createPaymentIntent(orderId, { rail: { type: rail } }, pairingToken);
  if (rail === "not-required") return payment;
  if (wallet === undefined) throw new Error(`There is no wallet to pay by ${rail}.`);
  if (payment.amount === null || payment.amount === undefined || payment.amount > price) {
    throw new Error(`The payment is ${payment.amount}, and ${price} was offered.`);
  }

  if (rail === "x402") return submitProof(agent, orderId, await signedProof(payment, wallet));
  const { chain, token, payeeAddress, escrowAddress } = payment.rail;
  if (!chain || !token || !payeeAddress) throw new Error("The payment does not say whom to pay in what.");
  if (rail === "escrow") {
    if (!escrowAddress) throw new Error("The payment names no escrow.");
    const transactionHash = await wallet.lock(payment);
    const lock = market.lockEscrowPayment(orderId, { chain, escrowAddress, transactionHash }, pairingToken);
    return (await proven(lock, transactionHash)).item;
  }
  const { address: payerAddress, verificationMode } = wallet;
  const transactionHash = await wallet.transfer(payment);
  const proof = { verificationMode, chain, token, payerAddress, payeeAddress, amount: String(payment.amount), transactionHash };
  return proven(submitProof(agent, orderId, proof), transactionHash);
}

async function signedProof(payment: MarketPayment, wallet: Wallet): Promise<SubmitPaymentProofRequest> {
  const { paymentRequest } = (payment.rail.metadata ?? {}) as { readonly paymentRequest?: { readonly paymentRequired: string } };
  if (paymentRequest === undefined) throw new Error("The payment holds no challenge to sign.");
  return { payment: { paymentSignature: await wallet.signX402(paymentRequest.paymentRequired) } };
}

function proven<T>(acceptance: Promise<T>, transactionHash: string): Promise<T> {
  return acceptance.catch((error: unknown) => {
    throw new UnprovenPaymentError(transactionHash, error);
  });
}

/** The same proof may be sent again: the money has moved by now, and moves only once. */
async function submitProof(
  { market, pairingToken }: Agent,
  orderId: string,
  proof: SubmitPaymentProofRequest,
): Promise<MarketPayment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await market.submitPaymentProof(orderId, proof, pairingToken)).item;
    } catch (error) {
      const passes = isLost(error) || hasCode(error, "PAYMENT_NOT_MINED") || hasCode(error, "PAYMENT_RPC_ERROR");
      if (!passes || attempt === PROOF_ATTEMPTS) throw error;
      await setTimeout(PROOF_WAIT_MS);
    }
  }
}
