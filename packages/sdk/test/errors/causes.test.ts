import { type OrchestrationError, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { describe, expect, it, vi } from "vitest";
import { NOWHERE, rejectionOf } from "./helpers.ts";

const KEY = "platform-key-s3cret";

function afterThrowing(thrown: unknown, options: PeaqosClientOptions = {}): Promise<OrchestrationError> {
  const fetch = async () => {
    throw thrown;
  };
  const client = new PeaqosClient({ orchestrationUrl: NOWHERE, apiKey: KEY, fetch, ...options });
  return rejectionOf(() => client.orchestration.listMachines());
}

describe("a cause without secrets is the very thing that was thrown", () => {
  const loop: Record<string, unknown> = { a: 1 };
  loop.self = loop;
  it.each<readonly [string, unknown]>([
    ["an Error", new Error("fetch failed", { cause: Object.assign(new Error("below"), { code: "ECONNRESET" }) })],
    ["a frozen Error", Object.freeze(new TypeError("frozen"))],
    ["an AggregateError", new AggregateError([new Error("a")], "b")],
    ["a DOMException", new DOMException("gone", "NetworkError")],
    ["a string", "offline"],
    ["an object with a cycle", loop],
    ["null", null],
    ["zero", 0],
  ])("%s", async (_, thrown) => {
    expect((await afterThrowing(thrown)).cause).toBe(thrown);
  });

  it("undefined leaves no cause", async () => {
    expect((await afterThrowing(undefined)).cause).toBeUndefined();
  });

  it.each<readonly [string, unknown]>([
    ["an Error", new Error("stop")],
    ["a string", "stop"],
    ["an object", Object.freeze({ why: "stop" })],
    ["the default", undefined],
  ])("the reason of an aborted signal: %s", async (_, reason) => {
    const controller = new AbortController();
    const client = new PeaqosClient({ orchestrationUrl: NOWHERE, fetch: () => new Promise(() => undefined) });
    const call = () => client.orchestration.listMachines({}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 5);
    const later = await rejectionOf(call);
    expect(later).toMatchObject({ kind: "network", reason: "aborted", operation: "listMachines" });
    expect(later.cause).toBe(controller.signal.reason);
    expect((await rejectionOf(call)).cause).toBe(controller.signal.reason);
  });
});

describe("a cause with a secret is a copy without it", () => {
  it("that is still an error, with its name, its code, its stack and its causes", async () => {
    const below = Object.assign(new TypeError(`below ${KEY}`), { code: "ECONNREFUSED" });
    const thrown = Object.assign(new RangeError(`failed ${KEY}`, { cause: below }), { code: "EOUTER", apiKey: KEY });
    const { cause } = await afterThrowing(thrown);
    expect(cause).not.toBe(thrown);
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject({ name: "RangeError", message: "failed [REDACTED]", code: "EOUTER", apiKey: "[REDACTED]" });
    expect((cause as Error).stack).toContain("causes.test.ts");
    expect((cause as Error).cause).toMatchObject({ name: "TypeError", message: "below [REDACTED]", code: "ECONNREFUSED" });
  });

  it("and leaves what was thrown as it was, also when it is frozen", async () => {
    const thrown = Object.freeze(Object.assign(new Error(`failed ${KEY}`), { config: Object.freeze({ token: KEY }) }));
    const { cause } = await afterThrowing(thrown);
    expect(cause).toMatchObject({ message: "failed [REDACTED]", config: { token: "[REDACTED]" } });
    expect(thrown.message).toBe(`failed ${KEY}`);
    expect(thrown.config.token).toBe(KEY);
  });

  it("and it does not keep a safe retry from happening", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const attempts = async (message: string) => {
      let made = 0;
      const fetch = async () => {
        made += 1;
        throw new Error(message, { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) });
      };
      const client = new PeaqosClient({ orchestrationUrl: NOWHERE, apiKey: KEY, fetch, maxRetries: 2 });
      await rejectionOf(() => client.orchestration.createPolicy({ scope: "global", rules: {} } as never));
      return made;
    };
    expect(await attempts("fetch failed")).toBe(3);
    expect(await attempts(`fetch failed with ${KEY}`)).toBe(3);
    vi.restoreAllMocks();
  });

  it("also as the reason of a signal, since its text may be logged", async () => {
    const signal = AbortSignal.abort(new Error(`user left, key ${KEY}`));
    const client = new PeaqosClient({ orchestrationUrl: NOWHERE, apiKey: KEY });
    const error = await rejectionOf(() => client.orchestration.listMachines({}, { signal }));
    expect(error.cause).toMatchObject({ message: "user left, key [REDACTED]" });
  });
});
