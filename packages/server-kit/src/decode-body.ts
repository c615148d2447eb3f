import { type Answer, invalid } from "./failure.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** The body as text. Bytes that are no UTF-8 are refused: replacing them would change what the caller said. */
export function decodeBody(bytes: Uint8Array): { readonly body: string; readonly refusal?: Answer } {
  try {
    return { body: utf8.decode(bytes) };
  } catch {
    return { body: "", refusal: invalid([{ path: "body", message: "is not valid UTF-8" }]) };
  }
}
