import { randomBytes } from "node:crypto";
import type { MarketPayment } from "@peaqos/types";
import type { Hex, LocalAccount } from "viem";
import { agent } from "../../support.ts";

const types = {
  TransferWithAuthorization: [
    { name: "from", type: "address" },
    { name: "to", type: "address" },
    { name: "value", type: "uint256" },
    { name: "validAfter", type: "uint256" },
    { name: "validBefore", type: "uint256" },
    { name: "nonce", type: "bytes32" },
  ],
} as const;

/** What to do otherwise than an honest client. */
export interface Signing {
  readonly account?: LocalAccount;
  readonly version?: 1 | 2;
  /** Members of the authorization, signed as they are here. */
  readonly signed?: Readonly<Record<string, unknown>>;
  /** Members of the authorization that are changed once it is signed. */
  readonly sent?: Readonly<Record<string, unknown>>;
  /** Members of the token's domain. */
  readonly domain?: Readonly<Record<string, unknown>>;
  /** Members of the terms that the header says it accepts. */
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly signature?: (signature: Hex) => unknown;
  readonly now?: () => Date;
}

/** What the challenge of an intent asks for. */
export function challengeOf({ rail }: Pick<MarketPayment, "rail">) {
  const { paymentRequired } = Object(rail.metadata).paymentRequest;
  return JSON.parse(Buffer.from(paymentRequired, "base64").toString("utf8"));
}

export function encode(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64");
}

/** Pays the challenge of an intent as a client does: the decoded payload of its header. */
export async function payloadFor(payment: Pick<MarketPayment, "rail">, signing: Signing = {}): Promise<object> {
  const { account = agent, version = 2, now = () => new Date() } = signing;
  const terms = challengeOf(payment).accepts[0];
  const seconds = Math.floor(now().getTime() / 1000);
  const authorization = {
    from: account.address,
    to: terms.payTo,
    value: terms.amount,
    validAfter: String(seconds - 60),
    validBefore: String(seconds + terms.maxTimeoutSeconds),
    nonce: freshNonce(),
    ...signing.signed,
  };
  const signature = await account.signTypedData({
    types,
    primaryType: "TransferWithAuthorization",
    domain: {
      ...terms.extra,
      chainId: Number(terms.network.split(":")[1]),
      verifyingContract: terms.asset,
      ...signing.domain,
    },
    message: authorization as never,
  });
  const payload = {
    signature: signing.signature === undefined ? signature : signing.signature(signature),
    authorization: { ...authorization, ...signing.sent },
  };
  if (version === 1) return { x402Version: 1, scheme: "exact", network: "base", ...signing.terms, payload };
  return { x402Version: 2, accepted: { ...terms, ...signing.terms }, payload };
}

/** The header that pays the challenge of an intent. */
export async function headerFor(payment: Pick<MarketPayment, "rail">, signing: Signing = {}): Promise<string> {
  return encode(await payloadFor(payment, signing));
}

export function freshNonce(): Hex {
  return `0x${randomBytes(32).toString("hex")}`;
}

const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** The other signature that the same one can be turned into. It recovers the same address, and wallets never make it. */
export function withHighS(signature: Hex): Hex {
  const s = ORDER - BigInt(`0x${signature.slice(66, 130)}`);
  const v = signature.endsWith("1b") ? "1c" : "1b";
  return `${signature.slice(0, 66)}${s.toString(16).padStart(64, "0")}${v}` as Hex;
}
