import { isAddress } from "../../identity/address.js";

/** The address that pays by a signed x402 header, `undefined` where the header does not say. Nothing else of it is read. */
export function payerOf({ paymentSignature, xPayment }: Readonly<Record<string, unknown>>): string | undefined {
  for (const header of [paymentSignature, xPayment]) {
    const from = member(member(member(decode(header), "payload"), "authorization"), "from");
    if (isAddress(from)) return from;
  }
  return undefined;
}

function decode(header: unknown): unknown {
  if (typeof header !== "string") return undefined;
  try {
    return JSON.parse(Buffer.from(header, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
