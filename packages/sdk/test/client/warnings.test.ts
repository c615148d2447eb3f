import { PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, listMachines } from "@peaqos/sdk/orchestration";
import { afterEach, describe, expect, it, vi } from "vitest";
import { anything, stubbedClient } from "../calls/helpers.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What a client warns of when two calls are made, by it and by a child. */
async function warningsOf(options: { orchestrationUrl?: string; apiKey?: string | undefined }): Promise<string[]> {
  const onWarning = vi.fn<(message: string) => void>();
  const { client } = stubbedClient(anything, { ...options, onWarning });
  await client.orchestration.listMachines();
  await client.orchestration.listMachines();
  await client.with({ timeoutMs: 5_000 }).orchestration.listMachines();
  return onWarning.mock.calls.map(([message]) => message);
}

describe("a client warns once, its children included", () => {
  it.each([
    "http://deployment.example",
    "http://10.0.0.7:4010",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
  ])("of plain http to another host: %s", async (orchestrationUrl) => {
    const warnings = await warningsOf({ orchestrationUrl });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/http/);
  });

  it("of an API key in a browser", async () => {
    vi.stubGlobal("document", {});
    const warnings = await warningsOf({});
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/apiKey.*browser/);
  });

  it("of an API key in a worker of a browser", async () => {
    vi.stubGlobal("WorkerGlobalScope", class {});
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0" });
    vi.stubGlobal("process", undefined);
    expect(await warningsOf({})).toHaveLength(1);
  });

  it("of both, and shows neither the key nor the URL", async () => {
    vi.stubGlobal("document", {});
    const warnings = await warningsOf({ orchestrationUrl: "http://deployment.example" });
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).not.toMatch(/platform-key-1|deployment\.example/);
  });
});

describe("a client does not warn", () => {
  it.each([
    "https://deployment.example",
    "http://localhost:4010",
    "http://LOCALHOST:4010",
    "http://api.localhost",
    "http://127.0.0.1:4010",
    "http://127.8.9.1",
    "http://[::1]:4010",
  ])("of %s", async (orchestrationUrl) => {
    expect(await warningsOf({ orchestrationUrl })).toEqual([]);
  });

  it("of a browser without an API key", async () => {
    vi.stubGlobal("document", {});
    expect(await warningsOf({ apiKey: undefined })).toEqual([]);
    expect(await warningsOf({ apiKey: "" })).toEqual([]);
  });

  it("before it is used", () => {
    const onWarning = vi.fn();
    new PeaqosClient({ orchestrationUrl: "http://deployment.example", onWarning });
    expect(onWarning).not.toHaveBeenCalled();
  });
});

describe("a warning", () => {
  it("goes to console.warn by default", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const options = { orchestrationUrl: "http://deployment.example", fetch: async () => Response.json({ items: [] }) };
    await new PeaqosClient(options).orchestration.listMachines();
    expect(warn).toHaveBeenCalledTimes(1);
    await listMachines(createOrchestrationClient(options));
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it("fails no call, even if onWarning throws", async () => {
    const onWarning = () => {
      throw new Error("no console");
    };
    const { client } = stubbedClient(anything, { orchestrationUrl: "http://deployment.example", onWarning });
    expect((await client.orchestration.listMachines()).items).toEqual([]);
  });
});
