import { bodyText } from "./body-json.js";
import { type BodyLimit, decodeBody } from "./decode-body.js";
import type { Answer } from "./failure.js";
import type { RequestHandler } from "./handle-request.js";
import { loseInProcess } from "./lose-in-process.js";

/**
 * A `fetch` that hands every request to a handler of this process.
 * @param closed aborted when the server stops: what it left unanswered fails then
 */
export function inProcessFetch(
  handle: RequestHandler,
  maxBodyBytes: number | BodyLimit,
  closed: AbortSignal = new AbortController().signal,
): typeof globalThis.fetch {
  const limit = typeof maxBodyBytes === "number" ? () => maxBodyBytes : maxBodyBytes;
  return async (input, init) => {
    // A path alone is enough: there is only one server it can mean.
    const request = new Request(typeof input === "string" && input.startsWith("/") ? `http://server${input}` : input, init);
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const target = pathname + search;
    const headers = Object.fromEntries(request.headers);
    const { body, refusal } = decodeBody(new Uint8Array(await request.arrayBuffer()), limit(target));
    const answer = await unlessAborted(request.signal, handle({ method: request.method, target, headers, body }, refusal));
    return answer.delivery === undefined ? responseOf(answer) : loseInProcess(answer, answer.delivery, request.signal, closed);
  };
}

function responseOf(answer: Answer): Response {
  return new Response(bodyText(answer) ?? null, { status: answer.status, headers: { ...answer.headers } });
}

/** The result of work, or the reason of an abort that comes before it. */
async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    const result = await Promise.race([work, aborted]);
    signal.throwIfAborted();
    return result;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
