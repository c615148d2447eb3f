import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { bodyText } from "./body-json.js";
import { type BodyLimit, decodeBody } from "./decode-body.js";
import { loseResponse } from "./delivery.js";
import { type Answer, invalid } from "./failure.js";
import type { RequestHandler } from "./handle-request.js";
import { hostName, isLoopback } from "./loopback.js";

export interface ListenerOptions {
  /**
   * Whether a request that names another host is refused: a page of a foreign site could otherwise reach a server on this machine
   * through a name that points at it.
   */
  readonly loopbackOnly: boolean;
  readonly maxBodyBytes: BodyLimit;
}

/** Serves a handler over HTTP. */
export function httpListener(handle: RequestHandler, options: ListenerOptions): RequestListener {
  const isHere = hostCheck();
  return (request, response) => {
    // A client that went away needs no answer.
    void answerTo(request, handle, options, isHere).then(
      (answer) => write(response, answer),
      () => response.destroy(),
    );
  };
}

async function answerTo(
  request: IncomingMessage,
  handle: RequestHandler,
  options: ListenerOptions,
  isHere: (host: string | undefined) => boolean,
): Promise<Answer> {
  const headers = flatHeaders(request);
  const target = request.url ?? "/";
  const maxBytes = options.maxBodyBytes(target);
  const { body, refusal } = decodeBody(await readBody(request, maxBytes), maxBytes);
  const asked = { method: request.method ?? "GET", target, headers, body };
  if (options.loopbackOnly && !isHere(headers.host)) {
    const message = "must name this machine, since the server listens on loopback only";
    return handle(asked, invalid([{ path: "headers.host", message }]));
  }
  return handle(asked, refusal);
}

/** Whether a `Host` header names this machine. Clients send the same one again and again, so the last one is remembered. */
function hostCheck(): (header: string | undefined) => boolean {
  let last: string | undefined;
  let verdict = true;
  return (header) => {
    if (header !== last) {
      const host = hostName(header ?? "localhost");
      verdict = host !== undefined && isLoopback(host);
      last = header;
    }
    return verdict;
  };
}

function write(response: ServerResponse, answer: Answer): void {
  const { status, headers, delivery } = answer;
  const text = bodyText(answer);
  const allHeaders = text === undefined ? headers : { ...headers, "content-length": Buffer.byteLength(text) };
  if (delivery !== undefined) {
    loseResponse(response, delivery, { status, headers: allHeaders, text });
    return;
  }
  response.writeHead(status, allHeaders);
  response.end(text);
}

const NO_BYTES = Buffer.alloc(0);

/**
 * The whole body, `undefined` when it is too large. One that is too large is read to its end all the same, so that the client gets
 * to see the answer.
 */
function readBody(request: IncomingMessage, maxBodyBytes: number): Promise<Buffer | undefined> | Buffer {
  const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
  if (length === "0" && encoding === undefined) return NO_BYTES;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBodyBytes) chunks.push(chunk);
    });
    request.on("end", () => resolve(bytes > maxBodyBytes ? undefined : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("close", () => {
      if (!request.complete) reject(new Error("The client went away."));
    });
  });
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ");
  }
  return headers;
}
