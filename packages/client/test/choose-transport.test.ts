import { execFileSync } from "node:child_process";
import { chooseTransport, createClient, OrchestrationConfigError, type TransportOptions } from "@peaqos/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { expectReason } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const DISPATCHERS = [1, 2].map((version) => Symbol.for(`undici.globalDispatcher.${version}`));

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

const scope = globalThis as Record<symbol, unknown>;

/** Where the `fetch` of this Node looks for its dispatcher, once it was used. */
async function placeOfOwn(): Promise<symbol> {
  await fetch("data:,");
  return DISPATCHERS.findLast((place) => scope[place] !== undefined) ?? expect.unreachable();
}

/** Puts another dispatcher where undici keeps the one of every `fetch`, until the call is over. */
async function withDispatcher<T>(dispatcher: object, call: () => Promise<T>, place?: symbol): Promise<T> {
  const at = place ?? (await placeOfOwn());
  const before = scope[at];
  scope[at] = dispatcher;
  try {
    return await call();
  } finally {
    scope[at] = before;
  }
}

/** The dispatcher that Node makes for itself, once `fetch` was used. */
async function ownDispatcher(): Promise<{ readonly constructor: unknown }> {
  return scope[await placeOfOwn()] as { readonly constructor: unknown };
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

  it("over a global fetch that was replaced with a signal of the runtime, which aborts with the call", async () => {
    const server = await rawServer(() => undefined);
    const signals: unknown[] = [];
    const shipped = globalThis.fetch;
    vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
      signals.push(init.signal);
      return shipped(url, init);
    });
    const controller = new AbortController();
    const call = createClient({ orchestrationUrl: server.url }).GET("/health", { signal: controller.signal });
    const failure = expectReason("aborted", call);
    await server.reached;
    controller.abort();
    await failure;
    await server.disconnected;
    expect(signals).toEqual([expect.any(AbortSignal)]);
    expect(signals).toMatchObject([{ aborted: true }]);
  });

  it("over the HTTP client of Node once a global fetch is put back that was replaced before this package was loaded", () => {
    const code = `
      const shipped = globalThis.fetch;
      globalThis.fetch = () => Promise.reject(new Error("stub"));
      const { createClient } = await import("@peaqos/client");
      const { createServer } = await import("node:http");
      const server = createServer((request, response) => response.end(JSON.stringify(request.rawHeaders))).listen(0, "127.0.0.1");
      server.once("listening", async () => {
        const client = createClient({ orchestrationUrl: "http://127.0.0.1:" + server.address().port });
        const stubbed = await client.GET("/health").catch(({ cause }) => cause.message);
        globalThis.fetch = shipped;
        const { data } = await client.GET("/health");
        console.log(stubbed, data.includes("sec-fetch-mode") ? "fetch" : "node");
        server.close();
        server.closeAllConnections();
      });
    `;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      encoding: "utf8",
      cwd: import.meta.dirname,
    });
    expect(printed.trim()).toBe("stub node");
  });

  it("through a dispatcher that somebody has set", async () => {
    const own = (await ownDispatcher()) as { dispatch(...args: unknown[]): boolean };
    const dispatch = vi.fn((...args: unknown[]) => own.dispatch(...args));
    const [first, second] = DISPATCHERS;
    const call = () => withDispatcher({ dispatch }, () => travelled(), second);
    expect(await withDispatcher({ dispatch }, call, first)).toBe("fetch");
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  it.each(DISPATCHERS)("over fetch where an installed undici has left a dispatcher at %s", async (place) => {
    const own = (await ownDispatcher()) as { dispatch(...args: unknown[]): boolean };
    const dispatch = (...args: unknown[]) => own.dispatch(...args);
    expect(await withDispatcher({ dispatch }, () => travelled(), place)).toBe("fetch");
    expect(await travelled()).toBe("node");
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
