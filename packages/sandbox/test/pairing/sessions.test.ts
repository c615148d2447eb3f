import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agentFields,
  call,
  expectRefusal,
  must,
  type Sandbox,
  signedPairingProof,
  startSandbox,
  TestClock,
} from "../support.ts";
import { pairingScene, useToken } from "./pairing-scene.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

const scene = (policy?: object) => pairingScene(sandbox, policy);
const use = (token: string) => useToken(sandbox, token);

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
