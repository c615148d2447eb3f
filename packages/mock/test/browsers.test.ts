import { request as httpRequest } from "node:http";
import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const preflight = (url: string, origin: string, method = "POST") =>
  fetch(`${url}/api/v1/market/search`, {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": method, "access-control-request-headers": "x-agent-pairing-token" },
  });

const get = (url: string, origin: string) => fetch(`${url}/health`, { headers: { origin } });

/** The status and code of a request with a `Host` of our choice, which fetch does not allow. */
function withHost(url: string, host: string): Promise<{ status: number | undefined; code: string | undefined }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}/health`, { headers: { host } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      resolve({ status: response.statusCode, code: JSON.parse(Buffer.concat(chunks).toString()).error?.code });
    });
    request.on("error", reject).end();
  });
}

describe("pages of a browser", () => {
  it.each(["http://localhost:5173", "http://127.0.0.1:3000", "http://[::1]:8080", "http://app.localhost"])(
    "on this machine (%s) may read answers, and their headers that matter",
    async (origin) => {
      const answer = await get(mock.url, origin);
      expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
      expect(answer.headers.get("access-control-expose-headers")).toBe("retry-after, x-request-id");
      expect(answer.headers.get("vary")).toBe("origin");
    },
  );

  it.each(["https://evil.example", "http://localhost.evil.example", "null"])(
    "elsewhere (%s) may not, by default",
    async (origin) => {
      const answer = await get(mock.url, origin);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      const asked = await preflight(mock.url, origin);
      expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("may send every header that the API takes, with every verb it has", async () => {
    const answer = await preflight(mock.url, "http://localhost:5173");
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    const allowed = answer.headers.get("access-control-allow-headers")?.split(", ");
    expect(allowed).toEqual(expect.arrayContaining(["content-type", "prefer", "x-api-key", "x-agent-pairing-token"]));
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, POST, PUT, PATCH, DELETE");
  });

  it("may read failures too", async () => {
    const answer = await fetch(`${mock.url}/api/v1/machines`, { headers: { origin: "http://localhost:5173" } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
  });

  it("come from the one origin that the option names, or from any with *", async () => {
    const one = await startMock({ cors: "https://app.example" });
    const all = await startMock({ cors: "*" });
    try {
      expect((await get(one.url, "https://app.example")).headers.get("access-control-allow-origin")).toBe("https://app.example");
      expect((await get(one.url, "http://localhost:5173")).headers.get("access-control-allow-origin")).toBeNull();
      expect((await get(all.url, "https://anyone.example")).headers.get("access-control-allow-origin")).toBe(
        "https://anyone.example",
      );
    } finally {
      await Promise.all([one.close(), all.close()]);
    }
  });
});

describe("a mock on loopback", () => {
  it.each(["evil.example", "evil.example:4010", "127.0.0.1.evil.example", "192.168.0.7"])(
    "refuses the foreign host %s",
    async (host) => {
      expect(await withHost(mock.url, host)).toEqual({ status: 400, code: "VALIDATION_ERROR" });
    },
  );

  it.each(["localhost", "localhost:1234", "127.0.0.1", "[::1]:80", "api.localhost"])("answers as %s", async (host) => {
    expect(await withHost(mock.url, host)).toMatchObject({ status: 200 });
  });
});

describe("fetch of a mock", () => {
  it("answers without a socket, as the server does", async () => {
    const headers = { "x-api-key": "any" };
    const [direct, served] = await Promise.all([
      mock.fetch("http://anywhere.example/api/v1/machines?limit=5", { headers }),
      fetch(`${mock.url}/api/v1/machines?limit=5`, { headers }),
    ]);
    expect(direct.status).toBe(200);
    expect(await direct.json()).toEqual(await served.json());
    expect(direct.headers.get("x-request-id")).toMatch(/^req_/);
  });

  it("takes a path, a URL or a Request, with a body", async () => {
    const init = {
      method: "POST",
      headers: { "x-api-key": "k", "content-type": "application/json" },
      body: '{"identityRef":"did:peaq:1"}',
    };
    const url = "http://mock/api/v1/machine-identity/challenges";
    for (const answer of [
      await mock.fetch("/api/v1/machine-identity/challenges", init),
      await mock.fetch(new URL(url), init),
      await mock.fetch(new Request(url, init)),
    ]) {
      expect(answer.status).toBe(201);
    }
  });

  it("answers 204 without a body, and failures in the envelope", async () => {
    const deleted = await mock.fetch("/api/v1/machines/m", { method: "DELETE", headers: { "x-api-key": "k" } });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
    const unknown = await mock.fetch("/nowhere");
    expect([unknown.status, (await unknown.json()).error.code]).toEqual([404, "NOT_FOUND"]);
  });

  it("rejects when the signal has aborted", async () => {
    await expect(mock.fetch("/health", { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });

  it("goes on after close, since it needs no port", async () => {
    const closed = await startMock();
    await closed[Symbol.asyncDispose]();
    await expect(fetch(`${closed.url}/health`)).rejects.toThrow();
    expect((await closed.fetch("/health")).status).toBe(200);
  });
});
