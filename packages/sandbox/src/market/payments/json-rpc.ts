import { refusal } from "../../api/failure.js";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;

/**
 * Calls a JSON-RPC method.
 * @throws Refusal `PAYMENT_RPC_ERROR` for whatever is no result. The URL is not told: it may hold a key.
 */
export async function callJsonRpc(
  url: string,
  method: string,
  params: readonly unknown[],
  timeoutMs: number = TIMEOUT_MS,
): Promise<unknown> {
  const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const answer = await fetchJson(url, request, timeoutMs).catch(() => undefined);
  if (typeof answer !== "object" || answer === null || !("result" in answer) || isError(answer)) {
    throw refusal("PAYMENT_RPC_ERROR", `The RPC endpoint did not answer ${method}.`, { method });
  }
  return answer.result;
}

/** Some servers send `"error": null` along with a result. */
function isError(answer: object): boolean {
  return "error" in answer && answer.error !== null;
}

async function fetchJson(url: string, body: string, timeoutMs: number): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    // One could lead the request to another host.
    redirect: "manual",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok || response.body === null) {
    // Else its connection stays open until it is collected.
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error("too large");
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
