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
