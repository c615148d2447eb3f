import { AsyncLocalStorage } from "node:async_hooks";
import { channel } from "node:diagnostics_channel";
import { getEventListeners, getMaxListeners, setMaxListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { chooseTransport, send } from "@peaqos/client";
import { describe, expect, it } from "vitest";
import { TRANSPORTS } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const GET = { method: "GET", headers: {}, timeoutMs: 20_000 };

describe.each(TRANSPORTS)("over %s:", (transport) => {
  const over = chooseTransport({ transport });

  it("calls that share a signal bring no warning of a leak, and leave no listener", async () => {
    const warnings: Error[] = [];
    const warned = (warning: Error) => warnings.push(warning);
    process.on("warning", warned);
    const server = await rawServer((response) => response.end("{}"));
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => send(over, server.url, { ...GET, signal })));
    await setImmediate();
    process.off("warning", warned);
    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("a limit of listeners that somebody has set on a signal stays", async () => {
    const server = await rawServer((response) => response.end("{}"));
    const [limited, plain] = [new AbortController().signal, new AbortController().signal];
    setMaxListeners(3, limited);
    for (const signal of [limited, plain]) await send(over, server.url, { ...GET, signal });
    expect(getMaxListeners(limited)).toBe(3);
    // Newer releases of Node know no limit for signals, which is 0.
    expect([0, Number.POSITIVE_INFINITY]).toContain(getMaxListeners(plain));
  });

  it("a signal that cannot be listened to leaves no timer behind", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const broken = {
      addEventListener() {
        throw new Error("no listeners");
      },
    } as unknown as AbortSignal;
    const before = timers();
    await expect(send(over, "http://127.0.0.1:9", { ...GET, signal: broken })).rejects.toMatchObject({ reason: "connection" });
    expect(timers()).toBe(before);
  });

  it("a signal that is not the one of Node is obeyed as well", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const foreign = {
      get aborted() {
        return signal.aborted;
      },
      addEventListener: signal.addEventListener.bind(signal),
      removeEventListener: signal.removeEventListener.bind(signal),
    } as unknown as AbortSignal;
    const server = await rawServer(() => controller.abort());
    await expect(send(over, server.url, { ...GET, signal: foreign })).rejects.toMatchObject({ reason: "aborted" });
  });

  it("the context of a call is there after it, whoever opened the connection", async () => {
    const context = new AsyncLocalStorage<number>();
    const server = await rawServer((response) => response.end("{}"));
    const seen = [1, 2, 3].map((nth) =>
      context.run(nth, async () => {
        await send(over, server.url, GET);
        await send(over, server.url, { ...GET, method: "POST", body: "{}" });
        return context.getStore();
      }),
    );
    expect(await Promise.all(seen)).toEqual([1, 2, 3]);
  });

  it("a thread of its own can call, and ends by itself", async () => {
    const server = await rawServer((response) => response.end("{}"));
    const code = `
      import { chooseTransport, send } from "@peaqos/client";
      import { parentPort } from "node:worker_threads";
      const { status } = await send(chooseTransport({ transport: "${transport}" }), "${server.url}", ${JSON.stringify(GET)});
      parentPort.postMessage(status);
    `;
    const from = new URL(
      `data:text/javascript,${encodeURIComponent(code.replaceAll("@peaqos/client", import.meta.resolve("@peaqos/client")))}`,
    );
    const worker = new Worker(from);
    const told: unknown[] = [];
    worker.on("message", (message) => told.push(message));
    const exitCode = await new Promise((resolve, reject) => worker.on("exit", resolve).on("error", reject));
    expect(told).toEqual([200]);
    expect(exitCode).toBe(0);
  });
});

it("over node: what watches the HTTP client of Node sees the calls", async () => {
  const paths: string[] = [];
  const seen = (message: unknown) => paths.push((message as { request: { path: string } }).request.path);
  const started = channel("http.client.request.start");
  started.subscribe(seen);
  const server = await rawServer((response) => response.end("{}"));
  await send(chooseTransport({ transport: "node" }), `${server.url}/watched`, GET);
  started.unsubscribe(seen);
  expect(paths).toEqual(["/watched"]);
});
