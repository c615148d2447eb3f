import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { failure, invalid, type MockAnswer } from "./failure.js";
import type { RequestHandler } from "./handle-request.js";
import { hostName, isLoopback } from "./loopback.js";

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Serves a handler over HTTP. With `loopbackOnly`, a request that names another host is refused: a page of a foreign site could
 * otherwise reach a server on this machine through a name that points at it.
 */
export function httpListener(handle: RequestHandler, loopbackOnly: boolean): RequestListener {
  return (request, response) => {
    // A client that went away needs no answer.
    void answerTo(request, handle, loopbackOnly).then(
      (answer) => write(response, answer),
      () => response.destroy(),
    );
  };
}

async function answerTo(request: IncomingMessage, handle: RequestHandler, loopbackOnly: boolean): Promise<MockAnswer> {
  const headers = flatHeaders(request);
  const body = await readBody(request);
  const host = hostName(headers.host ?? "localhost");
  const refusal =
    loopbackOnly && !(host !== undefined && isLoopback(host))
      ? invalid([{ path: "headers.host", message: "must name this machine, since the mock listens on loopback only" }])
      : body === undefined
        ? failure(413, "PAYLOAD_TOO_LARGE", `The body is larger than ${MAX_BODY_BYTES} bytes.`)
        : undefined;
  return handle({ method: request.method ?? "GET", target: request.url ?? "/", headers, body: body ?? "" }, refusal);
}

function write(response: ServerResponse, { status, headers, body }: MockAnswer): void {
  response.writeHead(status, headers);
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/**
 * The whole body as text, `undefined` when it is too large. One that is too large is read to its end all the same, so that the
 * client gets to see the answer.
 */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}

function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat().join(", ")]])),
  );
}
