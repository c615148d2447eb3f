import { describe, expect, it } from "vitest";
import { expectReason, TRANSPORTS } from "../../../client/test/helpers.ts";
import { clientOf } from "../calls/helpers.ts";
import { answerBytes, type SocketServer, socketServer } from "./socket-server.ts";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  /** A slow machine must not fail the test; a deadline that is ignored must, and the test's own limit is far beyond this one. */
  async function expectTimeout(server: SocketServer) {
    const started = performance.now();
    const call = clientOf(server.url, { transport, timeoutMs: 100 }).orchestration.listMachines();
    const error = await expectReason("timeout", call);
    expect(error.message).toContain("100 ms");
    expect(error.operation).toBe("listMachines");
    expect(performance.now() - started).toBeLessThan(15_000);
    await server.disconnected;
  }

  describe("one deadline covers the whole answer, and gives up the connection", () => {
    it("when no byte comes back", async () => {
      await expectTimeout(await socketServer(() => undefined));
    });

    it("when the headers stall half-way", async () => {
      await expectTimeout(await socketServer((socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-type: applica")));
    });

    it("when the body stalls after the headers (a timer on the headers alone would wait for ever)", async () => {
      await expectTimeout(
        await socketServer((socket) => socket.write(answerBytes(200, '{"items":', { "content-length": "500" }))),
      );
    });

    it("when the body of an error answer stalls", async () => {
      await expectTimeout(
        await socketServer((socket) => socket.write(answerBytes(500, '{"error":', { "content-length": "500" }))),
      );
    });

    it("when the body drips on beyond the deadline", async () => {
      const server = await socketServer((socket) => {
        socket.write(answerBytes(200, "", { "content-length": "100000" }));
        const drip = setInterval(() => socket.write(" "), 10);
        socket.on("close", () => clearInterval(drip));
      });
      await expectTimeout(server);
    });

    it("when a chunked body never gets its last chunk", async () => {
      const chunk = '14\r\n{"items":[],"a":"b"}\r\n';
      await expectTimeout(
        await socketServer((socket) => socket.write(answerBytes(200, chunk, { "transfer-encoding": "chunked" }))),
      );
    });
  });

  describe("a body that is slow, but within the deadline", () => {
    it("is read to its end", async () => {
      const server = await socketServer((socket) => {
        socket.write(answerBytes(200, '{"items"', { "content-length": "12" }));
        setTimeout(() => socket.end(":[]}"), 50);
      });
      expect(await clientOf(server.url, { transport }).orchestration.listMachines()).toEqual({ items: [] });
    });
  });
});
