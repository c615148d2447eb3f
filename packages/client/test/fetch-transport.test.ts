import { createClient, fetchTransport, send } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { expectReason } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

describe("a redirect", () => {
  it("is refused when an injected fetch has followed it", async () => {
    const target = await rawServer((response) => response.end("{}"));
    const server = await rawServer((response) => response.writeHead(302, { location: target.url }).end());
    const fetch = (url: string, init: RequestInit) => globalThis.fetch(url, { ...init, redirect: "follow" });
    await expectReason("redirect", createClient({ orchestrationUrl: server.url, fetch }).GET("/health"));
    expect(target.requests).toHaveLength(1); // so it was followed, and its answer was not taken
  });

  it("is refused when the runtime hides it as opaqueredirect", async () => {
    const fetch = async () => Object.defineProperty(new Response("{}"), "type", { value: "opaqueredirect" });
    await expectReason("redirect", createClient({ orchestrationUrl: "http://127.0.0.1:1", fetch }).GET("/health"));
  });
});

describe("a body", () => {
  it("keeps characters whose bytes arrive one by one", async () => {
    const text = "Zürich 🤖";
    const bytes = [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));
    const fetch = async () =>
      new Response(new ReadableStream({ pull: (c) => (bytes[0] ? c.enqueue(bytes.shift()) : c.close()) }));
    expect((await send(fetchTransport(fetch), "http://x", { method: "GET", headers: {} })).text).toBe(text);
  });

  it("is read with the global fetch at the time of the call", async () => {
    const client = createClient({ orchestrationUrl: "http://127.0.0.1:1" });
    const before = globalThis.fetch;
    globalThis.fetch = async () => new Response('{"later":true}');
    try {
      expect((await client.GET("/api/v1/machines")).data).toEqual({ later: true });
    } finally {
      globalThis.fetch = before;
    }
  });
});

describe("a failure", () => {
  it("in a fetch that throws at once is reported with its cause", async () => {
    const cause = new RangeError("no");
    const fetch = () => {
      throw cause;
    };
    const error = await expectReason(
      "connection",
      createClient({ orchestrationUrl: "http://127.0.0.1:1", fetch }).GET("/health"),
    );
    expect(error.cause).toBe(cause);
  });
});
