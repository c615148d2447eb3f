import { OrchestrationNetworkError } from "./errors.js";
import type { Transport } from "./transport.js";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** A transport over `fetch`. Without one, the global `fetch` at the time of each call is used. */
export function fetchTransport(fetch?: FetchLike): Transport {
  return async (url, { method, headers, body, signal, maxResponseBytes }) => {
    const call: FetchLike = fetch ?? globalThis.fetch;
    const response = await call(url, { method, headers, signal, redirect: "manual", ...(body && { body }) });
    const reader = response.body?.getReader();
    // Browsers hide the status of a redirect that was not followed; a custom fetch may follow it all the same.
    const redirected = response.type === "opaqueredirect" || response.redirected;
    return {
      status: redirected ? 302 : response.status,
      headers: response.headers,
      // Some runtimes and stubs have no streams.
      text: () => (reader ? readText(reader, maxResponseBytes) : response.text()),
      discard: () => void reader?.cancel().catch(() => {}),
    };
  };
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > maxBytes) throw new OrchestrationNetworkError("too_large", `The answer is larger than ${maxBytes} bytes.`);
    chunks.push(value);
  }
  // As most answers come: in one piece.
  if (!chunks[1]) return new TextDecoder().decode(chunks[0]);
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  // Decoding once, and not chunk by chunk, takes the fast way through a decoder.
  return new TextDecoder().decode(all);
}
