import { getEventListeners } from "node:events";
import {
  createClient,
  fetchTransport,
  type NetworkErrorReason,
  type OrchestrationNetworkError,
  send,
  type Transport,
  type TransportInit,
} from "@peaqos/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deferred, expectReason, failureOf } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const GET = { method: "GET", headers: {} };

describe("the deadline", () => {
  /** Generous upwards: a slow machine must not fail the test, a deadline that is ignored must. */
  async function expectTimeout(orchestrationUrl: string, fetch?: () => Promise<Response>) {
    const started = performance.now();
    const error = await expectReason(
      "timeout",
      createClient({ orchestrationUrl, timeoutMs: 200, fetch }).GET("/api/v1/machines"),
    );
    const took = performance.now() - started;
    expect(error.message).toContain("200 ms");
    expect(took).toBeGreaterThan(150);
    expect(took).toBeLessThan(10_000);
  }

  it("covers waiting for the headers, and the connection is closed", async () => {
    const server = await rawServer(() => undefined);
    await expectTimeout(server.url);
    await server.disconnected;
  });

  it("covers a body that stalls after the headers, and the connection is closed", async () => {
    const server = await rawServer((response) => response.writeHead(200, { "content-length": 100 }).write("{"));
    await expectTimeout(server.url);
    await server.disconnected;
  });

  it("covers a body that drips without end", async () => {
    const server = await rawServer((response) => {
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(drip));
    });
    await expectTimeout(server.url);
    await server.disconnected;
  });

  it("covers a fetch that never settles and ignores the signal", async () => {
    await expectTimeout("http://127.0.0.1:1", () => new Promise(() => undefined));
  });

  it("covers a body that never settles and ignores the signal", async () => {
    await expectTimeout("http://127.0.0.1:1", async () => new Response(new ReadableStream()));
  });
});

