import { once } from "node:events";
import { connect } from "node:net";
import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, expect, it } from "vitest";
import { platformKey, smallMachine } from "./support.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

async function expectAlive(): Promise<void> {
  expect((await fetch(`${mock.url}/api/v1/machines`, { headers: platformKey })).status).toBe(200);
}

/** Sends bytes over a connection of their own and resolves to what came back once it is closed. */
async function send(bytes: string | Uint8Array): Promise<string> {
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
  });
  socket.on("error", () => {});
  socket.end(bytes);
  // Not with once(), which rejects when the server resets the connection first.
  await new Promise((resolve) => socket.once("close", resolve));
  return received;
}

const head = (line: string, ...headers: string[]) => `${[line, "host: mock", "x-api-key: k", ...headers].join("\r\n")}\r\n\r\n`;

it.each([
  ["noise", "\u0001\u0002 what is this\r\n\r\n"],
  ["a verb that HTTP does not know", head("FROB /api/v1/machines HTTP/1.1")],
  ["a header without a name", head("GET /api/v1/machines HTTP/1.1", ": nameless")],
  ["a length that is no number", head("POST /api/v1/machines HTTP/1.1", "content-length: many")],
])("%s is refused as a bad request, and the mock answers on", async (_, bytes) => {
  expect(await send(bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
  await expectAlive();
});

it("headers without an end are cut off, and the mock answers on", async () => {
  // A server that stops reading resets the connection, which may overtake its answer.
  expect(await send(`GET / HTTP/1.1\r\n${"x-filler: 0123456789\r\n".repeat(5000)}`)).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  await expectAlive();
});

it.each(["*", "//[", "//other.example:99999/x", "http://[broken", "/%00", `/${"a".repeat(8000)}`])(
  "the request target %.30s is no operation, and the mock answers on",
  async (target) => {
    expect(await send(head(`GET ${target} HTTP/1.1`, "connection: close"))).toMatch(/^HTTP\/1\.1 4\d\d /);
    await expectAlive();
  },
);

it("a client that leaves in the middle of its body does no harm", async () => {
  const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
  await once(socket, "connect");
  const body = JSON.stringify(smallMachine);
  socket.write(head("POST /api/v1/machines HTTP/1.1", "content-type: application/json", `content-length: ${body.length}`));
  socket.write(body.slice(0, 10));
  await expectAlive();
  socket.destroy();
  await once(socket, "close");
  await expectAlive();
});

it("a client that leaves before its answer does no harm", async () => {
  const abort = new AbortController();
  const gone = fetch(`${mock.url}/api/v1/machines`, { headers: platformKey, signal: abort.signal });
  abort.abort();
  await expect(gone).rejects.toThrow();
  await expectAlive();
});

it("many requests at once are all answered", async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => fetch(`${mock.url}/api/v1/machines`, { headers: platformKey })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
