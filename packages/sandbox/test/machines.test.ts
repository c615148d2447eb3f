import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  call,
  controller,
  draftMachine,
  expectRefusal,
  freshIdentity,
  must,
  type Sandbox,
  signedIdentityProof,
  startSandbox,
  TestClock,
} from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
/** A deployment that does not verify identities. */
let open: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  open = await startSandbox({ now: clock.now, config: { machineIdentityVerification: "off" } });
});
afterAll(() => Promise.all([sandbox.close(), open.close()]));

const fields = { displayName: "Rover", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" };
const on = (machineId: string) => ({ params: { machineId } });
const update = (machineId: string, body: object, at = sandbox) => call(at, "updateMachine", { ...on(machineId), body });
const read = async (machineId: string, at = sandbox) => (await must(at, "getMachine", on(machineId))).item;
const bare = async () => (await must(open, "createMachine", { body: fields })).item.id as string;
const eventsOf = async (machineId: string): Promise<{ type: string; payload: object }[]> =>
  (await must(sandbox, "listAuditEvents", { query: { machineId, resourceType: "machine" } })).items;

describe("a new machine", () => {
  it("is a draft with empty lists where nothing was said", async () => {
    const machine = await draftMachine(sandbox);
    expect(machine).toMatchObject({ ...fields, status: "draft", capabilities: [], labels: {}, policyIds: [], skillKeys: [] });
    expect(await read(machine.id)).toEqual(machine);
    expect(machine.createdAt).toBe(machine.updatedAt);
  });

  it("keeps everything that was said", async () => {
    const said = {
      capabilities: ["camera"],
      labels: { site: "Lisbon", "": "", constructor: "x" },
      policyIds: ["pol_1"],
      skillKeys: ["a", "a"],
    };
    expect(await draftMachine(sandbox, said)).toMatchObject(said);
  });

  it("has an identity of its own", async () => {
    const { identityRef } = await draftMachine(sandbox);
    const identityProof = await signedIdentityProof(sandbox, identityRef ?? "");
    const answer = await call(sandbox, "createMachine", { body: { ...fields, identityRef, identityProof } });
    expectRefusal(answer, 409, "MACHINE_IDENTITY_EXISTS");
    const other = identityRef?.replace("did:peaq:", "peaqos:machine:");
    expectRefusal(
      await call(sandbox, "createMachine", { body: { ...fields, identityRef: other } }),
      409,
      "MACHINE_IDENTITY_EXISTS",
    );
  });

  it("cannot take the identity of an archived machine", async () => {
    const { id, identityRef } = await draftMachine(sandbox);
    await must(sandbox, "archiveMachine", on(id));
    const identityProof = await signedIdentityProof(sandbox, identityRef ?? "");
    const answer = await call(sandbox, "createMachine", { body: { ...fields, identityRef, identityProof } });
    expectRefusal(answer, 409, "MACHINE_IDENTITY_EXISTS");
  });

  it("needs no identity where none is verified", async () => {
    const first = await must(open, "createMachine", { body: fields });
    const second = await must(open, "createMachine", { body: fields });
    expect(first.item).toMatchObject({ identityRef: null, identityProof: null });
    expect(second.item.id).not.toBe(first.item.id);
  });

  it("is refused without a name, an owner, a type or a profile, and with what is no field", async () => {
    for (const name of Object.keys(fields)) {
      const answer = await call(open, "createMachine", { body: { ...fields, [name]: undefined } });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues).toEqual([{ path: `body.${name}`, message: "is required" }]);
    }
    expectRefusal(await call(open, "createMachine", { body: { ...fields, status: "active" } }), 400, "VALIDATION_ERROR");
  });
});

