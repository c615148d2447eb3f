import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agent,
  agentFields,
  call,
  expectRefusal,
  freshIdentity,
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

const pair = (agentProof: unknown, fields: object = agentFields, on = machineId) =>
  call(sandbox, "createAgentPairing", { params: { machineId: on }, body: { ...fields, agentProof } });
const signed = (fields: object = agentFields, signer = agent) => signedPairingProof(sandbox, machineId, fields, signer);
const did = `did:pkh:eip155:3338:${agent.address}`;

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
