import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { decodeBody } from "./decode-body.js";
import { type Answer, failure, invalid } from "./failure.js";
import type { RequestHandler } from "./handle-request.js";
import { hostName, isLoopback } from "./loopback.js";

export interface ListenerOptions {
  /**
   * Whether a request that names another host is refused: a page of a foreign site could otherwise reach a server on this machine
   * through a name that points at it.
   */
  readonly loopbackOnly: boolean;
  readonly maxBodyBytes: number;
}

/** Serves a handler over HTTP. */
export function httpListener(handle: RequestHandler, options: ListenerOptions): RequestListener {
  return (request, response) => {
    // A client that went away needs no answer.
    void answerTo(request, handle, options).then(
      (answer) => write(response, answer),
      () => response.destroy(),
    );
  };
}

async function answerTo(request: IncomingMessage, handle: RequestHandler, options: ListenerOptions): Promise<Answer> {
  const headers = flatHeaders(request);
  const bytes = await readBody(request, options.maxBodyBytes);
  const decoded = bytes && decodeBody(bytes);
  const asked = { method: request.method ?? "GET", target: request.url ?? "/", headers, body: decoded?.body ?? "" };
  if (options.loopbackOnly && !namesThisMachine(headers.host)) {
    return handle(
      asked,
      invalid([{ path: "headers.host", message: "must name this machine, since the server listens on loopback only" }]),
    );
  }
  if (decoded === undefined) {
    return handle(asked, failure(413, "PAYLOAD_TOO_LARGE", `The body is larger than ${options.maxBodyBytes} bytes.`));
  }
  return handle(asked, decoded.refusal);
}

function namesThisMachine(header = "localhost"): boolean {
  const host = hostName(header);
  return host !== undefined && isLoopback(host);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, text === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/**
 * The whole body, `undefined` when it is too large. One that is too large is read to its end all the same, so that the client gets
 * to see the answer.
 */
async function readBody(request: IncomingMessage, maxBodyBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  return bytes > maxBodyBytes ? undefined : Buffer.concat(chunks);
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(", ")]])),
  );
}
