// A server of the bench in a process of its own: child.ts <subject> <folder>. Tells its URL, and its CPU time when asked.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const [subject = "", folder = ""] = process.argv.slice(2);
const contractFile = join(folder, "openapi.json");

/** Each resolves to the URL that it listens on. */
const subjects: Readonly<Record<string, () => Promise<string>>> = {
  sandbox: async () => {
    const { startSandbox } = await import("@peaqos/sandbox");
    return (await startSandbox({ db: join(folder, "sandbox.db") })).url;
  },
  mock: async () => {
    const { startMock } = await import("@peaqos/mock");
    return (await startMock({ spec: contractFile })).url;
  },
  prism: async () => {
    const { createLogger } = await import("@stoplight/prism-core");
    const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
    const { createServer: createPrismServer } = await import("@stoplight/prism-http-server");
    const server = createPrismServer(await getHttpOperationsFromSpec(contractFile), {
      cors: true,
      config: {
        isProxy: false,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      components: { logger: createLogger("bench", { level: "silent" }) },
    });
    return server.listen(0, "127.0.0.1");
  },
  // The ceiling: answers the size of a machine, and looks at nothing.
  "node:http": async () => {
    const text = readFileSync(join(folder, "machine.json"), "utf8");
    const server = createServer((request, response) => {
      request.resume();
      request.on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(text));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
};

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system });
});
process.on("disconnect", () => process.exit(0));
process.send?.({ url: await subjects[subject]?.() });
