import { completed, failed, type NativeResult } from "./native/native-call.js";
import type { RuntimeRequest } from "./runtime-request.js";
import { withoutSecrets } from "./without-secrets.js";

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Calls a machine's runtime. What it answers is kept out of messages: they are stored, and shown to the agent.
 * @returns `undefined` when it did not answer, or not to the end
 */
export async function callRuntime(request: RuntimeRequest, timeoutMs: number = TIMEOUT_MS): Promise<NativeResult | undefined> {
  const answer = await post(request, timeoutMs);
  if (answer === undefined) return undefined;
  const { status, text } = answer;
  if (status < 200 || status > 299) return failed(`RUNTIME_HTTP_${status}`, `The runtime of the machine answered ${status}.`);
  if (text === undefined) return badAnswer("is longer than 1 MiB");
  const json = parse(text);
  if (json === undefined) return badAnswer("is not JSON");
  const result = withoutSecrets(request.read(json.value), request.secrets);
  return result === undefined ? badAnswer("does not hold what was asked for") : completed(result);
}

function badAnswer(why: string): NativeResult {
  return failed("RUNTIME_BAD_ANSWER", `The answer of the machine's runtime ${why}.`);
}

interface Answer {
  readonly status: number;
  /** `undefined` where it is too long, or not worth reading. */
  readonly text: string | undefined;
}

async function post({ url, headers, body }: RuntimeRequest, timeoutMs: number): Promise<Answer | undefined> {
  try {
    // Redirects are not followed: one could lead the token to another host.
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: "POST", headers, body, redirect: "manual", signal });
    if (response.ok) return { status: response.status, text: await readUpTo(MAX_ANSWER_BYTES, response) };
    await response.body?.cancel();
    return { status: response.status, text: undefined };
  } catch {
    return undefined;
  }
}

/** The text of an answer, `undefined` where it is longer. No more of it is read then. */
async function readUpTo(maxBytes: number, { body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { value: chunk } = (await reader?.read()) ?? {};
    if (chunk === undefined) return Buffer.concat(chunks).toString("utf8");
    length += chunk.byteLength;
    chunks.push(chunk);
    if (length > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
  }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
