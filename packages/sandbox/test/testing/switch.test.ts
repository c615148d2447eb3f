import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/index.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../support.ts";
import { posted } from "./ways.ts";

const open = { host: "0.0.0.0", config: { agentPairingSessionSecret: "x".repeat(32) } };
const asked = { headers: { "x-sandbox-fault": "INTERNAL_ERROR", "x-sandbox-trace": "1" } };
const endpoints: readonly (readonly [string, string])[] = [
  ["GET", "config"],
  ["POST", "reset"],
  ["PUT", "registry"],
  ["POST", "sign"],
  ["GET", "clock"],
  ["POST", "clock"],
  ["GET", "faults"],
  ["PUT", "faults"],
  ["DELETE", "faults"],
  ["POST", "snapshot"],
  ["POST", "restore"],
];

const overHttp = (sandbox: Sandbox) => (path: string, init?: RequestInit) =>
  fetch(sandbox.url.replace("0.0.0.0", "127.0.0.1") + path, init);
const inProcess = (sandbox: Sandbox) => (path: string, init?: RequestInit) => sandbox.fetch(path, init);

async function expectNone(ask: (path: string, init?: RequestInit) => Promise<Response>): Promise<void> {
  const plain = await ask("/api/v1/machines", asked);
  expect({ status: plain.status, trace: plain.headers.get("x-sandbox-trace") }).toEqual({ status: 200, trace: null });
  for (const [method, name] of endpoints) {
    const response = await ask(`/__sandbox/${name}`, { method });
    expect({ name, status: response.status, code: (await response.json()).error.code }).toEqual({
      name,
      status: 404,
      code: "NOT_FOUND",
    });
  }
  const large = await ask("/__sandbox/restore", posted("x".repeat(1024 * 1024)));
  expect(large.status).toBe(413);
}

async function expectAll(ask: (path: string, init?: RequestInit) => Promise<Response>): Promise<void> {
  const response = await ask("/api/v1/machines", asked);
  expect(response.status).toBe(500);
  expect(JSON.parse(response.headers.get("x-sandbox-trace") ?? "").operation).toBe("listMachines");
  for (const [method, name] of endpoints) expect((await ask(`/__sandbox/${name}`, { method })).status, name).not.toBe(404);
}

describe("the tools of testers", () => {
  it.each<[string, SandboxOptions]>([
    ["testing: false", { testing: false }],
    ["PEAQOS_SANDBOX_TESTING=off", { env: { PEAQOS_SANDBOX_TESTING: "off" } }],
    ["PEAQOS_SANDBOX_TESTING=0", { env: { PEAQOS_SANDBOX_TESTING: "0" } }],
    ["testing: false, whatever the environment says", { testing: false, env: { PEAQOS_SANDBOX_TESTING: "on" } }],
  ])("are off everywhere with %s", async (_, options) => {
    await using sandbox = await startSandbox(options);
    await expectNone(overHttp(sandbox));
    await expectNone(inProcess(sandbox));
  });

  it("stay in the hands of whoever holds the handle", async () => {
    await using sandbox = await startSandbox({ testing: false });
    const before = sandbox.now().getTime();
    expect(sandbox.advance("1h").getTime() - before).toBeGreaterThanOrEqual(3_600_000);
    await sandbox.restore(await sandbox.snapshot());
    await sandbox.reset();
  });

  it("are on, on this machine, where nothing is said", async () => {
    await using sandbox = await startSandbox();
    await expectAll(overHttp(sandbox));
    await expectAll(inProcess(sandbox));
  });

  it("are there in this process only on a host that others can reach", async () => {
    await using sandbox = await startSandbox(open);
    await expectNone(overHttp(sandbox));
    await expectAll(inProcess(sandbox));
  });

  it.each<[string, SandboxOptions]>([
    ["testing: true", { testing: true }],
    ["PEAQOS_SANDBOX_TESTING=on", { env: { PEAQOS_SANDBOX_TESTING: "on" } }],
  ])("are there for others too with %s", async (_, options) => {
    await using sandbox = await startSandbox({ ...open, ...options });
    await expectAll(overHttp(sandbox));
  });

  it("name a setting that means nothing", async () => {
    const wrong = startSandbox({ env: { PEAQOS_SANDBOX_TESTING: "canary" } });
    await expect(wrong).rejects.toBeInstanceOf(ConfigError);
    await expect(wrong).rejects.toThrow(/^PEAQOS_SANDBOX_TESTING must be one of [^y]*$/);
    await expect(startSandbox({ testing: "no" as never })).rejects.toThrow("testing must be true or false.");
  });
});

describe("pages", () => {
  const origin = "http://localhost:5173";
  const preflight = { method: "OPTIONS", headers: { origin, "access-control-request-method": "GET" } };

  it("of allowed origins may ask for faults and traces of operations, and read what came of it", async () => {
    await using sandbox = await startSandbox();
    const leave = await sandbox.fetch("/api/v1/machines", preflight);
    expect(leave.headers.get("access-control-allow-headers")).toMatch(/, x-sandbox-fault, x-sandbox-trace$/);
    const answer = await sandbox.fetch("/api/v1/machines", { headers: { origin, ...asked.headers } });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("access-control-expose-headers")).toMatch(/, x-sandbox-trace$/);
  });

  it("may not where the tools are off", async () => {
    await using sandbox = await startSandbox({ testing: false });
    const leave = await sandbox.fetch("/api/v1/machines", preflight);
    expect(leave.headers.get("access-control-allow-headers")).not.toContain("x-sandbox");
    const answer = await sandbox.fetch("/api/v1/machines", { headers: { origin } });
    expect(answer.headers.get("access-control-expose-headers")).not.toContain("x-sandbox");
  });

  it.each(endpoints)("may never use %s /__sandbox/%s", async (method, name) => {
    await using sandbox = await startSandbox({ cors: "*", testing: true });
    const answer = await fetch(`${sandbox.url}/__sandbox/${name}`, { method, headers: { origin } });
    const { error } = await answer.json();
    expect({ status: answer.status, path: error.details.issues[0].path }).toEqual({ status: 400, path: "headers.origin" });
    expect([...answer.headers.keys()].filter((header) => header.startsWith("access-control"))).toEqual([]);
  });
});
