import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { chooseTransport, type SendInit, send } from "@peaqos/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { socketServer } from "../../sdk/test/faults/socket-server.ts";
import { deferred, expectReason } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const MIB = 1024 * 1024;
const KEPT = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

describe("over node:", () => {
  const over = chooseTransport({ transport: "node" });
  const call = (url: string, init: Partial<SendInit> = {}) =>
    send(over, url, { method: "GET", headers: {}, timeoutMs: 20_000, ...init });

  /** A server whose first connection answers once, and dies of the second request. */
  async function dyingServer(die: (socket: Socket) => unknown) {
    const connections: Socket[] = [];
    const server = await socketServer((socket, nth) => {
      if (!connections.includes(socket)) connections.push(socket);
      if (nth === 2) die(socket);
      else socket.write(KEPT);
    });
    return { server, connections };
  }

  it("one connection serves call after call", async () => {
    const { server, connections } = await dyingServer((socket) => socket.write(KEPT));
    for (let nth = 0; nth < 3; nth++) await call(server.url);
    expect(server.requests).toHaveLength(3);
    expect(connections).toHaveLength(1);
  });

  it.each<[string, (socket: Socket) => unknown]>([
    ["is reset", (socket) => socket.resetAndDestroy()],
    ["is closed", (socket) => socket.end()],
  ])("a connection that %s as it is used again costs a read nothing: it goes over another one", async (_, die) => {
    const { server, connections } = await dyingServer(die);
    await call(server.url);
    expect((await call(server.url)).status).toBe(200);
    expect(server.requests).toHaveLength(3);
    expect(connections).toHaveLength(2);
  });

  it("what may have arrived is never sent twice: a POST fails when its connection dies", async () => {
    const { server } = await dyingServer((socket) => socket.resetAndDestroy());
    await call(server.url);
    const error = await expectReason("connection", call(server.url, { method: "POST", headers: {}, body: "{}" }));
    expect(error.message).toContain("ECONNRESET");
    expect(server.requests).toHaveLength(2);
  });

  it.each(["POST", "DELETE"])(
    "%s: a server that closes after each answer, without a word, costs no call and gets none twice",
    async (method) => {
      const server = await socketServer((socket) => socket.end(KEPT));
      const init = { method, headers: {}, ...(method === "POST" ? { body: "{}" } : {}) };
      for (let nth = 1; nth <= 20; nth++) {
        expect((await call(server.url, init)).status).toBe(200);
        expect(server.requests).toHaveLength(nth);
      }
    },
  );

  it.each(["GET", "POST"])(
    "%s: fifty idle connections that die at the same time cost no call and get none twice",
    async (method) => {
      const connections: Socket[] = [];
      const server = await socketServer((socket, nth) => {
        connections.push(socket);
        // All at once, so that each needs a connection of its own.
        if (nth === 50) for (const open of connections) open.write(KEPT);
        else if (nth > 50) socket.write(KEPT);
      });
      await Promise.all(Array.from({ length: 50 }, () => call(server.url)));
      expect(new Set(connections).size).toBe(50);
      for (const socket of connections) socket.destroy();
      const init = { method, headers: {}, ...(method === "POST" ? { body: "{}" } : {}) };
      const answers = await Promise.all(Array.from({ length: 50 }, () => call(server.url, init)));
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
      expect(server.requests).toHaveLength(100);
    },
  );

  it("a read over a connection that was idle for long, and has died, is not even sent there", async () => {
    const server = await socketServer((socket) => socket.end(KEPT));
    await call(server.url);
    const now = performance.now();
    const clock = vi.spyOn(performance, "now").mockReturnValue(now + 3_000);
    try {
      expect((await call(server.url)).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, string]>([
    ["an answer", "HTTP/1.1 408 Request Timeout\r\ncontent-length: 2\r\n\r\n{}"],
    ["nonsense", "nonsense"],
  ])("%s that comes over an idle connection does not answer the next write", async (_, stray) => {
    const { server, connections } = await dyingServer((socket) => socket.write(KEPT));
    await call(server.url);
    connections[0]?.write(stray);
    expect(await call(server.url, { method: "POST", headers: {}, body: "{}" })).toMatchObject({ status: 200, text: "{}" });
    expect(server.requests).toHaveLength(2);
    expect(connections).toHaveLength(2);
  });

  it("a write over a connection that is kept waits for no timer that a test has faked", async () => {
    const { server, connections } = await dyingServer((socket) => socket.write(KEPT));
    await call(server.url);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "clearImmediate", "setInterval"] });
    try {
      expect((await call(server.url, { method: "POST", headers: {}, body: "{}" })).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
    expect(connections).toHaveLength(1);
  });

  it("an abort before a write goes out over a connection that is kept sends nothing", async () => {
    const { server, connections } = await dyingServer((socket) => socket.write(KEPT));
    await call(server.url);
    const controller = new AbortController();
    const failure = expectReason(
      "aborted",
      call(server.url, { method: "POST", headers: {}, body: "{}", signal: controller.signal }),
    );
    controller.abort();
    await failure;
    await once(connections[0] as Socket, "close");
    expect(server.requests).toHaveLength(1);
  });

  it("a read is repeated once, not again, and not on a connection that was new", async () => {
    const server = await socketServer((socket, nth) => (nth === 1 ? socket.write(KEPT) : socket.resetAndDestroy()));
    await call(server.url);
    await expectReason("connection", call(server.url));
    expect(server.requests).toHaveLength(3);
    await expectReason("connection", call(server.url));
    expect(server.requests).toHaveLength(4);
  });

  it("a connection that breaks in the middle of an answer is not repeated", async () => {
    const { server } = await dyingServer((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"));
    await call(server.url);
    await expectReason("connection", call(server.url));
    expect(server.requests).toHaveLength(2);
  });

  it("a body that nobody reads is not taken from the network", async () => {
    const stuck = deferred();
    const server = await rawServer((response) => {
      const more = () => {
        while (response.write("x".repeat(MIB)));
        stuck.resolve();
      };
      more();
    });
    const { signal } = new AbortController();
    const answer = await over(server.url, { method: "GET", headers: {}, signal, maxResponseBytes: 1 });
    await stuck.promise;
    answer.discard();
    await server.disconnected;
  });

  describe("a connection that is not made", () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    /** A server that accepts connections, and says nothing about TLS. */
    async function silentServer() {
      const accepted = deferred<Socket>();
      const server = createServer(accepted.resolve).listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as { port: number };
      return { url: `https://127.0.0.1:${port}`, accepted: accepted.promise, server };
    }

    it("within 10 s is given up, as fetch does, and nothing was sent", async () => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      const { url, accepted, server } = await silentServer();
      const failure = expectReason("connection", call(url));
      const socket = await accepted;
      socket.on("error", () => undefined);
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await failure).message).toContain("UND_ERR_CONNECT_TIMEOUT");
      expect(vi.getTimerCount()).toBe(0);
      socket.destroy();
      server.close();
    });

    it("when the caller aborts is closed", async () => {
      const { url, accepted, server } = await silentServer();
      const controller = new AbortController();
      const failure = expectReason("aborted", call(url, { signal: controller.signal }));
      const socket = (await accepted).on("error", () => undefined).resume();
      controller.abort();
      await failure;
      await once(socket, "close");
      server.close();
    });
  });
});
