import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** What a new process prints. It talks to nobody here. */
function printed(code: string, type: "module" | "commonjs" = "module"): string {
  return execFileSync(process.execPath, [`--input-type=${type}`, "-e", code], {
    encoding: "utf8",
    cwd: import.meta.dirname,
  }).trim();
}

/** The modules of Node that a call needs, and that take milliseconds to load. */
const costly = ["http", "https", "zlib", "tls", "internal/deps/undici/undici"];
const loaded = `process.moduleLoadList.map((it) => it.split(" ")[1]).filter((it) => ${JSON.stringify(costly)}.includes(it)).join()`;

describe("loading the packages", () => {
  it.each(["@peaqos/client", "@peaqos/client/core", "@peaqos/sdk"])("%s loads nothing of Node's network", (name) => {
    expect(printed(`await import("${name}"); console.log(${loaded});`)).toBe(printed(`console.log(${loaded});`));
  });

  it.each(["@peaqos/client", "@peaqos/client/transport", "@peaqos/sdk"])("%s can be required", (name) => {
    expect(printed(`console.log(typeof require("${name}"));`, "commonjs")).toBe("object");
  });
});

describe("a process", () => {
  it("is not kept alive by connections that are idle", () => {
    const code = `
      import { createServer } from "node:http";
      import { setImmediate } from "node:timers/promises";
      import { createClient } from "@peaqos/client";
      const connections = [];
      const server = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1", async () => {
        const client = createClient({ orchestrationUrl: "http://127.0.0.1:" + server.address().port, transport: "node" });
        await client.GET("/health");
        await setImmediate();
        server.unref();
        console.log(connections.length, connections[0].destroyed, process.getActiveResourcesInfo().join());
      });
      server.on("connection", (socket) => connections.push(socket.unref()));
    `;
    // One connection, still open, and nothing that waits.
    expect(printed(code)).toMatch(/^1 false (Pipe|TTY)?/);
    expect(printed(code)).not.toMatch(/TCP|Timeout/);
  });
});
