import { refusal } from "../../api/failure.js";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 1024 * 1024;

/**
 * Calls a JSON-RPC method.
 * @throws Refusal `PAYMENT_RPC_ERROR` for whatever is no result. The URL is not told: it may hold a key.
 */
export async function callJsonRpc(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const answer = await fetchJson(url, JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })).catch(() => undefined);
  if (typeof answer !== "object" || answer === null || !("result" in answer) || "error" in answer) {
    throw refusal("PAYMENT_RPC_ERROR", `The RPC endpoint did not answer ${method}.`, { method });
  }
  return answer.result;
}

async function fetchJson(url: string, body: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error("too large");
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}
