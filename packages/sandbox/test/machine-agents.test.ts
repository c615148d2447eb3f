import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentScene, qvacAt } from "./agent-scene.ts";
import { deadAddress } from "./runtime-server.ts";
import { call, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
let dead: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  dead = await deadAddress();
});
afterAll(() => sandbox.close());

const scene = (body?: object) => agentScene(sandbox, body);

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
