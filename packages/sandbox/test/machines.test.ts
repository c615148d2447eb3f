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
  shopper,
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

describe("the activation of a machine", () => {
  it("is recorded, from one status to the other", async () => {
    const { id } = await activeMachine(sandbox);
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(["machine.activated", "machine.created"]);
    expect((await eventsOf(id))[0]?.payload).toMatchObject({ from: "draft", to: "active" });
  });

  it("needs an identity that resolves and is bonded", async () => {
    const { id, identityRef } = await draftMachine(sandbox);
    for (const known of [{ bonded: false }, { resolves: false }]) {
      sandbox.registry.set({ identityRef: identityRef ?? "", ...known });
      expectRefusal(await update(id, { status: "active" }), 409, "MACHINE_NOT_ACTIVATED");
      expect((await read(id)).status).toBe("draft");
    }
    sandbox.registry.set({ identityRef: identityRef ?? "" });
    expect((await update(id, { status: "active" })).body.item.status).toBe("active");
  });

  it("needs a verified proof, also of a machine that is from a time without verification", async () => {
    const { mkdtemp, rm } = await import("node:fs/promises");
    const { tmpdir } = await import("node:os");
    const folder = await mkdtemp(`${tmpdir()}/peaqos-sandbox-`);
    const db = `${folder}/sandbox.db`;
    try {
      const before = await startSandbox({ db, config: { machineIdentityVerification: "off" } });
      const identityRef = freshIdentity();
      const withIdentity = (await must(before, "createMachine", { body: { ...fields, identityRef } })).item.id;
      const without = (await must(before, "createMachine", { body: fields })).item.id;
      await before.close();
      await using after = await startSandbox({ db });
      for (const id of [withIdentity, without]) {
        expectRefusal(await update(id, { status: "active" }, after), 409, "MACHINE_NOT_ACTIVATED");
      }
      expect((await must(after, "listMachines")).items).toEqual([]);
      expectRefusal(await update(without, { identityRef: freshIdentity() }, after), 403, "MACHINE_IDENTITY_PROOF_REQUIRED");
      const identityProof = await signedIdentityProof(after, identityRef);
      const { body } = await update(withIdentity, { identityProof, status: "active" }, after);
      expect(body.item).toMatchObject({ status: "active", identityProof: { identityRef } });
      const late = freshIdentity();
      const whole = { identityRef: late, identityProof: await signedIdentityProof(after, late), status: "active" };
      expect((await update(without, whole, after)).body.item).toMatchObject({ status: "active", identityRef: late });
      expect((await must(after, "listMachines")).items).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("needs a bond also where identities are not verified", async () => {
    const identityRef = freshIdentity();
    open.registry.set({ identityRef, bonded: false });
    const { item } = await must(open, "createMachine", { body: { ...fields, identityRef } });
    expectRefusal(await update(item.id, { status: "active" }, open), 409, "MACHINE_NOT_ACTIVATED");
    expect((await update(await bare(), { status: "active" }, open)).body.item.status).toBe("active");
  });

  it("can be undone and repeated", async () => {
    const { id } = await activeMachine(sandbox);
    for (const status of ["blocked", "active", "degraded", "active", "draft", "active"]) {
      expect((await update(id, { status })).body.item.status).toBe(status);
    }
  });
});

describe("reading a machine", () => {
  it("fails once its identity is no longer bonded or has vanished, and works again afterwards", async () => {
    const { id, identityRef } = await activeMachine(sandbox);
    for (const known of [{ bonded: false }, { resolves: false }]) {
      sandbox.registry.set({ identityRef: identityRef ?? "", ...known });
      expectRefusal(await call(sandbox, "getMachine", on(id)), 409, "MACHINE_NOT_ACTIVATED");
    }
    sandbox.registry.set({ identityRef: identityRef ?? "" });
    expect((await read(id)).status).toBe("active");
  });

  it("works for drafts and archived machines whatever the registry says", async () => {
    const { id, identityRef } = await draftMachine(sandbox);
    sandbox.registry.set({ identityRef: identityRef ?? "", bonded: false });
    expect((await read(id)).status).toBe("draft");
    await must(sandbox, "archiveMachine", on(id));
    expect((await read(id)).status).toBe("archived");
  });

  it("goes on while the registry is away", async () => {
    const { id } = await activeMachine(sandbox);
    sandbox.registry.outage = true;
    const answers = [await call(sandbox, "getMachine", on(id)), await call(sandbox, "listMachines")];
    sandbox.registry.outage = false;
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("fails for a machine that is not there", async () => {
    for (const id of ["mach_unknown", "..", "a/b", "\u0000", "🤖", "' or 1=1 --"]) {
      expectRefusal(await call(sandbox, "getMachine", on(id)), 404, "NOT_FOUND");
    }
  });
});

describe("an archived machine", () => {
  it("stays archived and readable, and archiving it again changes nothing", async () => {
    const { id } = await activeMachine(sandbox);
    expect((await call(sandbox, "archiveMachine", on(id))).status).toBe(204);
    const archived = await read(id);
    clock.advance(1_000);
    expect((await call(sandbox, "archiveMachine", on(id))).status).toBe(204);
    expect(await read(id)).toEqual(archived);
    expect((await eventsOf(id)).filter(({ type }) => type === "machine.archived")).toHaveLength(1);
    for (const status of ["active", "draft", "blocked"]) {
      expectRefusal(await update(id, { status }), 400, "VALIDATION_ERROR");
    }
    expect((await update(id, { status: "archived" })).body.item).toEqual(archived);
  });

  it("has no open orders", async () => {
    const { machineId, agentPairingId, token } = await shopper(sandbox);
    const body = { machineId, agentPairingId, serviceId: "svc_peaq_price", input: { pair: "PEAQ/USDT" } };
    const order = await must(sandbox, "createMarketOrder", { token, body });
    expectRefusal(await call(sandbox, "archiveMachine", on(machineId)), 409, "OPEN_MARKET_ORDERS");
    const answer = await update(machineId, { status: "archived" });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("body.status");
    await must(sandbox, "cancelMarketOrder", { params: { orderId: order.item.id }, token });
    expect((await call(sandbox, "archiveMachine", on(machineId))).status).toBe(204);
  });

  it("was there before", async () => {
    expectRefusal(await call(sandbox, "archiveMachine", on("mach_unknown")), 404, "NOT_FOUND");
  });
});

describe("the list of machines", () => {
  it("leaves drafts without a proof out where identities are verified, and only there", async () => {
    await using own = await startSandbox();
    const draft = await draftMachine(own);
    expect((await must(own, "listMachines")).items).toEqual([draft]);
    const id = await bare();
    const ids = (await must(open, "listMachines", { query: { limit: 500 } })).items.map((item: { id: string }) => item.id);
    expect(ids).toContain(id);
  });

  it("has every machine once, in pages, also when some are added meanwhile", async () => {
    await using many = await startSandbox({ config: { machineIdentityVerification: "off" } });
    const add = async (displayName: string) => (await must(many, "createMachine", { body: { ...fields, displayName } })).item.id;
    const ids: string[] = await Promise.all(Array.from({ length: 230 }, (_, index) => add(`Rover ${index}`)));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 37, ...(cursor === undefined ? {} : { cursor }) };
      const page = await must(many, "listMachines", { query });
      expect(page.items.length).toBeGreaterThan(0);
      seen.push(...page.items.map((item: { id: string }) => item.id));
      cursor = page.nextCursor;
      if (seen.length < 100) ids.push(await add("Late rover"));
    } while (cursor !== undefined);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect((await must(many, "listMachines")).items).toHaveLength(100);
    expect(await must(many, "listMachines", { query: { limit: 500 } })).not.toHaveProperty("nextCursor");
  });

  it("ends with a page that is full", async () => {
    await using few = await startSandbox({ config: { machineIdentityVerification: "off" } });
    for (let index = 0; index < 4; index += 1) await must(few, "createMachine", { body: fields });
    const first = await must(few, "listMachines", { query: { limit: 2 } });
    const second = await must(few, "listMachines", { query: { limit: 2, cursor: first.nextCursor } });
    expect(second.items).toHaveLength(2);
    expect(second).not.toHaveProperty("nextCursor");
  });

  it.each([
    { limit: 0 },
    { limit: 501 },
    { limit: -1 },
    { limit: "1.5" },
    { limit: "x" },
    { limit: "" },
    { cursor: "x" },
    { cursor: "" },
  ])("refuses %o", async (query) => {
    expectRefusal(await call(sandbox, "listMachines", { query }), 400, "VALIDATION_ERROR");
  });

  it("refuses the cursor of another list", async () => {
    const { id } = await activeMachine(sandbox);
    await activeMachine(sandbox);
    for (let index = 0; index < 2; index += 1) await must(sandbox, "enrollMachineAgent", on(id));
    const { nextCursor } = await must(sandbox, "listMachineAgents", { ...on(id), query: { limit: 1 } });
    expectRefusal(await call(sandbox, "listMachines", { query: { cursor: nextCursor } }), 400, "VALIDATION_ERROR");
  });
});
