import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import {
  activeMachine,
  agentFields,
  call,
  expectRefusal,
  must,
  type SandboxOptions,
  signedPairingProof,
  startSandbox,
} from "../support.ts";

const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const LONG_SECRET = "canary-".repeat(5);
const refusal = (options: SandboxOptions) =>
  startSandbox(options).then(
    async (sandbox) => {
      await sandbox.close();
      return "it started";
    },
    (cause: Error) => `${cause.name}: ${cause.message}`,
  );

describe("the environment of the process", () => {
  it("is read only when it is given", async () => {
    vi.stubEnv("PEAQOS_REQUIRE_API_AUTH", "true");
    vi.stubEnv("PEAQOS_API_KEY", "key");
    vi.stubEnv("PEAQOS_SANDBOX_DB", join(folder, "never.db"));
    await using without = await startSandbox();
    expect((await call(without, "listMachines")).status).toBe(200);
    expect(readdirSync(folder)).toEqual([]);
    await using withIt = await startSandbox({ env: process.env, db: ":memory:" });
    expectRefusal(await call(withIt, "listMachines"), 401, "AUTH_REQUIRED");
  });
});

describe("API auth", () => {
  it.each([
    { config: { requireApiAuth: true } },
    { config: { requireApiAuth: true, apiKeys: [] } },
    { env: { PEAQOS_REQUIRE_API_AUTH: "1", PEAQOS_API_KEYS: " , " } },
  ])("%j has no key and is refused", async (options) => {
    expect(await refusal(options)).toMatch(/^ConfigError: PEAQOS_REQUIRE_API_AUTH \(requireApiAuth\) .*PEAQOS_API_KEY/);
  });
});

describe("an address that other machines can reach", () => {
  it.each([
    ["0.0.0.0", {}],
    ["::", {}],
    ["", {}],
    ["192.168.0.7", { config: { agentPairingSessionSecret: "canary".repeat(5) } }],
    ["0.0.0.0", { config: { agentPairingSessionSecret: "" } }],
    ["0.0.0.0", { env: { PEAQOS_AGENT_PAIRING_SESSION_SECRET: "canary" } }],
  ])("%j with %j is refused, since sessions could be forged", async (host, options) => {
    const message = await refusal({ host, ...options });
    expect(message).toMatch(/^ConfigError: .*at least 32 characters.*PEAQOS_AGENT_PAIRING_SESSION_SECRET/);
    expect(message).not.toContain("canary");
  });

  it("is fine with a secret of 32 characters", async () => {
    await using sandbox = await startSandbox({ host: "0.0.0.0", config: { agentPairingSessionSecret: "x".repeat(32) } });
    const url = sandbox.url.replace("0.0.0.0", "127.0.0.1");
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });
  });
});

/** Whether an agent gets a session: `issued`, or the code of the refusal. */
async function session(options: SandboxOptions): Promise<string | undefined> {
  await using sandbox = await startSandbox(options);
  const { id: machineId } = await activeMachine(sandbox);
  const agentProof = await signedPairingProof(sandbox, machineId);
  const { status, code } = await call(sandbox, "createAgentPairing", {
    params: { machineId },
    body: { ...agentFields, agentProof },
  });
  return status === 201 ? "issued" : code;
}

describe("the session secret", () => {
  it.each([
    [{}],
    [{ env: {} }],
    [{ env: { NODE_ENV: "test" } }],
    [{ env: { NODE_ENV: "production", PEAQOS_AGENT_PAIRING_SESSION_SECRET: LONG_SECRET } }],
    [{ env: { NODE_ENV: "production" }, config: { agentPairingSessionSecret: LONG_SECRET } }],
    [{ config: { agentPairingSessionSecret: "short" } }],
  ])("with %j sessions are issued", async (options) => {
    expect(await session(options)).toBe("issued");
  });

  it.each([
    [{ config: { agentPairingSessionSecret: "" } }],
    [{ env: { PEAQOS_AGENT_PAIRING_SESSION_SECRET: "" } }],
    [{ env: { NODE_ENV: "production" } }],
    [{ env: { PEAQOS_AGENT_PAIRING_SESSION_SECRET: LONG_SECRET }, config: { agentPairingSessionSecret: "" } }],
  ])("with %j there is none, and no session is issued", async (options) => {
    expect(await session(options)).toBe("AGENT_PAIRING_UNAVAILABLE");
  });

  it("that is made up stays with the database: a token outlives a restart", async () => {
    const db = join(folder, "restart.db");
    const before = await startSandbox({ db });
    const { id: machineId } = await activeMachine(before);
    const agentProof = await signedPairingProof(before, machineId);
    const { item } = await must(before, "createAgentPairing", { params: { machineId }, body: { ...agentFields, agentProof } });
    await before.close();
    await using after = await startSandbox({ db });
    const asked = { params: { serviceId: "svc_dockyard_gate" }, token: item.pairingToken };
    expect((await call(after, "getMarketService", asked)).status).toBe(200);
    await after.close();
    await using other = await startSandbox({ db, config: { agentPairingSessionSecret: LONG_SECRET } });
    expectRefusal(await call(other, "getMarketService", asked), 401, "AGENT_AUTH_INVALID");
  });

  it("of two sandboxes is not the same", async () => {
    await using one = await startSandbox();
    await using other = await startSandbox();
    const { id: machineId } = await activeMachine(one);
    const agentProof = await signedPairingProof(one, machineId);
    const { item } = await must(one, "createAgentPairing", { params: { machineId }, body: { ...agentFields, agentProof } });
    expectRefusal(
      await call(other, "getMarketService", { params: { serviceId: "svc_none" }, token: item.pairingToken }),
      401,
      "AGENT_AUTH_INVALID",
    );
  });
});
