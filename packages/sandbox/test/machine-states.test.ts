import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  activeMachine,
  call,
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
    const folder = await mkdtemp(join(tmpdir(), "peaqos-sandbox-"));
    const db = join(folder, "sandbox.db");
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
