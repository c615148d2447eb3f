import { bodyJson } from "./body-json.js";
import { decodeBody } from "./decode-body.js";
import type { RequestHandler } from "./handle-request.js";

/** A `fetch` that hands every request to a handler of this process. */
export function inProcessFetch(handle: RequestHandler, maxBodyBytes: number): typeof globalThis.fetch {
  return async (input, init) => {
    // A path alone is enough: there is only one server it can mean.
    const request = new Request(typeof input === "string" && input.startsWith("/") ? `http://server${input}` : input, init);
    request.signal.throwIfAborted();
    const { pathname, search } = new URL(request.url);
    const headers = Object.fromEntries(request.headers);
    const { body, refusal } = decodeBody(new Uint8Array(await request.arrayBuffer()), maxBodyBytes);
    const answer = await handle({ method: request.method, target: pathname + search, headers, body }, refusal);
    request.signal.throwIfAborted();
    return new Response(bodyJson(answer.body) ?? null, {
      status: answer.status,
      headers: { ...answer.headers },
    });
  };
}
