import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  agent,
  agentFields,
  call,
  controller,
  expectRefusal,
  freshIdentity,
  must,
  type Sandbox,
  signedIdentityProof,
  signedPairingProof,
  startSandbox,
  stranger,
  TestClock,
} from "../support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now, config: { agentPairingChallengeTtlMs: 60_000 } });
});
afterAll(() => sandbox.close());

const fields = { displayName: "Rover", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" };
const register = (identityRef: string, identityProof?: object) =>
  call(sandbox, "createMachine", { body: { ...fields, identityRef, ...(identityProof && { identityProof }) } });

describe("the challenge of a machine identity", () => {
  it("names the identity, who may sign, and until when", async () => {
    const { item } = await must(sandbox, "createMachineIdentityChallenge", { body: { identityRef: "peaqos:machine:1742" } });
    expect(item).toMatchObject({
      identityRef: "did:peaq:1742",
      verificationMethod: "eip191",
      controllerAddresses: [controller.address],
    });
    expect(item.message).toContain("did:peaq:1742");
    expect(item.message).toContain(item.challengeId);
    const left = Date.parse(item.expiresAt) - clock.now().getTime();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
  });

  it("is a new one each time", async () => {
    const body = { identityRef: "did:peaq:1742" };
    const first = await must(sandbox, "createMachineIdentityChallenge", { body });
    const second = await must(sandbox, "createMachineIdentityChallenge", { body });
    expect(first.item.challengeId).not.toBe(second.item.challengeId);
    expect(first.item.message).not.toBe(second.item.message);
  });

  it("is refused for an identity that the registry does not know, or that nobody controls", async () => {
    const [unknown, orphan] = [freshIdentity(), freshIdentity()];
    sandbox.registry.set({ identityRef: unknown, resolves: false });
    sandbox.registry.set({ identityRef: orphan, controllerAddresses: [] });
    for (const identityRef of [unknown, orphan]) {
      const answer = await call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe("body.identityRef");
    }
  });
});

describe("the proof of a machine identity", () => {
  it("is needed to register", async () => {
    expectRefusal(await register(freshIdentity()), 403, "MACHINE_IDENTITY_PROOF_REQUIRED");
    expectRefusal(await call(sandbox, "createMachine", { body: fields }), 403, "MACHINE_IDENTITY_PROOF_REQUIRED");
  });

  it("is kept with the machine, without the signature", async () => {
    const identityRef = freshIdentity();
    const identityProof = await signedIdentityProof(sandbox, identityRef);
    const { body, status } = await register(identityRef, identityProof);
    expect(status).toBe(201);
    expect(body.item.identityProof).toEqual({
      method: "eip191",
      identityRef,
      signerAddress: controller.address,
      challengeId: identityProof.challengeId,
      verifiedAt: body.item.createdAt,
      challengeExpiresAt: expect.any(String),
      controllerAddresses: [controller.address],
      resolutionSource: "peaqos-mcr",
    });
    expect(JSON.stringify(body)).not.toContain(identityProof.signature);
  });

  it("counts for the same identity in another form", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef.replace("did:peaq:", "peaqos:machine:"));
    expect((await register(identityRef, proof)).status).toBe(201);
  });

  it("counts for a hex DID in either case", async () => {
    const proof = await signedIdentityProof(sandbox, "did:peaq:0xABCDEF");
    const { status, body } = await register("did:peaq:0xabcdef", proof);
    expect({ status, identityRef: body.item.identityRef }).toEqual({ status: 201, identityRef: "did:peaq:0xabcdef" });
    const again = await signedIdentityProof(sandbox, "did:peaq:0xabcdef");
    expectRefusal(await register("did:peaq:0xABCDEF", again), 409, "MACHINE_IDENTITY_EXISTS");
  });

  it("is invalid for another identity", async () => {
    const proof = await signedIdentityProof(sandbox, freshIdentity());
    expectRefusal(await register(freshIdentity(), proof), 403, "MACHINE_IDENTITY_PROOF_INVALID");
  });

  it("is invalid by a stranger, and valid by every controller", async () => {
    const identityRef = freshIdentity();
    expectRefusal(
      await register(identityRef, await signedIdentityProof(sandbox, identityRef, stranger)),
      403,
      "MACHINE_IDENTITY_PROOF_INVALID",
    );
    const controllerAddresses = [agent.address, stranger.address];
    sandbox.registry.set({ identityRef, controllerAddresses });
    expectRefusal(
      await register(identityRef, await signedIdentityProof(sandbox, identityRef, controller)),
      403,
      "MACHINE_IDENTITY_PROOF_INVALID",
    );
    const { body } = await register(identityRef, await signedIdentityProof(sandbox, identityRef, stranger));
    expect(body.item.identityProof).toMatchObject({ signerAddress: stranger.address, controllerAddresses });
  });

  it("is held to the controllers of the moment, not to those of the challenge", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    sandbox.registry.set({ identityRef, controllerAddresses: [stranger.address] });
    expectRefusal(await register(identityRef, proof), 403, "MACHINE_IDENTITY_PROOF_INVALID");
    sandbox.registry.set({ identityRef, resolves: false });
    expectRefusal(await register(identityRef, proof), 403, "MACHINE_IDENTITY_PROOF_INVALID");
  });

  it("is invalid for an unknown challenge, and for one of the other kind", async () => {
    const identityRef = freshIdentity();
    const { signature } = await signedIdentityProof(sandbox, identityRef);
    for (const challengeId of ["chal_unknown", "", "x".repeat(5000), "\u0000"]) {
      expectRefusal(await register(identityRef, { challengeId, signature }), 403, "MACHINE_IDENTITY_PROOF_INVALID");
    }
    const machine = await activeMachine(sandbox);
    const pairingProof = await signedPairingProof(
      sandbox,
      machine.id,
      { ...agentFields, agentAddress: controller.address },
      controller,
    );
    expectRefusal(await register(identityRef, pairingProof), 403, "MACHINE_IDENTITY_PROOF_INVALID");
  });

  it("can be used once", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    const { body } = await register(identityRef, proof);
    const machineId = body.item.id;
    const again = await call(sandbox, "updateMachine", { params: { machineId }, body: { identityProof: proof } });
    expectRefusal(again, 403, "MACHINE_IDENTITY_PROOF_INVALID");
  });

  it("is used once by two that come together", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    const answers = await Promise.all(Array.from({ length: 8 }, () => register(identityRef, proof)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "MACHINE_IDENTITY_EXISTS")).toHaveLength(7);
  });

  it("expires with its challenge", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    clock.advance(60_000);
    const answer = await register(identityRef, proof);
    expectRefusal(answer, 403, "MACHINE_IDENTITY_PROOF_EXPIRED");
    expect(answer.body.error.details.challengeId).toBe(proof.challengeId);
  });

  it("is valid until then", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    clock.advance(50_000);
    expect((await register(identityRef, proof)).status).toBe(201);
  });

  it("is invalid and not a broken request when it is malformed in any length, and leaves the challenge usable", async () => {
    const identityRef = freshIdentity();
    const { challengeId, signature } = await signedIdentityProof(sandbox, identityRef);
    const lengths = [0, 1, 2, 3, 64, 66, 128, 130, 131, 133, 134, 260, 5000];
    const malformed = lengths.map((length) => signature.repeat(40).slice(0, length));
    const shifted = [signature.slice(2), `${signature}00`, signature.replace("0x", "0X"), `${signature.slice(0, 130)}1d`];
    for (const text of [...malformed, ...shifted]) {
      const answer = await register(identityRef, { challengeId, signature: text });
      expectRefusal(answer, 403, "MACHINE_IDENTITY_PROOF_INVALID");
      if (text.length > 8) expect(JSON.stringify(answer.body)).not.toContain(text);
    }
    expect((await register(identityRef, { challengeId, signature })).status).toBe(201);
  });

  it("counts with a recovery byte of 0 and 1, as some wallets write it", async () => {
    const identityRef = freshIdentity();
    const { challengeId, signature } = await signedIdentityProof(sandbox, identityRef);
    const low = `${signature.slice(0, 130)}${signature.endsWith("1b") ? "00" : "01"}`;
    expect((await register(identityRef, { challengeId, signature: low })).status).toBe(201);
  });

  it("needs an identity to be the proof of", async () => {
    const identityProof = await signedIdentityProof(sandbox, freshIdentity());
    const answer = await call(sandbox, "createMachine", { body: { ...fields, identityProof } });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("body.identityRef");
  });

  it("cannot be checked while the registry is away", async () => {
    const identityRef = freshIdentity();
    const proof = await signedIdentityProof(sandbox, identityRef);
    sandbox.registry.outage = true;
    expectRefusal(await register(identityRef, proof), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    expectRefusal(
      await call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } }),
      503,
      "PEAQOS_IDENTITY_UNAVAILABLE",
    );
    sandbox.registry.outage = false;
    expect((await register(identityRef, proof)).status).toBe(201);
  });
});

describe("a deployment that does not verify identities", () => {
  it("registers and activates without a proof, and looks at none", async () => {
    await using open = await startSandbox({ config: { machineIdentityVerification: "off" } });
    const garbage = { challengeId: "chal_unknown", signature: "0x" };
    const body = { ...fields, identityRef: "did:peaq:5", identityProof: garbage };
    const { item } = await must(open, "createMachine", { body });
    expect(item).toMatchObject({ status: "draft", identityRef: "did:peaq:5", identityProof: null });
    const params = { machineId: item.id };
    const updated = await must(open, "updateMachine", { params, body: { status: "active", identityProof: garbage } });
    expect(updated.item).toMatchObject({ status: "active", identityProof: null });
    expect((await must(open, "listMachines")).items).toHaveLength(1);
  });
});
