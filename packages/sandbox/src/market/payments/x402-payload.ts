import { isAddress } from "../../identity/address.js";
import type { TransferAuthorization } from "./transfer-authorization.js";

/** No server takes a longer header. */
const MAX_LENGTH = 16_384;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;
const DIGITS = /^\d{1,78}$/;
const UINT256_END = 2n ** 256n;

/** What a signed x402 header says, of either version. Nothing of it is checked yet but its form. */
export interface X402Payload {
  readonly scheme: string;
  /** Version 1 has names such as `base`, version 2 has CAIP-2 ids such as `eip155:8453`. */
  readonly network: string;
  /** The token contract, `undefined` in version 1. */
  readonly asset: string | undefined;
  readonly authorization: TransferAuthorization;
  readonly signature: string;
}

/** Says what is wrong with the form of a header, and never what stands in it. Completes "paymentSignature ...". */
export class MalformedPayload extends Error {}

/**
 * Reads a signed payment of the scheme `exact` on an EVM chain, as `X-PAYMENT` and `PAYMENT-SIGNATURE` carry it.
 * @throws MalformedPayload
 */
export function readX402Payload(header: string): X402Payload {
  const payload = decode(header);
  const version = payload.x402Version;
  if (version !== 1 && version !== 2) throw new MalformedPayload("must hold an x402Version of 1 or 2");
  const at = version === 1 ? "" : "accepted.";
  const terms = version === 1 ? payload : objectIn(payload, "accepted", "accepted");
  const scheme = textIn(terms, "scheme", `${at}scheme`);
  const network = textIn(terms, "network", `${at}network`);
  const asset = terms.asset === undefined || version === 1 ? undefined : textIn(terms, "asset", "accepted.asset");
  const signed = objectIn(payload, "payload", "payload");
  const authorization = readAuthorization(objectIn(signed, "authorization", "payload.authorization"));
  const signature = textIn(signed, "signature", "payload.signature");
  if (!/^0x[0-9a-fA-F]*$/.test(signature)) throw new MalformedPayload("must hold payload.signature as 0x and hex digits");
  return { scheme, network, asset, authorization, signature };
}

type Members = Readonly<Record<string, unknown>>;

function decode(header: string): Members {
  if (header.length > MAX_LENGTH) throw new MalformedPayload(`must not be longer than ${MAX_LENGTH} characters`);
  if (!BASE64.test(header)) throw new MalformedPayload("must be base64");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "base64"));
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Answered below, without the text that the parser would quote.
  }
  throw new MalformedPayload("must be the base64 of a JSON object");
}

function readAuthorization(values: Members): TransferAuthorization {
  const { from, to, nonce } = values;
  if (!isAddress(from)) throw malformedMember("from", "0x and 40 hex digits");
  if (!isAddress(to)) throw malformedMember("to", "0x and 40 hex digits");
  if (typeof nonce !== "string" || !/^0x[0-9a-fA-F]{64}$/.test(nonce)) throw malformedMember("nonce", "0x and 64 hex digits");
  const [value, validAfter, validBefore] = [
    numberIn(values, "value"),
    numberIn(values, "validAfter"),
    numberIn(values, "validBefore"),
  ];
  return { from, to, value, validAfter, validBefore, nonce };
}

function numberIn(values: Members, name: string): bigint {
  const text = values[name];
  const number = typeof text === "string" && DIGITS.test(text) ? BigInt(text) : UINT256_END;
  if (number >= UINT256_END) throw malformedMember(name, "a string of digits that fits 256 bits");
  return number;
}

function malformedMember(name: string, rule: string): MalformedPayload {
  return new MalformedPayload(`must hold payload.authorization.${name} as ${rule}`);
}

function objectIn(values: Members, name: string, path: string): Members {
  const value = values[name];
  if (!isObject(value)) throw new MalformedPayload(`must hold ${path} as an object`);
  return value;
}

function textIn(values: Members, name: string, path: string): string {
  const value = values[name];
  if (typeof value !== "string") throw new MalformedPayload(`must hold ${path} as text`);
  return value;
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
