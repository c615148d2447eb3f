import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { deferred } from "../../../client/test/helpers.ts";

export interface SocketServer {
  readonly url: string;
  /** Each complete request, head and body, as it was on the wire. */
  readonly requests: readonly string[];
  /** Resolves once a request has arrived, before it is answered. */
  readonly reached: Promise<void>;
  /** Resolves once the first connection is closed. */
  readonly disconnected: Promise<void>;
}

/** A server below HTTP: the test writes the bytes, and ends or resets the connection as it likes. */
export async function socketServer(answer: (socket: Socket, nth: number) => unknown): Promise<SocketServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const reached = deferred();
  const disconnected = deferred();
  const server = createServer((socket) => {
    let received = "";
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => disconnected.resolve());
    socket.on("data", (bytes) => {
      received += bytes.toString("latin1");
      const head = received.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (head === -1 || received.length < head + 4 + length) return;
      requests.push(received);
      received = "";
      reached.resolve();
      answer(socket, requests.length);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, reached: reached.promise, disconnected: disconnected.promise };
}

/** The bytes of an answer. Without a content-length among the headers, one that fits the body is added. */
export function answerBytes(status: number, body: string, headers: Readonly<Record<string, string>> = {}): string {
  const length = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/.test(name));
  const all = Object.entries({
    connection: "close",
    ...(length ? {} : { "content-length": String(Buffer.byteLength(body)) }),
    ...headers,
  });
  return `HTTP/1.1 ${status} Whatever\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}
