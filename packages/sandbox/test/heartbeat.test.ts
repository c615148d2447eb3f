import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentScene, qvacAt } from "./agent-scene.ts";
import { deadAddress, startRuntime } from "./runtime-server.ts";
import { expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
let dead: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  dead = await deadAddress();
});
afterAll(() => sandbox.close());

const scene = (body?: object) => agentScene(sandbox, body);

describe("a heartbeat", () => {
  it("turns the agent active and enters its endpoints under a lease", async () => {
    await using runtime = await startRuntime();
    const { beat, agents, own, endpoint, machineId } = await scene();
    const { status, body } = await beat(qvacAt(`${runtime.url}/some/path?x=1#y`), { leaseTtlSeconds: 120 });
    expect(status).toBe(200);
    const { observedAt } = body.item;
    const leaseExpiresAt = new Date(Date.parse(observedAt) + 120_000).toISOString();
    expect(body.item).toEqual({
      machineId,
      agentId: own.agentId,
      leaseTtlSeconds: 120,
      observedAt,
      endpoints: [{ providerKey: "qvac", endpointBaseUrl: runtime.url, status: "active", leaseExpiresAt, healthError: null }],
    });
    expect((await agents())[0]).toMatchObject({ status: "active", lastSeenAt: observedAt, updatedAt: observedAt });
    expect(await endpoint()).toMatchObject({
      source: "agent",
      agentId: own.agentId,
      label: "QVAC runtime",
      authType: "none",
      hasAuthToken: false,
      modelAlias: null,
      networkScope: "loopback",
      probePath: "/v1/models",
      status: "active",
      leaseExpiresAt,
      lastCheckedAt: observedAt,
      lastHealthyAt: observedAt,
    });
  });

  it("leases for a minute where nothing is said, and for a day at most", async () => {
    const { beat } = await scene();
    for (const [given, taken] of [
      [{}, 60],
      [{ leaseTtlSeconds: null }, 60],
      [{ leaseTtlSeconds: 1 }, 1],
      [{ leaseTtlSeconds: 86_400 }, 86_400],
    ] as const) {
      expect((await beat(qvacAt(dead), given)).body.item.leaseTtlSeconds).toBe(taken);
    }
    for (const leaseTtlSeconds of [0, -1, 86_401, 1e300]) {
      const answer = await beat(qvacAt(dead), { leaseTtlSeconds });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe("body.leaseTtlSeconds");
    }
  });

  it("replaces what was entered by hand, and the other way round", async () => {
    const { beat, endpoint, machineId, own } = await scene();
    const params = { machineId, providerKey: "qvac" };
    const byHand = await must(sandbox, "upsertRuntimeEndpoint", {
      params,
      body: { endpointBaseUrl: dead, label: "Mine", authToken: "t" },
    });
    await beat(qvacAt(dead, { providerKey: "QVAC" }));
    const reported = await endpoint();
    expect(reported).toMatchObject({ source: "agent", agentId: own.agentId, label: "QVAC runtime", hasAuthToken: false });
    expect(reported.id).toBe(byHand.item.id);
    expect(reported.createdAt).toBe(byHand.item.createdAt);
    await must(sandbox, "upsertRuntimeEndpoint", { params, body: { endpointBaseUrl: dead } });
    expect(await endpoint()).toMatchObject({ source: "manual", agentId: null, leaseExpiresAt: null, status: "active" });
  });

  it("reads what released clients send", async () => {
    const { beat, endpoint } = await scene();
    const entry = {
      provider_key: "qvac",
      endpoint_base_url: dead,
      label: null,
      auth_type: "api-key",
      auth_token: "token-1",
      model_alias: "llama",
      network_scope: "lan",
      probe_path: null,
    };
    expect((await beat([entry], { leaseTtlSeconds: null })).status).toBe(200);
    expect(await endpoint()).toMatchObject({ authType: "api-key", hasAuthToken: true, modelAlias: "llama", networkScope: "lan" });
  });

  it("is recorded when something changed, as the agent's doing", async () => {
    await using runtime = await startRuntime();
    const { beat, events, own } = await scene();
    const seen = async () =>
      (await events()).filter(({ type }) => type !== "machine-agent.enrolled" && !type.startsWith("machine."));
    await beat(qvacAt(runtime.url));
    expect((await seen()).map(({ type, actor }) => ({ type, actor }))).toEqual([
      { type: "runtime-endpoint.created", actor: own.agentId },
      { type: "machine-agent.activated", actor: own.agentId },
    ]);
    clock.advance(1_000);
    await beat(qvacAt(runtime.url));
    await beat(qvacAt(runtime.url), { leaseTtlSeconds: 90 });
    expect(await seen()).toHaveLength(2);
    runtime.status = 500;
    await beat(qvacAt(runtime.url, { authToken: "token-of-the-runtime" }));
    const [latest] = await seen();
    expect(latest).toMatchObject({
      type: "runtime-endpoint.updated",
      actor: own.agentId,
      payload: { from: "active", to: "degraded" },
    });
    expect(JSON.stringify(await seen())).not.toContain("token-of-the-runtime");
    expect(JSON.stringify(await seen())).not.toContain(own.agentToken);
  });
});
