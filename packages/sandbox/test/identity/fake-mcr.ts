import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface FakeMcr {
  readonly url: string;
  /** The paths and queries that it was asked for, in order. */
  readonly asked: string[];
  /** How it answers from now on. */
  answer: (response: ServerResponse, identityRef: string) => void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Answers with a status and a body, which is text or something to be written as JSON. */
export function answering(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" || body === undefined ? body : JSON.stringify(body));
  };
}

/** An identity registry that is asked over HTTP. */
export async function fakeMcr(answer: FakeMcr["answer"] = answering(404, {})): Promise<FakeMcr> {
  const server = createServer((request, response) => {
    const target = request.url ?? "";
    mcr.asked.push(target);
    mcr.answer(response, decodeURIComponent(/\/identities\/([^/?]+)/.exec(target)?.[1] ?? ""));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const mcr: FakeMcr = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer,
    async [Symbol.asyncDispose]() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return mcr;
}
