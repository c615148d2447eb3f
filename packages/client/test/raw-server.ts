import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createNetServer } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { deferred } from "./helpers.ts";

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Names and values in turn, as they were on the wire. */
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface RawServer {
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Resolves once a request has arrived, before it is answered. */
  readonly reached: Promise<void>;
  /** Resolves once the connection of the first request is closed. */
  readonly disconnected: Promise<void>;
}

type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** A server on this machine that answers as the test says, until the test is over. */
export function rawServer(answer: Answer, host?: string): Promise<RawServer> {
  return start("http", (listener) => createServer(listener), answer, host);
}

/** The same with TLS. */
export function rawTlsServer(certificate: { key: string; cert: string }, answer: Answer): Promise<RawServer> {
  return start("https", (listener) => createTlsServer(certificate, listener), answer);
}

async function start(
  scheme: string,
  create: (listener: RequestListener) => Server,
  answer: Answer,
  host = "127.0.0.1",
): Promise<RawServer> {
  const requests: RecordedRequest[] = [];
  const reached = deferred();
  const disconnected = deferred();
  const server = create(async (request, response) => {
    request.socket.once("close", disconnected.resolve);
    const body = await text(request);
    requests.push({ method: request.method ?? "", path: request.url ?? "", rawHeaders: request.rawHeaders, body });
    reached.resolve();
    answer(response, request);
  });
  server.listen(0, host);
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  const authority = host.includes(":") ? `[${host}]` : host;
  return { url: `${scheme}://${authority}:${port}`, requests, reached: reached.promise, disconnected: disconnected.promise };
}

/** A port of this machine where nobody listens. */
export async function refusedPort(): Promise<number> {
  const server = createNetServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