describe("the default deadline", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const params = { path: { machineId: "a" } };
  const machine = { displayName: "a", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
  type Client = ReturnType<typeof createClient>;
  it.each<[number, string, (client: Client) => Promise<unknown>]>([
    [30_000, "GET", (client) => client.GET("/api/v1/machines")],
    [60_000, "POST", (client) => client.POST("/api/v1/machines", { body: machine })],
    [60_000, "PATCH", (client) => client.PATCH("/api/v1/machines/{machineId}", { params, body: { displayName: "b" } })],
    [60_000, "DELETE", (client) => client.DELETE("/api/v1/machines/{machineId}", { params })],
  ])("is %i ms for %s %s", async (timeoutMs, _, call) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const called = deferred();
    const fetch = () => {
      called.resolve();
      return new Promise<Response>(() => undefined);
    };
    const settled = vi.fn();
    const failure = failureOf(call(createClient({ orchestrationUrl: "http://127.0.0.1:1", fetch }))).finally(settled);
    await called.promise;
    await vi.advanceTimersByTimeAsync(timeoutMs - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ reason: "timeout" });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("an abort by the caller", () => {
  const reason = new Error("the caller's reason");

  it("before the call sends nothing", async () => {
    const server = await rawServer((response) => response.end("{}"));
    const signal = AbortSignal.abort(reason);
    const client = createClient({ orchestrationUrl: server.url });
    expect((await expectReason("aborted", client.GET("/api/v1/machines", { signal }))).cause).toBe(reason);
    expect((await expectReason("aborted", send(fetchTransport(), server.url, { ...GET, signal }))).cause).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  it("while waiting for the headers ends the call and closes the connection", async () => {
    const server = await rawServer(() => undefined);
    const controller = new AbortController();
    const call = createClient({ orchestrationUrl: server.url }).GET("/api/v1/machines", { signal: controller.signal });
    const refused = expectReason("aborted", call);
    await server.reached;
    controller.abort(reason);
    expect((await refused).cause).toBe(reason);
    await server.disconnected;
  });

  it("in the middle of the body ends the call and closes the connection", async () => {
    const server = await rawServer((response) => response.writeHead(200, { "content-length": 100 }).write("{"));
    const controller = new AbortController();
    const reading = deferred();
    const fetch = async (url: string, init: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      reading.resolve();
      return response;
    };
    const call = createClient({ orchestrationUrl: server.url, fetch }).GET("/api/v1/machines", { signal: controller.signal });
    const refused = expectReason("aborted", call);
    await reading.promise;
    await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort(reason);
    expect((await refused).cause).toBe(reason);
    await server.disconnected;
  });

  it("ends a call whose transport ignores the signal", async () => {
    const controller = new AbortController();
    const refused = expectReason(
      "aborted",
      send(() => new Promise(() => undefined), "http://x", { ...GET, signal: controller.signal }),
    );
    controller.abort(reason);
    expect((await refused).cause).toBe(reason);
  });

  it("after the call has settled changes nothing", async () => {
    const controller = new AbortController();
    const seen: TransportInit[] = [];
    const result = await send(stub(seen), "http://x", { ...GET, signal: controller.signal });
    controller.abort(reason);
    expect(result.text).toBe("{}");
    expect(seen[0]?.signal.aborted).toBe(false);
  });
});

describe("send", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const waiting = () => new Promise<never>(() => undefined);
  it.each<[string, Transport, (controller: AbortController) => unknown, string | undefined]>([
    ["success", stub(), () => undefined, undefined],
    ["failure", () => Promise.reject(new Error("no")), () => undefined, "connection"],
    ["a redirect", stub([], 302), () => undefined, "redirect"],
    ["a timeout", waiting, () => vi.advanceTimersByTime(500), "timeout"],
    ["an abort", waiting, (controller) => controller.abort(), "aborted"],
  ])("leaves no listener and no timer after %s", async (_, transport, happen, reason) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, "addEventListener");
    const call = send(transport, "http://x", { ...GET, timeoutMs: 500, signal: controller.signal });
    const outcome = call.then(
      () => undefined,
      (error: OrchestrationNetworkError) => error.reason,
    );
    expect(add).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(1);
    happen(controller);
    expect(await outcome).toBe(reason);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells the transport to stop when the deadline passes", async () => {
    const seen: TransportInit[] = [];
    const transport: Transport = (_, init) => {
      seen.push(init);
      return new Promise(() => undefined);
    };
    await expectReason("timeout", send(transport, "http://x", { ...GET, timeoutMs: 20 }));
    expect(seen[0]?.signal.aborted).toBe(true);
  });

  it("hands the transport what it was given, and 32 MiB as the largest answer", async () => {
    const seen: TransportInit[] = [];
    await send(stub(seen), "http://x", { method: "POST", headers: { a: "b" }, body: "{}" });
    expect(seen[0]).toMatchObject({ method: "POST", headers: { a: "b" }, body: "{}", maxResponseBytes: 32 * 1024 * 1024 });
    await send(stub(seen), "http://x", { ...GET, maxResponseBytes: 7 });
    expect(seen[1]).toMatchObject({ maxResponseBytes: 7 });
    expect(seen[1]).not.toHaveProperty("body");
  });

  it("gives up the body of a redirect", async () => {
    const discard = vi.fn();
    const transport: Transport = async () => ({ status: 307, headers: new Headers(), text: async () => "", discard });
    await expectReason("redirect", send(transport, "http://x", GET));
    expect(discard).toHaveBeenCalledTimes(1);
  });

  it.each<[string, NetworkErrorReason]>([
    ["CERT_HAS_EXPIRED", "tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "tls"],
    ["ENOTFOUND", "connection"],
    ["ECONNRESET", "connection"],
  ])("reports the code %s, deep in the causes, as %s", async (code, reason) => {
    const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("low"), { code }) });
    const error = await expectReason(
      reason,
      send(() => Promise.reject(cause), "http://x", GET),
    );
    expect(error.message).toContain(code);
    expect(error.cause).toBe(cause);
  });
});

function stub(seen: TransportInit[] = [], status = 200): Transport {
  return async (_, init) => {
    seen.push(init);
    return { status, headers: new Headers(), text: async () => "{}", discard: () => undefined };
  };
}

describe("an answer that nobody reads any more", () => {
  /** A stream without end, and whether somebody has given it up. */
  function endless(): { readonly response: Response; readonly cancelled: Promise<void> } {
    const given = deferred();
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(new Uint8Array(1));
      },
      cancel: () => given.resolve(),
    });
    return { response: new Response(body), cancelled: given.promise };
  }

  it("is given up when the deadline passes, also where fetch ignores the signal", async () => {
    const { response, cancelled } = endless();
    await expectReason(
      "timeout",
      send(
        fetchTransport(async () => response),
        "http://a.example",
        { ...GET, timeoutMs: 30 },
      ),
    );
    await cancelled;
  });

  it("is given up when it arrives after the call has failed", async () => {
    const { response, cancelled } = endless();
    const arrived = deferred();
    const late = fetchTransport(async () => {
      await arrived.promise;
      return response;
    });
    await expectReason("timeout", send(late, "http://a.example", { ...GET, timeoutMs: 30 }));
    arrived.resolve();
    await cancelled;
  });
});
