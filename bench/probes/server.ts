import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Received {
  readonly method: string;
  /** As it was on the wire. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface LocalServer {
  readonly url: string;
  readonly received: readonly Received[];
}

export type Answer = (response: ServerResponse, request: Received) => void;

/** The servers of one cell. */
export interface Servers {
  /** A server on this machine, at a port of its own. */
  serve(answer: Answer): Promise<LocalServer>;
  /** An address of this machine where nobody listens. */
  refused(): Promise<string>;
  /** Destroys every connection, so that a call that hangs ends. */
  close(): void;
}

export function createServers(): Servers {
  const servers: Server[] = [];
  const listen = async (server: Server): Promise<string> => {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  return {
    async serve(answer) {
      const received: Received[] = [];
      const server = createServer(async (request, response) => {
        const { method = "", url: path = "", headers } = request;
        try {
          const all = { method, path, headers, body: await text(request) };
          received.push(all);
          answer(response, all);
        } catch {
          // The client went away before its request was read.
          response.destroy();
        }
      });
      servers.push(server);
      return { url: await listen(server), received };
    },
    async refused() {
      const server = createServer();
      const url = await listen(server);
      server.close();
      await once(server, "close");
      return url;
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
