import { fileURLToPath } from "node:url";
import { inProcessFetch, listen, requestHandler } from "@peaqos/server-kit";
import { requestAnswerer } from "./answer-request.js";
import { loadOperations } from "./prism.js";

const MAX_BODY_BYTES = 10 * 1024 * 1024;

export interface MockOptions {
  /** The port to listen on. By default 0: the system chooses a free one. */
  readonly port?: number | undefined;
  /** The address to listen on. By default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Whether credentials must be present. By default `true`. */
  readonly auth?: boolean | undefined;
  /** The origin whose pages may read answers, or `*` for all. By default the origins of this machine. */
  readonly cors?: string | undefined;
  /** An OpenAPI document to serve instead of the published contract. */
  readonly spec?: string | undefined;
}

export interface MockServer {
  /** Where the mock listens, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** How many operations it answers. */
  readonly operations: number;
  /** Answers a request in this process, without a socket. Takes what the global `fetch` takes; the host of the URL does not matter. */
  readonly fetch: typeof globalThis.fetch;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock of the Machine Markets API. It keeps no state: every answer is an example of the contract. Requests are validated
 * and credentials checked for presence; a `Prefer` header chooses another answer than the first success.
 * @example
 * const mock = await startMock();
 * const answer = await fetch(`${mock.url}/api/v1/machines`, { headers: { "x-api-key": "any" } });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<MockServer> {
  const { port = 0, host = "127.0.0.1", auth = true, cors, spec } = options;
  const operations = await loadOperations(spec ?? fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")));
  const handle = requestHandler(requestAnswerer(operations, auth), { cors });
  const { url, close } = await listen(handle, { port, host, maxBodyBytes: MAX_BODY_BYTES });
  return {
    url,
    operations: operations.length,
    fetch: inProcessFetch(handle, MAX_BODY_BYTES),
    close,
    [Symbol.asyncDispose]: close,
  };
}
