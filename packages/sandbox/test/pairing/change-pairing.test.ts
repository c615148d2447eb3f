import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentFields, call, expectRefusal, must, pairedAgent, type Sandbox, startSandbox, TestClock } from "../support.ts";
import { emptyPolicy, pairingEvents, pairingScene, useToken } from "./pairing-scene.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

const scene = (policy?: object) => pairingScene(sandbox, policy);
const use = (token: string) => useToken(sandbox, token);
const eventsOf = (machineId: string) => pairingEvents(sandbox, machineId);

describe("an update of a pairing", () => {
  it("changes what is sent and leaves the rest", async () => {
    const { update, read, token, machineId } = await scene({ dailySpendLimit: 5 });
    const before = await read();
    clock.advance(1_000);
    const { body } = await update({ description: "Night shift", agentProvider: "other", agentRole: "auditor" });
    expect(body.item).toEqual({
      ...before,
      description: "Night shift",
      agentProvider: "other",
      agentRole: "auditor",
      updatedAt: expect.not.stringContaining(before.updatedAt),
    });
    expect(await read()).toEqual(body.item);
    expect((await use(token)).status).toBe(200);
    const [event] = await eventsOf(machineId);
    expect(event).toMatchObject({ type: "pairing.updated", payload: { changed: ["agentProvider", "agentRole", "description"] } });
  });

  it("without a change changes nothing and records nothing", async () => {
    const policy = { dailySpendLimit: 5, deniedSkillKeys: ["x"] };
    const { update, read, token, machineId } = await scene(policy);
    const before = await read();
    const count = (await eventsOf(machineId)).length;
    clock.advance(1_000);
    for (const body of [{}, { status: "active" }, { agentRole: before.agentRole }, { delegationPolicy: policy }]) {
      expect((await update(body)).body.item).toEqual(before);
    }
    expect(await eventsOf(machineId)).toHaveLength(count);
    expect((await use(token)).status).toBe(200);
  });

  it("replaces the whole policy, which makes the token stale until a new session", async () => {
    const { update, token, renew } = await scene({ dailySpendLimit: 5, deniedSkillKeys: ["x"] });
    const { body } = await update({ delegationPolicy: { currency: "USDT" } });
    expect(body.item.delegationPolicy).toEqual({ ...emptyPolicy, currency: "USDT" });
    expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
    expect((await use((await renew()).body.item.pairingToken)).status).toBe(200);
    expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
  });

  it("with the members of the policy in another order leaves the token valid", async () => {
    const { update, token } = await scene({ dailySpendLimit: 5, perTransactionLimit: 1, currency: "USDT" });
    await update({ delegationPolicy: { currency: "USDT", perTransactionLimit: 1, dailySpendLimit: 5, deniedSkillKeys: [] } });
    expect((await use(token)).status).toBe(200);
  });

  it("back to the policy of the session makes its token valid again", async () => {
    const policy = { dailySpendLimit: 5 };
    const { update, token } = await scene(policy);
    await update({ delegationPolicy: {} });
    expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
    await update({ delegationPolicy: policy });
    expect((await use(token)).status).toBe(200);
  });

  it("pauses the agent and lets it go on with the same token", async () => {
    const { update, token, machineId } = await scene();
    expect((await update({ status: "paused" })).body.item.status).toBe("paused");
    expectRefusal(await use(token), 403, "AGENT_PAIRING_INACTIVE");
    await update({ status: "active" });
    expect((await use(token)).status).toBe(200);
    const types = (await eventsOf(machineId)).map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(["pairing.resumed", "pairing.paused"]);
  });

  it("does not bring a revoked pairing back", async () => {
    const { update, revoke, token } = await scene();
    await revoke();
    for (const status of ["active", "paused"]) {
      const answer = await update({ status });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe("body.status");
    }
    expect((await update({ status: "revoked" })).status).toBe(200);
    expectRefusal(await use(token), 403, "AGENT_PAIRING_INACTIVE");
  });

  it("does not revoke a pairing with open orders", async () => {
    const { update, order, read } = await scene();
    await order();
    const answer = await update({ status: "revoked" });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("body.status");
    expect((await read()).status).toBe("active");
  });

  it("is refused for what is no field, no status and no policy", async () => {
    const { update } = await scene();
    for (const body of [
      { agentAddress: agentFields.agentAddress },
      { status: "gone" },
      { delegationPolicy: { limit: 1 } },
      { agentRole: "" },
    ]) {
      expectRefusal(await update(body), 400, "VALIDATION_ERROR");
    }
  });

  it("and a revocation are refused while the registry is away", async () => {
    const { update, revoke } = await scene();
    sandbox.registry.outage = true;
    const answers = [await update({ description: "x" }), await revoke()];
    sandbox.registry.outage = false;
    for (const answer of answers) expectRefusal(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
  });
});

describe("a revocation", () => {
  it("ends the pairing for good, once", async () => {
    const { revoke, read, token, machineId } = await scene();
    expect((await revoke()).status).toBe(204);
    const after = await read();
    expect(after.status).toBe("revoked");
    clock.advance(1_000);
    expect((await revoke()).status).toBe(204);
    expect(await read()).toEqual(after);
    expectRefusal(await use(token), 403, "AGENT_PAIRING_INACTIVE");
    expect((await eventsOf(machineId)).filter(({ type }) => type === "pairing.revoked")).toHaveLength(1);
  });

  it("waits for open orders", async () => {
    const { revoke, order, token } = await scene();
    const orderId = await order();
    expectRefusal(await revoke(), 409, "OPEN_MARKET_ORDERS");
    await must(sandbox, "cancelMarketOrder", { params: { orderId }, token });
    expect((await revoke()).status).toBe(204);
  });

  it("is not held up by the orders of another pairing", async () => {
    const { order, machineId } = await scene();
    await order();
    const { id: pairingId } = await pairedAgent(sandbox, machineId);
    expect((await call(sandbox, "revokeAgentPairing", { params: { machineId, pairingId } })).status).toBe(204);
  });
});
