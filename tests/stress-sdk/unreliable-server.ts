import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

const LIST = '{"items":[],"item":{"id":"pol_1"}}';
const CODINGS = { gzip: gzipSync(LIST), deflate: deflateSync(LIST), br: brotliCompressSync(LIST) };

/** What happens to some of every hundred requests, so that each way to end is among the calls. The rest is answered. */
const mishaps: Readonly<Record<number, (response: ServerResponse) => unknown>> = {
  0: (response) => response.socket?.destroy(),
  10: (response) => response.writeHead(307, { location: "/elsewhere" }).end(LIST),
  20: (response) => response.end("x".repeat(128 * 1024)),
  30: (response) => response.writeHead(404).end('{"error":{"code":"NOT_FOUND","message":"No."}}'),
  40: (response) => response.writeHead(200, { "content-length": 900 }).write(LIST, () => response.socket?.destroy()),
  50: (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(CODINGS.gzip.subarray(0, 12)),
  60: (response) => response.writeHead(200, { connection: "close" }).end(LIST),
  // Closed without a word.
  70: (response) => response.end(LIST, () => response.socket?.end()),
};

/** A server that keeps idle connections for ever, and fails some requests in every way there is. */
export async function unreliableServer(): Promise<{
  readonly url: string;
  readonly server: Server;
  readonly connections: ReadonlySet<Socket>;
}> {
  const connections = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const nth = requests % 100;
    request.resume().once("end", () => {
      const mishap = mishaps[nth];
      if (mishap) return void mishap(response);
      const [coding, body] = Object.entries(CODINGS)[nth % 10] ?? ["", LIST];
      response.writeHead(200, coding ? { "content-encoding": coding } : {}).end(body);
    });
  });
  server.keepAliveTimeout = 0;
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.on("error", () => undefined).on("close", () => connections.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, server, connections };
}
