import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agentFields,
  call,
  expectRefusal,
  must,
  pairedAgent,
  type Sandbox,
  shopper,
  signedPairingProof,
  startSandbox,
  TestClock,
} from "../support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

const use = (token: string) => call(sandbox, "listMarketServices", { token, query: { limit: 1 } });
const eventsOf = async (machineId: string): Promise<{ type: string; payload: object; actor: string }[]> =>
  (await must(sandbox, "listAuditEvents", { query: { machineId, resourceType: "pairing" } })).items;

/** A paired agent, and the calls on its pairing. */
async function scene(policy: object = {}) {
  const { machineId, agentPairingId, token } = await shopper(sandbox, policy);
  const params = { machineId, pairingId: agentPairingId };
  return {
    machineId,
    params,
    token,
    update: (body: object) => call(sandbox, "updateAgentPairing", { params, body }),
    revoke: () => call(sandbox, "revokeAgentPairing", { params }),
    renew: async (fields: object = agentFields) =>
      call(sandbox, "createAgentPairingSession", {
        params,
        body: { agentProof: await signedPairingProof(sandbox, machineId, fields) },
      }),
    read: async () => (await must(sandbox, "listAgentPairings", { params: { machineId } })).items[0],
    order: async () => {
      const body = { machineId, agentPairingId, serviceId: "svc_peaq_price", input: { pair: "PEAQ/USDT" } };
      return (await must(sandbox, "createMarketOrder", { token, body })).item.id as string;
    },
  };
}

const emptyPolicy = {
  allowedSkillKeys: [],
  deniedSkillKeys: [],
  allowedServiceIds: [],
  deniedServiceIds: [],
  perTransactionLimit: null,
  dailySpendLimit: null,
  currency: null,
};

