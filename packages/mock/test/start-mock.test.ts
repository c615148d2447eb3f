import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, operations, platformKey } from "./support.ts";

describe("a running mock", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  it("listens on a free port of this machine only", async () => {
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect((await fetch(`${mock.url}/api/v1/machines`, { headers: platformKey })).status).toBe(200);
  });

  it("answers every operation of the contract", () => {
    expect(mock.operations).toBe(operations.length);
  });

  it("runs beside another one", async () => {
    const other = await startMock();
    try {
      expect(other.url).not.toBe(mock.url);
      for (const { url } of [mock, other]) {
        expect((await fetch(`${url}/api/v1/machines`, { headers: platformKey })).status).toBe(200);
      }
    } finally {
      await other.close();
    }
    expect((await fetch(`${mock.url}/api/v1/machines`, { headers: platformKey })).status).toBe(200);
  });

  it("keeps its port: a second mock on it is refused", async () => {
    await expect(startMock({ port: Number(new URL(mock.url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("closing", () => {
  it("ends a connection that is kept alive, and frees the port", async () => {
    const mock = await startMock();
    const agent = new Agent({ keepAlive: true });
    const [response] = await once(get(`${mock.url}/api/v1/machines`, { agent, headers: platformKey }), "response");
    response.resume();
    await once(response, "end");
    const kept = await heldSocket(agent);
    const ended = once(kept, "close");
    await mock.close();
    await ended;

    const { port } = new URL(mock.url);
    const successor = createServer().listen(Number(port), "127.0.0.1");
    await once(successor, "listening");
    expect((successor.address() as AddressInfo).port).toBe(Number(port));
    successor.close();
    await once(successor, "close");
  });

  it("does not wait for a client that never ends its request", async () => {
    const mock = await startMock();
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1");
    socket.on("error", () => {});
    const greeted = once(socket, "data");
    // The server says 100 once it has the head, so the request is under way from then on.
    socket.write("POST / HTTP/1.1\r\nhost: mock\r\nexpect: 100-continue\r\ncontent-length: 10\r\n\r\n");
    await greeted;
    const ended = once(socket, "close");
    await mock.close();
    await ended;
  });

  it("is harmless when repeated, even at the same time", async () => {
    const mock = await startMock();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
    await expect(fetch(mock.url)).rejects.toThrow();
  });
});

describe("options", () => {
  it("auth: false asks for no credential, whatever the operation", async () => {
    const mock = await startMock({ auth: false });
    try {
      for (const operation of operations) {
        const response = await call(mock.url, operation, { headers: {} });
        expect(operation.successStatuses, `${operation.id}: ${await response.text()}`).toContain(response.status);
      }
    } finally {
      await mock.close();
    }
  });

  it("spec serves another document, and an example that breaks it is a plain failure", async () => {
    const folder = mkdtempSync(join(tmpdir(), "peaqos-mock-"));
    const spec = join(folder, "openapi.json");
    writeFileSync(spec, JSON.stringify(smallDocument));
    const mock = await startMock({ spec });
    try {
      expect(mock.operations).toBe(3);
      expect(await (await fetch(`${mock.url}/counts/any`)).json()).toEqual({ count: 7 });
      // A fixed segment wins over a parameter, whichever comes first in the document.
      expect(await (await fetch(`${mock.url}/counts/last`)).json()).toEqual({ count: 8 });
      const broken = await fetch(`${mock.url}/broken`);
      expect(broken.status).toBe(500);
      expect(await broken.json()).toMatchObject({
        error: { code: "INTERNAL_ERROR", details: { issues: [{ path: "body.count" }] } },
      });
      expect((await fetch(`${mock.url}/api/v1/machines`, { headers: platformKey })).status).toBe(404);
    } finally {
      await mock.close();
      rmSync(folder, { recursive: true });
    }
  });

  it("a spec that cannot be read rejects", async () => {
    await expect(startMock({ spec: join(tmpdir(), "peaqos-no-such-file.json") })).rejects.toThrow();
  });
});

/** The socket that an agent keeps for the next request; it is put back one turn after the answer has ended. */
async function heldSocket(agent: Agent) {
  await new Promise((resolve) => setImmediate(resolve));
  const [socket] = Object.values(agent.freeSockets).flat();
  return socket ?? expect.unreachable("no connection was kept alive");
}

const answer = (count: unknown) => ({
  description: "A count",
  content: {
    "application/json": {
      schema: { type: "object", required: ["count"], properties: { count: { type: "integer" } } },
      examples: { default: { value: { count } } },
    },
  },
});

const smallDocument = {
  openapi: "3.1.0",
  info: { title: "Counts", version: "1.0.0" },
  paths: {
    "/counts/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: { operationId: "getCount", responses: { "200": answer(7) } },
    },
    "/counts/last": { get: { operationId: "getLastCount", responses: { "200": answer(8) } } },
    "/broken": { get: { operationId: "getBroken", responses: { "200": answer("seven") } } },
  },
};
