import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { OrchestrationNetworkError } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { expectReason, failureOf, TRANSPORTS } from "../../../client/test/helpers.ts";
import { rawServer, refusedPort } from "../../../client/test/raw-server.ts";
import { clientOf } from "../calls/helpers.ts";
import { answerBytes, socketServer } from "./socket-server.ts";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  const CHUNKED = { "transfer-encoding": "chunked", connection: "keep-alive" };

  async function expectConnectionError(url: string): Promise<OrchestrationNetworkError> {
    const error = await expectReason("connection", clientOf(url, { transport }).orchestration.getMachine("mach_rover7"));
    expect(error.operation).toBe("getMachine");
    return error;
  }

  describe("an answer that the connection cuts off is reason connection, not a bad answer", () => {
    it.each<[string, (socket: Socket) => unknown]>([
      ["before the first byte", (socket) => socket.end()],
      ["by a reset before the first byte", (socket) => socket.resetAndDestroy()],
      ["in the middle of the headers", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-le")],
      [
        "before the content-length is reached",
        (socket) => socket.end(answerBytes(200, '{"item":{', { "content-length": "900" })),
      ],
      [
        // All that arrived is good JSON. Only the length tells that more was meant to come.
        "before the content-length is reached, though it reads as JSON",
        (socket) => socket.end(answerBytes(200, '{"item":{}}', { "content-length": "12" })),
      ],
      ["in the middle of a chunk", (socket) => socket.end(answerBytes(200, 'ff\r\n{"item":', CHUNKED))],
      ["before the last chunk", (socket) => socket.end(answerBytes(200, 'b\r\n{"item":{}}\r\n', CHUNKED))],
      ["in an error answer", (socket) => socket.end(answerBytes(404, '{"error":', { "content-length": "900" }))],
      ["by something that is not HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n")],
    ])("%s", async (_, answer) => {
      const { cause } = await expectConnectionError((await socketServer(answer)).url);
      // What the parser behind fetch throws holds what the server sent.
      if (cause !== undefined || transport === "node") expect(cause).toBeInstanceOf(Error);
    });

    it("by a reset in the middle of the body", async () => {
      const server = await socketServer((socket) => {
        socket.write(answerBytes(200, '{"item":{', { "content-length": "900" }));
        setTimeout(() => socket.resetAndDestroy(), 50);
      });
      const error = await expectConnectionError(server.url);
      expect(error.message).toMatch(/^The connection failed/);
    });
  });

  describe("a chunked answer with connection: close that is cut", () => {
    it("is no success when its JSON is broken", async () => {
      const headers = { ...CHUNKED, connection: "close" };
      const server = await socketServer((socket) => socket.end(answerBytes(200, 'ff\r\n{"item":', headers)));
      const error = await failureOf(clientOf(server.url, { transport }).orchestration.getMachine("mach_rover7"));
      // The fetch of Node 20 does not tell that it was cut; newer ones do.
      const { kind, code, reason } = error as { readonly kind: string; readonly code?: string; readonly reason?: string };
      expect([
        ["api", "BAD_RESPONSE"],
        ["network", "connection"],
      ]).toContainEqual([kind, code ?? reason]);
    });
  });

  describe("a connection that cannot be made", () => {
    it("because nobody listens is reason connection, with the code of the system", async () => {
      const error = await expectConnectionError(`http://127.0.0.1:${await refusedPort()}`);
      expect(error.message).toContain("ECONNREFUSED");
    });

    it("because the name does not exist is reason connection", async () => {
      const error = await expectConnectionError("https://nothing.invalid");
      // Without any network the resolver says EAI_AGAIN.
      expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
    });

    it("because the other end does not speak TLS is reason tls", async () => {
      const server = await rawServer((response) => response.end("{}"));
      const url = server.url.replace("http:", "https:");
      const error = await expectReason(
        "tls",
        clientOf(url, { transport, maxRetries: 3 }).orchestration.getMachine("mach_rover7"),
      );
      expect(error.message).toMatch(/^The secure connection failed/);
      expect(server.requests).toEqual([]);
    });
  });

  describe("a gzip answer", () => {
    const packed = gzipSync('{"item":{"id":"mach_rover7"}}');
    const head = answerBytes(200, "", { "content-encoding": "gzip", "content-length": String(packed.length) });

    it("is unpacked", async () => {
      const server = await socketServer((socket) => socket.end(Buffer.concat([Buffer.from(head), packed])));
      expect(await clientOf(server.url, { transport }).orchestration.getMachine("mach_rover7")).toEqual({
        item: { id: "mach_rover7" },
      });
    });

    it("that is cut off is reason connection", async () => {
      const server = await socketServer((socket) => socket.end(Buffer.concat([Buffer.from(head), packed.subarray(0, 12)])));
      await expectConnectionError(server.url);
    });

    it("that is no gzip at all is reason connection", async () => {
      const server = await socketServer((socket) => socket.end(answerBytes(200, "{}", { "content-encoding": "gzip" })));
      await expectConnectionError(server.url);
    });
  });
});
