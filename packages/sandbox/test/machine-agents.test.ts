import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deadAddress, startRuntime } from "./runtime-server.ts";
import { activeMachine, call, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
let dead: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  dead = await deadAddress();
});
afterAll(() => sandbox.close());

interface Event {
  readonly type: string;
  readonly actor: string;
  readonly resourceType: string;
  readonly payload: object;
}

/** An enrolled agent, and what it can do. */
async function scene(body?: object) {
  const { id: machineId, identityRef } = await activeMachine(sandbox);
  const { item } = await must(sandbox, "enrollMachineAgent", { params: { machineId }, ...(body && { body }) });
  const { provisioningToken: agentToken, ...agent } = item;
  const own = { machineId, agentId: agent.id, agentToken };
  return {
    machineId,
    identityRef: identityRef ?? "",
    agent,
    own,
    beat: (endpoints: unknown, more: object = {}) =>
      call(sandbox, "machineAgentHeartbeat", { body: { ...own, endpoints, ...more } }),
    revoke: () => call(sandbox, "revokeMachineAgent", { params: { machineId, agentId: agent.id } }),
    agents: async () => (await must(sandbox, "listMachineAgents", { params: { machineId } })).items,
    endpoint: async (providerKey = "qvac") =>
      (await must(sandbox, "getRuntimeEndpoint", { params: { machineId, providerKey } })).item,
    events: async (): Promise<Event[]> => (await must(sandbox, "listAuditEvents", { query: { machineId } })).items,
  };
}

const qvacAt = (endpointBaseUrl: string, more: object = {}) => [{ providerKey: "qvac", endpointBaseUrl, ...more }];

describe("an enrollment", () => {
  it("needs nothing said about the agent", async () => {
    for (const body of [undefined, {}]) {
      const { agent, own, agents } = await scene(body);
      expect(agent).toMatchObject({ label: "Machine agent", allowedProviderKeys: [], status: "provisioned", lastSeenAt: null });
      expect(own.agentToken).toMatch(/^prov_[\w-]{40,}$/);
      expect(await agents()).toEqual([agent]);
    }
  });

  it("keeps what was said", async () => {
    const said = { label: "Edge agent", allowedProviderKeys: ["qvac", "Geodnet"] };
    expect((await scene(said)).agent).toMatchObject(said);
  });

  it("is a further agent each time, with a token of its own", async () => {
    const { machineId, own, agents } = await scene();
    const { item } = await must(sandbox, "enrollMachineAgent", { params: { machineId } });
    expect(item.provisioningToken).not.toBe(own.agentToken);
    expect((await agents()).map(({ id }: { id: string }) => id)).toEqual([own.agentId, item.id]);
    const page = await must(sandbox, "listMachineAgents", { params: { machineId }, query: { limit: 1 } });
    const rest = await must(sandbox, "listMachineAgents", {
      params: { machineId },
      query: { limit: 1, cursor: page.nextCursor },
    });
    expect(rest.items.map(({ id }: { id: string }) => id)).toEqual([item.id]);
    expect(rest).not.toHaveProperty("nextCursor");
  });
});

