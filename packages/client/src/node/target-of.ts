/// <reference types="node" />
import type { TransportInit } from "../transport.js";

/** What Node's HTTP client is told about a request. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer | undefined;
}

/** Headers that belong to the connection: `fetch` refuses them too. */
const REFUSED = new Set(["transfer-encoding", "keep-alive", "upgrade", "expect"]);

/** @throws TypeError where `fetch` would, and never with a value in its message */
export function targetOf(url: string, { method, headers, body }: TransportInit): Target {
  const { protocol, hostname, port, pathname, search, username, password } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") throw new TypeError("The URL is neither http nor https.");
  if (username || password) throw new TypeError("The URL holds credentials.");
  const sent: Record<string, string | number> = { accept: "*/*", "accept-encoding": "gzip, deflate, br" };
  for (const name in headers) {
    const lower = name.toLowerCase();
    if (REFUSED.has(lower)) throw new TypeError(`The header ${lower} cannot be set.`);
    if (lower !== "content-length") sent[lower] = headers[name] as string;
  }
  // Bytes, because a text would take its encoding to the headers before it.
  const bytes = body === undefined ? undefined : Buffer.from(body);
  if (bytes) sent["content-length"] = bytes.length;
  else if (method === "POST" || method === "PUT") sent["content-length"] = 0;
  // An IPv6 address comes in brackets.
  return {
    protocol,
    hostname: hostname[0] === "[" ? hostname.slice(1, -1) : hostname,
    port,
    path: pathname + search,
    method,
    headers: sent,
    body: bytes,
  };
}
