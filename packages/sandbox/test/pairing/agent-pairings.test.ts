import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agentFields,
  call,
  expectRefusal,
  must,
  pairedAgent,
  type Sandbox,
  signedPairingProof,
  startSandbox,
  TestClock,
} from "../support.ts";
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
