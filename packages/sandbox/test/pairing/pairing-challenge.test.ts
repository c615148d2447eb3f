import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agent,
  agentFields,
  call,
  expectRefusal,
  must,
  type Sandbox,
  signedPairingProof,
  startSandbox,
  stranger,
  TestClock,
} from "../support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
let machineId: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  machineId = (await activeMachine(sandbox)).id;
});
afterAll(() => sandbox.close());

const params = () => ({ machineId });
const challenge = (body: object) => call(sandbox, "createAgentPairingChallenge", { params: params(), body });
const pair = (agentProof: unknown, fields: object = agentFields, on = machineId) =>
  call(sandbox, "createAgentPairing", { params: { machineId: on }, body: { ...fields, agentProof } });
const signed = (fields: object = agentFields, signer = agent) => signedPairingProof(sandbox, machineId, fields, signer);
const did = `did:pkh:eip155:3338:${agent.address}`;

describe("the challenge of a pairing", () => {
  it("has all its ten fields, none of them empty", async () => {
    const { body, status } = await challenge(agentFields);
    expect(status).toBe(201);
    expect(Object.keys(body.item).sort()).toEqual(
      [
        "challengeId",
        "machineId",
        "machineIdentityRef",
        "agentAddress",
        "agentDid",
        "agentProvider",
        "agentRole",
        "message",
        "expiresAt",
        "verificationMethod",
      ].sort(),
    );
    expect(Object.values(body.item).every((value) => typeof value === "string" && value !== "")).toBe(true);
    expect(body.item).toMatchObject({ ...agentFields, machineId, agentDid: `did:pkh:eip155:1:${agent.address}` });
  });

  it("takes the DID that is given, of any chain and in any case", async () => {
    for (const agentDid of [did, did.toLowerCase()]) {
      expect((await challenge({ ...agentFields, agentDid })).body.item.agentDid).toBe(agentDid);
    }
  });

  it("refuses a DID of another address", async () => {
    const agentDid = `did:pkh:eip155:1:${stranger.address}`;
    for (const answer of [
      await challenge({ ...agentFields, agentDid }),
      await pair(await signed(), { ...agentFields, agentDid }),
    ]) {
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe("body.agentDid");
    }
  });

  it("refuses addresses, providers and roles that are none", async () => {
    for (const wrong of [
      { agentAddress: "0x12" },
      { agentAddress: "" },
      { agentProvider: "" },
      { agentRole: "" },
      { agentDid: "did:x" },
    ]) {
      expectRefusal(await challenge({ ...agentFields, ...wrong }), 400, "VALIDATION_ERROR");
    }
  });

  it("shows what is signed, on lines that a value cannot break", async () => {
    const agentRole = "buyer\nexpiresAt: 2099-01-01T00:00:00.000Z";
    const { message, expiresAt } = (await challenge({ ...agentFields, agentRole })).body.item;
    const lines: string[] = message.split("\n");
    expect(lines.filter((line) => line.startsWith("expiresAt: "))).toEqual([`expiresAt: ${expiresAt}`]);
    expect(lines).toContain(`machineId: ${machineId}`);
    expect(lines).toContain(`agentAddress: ${agent.address.toLowerCase()}`);
  });

  it("is refused for a machine that is unknown, not active, not bonded or not resolved, and during an outage", async () => {
    const at = (id: string) => call(sandbox, "createAgentPairingChallenge", { params: { machineId: id }, body: agentFields });
    expectRefusal(await at("mach_unknown"), 404, "NOT_FOUND");
    const { id, identityRef } = await activeMachine(sandbox);
    sandbox.registry.set({ identityRef: identityRef ?? "", bonded: false });
    expectRefusal(await at(id), 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.set({ identityRef: identityRef ?? "", resolves: false });
    expectRefusal(await at(id), 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.set({ identityRef: identityRef ?? "" });
    sandbox.registry.outage = true;
    expectRefusal(await at(id), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    sandbox.registry.outage = false;
    await must(sandbox, "updateMachine", { params: { machineId: id }, body: { status: "blocked" } });
    expectRefusal(await at(id), 409, "MACHINE_NOT_ACTIVE");
  });

  it("is refused for a machine without an identity", async () => {
    await using open = await startSandbox({ config: { machineIdentityVerification: "off" } });
    const body = { displayName: "R", ownerId: "o", machineType: "rover", runtimeProfile: "edge" };
    const { item } = await must(open, "createMachine", { body });
    const at = { params: { machineId: item.id } };
    await must(open, "updateMachine", { ...at, body: { status: "active" } });
    expectRefusal(await call(open, "createAgentPairingChallenge", { ...at, body: agentFields }), 409, "MACHINE_NOT_ACTIVATED");
    const agentProof = { challengeId: "chal_unknown", signature: "0x" };
    const paired = await call(open, "createAgentPairing", { ...at, body: { ...agentFields, agentProof } });
    expectRefusal(paired, 409, "MACHINE_NOT_ACTIVATED");
  });
});
