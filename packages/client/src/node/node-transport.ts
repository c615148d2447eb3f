/// <reference types="node" />
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { errorCode } from "../errors.js";
import type { Transport, TransportInit, TransportResponse } from "../transport.js";
import { NodeHeaders } from "./node-headers.js";
import { readText } from "./read-text.js";
import { type Target, targetOf } from "./target-of.js";

/** How long connecting may take, in milliseconds: as long as with Node's `fetch`. */
const CONNECT_TIMEOUT_MS = 10_000;
/** How long an idle connection is kept, in milliseconds, unless the server closes it earlier: as with Node's `fetch`. */
const IDLE_TIMEOUT_MS = 4_000;
/** How long ago the last answer may be, in milliseconds, for a read to rely on what is known of the idle connections. */
const FRESH_MS = 1_000;

/** As it was before anything fakes the timers of a test: a call must not wait for those. */
const { setImmediate } = globalThis;

/** The HTTP client of a protocol, and its connections to servers, for all callers of a process. Idle ones do not keep it alive. */
interface HttpClient {
  readonly http: Pick<typeof import("node:http"), "request">;
  readonly agent: Agent;
}

const clients = new Map<string, HttpClient>();
/** When the last answer came, and with it what the event loop knows. */
let lastHeard = 0;

/** A transport over the HTTP client of Node, with connections that are kept alive. Failures are as those of `fetch`. */
export const nodeTransport: Transport = async (url, init) => exchange(targetOf(url, init), init, false);

/** Makes an exchange, on a connection of its own where `isFresh`. */
function exchange(target: Target, init: TransportInit, isFresh: boolean): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { http, agent } = clientFor(target.protocol);
    // Looked up with every call, so that what instruments it is called.
    const request = http.request({ ...target, agent: !isFresh && agent });
    const stop = () => request.destroy();
    const finish = () => request.end(target.body);
    const repeat = () => resolve(exchange(target, init, true));
    // A read may be sent twice; of anything else it matters whether any of it has left.
    const isRead = init.method === "GET";
    let sentBefore = 0;
    let answer: IncomingMessage | undefined;

    request.on("socket", (socket) => {
      sentBefore = socket.bytesWritten;
      if (socket.connecting) limitConnecting(socket, request, target.protocol === "https:" ? "secureConnect" : "connect");
    });
    request.on("response", (response: IncomingMessage) => {
      answer = response;
      // Nothing was asked yet, so this answers nothing.
      if (!request.writableEnded) {
        stop();
        return repeat();
      }
      lastHeard = performance.now();
      // Answered before it had all of the body: nobody may ever take the rest, so this connection serves no other call.
      if (!request.writableFinished) response.on("end", stop);
      resolve({
        status: response.statusCode as number,
        headers: new NodeHeaders(response.rawHeaders),
        text: () => readText(response, init.maxResponseBytes),
        discard: stop,
      });
    });
    request.on("error", (error: Error & { rawPacket?: Buffer }) => {
      // What the server sent, where it is no HTTP.
      delete error.rawPacket;
      // Says more than the end of the connection, which a body that is not complete would report.
      if (answer) return void (answer.complete || answer.destroy(error));
      // The server may close a connection at the very moment at which it is used again. What may have arrived is not sent twice.
      const hasDied = isRead && /^(ECONNRESET|EPIPE)$/.test(errorCode(error));
      const isUnsent = request.socket?.bytesWritten === sentBefore;
      if (request.reusedSocket && (hasDied || isUnsent) && !init.signal.aborted) repeat();
      else reject(error);
    });
    // Whatever else ends it, as an upgrade that nobody asked for.
    request.on("close", () => {
      if (!answer) reject(failure("ECONNRESET", "The connection was closed."));
    });
    init.signal.addEventListener("abort", stop);
    if (!request.reusedSocket || (isRead && performance.now() - lastHeard < FRESH_MS)) finish();
    // The event loop may not have heard yet that the server has closed an idle connection, or what it said there.
    else setImmediate(() => setImmediate(finish));
  });
}

/** Loads a module of Node at the first call, and not when this package is imported. */
function clientFor(protocol: string): HttpClient {
  let client = clients.get(protocol);
  if (!client) {
    const http = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
    client = { http, agent: new http.Agent({ keepAlive: true, timeout: IDLE_TIMEOUT_MS }) };
    clients.set(protocol, client);
  }
  return client;
}

/** Gives up a connection that is not made in time. */
function limitConnecting(socket: Socket, request: ClientRequest, made: string): void {
  const timer = setTimeout(() => {
    request.destroy(failure("UND_ERR_CONNECT_TIMEOUT", "No connection in time."));
  }, CONNECT_TIMEOUT_MS);
  const done = () => {
    clearTimeout(timer);
    socket.off(made, done).off("close", done);
  };
  socket.on(made, done).on("close", done);
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
