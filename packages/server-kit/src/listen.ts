import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { BodyLimit } from "./decode-body.js";
import type { RequestHandler } from "./handle-request.js";
import { httpListener } from "./http-listener.js";
import { isLoopback } from "./loopback.js";

/** How long an answer that is on its way may take until its last byte, in milliseconds. */
const LAST_BYTES_MS = 1_000;

export interface ListenOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly host: string;
  readonly maxBodyBytes: number | BodyLimit;
}

export interface Listening {
  /** For example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops listening, sends what is left of answers for a moment, and ends open connections. */
  close(): Promise<void>;
}

/** Serves a handler over HTTP. On a loopback address, requests that name another host are refused. */
export async function listen(handle: RequestHandler, { port, host, maxBodyBytes }: ListenOptions): Promise<Listening> {
  const limit = typeof maxBodyBytes === "number" ? () => maxBodyBytes : maxBodyBytes;
  const server = createServer(httpListener(handle, { loopbackOnly: isLoopback(host), maxBodyBytes: limit }));
  const responses = new Set<ServerResponse>();
  server.on("request", (_, response) => {
    responses.add(response);
    response.once("close", () => responses.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${chosen}`,
    async close() {
      const left = [...responses].filter((response) => response.writableEnded && !response.writableFinished);
      if (left.length > 0)
        await Promise.race([
          Promise.all(left.map((response) => once(response, "close"))),
          delay(LAST_BYTES_MS, undefined, { ref: false }),
        ]);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