describe("the identity of a machine", () => {
  it("cannot change, and may be repeated in any form", async () => {
    const { id, identityRef } = await draftMachine(sandbox);
    expectRefusal(await update(id, { identityRef: freshIdentity() }), 409, "MACHINE_IDENTITY_IMMUTABLE");
    const other = identityRef?.replace("did:peaq:", "peaqos:machine:");
    for (const same of [identityRef, other]) {
      expect((await update(id, { identityRef: same })).body.item.identityRef).toBe(identityRef);
    }
  });

  it("can be set once later on", async () => {
    const id = await bare();
    const identityRef = freshIdentity();
    const { body } = await update(id, { identityRef }, open);
    expect(body.item).toMatchObject({ identityRef, identityProof: null });
    expectRefusal(await update(id, { identityRef: freshIdentity() }, open), 409, "MACHINE_IDENTITY_IMMUTABLE");
  });

  it("cannot be that of another machine", async () => {
    const { item } = await must(open, "createMachine", { body: { ...fields, identityRef: freshIdentity() } });
    const answer = await update(await bare(), { identityRef: item.identityRef }, open);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("body.identityRef");
  });

  it("can be proved anew", async () => {
    const machine = await draftMachine(sandbox);
    clock.advance(5_000);
    const identityProof = await signedIdentityProof(sandbox, machine.identityRef ?? "");
    const { body } = await update(machine.id, { identityProof });
    expect(body.item.identityProof).toMatchObject({ challengeId: identityProof.challengeId, signerAddress: controller.address });
    expect(body.item.identityProof.verifiedAt).not.toBe(machine.identityProof?.verifiedAt);
  });

  it("is not proved by a proof that is wrong or too late", async () => {
    const { id, identityRef } = await draftMachine(sandbox);
    const wrong = await signedIdentityProof(sandbox, freshIdentity());
    expectRefusal(await update(id, { identityProof: wrong }), 403, "MACHINE_IDENTITY_PROOF_INVALID");
    const late = await signedIdentityProof(sandbox, identityRef ?? "");
    clock.advance(600_001);
    expectRefusal(await update(id, { identityProof: late }), 403, "MACHINE_IDENTITY_PROOF_EXPIRED");
  });
});

describe("an update of a machine", () => {
  it("changes what is sent and leaves the rest", async () => {
    const machine = await activeMachine(sandbox, { labels: { a: "1" }, capabilities: ["camera"] });
    clock.advance(1_000);
    const { body } = await update(machine.id, { displayName: "Rover 8", labels: { b: "2" } });
    expect(body.item).toEqual({ ...machine, displayName: "Rover 8", labels: { b: "2" }, updatedAt: expect.any(String) });
    expect(body.item.updatedAt).not.toBe(machine.updatedAt);
    expect((await eventsOf(machine.id))[0]).toMatchObject({
      type: "machine.updated",
      payload: { changed: ["labels", "displayName"] },
    });
  });

  it("without a change changes nothing and records nothing", async () => {
    const machine = await activeMachine(sandbox);
    const count = (await eventsOf(machine.id)).length;
    clock.advance(1_000);
    expect((await update(machine.id, { displayName: machine.displayName, status: "active" })).body.item).toEqual(machine);
    expect(await eventsOf(machine.id)).toHaveLength(count);
  });

  it("needs something to change", async () => {
    const { id } = await draftMachine(sandbox);
    expectRefusal(await update(id, {}), 400, "VALIDATION_ERROR");
    expectRefusal(await update(id, { status: "gone" }), 400, "VALIDATION_ERROR");
    expectRefusal(await update(id, { id: "mach_1" }), 400, "VALIDATION_ERROR");
  });

  it("is refused for a machine that is not there, and while the registry is away", async () => {
    expectRefusal(await update("mach_unknown", { displayName: "x" }), 404, "NOT_FOUND");
    const { id } = await draftMachine(sandbox);
    sandbox.registry.outage = true;
    const answers = [await update(id, { displayName: "x" }), await call(sandbox, "archiveMachine", on(id))];
    sandbox.registry.outage = false;
    for (const answer of answers) expectRefusal(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
  });
});
