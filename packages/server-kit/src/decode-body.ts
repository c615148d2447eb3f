import { type Answer, failure, invalid } from "./failure.js";

/** How many bytes the body of a request may have, by its target. */
export type BodyLimit = (target: string) => number;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The body as text. Bytes that are no UTF-8 are refused: replacing them would change what the caller said.
 * @param bytes `undefined` when there were more than `maxBytes`
 */
export function decodeBody(
  bytes: Uint8Array | undefined,
  maxBytes: number,
): { readonly body: string; readonly refusal: Answer | undefined } {
  if (bytes === undefined || bytes.length > maxBytes) {
    return { body: "", refusal: failure(413, "PAYLOAD_TOO_LARGE", `The body is larger than ${maxBytes} bytes.`) };
  }
  if (bytes.length === 0) return { body: "", refusal: undefined };
  try {
    return { body: utf8.decode(bytes), refusal: undefined };
  } catch {
    return { body: "", refusal: invalid([{ path: "body", message: "is not valid UTF-8" }]) };
  }
}
