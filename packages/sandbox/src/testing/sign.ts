import { randomBytes } from "node:crypto";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { personalHash } from "../identity/eip191.js";
import { transferAuthorizationDigest } from "../market/payments/transfer-authorization.js";
import { type DevelopmentAccount, developmentAccount } from "./development-accounts.js";
import { TestingError } from "./testing-error.js";
import { readTerms } from "./x402-terms.js";

/** A development account: its address, or its number from 0 to 9. */
export type AccountName = string | number;

/** What a development account signed. */
export interface Signed {
  readonly address: string;
  /** `0x` and 130 hex digits. */
  readonly signature: string;
}

/** An x402 payment that a development account signed. */
export interface SignedPayment extends Signed {
  /** The whole header value: the `payment.paymentSignature` of a proof and of an execution. */
  readonly paymentSignature: string;
}

/** The challenge of an x402 payment intent: `rail.metadata.paymentRequest.paymentRequired` of the payment. */
export interface PaymentChallenge {
  readonly paymentRequired: string;
}

/** Signs with a development account, by default the first. */
export interface Sign {
  (message: string, account?: AccountName): Signed;
  (challenge: PaymentChallenge, account?: AccountName): SignedPayment;
}

export function signer(now: () => Date): Sign {
  function sign(message: string, account?: AccountName): Signed;
  function sign(challenge: PaymentChallenge, account?: AccountName): SignedPayment;
  function sign(what: string | PaymentChallenge, account?: AccountName): Signed {
    return typeof what === "string" ? signMessage(what, account) : signPayment(what, now(), account);
  }
  return sign;
}

/** How long before it is signed a payment is valid, for clocks that do not agree. */
const LEEWAY_SECONDS = 60;

/** Signs a message with EIP-191, as wallets do. */
function signMessage(message: string, account: AccountName = 0): Signed {
  const signer = accountOf(account);
  return { address: signer.address, signature: signDigest(personalHash(message), signer) };
}

/** Pays an x402 challenge: signs the EIP-3009 transfer that it asks for, valid from now on. */
function signPayment({ paymentRequired }: PaymentChallenge, now: Date, account: AccountName = 0): SignedPayment {
  const signer = accountOf(account);
  const terms = readTerms(paymentRequired);
  const seconds = Math.floor(now.getTime() / 1000);
  const authorization = {
    from: signer.address,
    to: terms.payTo,
    value: terms.amount,
    validAfter: String(seconds - LEEWAY_SECONDS),
    validBefore: String(seconds + terms.maxTimeoutSeconds),
    nonce: `0x${randomBytes(32).toString("hex")}`,
  };
  const domain = { ...terms.extra, chainId: Number(terms.network.split(":")[1]), verifyingContract: terms.asset };
  const { value, validAfter, validBefore } = authorization;
  const numbers = { value: BigInt(value), validAfter: BigInt(validAfter), validBefore: BigInt(validBefore) };
  const signature = signDigest(transferAuthorizationDigest(domain, { ...authorization, ...numbers }), signer);
  const header = { x402Version: 2, accepted: terms, payload: { signature, authorization } };
  return { address: signer.address, signature, paymentSignature: Buffer.from(JSON.stringify(header)).toString("base64") };
}

function accountOf(name: AccountName): DevelopmentAccount {
  const account = developmentAccount(name);
  if (account !== undefined) return account;
  throw new TestingError("account", "must be a number from 0 to 9, or the address of one of these development accounts");
}

function signDigest(digest: Uint8Array, { key }: DevelopmentAccount): string {
  const [recovery = 0, ...parts] = secp256k1.sign(digest, Buffer.from(key, "hex"), { prehash: false, format: "recovered" });
  return `0x${Buffer.from([...parts, 27 + recovery]).toString("hex")}`;
}
