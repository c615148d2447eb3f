import { OrchestrationNetworkError, OrchestrationValidationError, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { createPolicy, listMachinesAll } from "@peaqos/sdk/orchestration";
import { afterEach, describe, expect, it, vi } from "vitest";
import { answering, failing, NOWHERE, rejectionOf } from "./helpers.ts";

const thrower = (): never => {
  throw new Error("a trap");
};
const trapped = (trap: string): object => new Proxy(new Error("a"), { [trap]: thrower });
const endless: object = new Proxy(
  {},
  {
    getPrototypeOf: () => {
      throw endless;
    },
  },
);

const client = (options: unknown) => new PeaqosClient({ orchestrationUrl: NOWHERE, ...(options as PeaqosClientOptions) });
const failed = () => failing(400, { code: "VALIDATION_ERROR", message: "No." });

afterEach(() => {
  vi.restoreAllMocks();
});

describe("whatever a fetch throws, the call rejects with an OrchestrationError", () => {
  const things: readonly (readonly [string, unknown])[] = [
    ["a string", "offline"],
    ["undefined", undefined],
    ["null", null],
    ["false", false],
    ["a bigint", 1n],
    ["a symbol", Symbol("a")],
    ["a function", thrower],
    ["a DOMException", new DOMException("a", "AbortError")],
    ["an object", { code: 42, cause: { cause: 1 } }],
    ["a getter that throws", Object.defineProperty(new Error("a"), "code", { enumerable: true, get: thrower })],
    ["a cause that throws", Object.defineProperty(new Error("a"), "cause", { get: thrower })],
    ["a message that throws", Object.defineProperty(new Error("a"), "message", { get: thrower })],
    ["a frozen error of this package", Object.freeze(new OrchestrationNetworkError("tls", "a"))],
    ...["get", "has", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"].map(
      (trap) => [`a Proxy: ${trap}`, trapped(trap)] as const,
    ),
    ["a Proxy that throws itself", endless],
    [
      "an error of this package whose cause throws",
      new OrchestrationNetworkError("connection", "a", { cause: trapped("getPrototypeOf") }),
    ],
  ];

  it.each(things)("%s", async (_, thrown) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const rejecting = client({ fetch: () => Promise.reject(thrown), maxRetries: 1 });
    const throwing = client({
      fetch: () => {
        throw thrown;
      },
    });
    for (const one of [rejecting, throwing]) {
      expect(await rejectionOf(() => one.orchestration.listMachines())).toMatchObject({
        kind: "network",
        operation: "listMachines",
      });
      expect(await rejectionOf(() => createPolicy(one, { name: "a" } as never))).toMatchObject({ operation: "createPolicy" });
    }
  });

  it("an error that is its own cause, so that nobody looks for its end for ever", async () => {
    const thrown = new Error("a");
    thrown.cause = thrown;
    const one = client({ fetch: () => Promise.reject(thrown) });
    expect(await rejectionOf(() => one.orchestration.listMachines())).toBeInstanceOf(OrchestrationNetworkError);
  });
});

describe("whatever a fetch returns, the call rejects with an OrchestrationError", () => {
  it.each<readonly [string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a string", "ok"],
    ["an empty object", {}],
    ["a status that is none", { status: "ok", headers: new Headers(), body: null }],
    ["headers that are none", { status: 500, headers: {}, body: null }],
    ["a body that is none", { status: 200, headers: new Headers(), body: "text" }],
    ["a Proxy that throws", new Proxy({}, { get: thrower, has: thrower })],
    ["a then that throws", new Proxy({}, { get: (_, name) => name === "then" && thrower() })],
    ["a body that fails", new Response(new ReadableStream({ pull: (controller) => controller.error("cut") }))],
  ])("%s", async (_, value) => {
    const one = client({ fetch: async () => value, hooks: { onResponse: () => undefined }, onWarning: () => undefined });
    const error = await rejectionOf(() => one.orchestration.listMachines());
    expect(error.operation).toBe("listMachines");
  });
});

describe("whatever the arguments are, the call rejects with an OrchestrationError, and never throws", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  it.each<readonly [string, unknown]>([
    ["a bigint", { a: 1n }],
    ["a cycle", cycle],
    ["a toJSON that throws", { toJSON: thrower }],
    ["a getter that throws", Object.defineProperty({}, "a", { enumerable: true, get: thrower })],
    ["a Proxy that throws", new Proxy({}, { ownKeys: thrower })],
    ["null", null],
    ["undefined", undefined],
    ["a string", "a"],
    ["an array", []],
    ["a function", thrower],
  ])("params: %s", async (_, params) => {
    const error = await rejectionOf(() => answering(failed).orchestration.createPolicy(params as never));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ field: "params", operation: "createPolicy" });
  });

  it.each<readonly [string, unknown]>([
    ["null", null],
    ["a number", 1],
    ["a getter that throws", Object.defineProperty({}, "limit", { enumerable: true, get: thrower })],
    ["a value that cannot be a text", { cursor: { toString: thrower } }],
    ["a symbol", { cursor: Symbol("a") }],
  ])("a query and options: %s", async (_, value) => {
    const one = answering(failed);
    await rejectionOf(() => one.orchestration.listMachines(value as never));
    await rejectionOf(() => one.orchestration.listMachines({}, value as never));
    await rejectionOf(() => listMachinesAll(one, value as never).next());
    await rejectionOf(() => listMachinesAll(one, {}, value as never).next());
  });
});
