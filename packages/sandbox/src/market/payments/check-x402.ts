import type { PaymentHeaders } from "@peaqos/types";
import { invalidRequest, refusal } from "../../api/failure.js";
import type { Call } from "../../api/handler.js";
import { isSameAddress } from "../../identity/address.js";
import { recoverAddress } from "../../identity/recover-address.js";
import { hashToken } from "../../pairing/session-token.js";
import type { PaymentRecord } from "../../store/store.js";
import { transferAuthorizationDigest } from "./transfer-authorization.js";
import { BASE_USDC, type X402Terms, x402Terms } from "./x402-challenge.js";
import { MalformedPayload, readX402Payload, type X402Payload } from "./x402-payload.js";

/** The headers that carry a signed x402 payment. The newer one comes first. */
const FIELDS = ["paymentSignature", "xPayment"] as const;

/** A payment whose signature is that of its payer. */
export interface X402Payment {
  readonly payerAddress: string;
  /** Names the authorization, and gives nothing of it away. */
  readonly authorization: string;
}

/**
 * Checks that a signed header pays the challenge of an x402 rail, now, and paid for no other order.
 * @throws Refusal `VALIDATION_ERROR` for a header of another form, `PAYMENT_TRANSFER_NOT_FOUND` for one that does not pay
 */
export async function checkX402(
  { store, now }: Pick<Call, "store" | "now">,
  { id, item }: PaymentRecord,
  headers: PaymentHeaders,
): Promise<X402Payment> {
  const payload = readHeaders(headers);
  const { orderId, rail, amount } = item;
  const notFound = (why: string) =>
    refusal("PAYMENT_TRANSFER_NOT_FOUND", `The signed header does not pay this order: ${why}.`, { orderId });
  const problem = problemOf(payload, x402Terms(rail.payeeAddress, amount ?? 0), now);
  if (problem !== undefined) throw notFound(problem);
  const authorization = authorizationName(payload);
  const other = await store.payments.first({ verified_transaction: authorization });
  if (other !== undefined && other.id !== id) throw notFound("it paid for another one");
  return { payerAddress: payload.authorization.from, authorization };
}

/** What names the authorization of a signed header, `undefined` where it holds none. */
export function authorizationOf(headers: PaymentHeaders): string | undefined {
  try {
    return authorizationName(readHeaders(headers));
  } catch {
    return undefined;
  }
}

/** @throws Refusal `VALIDATION_ERROR` */
function readHeaders(headers: PaymentHeaders): X402Payload {
  const [first, second] = FIELDS.flatMap((field) => {
    const header = headers[field];
    return header === undefined ? [] : [readHeader(field, header)];
  });
  if (first === undefined) {
    throw invalidRequest({ path: "body.payment", message: `must hold ${FIELDS.join(" or ")}: the payment is made with x402` });
  }
  if (second !== undefined && authorizationName(second) !== authorizationName(first)) {
    throw invalidRequest({ path: "body.payment.xPayment", message: "must be the same payment as paymentSignature" });
  }
  return first;
}

function readHeader(field: string, header: string): X402Payload {
  try {
    return readX402Payload(header);
  } catch (cause) {
    if (cause instanceof MalformedPayload) throw invalidRequest({ path: `body.payment.${field}`, message: cause.message });
    throw cause;
  }
}

/** A payer uses a nonce once, whatever else is signed with it. */
function authorizationName({ authorization: { from, nonce } }: X402Payload): string {
  return `authorization:${hashToken(`${from} ${nonce}`.toLowerCase())}`;
}

function problemOf(payload: X402Payload, terms: X402Terms, now: Date): string | undefined {
  const { scheme, network, asset, authorization } = payload;
  const { value, validAfter, validBefore } = authorization;
  const seconds = BigInt(Math.floor(now.getTime() / 1000));
  if (scheme !== terms.scheme) return "it is of another scheme";
  if (network !== terms.network && !isOldName(network, terms.network)) return "it is for another network";
  if (asset !== undefined && !isSameAddress(asset, terms.asset)) return "it is for another token";
  if (!isSameAddress(authorization.to, terms.payTo)) return "it pays another address";
  if (value < BigInt(terms.amount)) return "it pays less than is due";
  if (seconds < validAfter) return "it is not valid yet";
  if (seconds >= validBefore) return "it is not valid any more";
  return isSignedByPayer(payload, terms) ? undefined : "its signature is not that of its payer";
}

/** Version 1 calls Base by its name. */
function isOldName(network: string, wanted: string): boolean {
  return network === BASE_USDC.chain && wanted === BASE_USDC.network;
}

function isSignedByPayer({ authorization, signature }: X402Payload, { network, asset, extra }: X402Terms): boolean {
  const token = { ...extra, chainId: Number(network.split(":")[1]), verifyingContract: asset };
  const signer = recoverAddress(transferAuthorizationDigest(token, authorization), signature);
  return isSameAddress(signer, authorization.from);
}
