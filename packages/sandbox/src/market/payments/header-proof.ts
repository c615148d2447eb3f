import type { PaymentHeaders, PaymentProof } from "@peaqos/types";
import type { PaymentRecord } from "../../store/store.js";
import { BASE_USDC } from "./x402-challenge.js";

/** The headers of x402 and its relatives, by the field that carries them. Their values are never kept. */
const HEADER_NAMES = {
  paymentSignature: "PAYMENT-SIGNATURE",
  xPayment: "X-PAYMENT",
  authorization: "AUTHORIZATION",
  signInWithX: "SIGN-IN-WITH-X",
} as const satisfies Readonly<Record<keyof PaymentHeaders, string>>;

/** What is recorded of a payment in a header: which one it came in, and the rest by what the intent says. */
export function headerProof(
  headers: PaymentHeaders,
  { rail }: PaymentRecord["item"],
  verifiedAt: string,
  payerAddress: string | null | undefined = rail.payerAddress,
): PaymentProof {
  const [headerName] = Object.entries(HEADER_NAMES).flatMap(([field, name]) =>
    headers[field as keyof PaymentHeaders] === undefined ? [] : [name],
  );
  return {
    ...(rail.chain ? { chain: rail.chain } : {}),
    ...(rail.token ? { token: rail.token } : {}),
    ...(payerAddress ? { payerAddress } : {}),
    verificationMode: "recorded",
    verifiedAt,
    metadata: { ...(rail.type === "x402" ? { network: BASE_USDC.network } : {}), ...(headerName ? { headerName } : {}) },
  };
}
