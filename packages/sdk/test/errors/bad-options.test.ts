import { OrchestrationApiError, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { describe, expect, it, vi } from "vitest";
import { failing, NOWHERE, rejectionOf } from "./helpers.ts";

// What TypeScript would not allow, but a JavaScript caller can pass.
const client = (options: unknown) =>
  new PeaqosClient({
    orchestrationUrl: NOWHERE,
    fetch: async () => failing(404, { code: "NOT_FOUND", message: "No." }),
    ...(options as PeaqosClientOptions),
  });
const thrower = (): never => {
  throw new Error("a hook");
};

describe("an option of the wrong type ends in a typed rejection, or in none at all", () => {
  it.each<readonly [string, unknown]>([
    ["apiKey: a number", { apiKey: 12_345_678 }],
    ["apiKey: a list", { apiKey: ["a", "b"] }],
    ["a secret header that is a number", { headers: { authorization: 42 } }],
    ["a secret header that is null", { headers: { authorization: null } }],
    ["headers: null", { headers: null }],
    ["headers: a text", { headers: "authorization: a" }],
    ["hooks: null", { hooks: null }],
    ["hooks: a text", { hooks: "a" }],
    ["a hook that is no function", { hooks: { onRequest: 1, onResponse: {}, onError: "a" }, onWarning: () => undefined }],
    ["hooks that cannot be read", { hooks: new Proxy({}, { get: thrower }), onWarning: () => undefined }],
    ["fetch: a text", { fetch: "a" }],
    ["onWarning: a text", { orchestrationUrl: "http://host.example", onWarning: "a" }],
    ["onWarning that throws", { orchestrationUrl: "http://host.example", onWarning: thrower }],
    [
      "hooks and onWarning that throw",
      { hooks: { onRequest: thrower, onResponse: thrower, onError: thrower }, onWarning: thrower },
    ],
  ])("%s", async (_, options) => {
    const call = async () => client(options).orchestration.listMachines();
    expect((await rejectionOf(call)).name).toMatch(/^Orchestration(Api|Config|Network|Validation)Error$/);
  });

  it.each<readonly [string, unknown]>([
    ["a secret header that is a number", { headers: { authorization: 42 } }],
    ["headers: null", { headers: null }],
    ["a signal that is none", { signal: "a" }],
    ["a signal that can only be listened to", { signal: { aborted: false, addEventListener: () => undefined } }],
    [
      "a signal that throws, also while a retry is waited for",
      { maxRetries: 1, signal: { aborted: false, addEventListener: thrower, removeEventListener: () => undefined } },
    ],
    ["a timeout that is none", { timeoutMs: "a" }],
    ["a pairing token that is a number", { pairingToken: 12_345_678 }],
  ])("of one call: %s", async (_, options) => {
    await rejectionOf(() => client({}).orchestration.getMarketService("svc_1", {}, options as never));
  });
});

describe("a hook that fails never fails a call", () => {
  it("not even when the report of it fails too", async () => {
    const hooks = { onRequest: thrower, onResponse: thrower, onError: thrower };
    const error = await rejectionOf(() => client({ hooks, onWarning: thrower }).orchestration.listMachines());
    expect(error).toBeInstanceOf(OrchestrationApiError);
    const fetch = async () => Response.json({ items: [] });
    await expect(client({ hooks, onWarning: thrower, fetch }).orchestration.listMachines()).resolves.toEqual({ items: [] });
  });

  it("not even when it rejects later", async () => {
    const onWarning = vi.fn();
    const hooks = { onRequest: async () => thrower(), onError: async () => thrower() };
    expect(await rejectionOf(() => client({ hooks, onWarning }).orchestration.listMachines())).toBeInstanceOf(
      OrchestrationApiError,
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(onWarning).toHaveBeenCalled();
  });
});
