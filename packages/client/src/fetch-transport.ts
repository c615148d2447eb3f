import { OrchestrationNetworkError } from "./errors.js";
import { refusedRedirect } from "./refused-redirect.js";
import type { Transport } from "./transport.js";

/** The part of `fetch` that the client uses. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** A transport over `fetch`. Without one, the global `fetch` at the time of each call is used. */
export function fetchTransport(fetch?: FetchLike): Transport {
  return async (url, { method, headers, body, signal, maxResponseBytes }) => {
    const call: FetchLike = fetch ?? globalThis.fetch;
    const response = await call(url, { method, headers, signal, redirect: "manual", ...(body && { body }) });
    const discard = () => void response.body?.cancel().catch(() => undefined);
    // Browsers hide the status of a redirect that was not followed; a custom fetch may follow it all the same.
    if (response.type === "opaqueredirect" || response.redirected) {
      discard();
      throw refusedRedirect();
    }
    return { status: response.status, headers: response.headers, text: () => readText(response, maxResponseBytes), discard };
  };
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";

  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw new OrchestrationNetworkError("too_large", `The answer is larger than maxResponseBytes (${maxBytes}).`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
