import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { requestAnswerer } from "./answer-request.js";
import { failure, type MockAnswer } from "./failure.js";
import { loadOperations } from "./prism.js";

export interface MockOptions {
  /** The port to listen on. By default 0: the system chooses a free one. */
  readonly port?: number | undefined;
  /** The address to listen on. By default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Whether credentials must be present. By default `true`. */
  readonly auth?: boolean | undefined;
  /** An OpenAPI document to serve instead of the published contract. */
  readonly spec?: string | undefined;
}

export interface MockServer {
  /** Where the mock listens, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** How many operations it answers. */
  readonly operations: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/**
 * Starts a mock of the Machine Markets API. It keeps no state: every answer is an example of the contract. Requests are validated
 * and credentials checked for presence; a `Prefer` header chooses another answer than the first success.
 * @example
 * const mock = await startMock();
 * const answer = await fetch(`${mock.url}/api/v1/machines`, { headers: { "x-api-key": "any" } });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
  const { port = 0, host = "127.0.0.1", auth = true, spec } = options;
  const operations = await loadOperations(spec ?? fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")));
  const answer = requestAnswerer(operations, auth);

  const server = createServer((request, response) => void serve(request, response, answer));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { address, family, port: chosen } = server.address() as AddressInfo;

  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${chosen}`,
    operations: operations.length,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answerOf: ReturnType<typeof requestAnswerer>,
): Promise<void> {
  const answer = await safely(async () => {
    const body = await readBody(request);
    if (body === undefined) return failure(413, "PAYLOAD_TOO_LARGE", `The body is larger than ${MAX_BODY_BYTES} bytes.`);
    return answerOf({ method: request.method ?? "GET", target: request.url ?? "/", headers: flatHeaders(request), body });
  });
  const hasBody = answer.status !== 204;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(hasBody ? { "content-type": "application/json; charset=utf-8" } : {}),
    "x-request-id": `req_${randomUUID()}`,
  });
  response.end(hasBody ? JSON.stringify(answer.body) : undefined);
}

async function safely(answer: () => Promise<MockAnswer>): Promise<MockAnswer> {
  try {
    return await answer();
  } catch {
    return failure(500, "INTERNAL_ERROR", "The mock could not answer this request.");
  }
}

/** The whole body as text; `undefined` when it is too large. A body that is too large is read to its end, so that the client sees the answer. */
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
