import type { MarketService, PaymentHeaders } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";

/** Paid with a header of the request itself. The other rails are paid elsewhere, so their providers have no use for one. */
const HEADER_RAILS: ReadonlySet<unknown> = new Set(["x402", "mpp", "xvv42"]);

const HEADERS: readonly (readonly [keyof PaymentHeaders, string])[] = [
  ["xPayment", "x-payment"],
  ["paymentSignature", "payment-signature"],
  ["authorization", "authorization"],
  ["signInWithX", "sign-in-with-x"],
];

const HEADER_VALUE = /^[\x20-\x7e]*$/;

/**
 * Checks that payment headers can be sent at all.
 * @throws Refusal `VALIDATION_ERROR`, which does not repeat them
 */
export function checkPaymentHeaders(payment: PaymentHeaders): void {
  const issues = HEADERS.flatMap(([name]) =>
    HEADER_VALUE.test(payment[name] ?? "")
      ? []
      : [{ path: `body.payment.${name}`, message: "must be the value of a header, in ASCII" }],
  );
  if (issues.length > 0) throw invalidRequest(...issues);
}

/** The headers that pay for a request to a service's provider. */
export function paymentHeadersFor(
  service: Pick<MarketService, "payment">,
  payment: PaymentHeaders = {},
): Readonly<Record<string, string>> {
  if (!service.payment?.supportedRails.some((rail) => HEADER_RAILS.has(rail))) return {};
  return Object.fromEntries(HEADERS.flatMap(([name, header]) => (payment[name] ? [[header, payment[name]]] : [])));
}
