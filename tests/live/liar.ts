import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "@peaqos/sandbox";

/** What was asked of the liar, by the path without its query. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

export interface Told {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Changes an answer, or takes the connection over and answers nothing. */
export type Lie = (asked: Asked, told: Told, response: ServerResponse) => Told | undefined;

export interface Liar {
  readonly url: string;
  /** Every request that came, as "GET /path". */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A server that says what the sandbox says, but for one lie. */
export async function startLiar(sandbox: Pick<Sandbox, "fetch">, lie: Lie): Promise<Liar> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "GET", url = "/" } = request;
    const headers = new Headers();
    for (const name of ["x-api-key", "x-agent-pairing-token", "content-type"]) {
      const value = request.headers[name];
      if (typeof value === "string") headers.set(name, value);
    }
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    const answer = await sandbox.fetch(url, { method, headers, ...body });
    const { pathname: path, searchParams: query } = new URL(url, "http://liar");
    requests.push(`${method} ${path}`);
    const contentType = answer.headers.get("content-type") ?? "";
    const told = lie({ method, path, query }, { status: answer.status, contentType, body: await answer.text() }, response);
    if (told === undefined) return;
    if (told.status === 204) response.writeHead(204).end();
    else response.writeHead(told.status, { "content-type": told.contentType }).end(told.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
