import { describe, expect, it } from "vitest";
import { createCatalog } from "../src/catalog/catalog.ts";
import { defaultConfig } from "../src/config/defaults.ts";
import { readinessChecks } from "../src/config/readiness.ts";
import { answering, fakeMcr } from "./identity/fake-mcr.ts";
import { must, type Sandbox, type SandboxOptions, startSandbox } from "./support.ts";

interface Check {
  readonly name: string;
  readonly status: string;
  readonly message: string;
}

const readiness = (sandbox: Sandbox, key?: string): Promise<{ status: string; checks: Check[] }> =>
  must(sandbox, "getReadiness", { key });
const failing = ({ checks }: { checks: readonly Check[] }) =>
  checks.filter(({ status }) => status === "fail").map(({ name }) => name);

async function readinessOf(options: SandboxOptions, key?: string) {
  await using sandbox = await startSandbox(options);
  return await readiness(sandbox, key);
}

describe("a sandbox is ready", () => {
  it.each<[SandboxOptions, string | undefined]>([
    [{}, undefined],
    [{ config: { requireApiAuth: true, apiKeys: ["key"] } }, "key"],
    [{ config: { requirePaymentRpcVerification: true, paymentRpcUrl: "http://127.0.0.1:1" } }, undefined],
    [{ env: { NODE_ENV: "production", PEAQOS_AGENT_PAIRING_SESSION_SECRET: "secret" } }, undefined],
    // The probe need not be known, only answered.
    [{ seed: { identities: [{ identityRef: "did:peaq:0", resolves: false }] } }, undefined],
  ])("with %j", async (options, key) => {
    const { status, checks } = await readinessOf(options, key);
    expect(status).toBe("ready");
    expect(checks.map(({ name, status }) => [name, status])).toEqual(
      ["store", "catalog", "auth", "runtime", "skills", "identity"].map((name) => [name, "pass"]),
    );
    for (const { message } of checks) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a sandbox is not ready", () => {
  it.each<[SandboxOptions, string, RegExp]>([
    [{ config: { agentPairingSessionSecret: "" } }, "auth", /session secret/],
    [{ env: { NODE_ENV: "production" } }, "auth", /session secret/],
    [{ seed: { registryOutage: true } }, "identity", /cannot be reached/],
    [{ config: { requirePaymentRpcVerification: true } }, "runtime", /RPC URL/],
  ])("with %j: %s", async (options, name, why) => {
    const answer = await readinessOf(options);
    expect(answer.status).toBe("not_ready");
    expect(failing(answer)).toEqual([name]);
    expect(answer.checks.find((check) => check.name === name)?.message).toMatch(why);
  });

  it("while its registry is out, and ready again afterwards", async () => {
    await using sandbox = await startSandbox();
    sandbox.registry.outage = true;
    expect(failing(await readiness(sandbox))).toEqual(["identity"]);
    sandbox.registry.outage = false;
    expect(failing(await readiness(sandbox))).toEqual([]);
  });

  it("while its MCR is down", async () => {
    await using mcr = await fakeMcr(answering(500));
    await using sandbox = await startSandbox({ config: { mcrApiUrl: mcr.url } });
    expect(failing(await readiness(sandbox))).toEqual(["identity"]);
    mcr.answer = answering(404);
    expect(failing(await readiness(sandbox))).toEqual([]);
    expect(mcr.asked).toEqual(["/identities/did%3Apeaq%3A0", "/identities/did%3Apeaq%3A0"]);
  });
});

describe("each check finds what it is there for", () => {
  const catalog = createCatalog();
  type Context = Parameters<typeof readinessChecks>[0];
  const fine: Context = {
    catalog,
    config: { ...defaultConfig, agentPairingSessionSecret: "secret" },
    identity: async () => undefined,
    store: { machines: { first: async () => undefined } } as unknown as Context["store"],
  };
  const broken = { machines: { first: () => Promise.reject(new Error("disk I/O error")) } } as unknown as Context["store"];

  it.each<[string, Partial<Context>, RegExp]>([
    ["store", { store: broken }, /does not answer/],
    ["catalog", { catalog: { ...catalog, skills: [] } }, /0 skills/],
    ["catalog", { catalog: { ...catalog, services: [] } }, /0 services/],
    ["auth", { config: { ...fine.config, requireApiAuth: true } }, /there is none/],
    ["runtime", { catalog: { ...catalog, adapter: () => undefined } }, /svc_dockyard_gate/],
    ["skills", { catalog: { ...catalog, skill: () => undefined } }, /svc_dockyard_gate/],
  ])("%s fails alone", async (name, changes, why) => {
    expect(failing({ checks: (await readinessChecks(fine)) as Check[] })).toEqual([]);
    const checks = (await readinessChecks({ ...fine, ...changes })) as Check[];
    expect(failing({ checks })).toEqual([name]);
    expect(checks.find((check) => check.name === name)?.message).toMatch(why);
  });
});
