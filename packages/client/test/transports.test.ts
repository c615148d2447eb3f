import { gzipSync } from "node:zlib";
import { chooseTransport, createClient, type SendInit, type SendResult, send } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { expectReason, TRANSPORTS } from "./helpers.ts";
import { rawServer, refusedPort } from "./raw-server.ts";

const KIB = 1024;

describe.each(TRANSPORTS)("over %s:", (transport) => {
  function get(url: string, init: Partial<SendInit> = {}): Promise<SendResult> {
    return send(chooseTransport({ transport }), url, { method: "GET", headers: {}, timeoutMs: 20_000, ...init });
  }

  describe("a redirect", () => {
    it.each([301, 302, 303, 307, 308])("with status %i is refused, and its target receives nothing", async (status) => {
      const target = await rawServer((response) => response.end("{}"));
      const server = await rawServer((response) => response.writeHead(status, { location: `${target.url}/stolen` }).end("{}"));
      const client = createClient({ transport, orchestrationUrl: server.url, apiKey: "key" });

      await expectReason("redirect", client.GET("/api/v1/machines"));
      const body = { displayName: "a" };
      await expectReason(
        "redirect",
        client.PATCH("/api/v1/machines/{machineId}", { params: { path: { machineId: "a" } }, body }),
      );
      expect(server.requests.map(({ method }) => method)).toEqual(["GET", "PATCH"]);
      expect(target.requests).toEqual([]);
    });

    it("to the same server is refused too", async () => {
      const server = await rawServer((response) => response.writeHead(302, { location: "/elsewhere" }).end());
      await expectReason("redirect", get(server.url));
      expect(server.requests).toHaveLength(1);
    });
  });

  describe("the size of an answer", () => {
    const limit = { maxResponseBytes: 64 * KIB };

    it("may be exactly the limit, but not one byte more", async () => {
      const server = await rawServer((response, { url }) => response.end("x".repeat(url === "/exact" ? 64 * KIB : 64 * KIB + 1)));
      expect((await get(`${server.url}/exact`, limit)).text).toHaveLength(64 * KIB);
      const error = await expectReason("too_large", get(`${server.url}/more`, limit));
      expect(error.message).toContain(String(64 * KIB));
    });

    it("is counted in bytes, not in characters", async () => {
      const server = await rawServer((response) => response.end("ü".repeat(10)));
      expect((await get(server.url, { maxResponseBytes: 20 })).text).toHaveLength(10);
      await expectReason("too_large", get(server.url, { maxResponseBytes: 19 }));
    });

    it("is refused while an endless answer still runs, and the connection is closed", async () => {
      const server = await rawServer((response) => {
        const more = () => {
          while (!response.destroyed && response.write("x".repeat(16 * KIB)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      });
      await expectReason("too_large", get(server.url, limit));
      await server.disconnected;
    });

    it("is counted after inflating: a gzip bomb is refused, and the connection is closed", async () => {
      const bomb = gzipSync(Buffer.alloc(16 * KIB * KIB));
      expect(bomb.byteLength).toBeLessThan(limit.maxResponseBytes);
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": "gzip" }).write(bomb));
      await expectReason("too_large", get(server.url, limit));
      await server.disconnected;
    });
  });

  describe("a body", () => {
    it("is inflated when it is gzip", async () => {
      const body = { items: [], note: "Zürich 🤖".repeat(1000) };
      const gzip = gzipSync(JSON.stringify(body));
      const headers = { "content-encoding": "gzip", "content-length": gzip.byteLength };
      const server = await rawServer((response) => response.writeHead(200, headers).end(gzip));
      const { data } = await createClient({ transport, orchestrationUrl: server.url }).GET("/api/v1/machines");
      expect(data).toEqual(body);
    });
  });

  describe("a connection that fails", () => {
    it("at a port where nobody listens is reported with its cause", async () => {
      const error = await expectReason("connection", get(`http://127.0.0.1:${await refusedPort()}`));
      expect(error.message).toContain("ECONNREFUSED");
      const { cause } = error;
      expect(cause).toBeInstanceOf(Error);
      // What fetch throws says nothing by itself.
      expect(transport === "fetch" ? (cause as Error).cause : cause).toMatchObject({ code: "ECONNREFUSED" });
    });

    it.each(["content-length", "chunked"])("by a reset in the middle of a %s body is reported with its cause", async (kind) => {
      const server = await rawServer((response) => {
        response.writeHead(200, kind === "chunked" ? {} : { "content-length": 100 });
        response.write('{"items":[', () => setTimeout(() => response.socket?.resetAndDestroy(), 50));
      });
      const error = await expectReason(
        "connection",
        createClient({ transport, orchestrationUrl: server.url }).GET("/api/v1/machines"),
      );
      expect(error.cause).toBeInstanceOf(Error);
    });

    it.each(["content-length", "chunked"])("by an early end of a %s body is reported too", async (kind) => {
      const server = await rawServer((response) => {
        response.writeHead(200, kind === "chunked" ? {} : { "content-length": 100 });
        response.write("{}", () => response.socket?.end());
      });
      await expectReason("connection", get(server.url));
    });

    it("by closing before an answer is reported", async () => {
      const server = await rawServer((response) => response.socket?.destroy());
      await expectReason("connection", get(server.url));
    });
  });
});
