import { describe, expect, it } from "vitest";
import { type SandboxSnapshot, StoreError } from "../../src/index.ts";
import { activeMachine, call, expectRefusal, must, shopper, startSandbox } from "../support.ts";
import { control } from "./control.ts";

const SECRET = "a session secret that both sandboxes have";
const config = { agentPairingSessionSecret: SECRET };
/** As it is once it was kept in a file. */
const written = (snapshot: SandboxSnapshot): SandboxSnapshot => JSON.parse(JSON.stringify(snapshot));

describe("a snapshot", () => {
  it("brings records, registry and clock back", async () => {
    await using sandbox = await startSandbox();
    const machine = await activeMachine(sandbox);
    sandbox.registry.set({ identityRef: "did:peaq:1", resolves: false });
    const events = await must(sandbox, "listAuditEvents");
    const taken = sandbox.advance("1h").getTime();
    const snapshot = written(await sandbox.snapshot());

    await must(sandbox, "archiveMachine", { params: { machineId: machine.id } });
    await activeMachine(sandbox);
    sandbox.registry.set({ identityRef: "did:peaq:1" });
    sandbox.registry.outage = true;
    sandbox.advance("1d");
    await sandbox.restore(snapshot);

    expect((await must(sandbox, "listMachines")).items).toEqual([machine]);
    expect(await must(sandbox, "listAuditEvents")).toEqual(events);
    expect(sandbox.registry.outage).toBe(false);
    const challenge = { body: { identityRef: "did:peaq:1" } };
    expectRefusal(await call(sandbox, "createMachineIdentityChallenge", challenge), 400, "VALIDATION_ERROR");
    expect(sandbox.now().getTime() - taken).toBeLessThan(3_600_000);
  });

  it("is taken to another sandbox, where sessions go on with the same session secret", async () => {
    await using one = await startSandbox({ config });
    const { token, machineId } = await shopper(one);
    const snapshot = await one.snapshot();
    await using other = await startSandbox({ config });
    await other.restore(snapshot);
    expect((await must(other, "getMachine", { params: { machineId } })).item.id).toBe(machineId);
    expect((await must(other, "searchMarket", { token, body: { serviceType: "rtk" } })).item.machineId).toBe(machineId);
    await using stranger = await startSandbox();
    await stranger.restore(snapshot);
    const search = await call(stranger, "searchMarket", { token, body: { serviceType: "rtk" } });
    expectRefusal(search, 401, "AGENT_AUTH_INVALID");
  });

  it("goes over HTTP as it came, and may be larger than other bodies", async () => {
    await using sandbox = await startSandbox();
    const machine = await activeMachine(sandbox, {
      capabilities: Array.from({ length: 20_000 }, (_, index) => `capability-${index}`),
    });
    for (let count = 0; count < 3; count += 1) {
      await must(sandbox, "updateMachine", { params: { machineId: machine.id }, body: { displayName: `Rover ${count}` } });
      await activeMachine(sandbox, { capabilities: machine.capabilities });
    }
    const text = await (await fetch(`${sandbox.url}/__sandbox/snapshot`, { method: "POST" })).text();
    expect(text.length).toBeGreaterThan(1024 * 1024);
    const machines = await must(sandbox, "listMachines");
    await sandbox.reset();
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: text };
    expect((await fetch(`${sandbox.url}/__sandbox/restore`, init)).status).toBe(204);
    expect(await must(sandbox, "listMachines")).toEqual(machines);
  });

  it("holds nothing secret in clear", async () => {
    await using sandbox = await startSandbox({ config: { ...config, apiKeys: ["canary-key"] } });
    const { token, machineId } = await shopper(sandbox);
    const enrolled = await must(sandbox, "enrollMachineAgent", { params: { machineId } });
    const text = JSON.stringify(await sandbox.snapshot());
    for (const secret of [SECRET, "canary-key", token, enrolled.item.provisioningToken]) expect(text).not.toContain(secret);
  });

  it("is put back before what comes after it, though the clock that it was taken by was ahead", async () => {
    await using ahead = await startSandbox();
    ahead.advance("30d");
    for (const name of ["one", "two"]) await must(ahead, "createPolicy", { body: { name } });
    const snapshot = await ahead.snapshot();
    await using sandbox = await startSandbox();
    await sandbox.restore({ ...snapshot, takenAt: new Date().toISOString() });
    await must(sandbox, "createPolicy", { body: { name: "three" } });
    expect((await must(sandbox, "listPolicies")).items.map(({ name }: { name: string }) => name)).toEqual([
      "one",
      "two",
      "three",
    ]);
  });

  it("leaves the faults that are set alone", async () => {
    await using sandbox = await startSandbox();
    const snapshot = await sandbox.snapshot();
    sandbox.faults.add({ operationId: "listMachines", fault: "RATE_LIMITED" });
    await sandbox.restore(snapshot);
    expect((await call(sandbox, "listMachines")).code).toBe("RATE_LIMITED");
  });

  it.each<[string, (snapshot: SandboxSnapshot) => unknown]>([
    ["nothing", () => undefined],
    ["a list", () => []],
    ["another format", (snapshot) => ({ ...snapshot, format: "backup" })],
    ["no time", (snapshot) => ({ ...snapshot, takenAt: "today" })],
    ["of a time that cannot be", (snapshot) => ({ ...snapshot, takenAt: "9999-12-31T23:59:59-12:00" })],
    ["no records", ({ records: _, ...snapshot }) => snapshot],
    ["records of another schema", (snapshot) => ({ ...snapshot, records: { ...snapshot.records, schema: "9999" } })],
    [
      "a registry that knows a wrong identity",
      (snapshot) => ({ ...snapshot, registry: { identities: [{ identityRef: "me" }], outage: false } }),
    ],
    [
      "changed in a record",
      ({ records, ...snapshot }) => ({
        ...snapshot,
        records: { ...records, tables: { ...records.tables, machines: [{ id: "m1", version: 1, item: {}, hidden: {} }] } },
      }),
    ],
    ["something else in it", (snapshot) => ({ ...snapshot, secret: 1 })],
  ])("that is %s is refused and changes nothing", async (_, change) => {
    await using sandbox = await startSandbox();
    const machine = await activeMachine(sandbox);
    const changed = change(written(await sandbox.snapshot())) as SandboxSnapshot;
    await expect(sandbox.restore(changed)).rejects.toBeInstanceOf(StoreError);
    const refused = await control(sandbox, "POST", "restore", changed);
    expectRefusal(refused, 400, "VALIDATION_ERROR");
    expect(refused.body.error.message).toMatch(/[^.]\.$/);
    expect((await must(sandbox, "listMachines")).items).toEqual([machine]);
  });

  it("is not to be had of a closed sandbox", async () => {
    const sandbox = await startSandbox();
    const snapshot = await sandbox.snapshot();
    await sandbox.close();
    await expect(sandbox.snapshot()).rejects.toThrow("The sandbox is closed.");
    await expect(sandbox.restore(snapshot)).rejects.toThrow("The sandbox is closed.");
  });
});
