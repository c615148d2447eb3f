import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agent,
  agentFields,
  call,
  expectRefusal,
  freshIdentity,
  must,
  pairedAgent,
  type Sandbox,
  signedIdentityProof,
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

describe("the proof of an agent", () => {
  it("is kept with the pairing, without the signature", async () => {
    const proof = await signed();
    const { body, status } = await pair(proof);
    expect(status).toBe(201);
    expect(body.item.verification).toEqual({
      method: "eip191",
      signerAddress: agent.address,
      verifiedAt: body.item.createdAt,
      challengeExpiresAt: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toContain(proof.signature);
  });

  it("is required", async () => {
    expectRefusal(await pair(undefined), 403, "AGENT_PAIRING_PROOF_REQUIRED");
  });

  it.each([
    ["address", { agentAddress: stranger.address }],
    ["provider", { agentProvider: "other-agents" }],
    ["role", { agentRole: "auditor" }],
    ["DID", { agentDid: did }],
  ])("is invalid when the %s is another one", async (_, change) => {
    const proof = await signed();
    expectRefusal(await pair(proof, { ...agentFields, ...change }), 403, "AGENT_PAIRING_PROOF_INVALID");
    expect((await pair(proof)).status).toBe(201);
  });

  it("is invalid on another machine", async () => {
    const other = await activeMachine(sandbox);
    expectRefusal(await pair(await signed(), agentFields, other.id), 403, "AGENT_PAIRING_PROOF_INVALID");
  });

  it("counts for the same address in another case", async () => {
    const agentAddress = agent.address.toLowerCase();
    const { body, status } = await pair(await signed(), { ...agentFields, agentAddress });
    expect(status).toBe(201);
    expect(body.item).toMatchObject({ agentAddress, agentDid: `did:pkh:eip155:1:${agentAddress}` });
  });

  it("counts for the DID that was challenged", async () => {
    const fields = { ...agentFields, agentDid: did };
    expect((await pair(await signed(fields), fields)).body.item.agentDid).toBe(did);
  });

  it("is invalid by a stranger, even one that controls the machine", async () => {
    expectRefusal(await pair(await signed(agentFields, stranger)), 403, "AGENT_PAIRING_PROOF_INVALID");
  });

  it("is invalid for an unknown challenge, and for one of the other kind", async () => {
    const { signature } = await signed();
    expectRefusal(await pair({ challengeId: "chal_unknown", signature }), 403, "AGENT_PAIRING_PROOF_INVALID");
    const identityRef = freshIdentity();
    sandbox.registry.set({ identityRef, controllerAddresses: [agent.address] });
    expectRefusal(await pair(await signedIdentityProof(sandbox, identityRef, agent)), 403, "AGENT_PAIRING_PROOF_INVALID");
  });

  it("can be used once", async () => {
    const proof = await signed();
    expect((await pair(proof)).status).toBe(201);
    expectRefusal(await pair(proof), 403, "AGENT_PAIRING_PROOF_INVALID");
  });

  it("is used once by many that come together", async () => {
    const proof = await signed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => pair(proof)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "AGENT_PAIRING_PROOF_INVALID")).toHaveLength(7);
  });

  it("expires with its challenge", async () => {
    const proof = await signed();
    clock.advance(599_000);
    const late = await signed();
    clock.advance(1_000);
    expectRefusal(await pair(proof), 403, "AGENT_PAIRING_PROOF_EXPIRED");
    expect((await pair(late)).status).toBe(201);
  });

  it("is invalid when it is malformed, and leaves the challenge usable", async () => {
    const { challengeId, signature } = await signed();
    for (const length of [0, 1, 2, 64, 130, 131, 133, 264]) {
      const text = signature.repeat(3).slice(0, length);
      expectRefusal(await pair({ challengeId, signature: text }), 403, "AGENT_PAIRING_PROOF_INVALID");
    }
    expect((await pair({ challengeId, signature })).status).toBe(201);
  });

  it("breaks the contract when it is no proof at all", async () => {
    for (const proof of [null, {}, { challengeId: "x" }, "proof", { challengeId: 1, signature: "0x" }]) {
      expectRefusal(await pair(proof), 400, "VALIDATION_ERROR");
    }
  });
});

describe("a deployment that does not verify agents", () => {
  it("pairs and opens sessions without a proof, and looks at none", async () => {
    await using open = await startSandbox({ config: { agentPairingVerification: "off" } });
    const { id } = await activeMachine(open);
    const at = { machineId: id };
    const bare = await must(open, "createAgentPairing", { params: at, body: agentFields });
    expect(bare.item).toMatchObject({ verification: null, hasAuthToken: true });
    const garbage = { agentProof: { challengeId: "chal_unknown", signature: "0x" } };
    const other = await must(open, "createAgentPairing", { params: at, body: { ...agentFields, ...garbage } });
    expect(other.item.verification).toBeNull();
    for (const body of [{}, garbage]) {
      const { item } = await must(open, "createAgentPairingSession", { params: { ...at, pairingId: bare.item.id }, body });
      expect((await call(open, "listMarketServices", { token: item.pairingToken })).status).toBe(200);
    }
  });
});

describe("a deployment without a session secret", () => {
  it("issues challenges but no sessions, and does not use the proof up", async () => {
    await using bare = await startSandbox({ config: { agentPairingSessionSecret: "" } });
    const { id } = await activeMachine(bare);
    const agentProof = await signedPairingProof(bare, id);
    const body = { ...agentFields, agentProof };
    for (let time = 0; time < 2; time += 1) {
      expectRefusal(
        await call(bare, "createAgentPairing", { params: { machineId: id }, body }),
        503,
        "AGENT_PAIRING_UNAVAILABLE",
      );
    }
    expect((await must(bare, "listAgentPairings", { params: { machineId: id } })).items).toEqual([]);
  });

  it("refuses every token", async () => {
    const { pairingToken } = await pairedAgent(sandbox, machineId);
    await using bare = await startSandbox({ config: { agentPairingSessionSecret: "" } });
    expectRefusal(await call(bare, "listMarketServices", { token: pairingToken }), 401, "AGENT_AUTH_INVALID");
  });
});
