import type { X402Terms } from "../market/payments/x402-challenge.js";
import { address, objectOf, type Rule } from "../seed/seed-rules.js";
import { TestingError } from "./testing-error.js";

const text: Rule = (value, path) => (typeof value === "string" ? [] : [{ path, message: "must be text" }]);
const digits: Rule = (value, path) => (/^\d{1,77}$/.test(String(value)) ? [] : [{ path, message: "must be digits" }]);
const network: Rule = (value, path) =>
  /^eip155:\d{1,15}$/.test(String(value)) ? [] : [{ path, message: "must be an EVM chain such as eip155:8453" }];
const seconds: Rule = (value, path) =>
  Number.isSafeInteger(value) && Number(value) > 0 ? [] : [{ path, message: "must be a number of seconds" }];

const termsRule: Rule = objectOf(
  {
    scheme: text,
    network,
    asset: address,
    payTo: address,
    amount: digits,
    maxTimeoutSeconds: seconds,
    extra: objectOf({ name: text, version: text }, "name", "version"),
  },
  ...["scheme", "network", "asset", "payTo", "amount", "maxTimeoutSeconds", "extra"],
);

/**
 * What an x402 v2 challenge asks to be signed: its first offer.
 * @throws TestingError
 */
export function readTerms(paymentRequired: string): X402Terms {
  const terms = firstOffer(paymentRequired);
  const [issue] = termsRule(terms, "accepts.0");
  if (issue !== undefined) throw new TestingError("paymentRequired", `cannot be signed: ${issue.path} ${issue.message}`);
  return terms as X402Terms;
}

function firstOffer(paymentRequired: string): unknown {
  try {
    const { accepts } = JSON.parse(Buffer.from(paymentRequired, "base64").toString("utf8")) as { accepts: unknown[] };
    return accepts[0];
  } catch {
    throw new TestingError("paymentRequired", "must be the x402 challenge of a payment: base64 of JSON with a list accepts");
  }
}