describe("a new pairing", () => {
  it("is active, without limits where none were given, with its token in this one answer", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const agentProof = await signedPairingProof(sandbox, machineId);
    const { item } = await must(sandbox, "createAgentPairing", { params: { machineId }, body: { ...agentFields, agentProof } });
    const { pairingToken, ...rest } = item;
    expect(rest).toMatchObject({
      machineId,
      status: "active",
      delegationPolicy: emptyPolicy,
      hasAuthToken: true,
      description: null,
    });
    expect(Date.parse(rest.sessionExpiresAt) - Date.parse(rest.sessionIssuedAt)).toBe(3_600_000);
    const { items } = await must(sandbox, "listAgentPairings", { params: { machineId } });
    expect(items).toEqual([rest]);
    expect((await use(pairingToken)).status).toBe(200);
    expect(await eventsOf(machineId)).toMatchObject([{ type: "pairing.created", actor: "operator" }]);
  });

  it("keeps the policy that was given", async () => {
    const policy = {
      ...emptyPolicy,
      deniedServiceIds: ["svc_akash_gpu"],
      perTransactionLimit: 0,
      dailySpendLimit: 99.5,
      currency: "USDT",
    };
    expect((await (await scene(policy)).read()).delegationPolicy).toEqual(policy);
  });

  it.each([
    ["perTransactionLimit", -0.01],
    ["perTransactionLimit", -5],
    ["dailySpendLimit", -1],
  ])("is refused with a %s of %d", async (name, limit) => {
    const { machineId, update } = await scene();
    const agentProof = await signedPairingProof(sandbox, machineId);
    const delegationPolicy = { [name]: limit };
    const body = { ...agentFields, agentProof, delegationPolicy };
    const created = await call(sandbox, "createAgentPairing", { params: { machineId }, body });
    for (const answer of [created, await update({ delegationPolicy })]) {
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe(`body.delegationPolicy.${name}`);
    }
  });

  it("is refused with a limit beyond all numbers", async () => {
    const { machineId } = await scene();
    const agentProof = await signedPairingProof(sandbox, machineId);
    const text = JSON.stringify({ ...agentFields, agentProof, delegationPolicy: { dailySpendLimit: 7 } }).replace(
      ":7}",
      ":1e999}",
    );
    const response = await sandbox.fetch(`/api/v1/machines/${machineId}/agent-pairings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: text,
    });
    expect(response.status).toBe(400);
  });

  it("is refused on a machine that is unknown or not active", async () => {
    const { machineId } = await scene();
    const agentProof = await signedPairingProof(sandbox, machineId);
    const body = { ...agentFields, agentProof };
    expectRefusal(await call(sandbox, "createAgentPairing", { params: { machineId: "mach_x" }, body }), 404, "NOT_FOUND");
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "degraded" } });
    expectRefusal(await call(sandbox, "createAgentPairing", { params: { machineId }, body }), 409, "MACHINE_NOT_ACTIVE");
  });
});

describe("the pairings of a machine", () => {
  it("are its own, in pages", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    await scene();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await pairedAgent(sandbox, machineId)).id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const page = await must(sandbox, "listAgentPairings", { params: { machineId }, query });
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
    expectRefusal(await call(sandbox, "listAgentPairings", { params: { machineId: "mach_x" } }), 404, "NOT_FOUND");
    expectRefusal(
      await call(sandbox, "listAgentPairings", { params: { machineId }, query: { cursor: "x" } }),
      400,
      "VALIDATION_ERROR",
    );
  });

  it("are found under their own machine only", async () => {
    const mine = await scene();
    const other = await scene();
    const params = { machineId: other.machineId, pairingId: mine.params.pairingId };
    const agentProof = await signedPairingProof(sandbox, other.machineId);
    const answers = [
      await call(sandbox, "createAgentPairingSession", { params, body: { agentProof } }),
      await call(sandbox, "updateAgentPairing", { params, body: { status: "paused" } }),
      await call(sandbox, "revokeAgentPairing", { params }),
      await call(sandbox, "updateAgentPairing", { params: { ...params, machineId: "mach_x" }, body: {} }),
      await call(sandbox, "revokeAgentPairing", { params: { ...mine.params, pairingId: "pair_x" } }),
    ];
    for (const answer of answers) expectRefusal(answer, 404, "NOT_FOUND");
    expect((await mine.read()).status).toBe("active");
  });
});

describe("a session", () => {
  it("takes the place of the one before", async () => {
    const { renew, token, read } = await scene();
    clock.advance(2_000);
    const { body, status } = await renew();
    expect(status).toBe(201);
    const { pairingToken, ...item } = body.item;
    expect(await read()).toEqual(item);
    expect((await use(pairingToken)).status).toBe(200);
    expectRefusal(await use(token), 401, "AGENT_AUTH_INVALID");
  });

  it("can be opened when the one before has expired", async () => {
    const { renew, token } = await scene();
    clock.advance(3_600_001);
    expectRefusal(await use(token), 401, "AGENT_AUTH_EXPIRED");
    expect((await use((await renew()).body.item.pairingToken)).status).toBe(200);
  });

  it("needs a proof for the address, provider and role that the pairing has now", async () => {
    const { renew, update } = await scene();
    await update({ agentRole: "auditor" });
    expectRefusal(await renew(), 403, "AGENT_PAIRING_PROOF_INVALID");
    expect((await renew({ ...agentFields, agentRole: "auditor" })).status).toBe(201);
    await update({ agentProvider: "other" });
    expectRefusal(await renew({ ...agentFields, agentRole: "auditor" }), 403, "AGENT_PAIRING_PROOF_INVALID");
    expect((await renew({ ...agentFields, agentProvider: "other", agentRole: "auditor" })).status).toBe(201);
  });

  it("needs a proof for the DID of the pairing", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const fields = { ...agentFields, agentDid: `did:pkh:eip155:3338:${agentFields.agentAddress}` };
    const agentProof = await signedPairingProof(sandbox, machineId, fields);
    const { item } = await must(sandbox, "createAgentPairing", { params: { machineId }, body: { ...fields, agentProof } });
    const open = async (by: object) =>
      call(sandbox, "createAgentPairingSession", {
        params: { machineId, pairingId: item.id },
        body: { agentProof: await signedPairingProof(sandbox, machineId, by) },
      });
    expectRefusal(await open(agentFields), 403, "AGENT_PAIRING_PROOF_INVALID");
    expect((await open(fields)).status).toBe(201);
  });

  it("is not opened without a proof, or with one that was used", async () => {
    const { params, machineId } = await scene();
    expectRefusal(await call(sandbox, "createAgentPairingSession", { params, body: {} }), 403, "AGENT_PAIRING_PROOF_REQUIRED");
    const body = { agentProof: await signedPairingProof(sandbox, machineId) };
    expect((await call(sandbox, "createAgentPairingSession", { params, body })).status).toBe(201);
    expectRefusal(await call(sandbox, "createAgentPairingSession", { params, body }), 403, "AGENT_PAIRING_PROOF_INVALID");
  });

  it("is not opened with an expired proof, nor on a machine that cannot act", async () => {
    const { params, machineId, renew } = await scene();
    const body = { agentProof: await signedPairingProof(sandbox, machineId) };
    clock.advance(600_001);
    expectRefusal(await call(sandbox, "createAgentPairingSession", { params, body }), 403, "AGENT_PAIRING_PROOF_EXPIRED");
    const fresh = { agentProof: await signedPairingProof(sandbox, machineId) };
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "blocked" } });
    expectRefusal(await call(sandbox, "createAgentPairingSession", { params, body: fresh }), 409, "MACHINE_NOT_ACTIVE");
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "active" } });
    expect((await renew()).status).toBe(201);
  });

  it.each(["paused", "revoked"])("is not opened while the pairing is %s", async (status) => {
    const { update, renew } = await scene();
    await update({ status });
    expectRefusal(await renew(), 403, "AGENT_PAIRING_INACTIVE");
  });
});

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
