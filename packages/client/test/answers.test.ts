import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { chooseTransport, type SendInit, type SendResult, send } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { socketServer } from "../../sdk/test/faults/socket-server.ts";
import { deferred, expectReason, TRANSPORTS } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const MIB = 1024 * 1024;
const KEPT = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

describe.each(TRANSPORTS)("over %s:", (transport) => {
  function call(url: string, init: Partial<SendInit> = {}): Promise<SendResult> {
    return send(chooseTransport({ transport }), url, { method: "GET", headers: {}, timeoutMs: 20_000, ...init });
  }

  describe("a body", () => {
    const text = JSON.stringify({ note: "Zürich 🤖".repeat(1000) });
    it.each<[string, Buffer]>([
      ["gzip", gzipSync(text)],
      ["x-gzip", gzipSync(text)],
      ["GZIP", gzipSync(text)],
      ["deflate", deflateSync(text)],
      ["deflate", deflateRawSync(text)],
      ["br", brotliCompressSync(text)],
      ["deflate, gzip", gzipSync(deflateSync(text))],
      ["unheard-of", Buffer.from(text)],
    ])("that came as %s is read", async (coding, body) => {
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": coding }).end(body));
      expect((await call(server.url)).text).toBe(text);
    });

    it.each(["gzip", "deflate", "br"])("of nothing that says it is %s is empty", async (coding) => {
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": coding }).end());
      expect((await call(server.url)).text).toBe("");
    });

    it.each(["gzip", "deflate", "br"])("that is no %s, though it says so, is a failing connection", async (coding) => {
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": coding }).end("x".repeat(99)));
      expect((await expectReason("connection", call(server.url))).cause).toBeInstanceOf(Error);
    });

    it.each<[string, (bytes: Buffer) => Buffer]>([
      ["gzip", gzipSync],
      ["deflate", deflateSync],
      ["br", brotliCompressSync],
    ])("that is a bomb of %s is refused while it unfolds, and the connection is given up", async (coding, compress) => {
      const bomb = compress(Buffer.alloc(16 * MIB));
      expect(bomb.length).toBeLessThan(MIB);
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": coding }).write(bomb));
      await expectReason("too_large", call(server.url, { maxResponseBytes: MIB }));
      await server.disconnected;
    });

    it.each<[string, Buffer]>([
      ["deflate", deflateSync(text)],
      ["deflate", deflateRawSync(text)],
      ["br", brotliCompressSync(text)],
    ])("that came as %s is read, whatever follows it", async (coding, body) => {
      const bytes = Buffer.concat([body, Buffer.from("more")]);
      const server = await rawServer((response) => response.writeHead(200, { "content-encoding": coding }).end(bytes));
      expect((await call(server.url)).text).toBe(text);
    });

    it("that was coded five times is read, and not more often: each coding multiplies what it may unfold to", async () => {
      const server = await rawServer((response, { url }) => {
        const codings = Array.from({ length: Number(url?.slice(1)) }, () => "gzip");
        const body = codings.reduce<Buffer>((bytes) => gzipSync(bytes), Buffer.from(text));
        response.writeHead(200, { "content-encoding": codings.join(", ") }).end(body);
      });
      expect((await call(`${server.url}/5`)).text).toBe(text);
      await expectReason("connection", call(`${server.url}/6`));
      await server.disconnected;
    });

    it("may end with trailers", async () => {
      const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n";
      const server = await socketServer((socket) => socket.write(`${head}2\r\n{}\r\n0\r\nx-sum: 1\r\n\r\n`));
      expect((await call(server.url)).text).toBe("{}");
    });

    it("whose chunks make no sense is a failing connection, and the error says why", async () => {
      const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
      const server = await socketServer((socket) => socket.write(`${head}2\r\n{}\r\nzz\r\n`));
      const error = await expectReason("connection", call(server.url));
      // Some releases of fetch only say it in words.
      if (transport === "node") expect(error.message).toContain("HPE_INVALID_CHUNK_SIZE");
      await server.disconnected;
    });

    it.each<[string, number, string]>([
      ["HEAD", 200, "content-length: 9\r\ncontent-encoding: gzip\r\n"],
      ["HEAD", 200, "transfer-encoding: chunked\r\n"],
      ["GET", 204, "content-encoding: gzip\r\n"],
      ["GET", 304, "content-length: 9\r\ncontent-encoding: gzip\r\n"],
    ])(
      "is not waited for after %s %i, whatever the headers announce, and the connection serves on",
      async (method, status, head) => {
        const server = await socketServer((socket) => socket.write(`HTTP/1.1 ${status} Whatever\r\n${head}\r\n`));
        for (let nth = 0; nth < 2; nth++) {
          expect(await call(server.url, { method })).toMatchObject({ status, text: "" });
        }
      },
    );

    it("of a POST that is answered before all of it was sent is not sent on, and the answer is read", async () => {
      const size = 64 * MIB;
      let received = 0;
      const closed = deferred();
      const server = createServer((socket) => {
        const head = "HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\n\r\n{}";
        socket.once("data", () => socket.pause().write(head));
        socket.on("data", (bytes) => {
          received += bytes.length;
        });
        socket.on("error", () => undefined).on("close", () => closed.resolve());
        answered.promise.then(() => socket.resume());
      });
      const answered = deferred();
      const url = await listening(server);
      expect(await call(url, { method: "POST", body: "x".repeat(size) })).toMatchObject({ status: 413, text: "{}" });
      answered.resolve();
      await closed.promise;
      expect(received).toBeLessThan(size);
      server.close();
    });

    it("loses its byte order mark, and bytes that are no UTF-8 are replaced", async () => {
      const server = await rawServer((response) => response.end(Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x7d])));
      expect((await call(server.url)).text).toBe("{\uFFFD}");
    });

    it("of a POST arrives as UTF-8, and header values as Latin-1", async () => {
      const server = await rawServer((response) => response.end("{}"));
      await call(server.url, { method: "POST", headers: { "x-note": "Zürich" }, body: '{"note":"Zürich 🤖"}' });
      const [request = expect.unreachable()] = server.requests;
      expect(request.body).toBe('{"note":"Zürich 🤖"}');
      expect(request.rawHeaders[request.rawHeaders.indexOf("x-note") + 1]).toBe("Zürich");
    });
  });

  describe("the headers of an answer", () => {
    it("are read by any spelling, joined, sorted, and cookies one by one", async () => {
      const head = [
        "X-B: 2",
        "Set-Cookie: a=1",
        "x-a: 1",
        "set-cookie: b=2",
        "x-b: 3",
        "x-e:",
        "content-length: 2",
        "connection: close",
      ];
      const server = await socketServer((socket) => socket.end(`HTTP/1.1 200 OK\r\n${head.join("\r\n")}\r\n\r\n{}`));
      const { headers } = await call(server.url);
      expect(["X-b", "set-cookie", "x-e", "x-none"].map((name) => headers.get(name))).toEqual(["2, 3", "a=1, b=2", "", null]);
      expect([...headers]).toEqual([
        ["connection", "close"],
        ["content-length", "2"],
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
        ["x-a", "1"],
        ["x-b", "2, 3"],
        ["x-e", ""],
      ]);
    });
  });

  describe("the head of an answer", () => {
    it("may come after early hints", async () => {
      const hints = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
      const server = await socketServer((socket) => socket.write(hints + KEPT));
      expect((await call(server.url)).status).toBe(200);
    });

    it.each<[string, string]>([
      ["large", `x-large: ${"x".repeat(20_000)}`],
      ["out of order", "x-nul: a\0b"],
      ["contradictory", "content-length: 3"],
    ])("that is %s is a failing connection, and the error says so", async (_, line) => {
      const server = await socketServer((socket) => {
        socket.write(`HTTP/1.1 200 OK\r\n${line}\r\ncontent-length: 2\r\n\r\n{}`);
      });
      const error = await expectReason("connection", call(server.url));
      if (transport === "node") expect(error.message).toContain("HPE_");
      await server.disconnected;
    });

    it("may hold Latin-1, and say nothing after its status", async () => {
      const head = Buffer.from("HTTP/1.1 200\r\nx-city: Zürich\r\ncontent-length: 2\r\n\r\n{}", "latin1");
      const server = await socketServer((socket) => socket.write(head));
      expect((await call(server.url)).headers.get("x-city")).toBe("Zürich");
    });

    it("that changes the protocol is a failing connection", async () => {
      const server = await socketServer((socket) => {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n");
      });
      await expectReason("connection", call(server.url));
    });

    it("that comes byte by byte is given up at the deadline", async () => {
      const server = await socketServer((socket) => {
        socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
        const drip = setInterval(() => socket.write("a"), 10);
        socket.on("close", () => clearInterval(drip));
      });
      await expectReason("timeout", call(server.url, { timeoutMs: 150 }));
      await server.disconnected;
    });
  });

  it.each(["ftp://127.0.0.1/", "not a URL", "http://user:hunter2@127.0.0.1:1/"])("the URL %s is refused", async (url) => {
    const error = await expectReason("connection", call(url));
    expect(error.message).not.toContain("hunter2");
  });

  it.each(["transfer-encoding", "upgrade", "keep-alive", "expect"])(
    "the header %s, which is the connection's, is refused",
    async (name) => {
      const server = await rawServer((response) => response.end("{}"));
      await expectReason("connection", call(server.url, { method: "POST", headers: { [name]: "chunked" }, body: "{}" }));
      expect(server.requests).toEqual([]);
    },
  );

  it("a header that HTTP cannot carry is refused, and its value stays out of the message", async () => {
    const server = await rawServer((response) => response.end("{}"));
    const error = await expectReason("connection", call(server.url, { headers: { "x-secret": "hunter2\r\nx-more: 1" } }));
    expect(error.message).not.toContain("hunter2");
    expect(server.requests).toEqual([]);
  });

  it("an IPv6 address is reached, and named in Host", async () => {
    const hosts: (string | undefined)[] = [];
    const server = await rawServer((response, request) => {
      hosts.push(request.headers.host);
      response.end("{}");
    }, "::1");
    await call(server.url);
    expect(hosts).toEqual([new URL(server.url).host]);
  });
});

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
