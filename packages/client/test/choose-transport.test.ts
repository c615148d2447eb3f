import { chooseTransport, createClient, OrchestrationConfigError, type TransportOptions } from "@peaqos/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rawServer } from "./raw-server.ts";

const DISPATCHER = Symbol.for("undici.globalDispatcher.1");

beforeEach(() => {
  // Whatever the environment of the tests says, there is no proxy.
  for (const name of Object.keys(process.env)) if (/_proxy$/i.test(name)) vi.stubEnv(name, "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Makes a call, and says how it travelled: only `fetch` sends this header. */
async function travelled(options: TransportOptions = {}): Promise<"fetch" | "node"> {
  const server = await rawServer((response) => response.end("{}"));
  await createClient({ orchestrationUrl: server.url, ...options }).GET("/api/v1/machines");
  return server.requests[0]?.rawHeaders.includes("sec-fetch-mode") ? "fetch" : "node";
}

/** Puts another dispatcher where undici keeps the one of every `fetch`, until the call is over. */
async function withDispatcher<T>(dispatcher: object, call: () => Promise<T>): Promise<T> {
  const scope = globalThis as Record<symbol, unknown>;
  const before = scope[DISPATCHER];
  scope[DISPATCHER] = dispatcher;
  try {
    return await call();
  } finally {
    scope[DISPATCHER] = before;
  }
}

/** The dispatcher that Node makes for itself, once `fetch` was used. */
async function ownDispatcher(): Promise<{ readonly constructor: unknown }> {
  await fetch("data:,");
  return (globalThis as Record<symbol, unknown>)[DISPATCHER] as { readonly constructor: unknown };
}

describe("by default, a call on Node travels", () => {
  it("over the HTTP client of Node, also after fetch was used", async () => {
    expect(await travelled()).toBe("node");
    await ownDispatcher();
    expect(await travelled()).toBe("node");
  });

  it("over the fetch that it was given", async () => {
    const fetch = vi.fn((url: string, init: RequestInit) => globalThis.fetch(url, init));
    expect(await travelled({ fetch })).toBe("fetch");
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it("over a global fetch that was replaced, as long as it is", async () => {
    const shipped = globalThis.fetch;
    const stub = vi.fn((...args: Parameters<typeof fetch>) => shipped(...args));
    const server = await rawServer((response) => response.end("{}"));
    const client = createClient({ orchestrationUrl: server.url });
    await client.GET("/api/v1/machines");
    vi.stubGlobal("fetch", stub);
    await client.GET("/api/v1/machines");
    vi.unstubAllGlobals();
    await client.GET("/api/v1/machines");
    expect(stub).toHaveBeenCalledTimes(1);
    expect(server.requests.map(({ rawHeaders }) => rawHeaders.includes("sec-fetch-mode"))).toEqual([false, true, false]);
  });

  it("through a dispatcher that somebody has set", async () => {
    const own = (await ownDispatcher()) as { dispatch(...args: unknown[]): boolean };
    const dispatch = vi.fn((...args: unknown[]) => own.dispatch(...args));
    expect(await withDispatcher({ dispatch }, () => travelled())).toBe("fetch");
    // Newer releases look for it in another place.
    if (!(Symbol.for("undici.globalDispatcher.2") in globalThis)) expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it("through a dispatcher of Node's own class with other options", async () => {
    const Agent = (await ownDispatcher()).constructor as new (options: object) => { close(): Promise<void> };
    const dispatcher = new Agent({ connect: { timeout: 1_000 } });
    expect(await withDispatcher(dispatcher, () => travelled())).toBe("fetch");
    await dispatcher.close();
  });

  it("through Node's own dispatcher with an interceptor before it", async () => {
    const own = (await ownDispatcher()) as { compose?: (interceptor: (dispatch: unknown) => unknown) => object };
    const dispatcher = own.compose?.((dispatch) => dispatch) ?? expect.unreachable();
    expect(await withDispatcher(dispatcher, () => travelled())).toBe("fetch");
  });

  it.each(["HTTP_PROXY", "https_proxy", "ALL_PROXY", "NODE_USE_ENV_PROXY"])(
    "over fetch where the environment holds %s",
    async (name) => {
      vi.stubEnv(name, "http://127.0.0.1:1");
      expect(await travelled()).toBe("fetch");
      vi.stubEnv(name, "");
      expect(await travelled()).toBe("node");
    },
  );
});

describe("transport", () => {
  it("forces one or the other", async () => {
    expect(await travelled({ transport: "fetch" })).toBe("fetch");
    vi.stubGlobal("fetch", () => expect.unreachable());
    vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:1");
    expect(await travelled({ transport: "node" })).toBe("node");
  });

  it.each<[string, TransportOptions]>([
    ["node where fetch is given", { transport: "node", fetch }],
    ["anything else", { transport: "xhr" as "fetch" }],
  ])("cannot be %s", (_, options) => {
    expect(() => chooseTransport(options)).toThrow(OrchestrationConfigError);
    expect(() => createClient({ orchestrationUrl: "http://127.0.0.1:1", ...options })).toThrow(/^transport must be/);
  });

  it("cannot be node where Node's modules are out of reach", () => {
    vi.stubGlobal("process", { env: {} });
    expect(() => chooseTransport({ transport: "node" })).toThrow("transport must be fetch in this runtime.");
    expect(chooseTransport({})).toBeTypeOf("function");
  });
});
