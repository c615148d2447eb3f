import { createHmac, timingSafeEqual } from "node:crypto";

const HEADER = encode(JSON.stringify({ alg: "HS256", typ: "JWT" }));

/** A compact JWT, signed with HS256. */
export function signJwt(claims: object, secret: string): string {
  const signed = `${HEADER}.${encode(JSON.stringify(claims))}`;
  return `${signed}.${sign(signed, secret)}`;
}

/**
 * The claims of a JWT, `undefined` when it is not one that was signed with this secret. Only HS256 is accepted, whatever the header
 * asks for. Expiry is for the caller to judge, by its own clock.
 */
export function verifyJwt(token: string, secret: string): Readonly<Record<string, unknown>> | undefined {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  if (secret === "" || rest.length > 0 || !isEqual(signature, sign(`${header}.${payload}`, secret))) return undefined;
  const claims = decode(payload);
  return decode(header)?.alg === "HS256" ? claims : undefined;
}

function sign(text: string, secret: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64url");
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
