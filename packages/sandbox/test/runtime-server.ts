import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** A runtime on this machine that remembers what it was asked. */
export interface RuntimeServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: {
    readonly method: string | undefined;
    readonly path: string | undefined;
    readonly headers: IncomingHttpHeaders;
  }[];
  /** What it answers. `null`: nothing at all. */
  status: number | null;
  close(): Promise<void>;
}

export async function startRuntime(status: number | null = 200): Promise<RuntimeServer> {
  const server = createServer((request, response) => {
    runtime.requests.push({ method: request.method, path: request.url, headers: request.headers });
    if (runtime.status !== null) response.writeHead(runtime.status, { location: "/elsewhere" }).end("a body to be thrown away");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const { port } = server.address() as AddressInfo;
  const runtime: RuntimeServer = { url: `http://127.0.0.1:${port}`, requests: [], status, close, [Symbol.asyncDispose]: close };
  return runtime;
}

/** An address of this machine where nothing listens. */
export async function deadAddress(): Promise<string> {
  const runtime = await startRuntime();
  await runtime.close();
  return runtime.url;
}
