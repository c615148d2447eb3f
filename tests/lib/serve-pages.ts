import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

interface Pages extends AsyncDisposable {
  readonly url: string;
}

/** Serves the files of a folder. Its page is `index.html`, or one that only loads `page.mjs`. */
export async function servePages(folder: string): Promise<Pages> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://pages.example").pathname;
    const file = join(folder, path === "/" ? "index.html" : path);
    response.setHeader("content-type", types[extname(path)] ?? "text/html");
    if (existsSync(file)) response.end(readFileSync(file));
    else if (path === "/") response.end('<!doctype html><script type="module" src="/page.mjs"></script>');
    else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