describe("the agents of a machine", () => {
  it("need a machine that is there, active and activated", async () => {
    const { machineId, identityRef, own } = await scene();
    const params = { machineId, agentId: own.agentId };
    const all = async (at = params) => [
      await call(sandbox, "listMachineAgents", { params: at }),
      await call(sandbox, "enrollMachineAgent", { params: at }),
      await call(sandbox, "revokeMachineAgent", { params: at }),
    ];
    for (const answer of await all({ ...params, machineId: "mach_x" })) expectRefusal(answer, 404, "NOT_FOUND");
    sandbox.registry.set({ identityRef, bonded: false });
    for (const answer of await all()) expectRefusal(answer, 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.set({ identityRef });
    sandbox.registry.outage = true;
    const [list, ...writes] = await all();
    sandbox.registry.outage = false;
    expect(list?.status).toBe(200);
    for (const answer of writes) expectRefusal(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    await must(sandbox, "updateMachine", { params, body: { status: "blocked" } });
    for (const answer of await all()) expectRefusal(answer, 409, "MACHINE_NOT_ACTIVE");
  });

  it("are revoked for good, once", async () => {
    const { revoke, agents, beat, events } = await scene();
    expect((await revoke()).status).toBe(204);
    const after = await agents();
    expect(after[0].status).toBe("revoked");
    clock.advance(1_000);
    expect((await revoke()).status).toBe(204);
    expect(await agents()).toEqual(after);
    expect((await events()).filter(({ type }) => type === "machine-agent.revoked")).toHaveLength(1);
    expectRefusal(await beat(qvacAt(dead)), 403, "AGENT_PAIRING_INACTIVE");
    expect(await agents()).toEqual(after);
  });

  it("are found under their own machine only", async () => {
    const mine = await scene();
    const other = await scene();
    const params = { machineId: other.machineId, agentId: mine.own.agentId };
    expectRefusal(await call(sandbox, "revokeMachineAgent", { params }), 404, "NOT_FOUND");
    expectRefusal(await mine.beat(qvacAt(dead), { machineId: other.machineId }), 404, "NOT_FOUND");
    expectRefusal(await mine.beat(qvacAt(dead), { agentId: "agent_x" }), 404, "NOT_FOUND");
    expectRefusal(await mine.beat(qvacAt(dead), { machineId: "mach_x" }), 404, "NOT_FOUND");
  });
});

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

  it("probes every endpoint once, where it was told to and with its token", async () => {
    await using runtime = await startRuntime();
    const { beat } = await scene();
    await beat([
      { providerKey: "qvac", endpointBaseUrl: runtime.url, authToken: "token-1" },
      { providerKey: "other", endpointBaseUrl: runtime.url, authToken: "token-2", authType: "api-key", probePath: "up?deep=1" },
      { providerKey: "open", endpointBaseUrl: runtime.url, authToken: "token-3", authType: "none" },
      { providerKey: "sly", endpointBaseUrl: runtime.url, authToken: "token-4", probePath: "//example.invalid/x" },
      { providerKey: "mail", endpointBaseUrl: runtime.url, probePath: "@example.invalid/x" },
    ]);
    const seen = runtime.requests.map(({ method, path, headers }) => ({
      asked: `${method} ${path}`,
      bearer: headers.authorization,
      key: headers["x-api-key"],
    }));
    expect(seen.toSorted((a, b) => a.asked.localeCompare(b.asked))).toEqual(
      [
        { asked: "GET /v1/models", bearer: "Bearer token-1", key: undefined },
        { asked: "GET /up?deep=1", bearer: undefined, key: "token-2" },
        { asked: "GET /health", bearer: undefined, key: undefined },
        { asked: "GET //example.invalid/x", bearer: "Bearer token-4", key: undefined },
        { asked: "GET /@example.invalid/x", bearer: undefined, key: undefined },
      ].toSorted((a, b) => a.asked.localeCompare(b.asked)),
    );
  });

  it.each([200, 201, 204, 301, 302, 400, 401, 404, 500, 503])("tells an endpoint that answers %d", async (status) => {
    await using runtime = await startRuntime(status);
    const { beat, endpoint } = await scene();
    const { body } = await beat(qvacAt(runtime.url));
    const healthy = status < 300;
    expect(body.item.endpoints[0]).toMatchObject(
      healthy ? { status: "active", healthError: null } : { status: "degraded", healthError: `answered ${status}` },
    );
    expect(runtime.requests).toHaveLength(1);
    const { lastHealthyAt, lastCheckedAt } = await endpoint();
    expect(lastHealthyAt).toBe(healthy ? lastCheckedAt : null);
  });

  it("tells an endpoint where nothing answers, and names nothing secret", async () => {
    const { beat, endpoint } = await scene();
    const secrets = { authToken: "s3cret-token", probePath: "/up?key=s3cret-query" };
    for (const url of [dead, "http://name.invalid:1", "http://user:s3cret-password@127.0.0.1:1"]) {
      const { body } = await beat(qvacAt(url, secrets));
      expect(body.item.endpoints[0]).toMatchObject({ status: "unreachable", healthError: "Nothing answered at /up." });
      expect(JSON.stringify(body)).not.toContain("s3cret");
      expect((await endpoint()).endpointBaseUrl).not.toContain("s3cret");
    }
  });

  it("does not wait for an endpoint that is silent", async () => {
    await using silent = await startRuntime(null);
    await using well = await startRuntime();
    const { beat } = await scene();
    const { body } = await beat([
      { providerKey: "silent", endpointBaseUrl: silent.url },
      { providerKey: "well", endpointBaseUrl: well.url },
    ]);
    expect(body.item.endpoints).toMatchObject([
      { providerKey: "silent", status: "unreachable", healthError: "Nothing answered at /health within 2 seconds." },
      { providerKey: "well", status: "active" },
    ]);
  });

  it("keeps when the endpoint was healthy last, as long as it is the same one", async () => {
    await using runtime = await startRuntime();
    const { beat, endpoint } = await scene();
    const first = (await beat(qvacAt(runtime.url))).body.item.observedAt;
    runtime.status = 503;
    clock.advance(5_000);
    await beat(qvacAt(runtime.url));
    expect(await endpoint()).toMatchObject({ status: "degraded", lastHealthyAt: first });
    await beat(qvacAt(dead));
    expect(await endpoint()).toMatchObject({ status: "unreachable", lastHealthyAt: null });
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

  it("needs the token of the agent", async () => {
    const { beat, own, agents } = await scene();
    const other = await scene();
    expectRefusal(await beat(qvacAt(dead), { agentToken: undefined }), 401, "AGENT_AUTH_REQUIRED");
    expectRefusal(await beat(qvacAt(dead), { agentToken: null }), 401, "AGENT_AUTH_REQUIRED");
    expectRefusal(await beat(qvacAt(dead), { agentToken: "" }), 401, "AGENT_AUTH_REQUIRED");
    const wrong = [
      `${own.agentToken}x`,
      own.agentToken.slice(0, -1),
      own.agentToken.toUpperCase(),
      other.own.agentToken,
      "\u0000",
      " ",
    ];
    for (const agentToken of wrong) {
      const answer = await beat(qvacAt(dead), { agentToken });
      expectRefusal(answer, 401, "AGENT_AUTH_INVALID");
      expect(JSON.stringify(answer.body)).not.toContain(own.agentToken.slice(5, 20));
    }
    expect((await agents())[0].status).toBe("provisioned");
  });

  it("reports no other providers than the agent may", async () => {
    await using runtime = await startRuntime();
    const { beat, agents } = await scene({ allowedProviderKeys: ["QVAC", "geodnet"] });
    const both = [...qvacAt(runtime.url), { providerKey: "akash", endpointBaseUrl: runtime.url }];
    const answer = await beat(both);
    expectRefusal(answer, 403, "AGENT_POLICY_DENIED");
    expect(answer.body.error.details.providerKeys).toEqual(["akash"]);
    expect(runtime.requests).toEqual([]);
    expect((await agents())[0].status).toBe("provisioned");
    expect((await beat(qvacAt(runtime.url, { providerKey: "Qvac" }))).status).toBe(200);
  });

  it("looks at the credentials first, then at the machine", async () => {
    await using runtime = await startRuntime();
    const { beat, machineId, identityRef } = await scene({ allowedProviderKeys: ["qvac"] });
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "blocked" } });
    expectRefusal(await beat(qvacAt(runtime.url), { agentToken: "prov_x" }), 401, "AGENT_AUTH_INVALID");
    expectRefusal(await beat(qvacAt(runtime.url, { providerKey: "x" })), 403, "AGENT_POLICY_DENIED");
    expectRefusal(await beat(qvacAt(runtime.url)), 409, "MACHINE_NOT_ACTIVE");
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "active" } });
    sandbox.registry.set({ identityRef, bonded: false });
    expectRefusal(await beat(qvacAt(runtime.url)), 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.set({ identityRef });
    sandbox.registry.outage = true;
    const answer = await beat(qvacAt(runtime.url));
    sandbox.registry.outage = false;
    expectRefusal(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    expect(runtime.requests).toEqual([]);
  });

  it.each([
    ["body.endpoints", []],
    ["body.endpoints.0.endpointBaseUrl", qvacAt("http://")],
    ["body.endpoints.0.endpointBaseUrl", qvacAt("http://127.0.0.1:99999")],
    ["body.endpoints.0.endpointBaseUrl", qvacAt("ftp://127.0.0.1")],
    ["body.endpoints.0.authToken", qvacAt("http://127.0.0.1:1", { authToken: "two\nlines" })],
    ["body.endpoints.0.authToken", qvacAt("http://127.0.0.1:1", { authToken: "schlüssel" })],
    ["body.endpoints.0.providerKey", qvacAt("http://127.0.0.1:1", { providerKey: "" })],
    ["body.endpoints.0.providerKey", qvacAt("http://127.0.0.1:1", { providerKey: "\ud800" })],
    ["body.endpoints.0.providerKey", qvacAt("http://127.0.0.1:1", { providerKey: "a\u0000b" })],
    ["body.endpoints.1.providerKey", [...qvacAt("http://127.0.0.1:1"), ...qvacAt("http://127.0.0.1:2", { providerKey: "QVAC" })]],
  ])("is refused as a whole for %s", async (path, endpoints) => {
    const { beat, agents } = await scene();
    const answer = await beat(endpoints);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe(path);
    expect(JSON.stringify(answer.body)).not.toMatch(/lines|schl/);
    expect((await agents())[0]).toMatchObject({ status: "provisioned", lastSeenAt: null });
  });

  it("and another at the same time both count", async () => {
    await using runtime = await startRuntime();
    const { beat, machineId } = await scene();
    const keys = Array.from({ length: 10 }, (_, index) => `provider-${index}`);
    const answers = await Promise.all(keys.map((providerKey) => beat(qvacAt(runtime.url, { providerKey }))));
    expect(answers.map(({ status }) => status)).toEqual(keys.map(() => 200));
    const { items } = await must(sandbox, "listRuntimeEndpoints", { params: { machineId } });
    expect(items.map((item: { providerKey: string }) => item.providerKey).toSorted()).toEqual(keys);
  });

  it("of an agent that is revoked meanwhile changes nothing", async () => {
    await using runtime = await startRuntime(null);
    const { beat, revoke, machineId } = await scene();
    const answer = beat(qvacAt(runtime.url));
    await expect.poll(() => runtime.requests.length).toBe(1);
    await revoke();
    expectRefusal(await answer, 403, "AGENT_PAIRING_INACTIVE");
    expect((await must(sandbox, "listRuntimeEndpoints", { params: { machineId } })).items).toEqual([]);
  });
});
