import { afterEach, beforeEach, expect, it } from "vitest";
import { startSandbox } from "../../src/index.ts";
import { activeMachine, call, must, type Sandbox } from "../support.ts";
import { control } from "../testing/control.ts";
import { describeOnPostgres, postgresForTests } from "./postgres.ts";

const HOUR = 3_600_000;

describeOnPostgres("of servers on one database, what testers set on one", () => {
  const postgres = postgresForTests();
  let db: string;
  let one: Sandbox;
  let other: Sandbox;
  beforeEach(async () => {
    db = await postgres.server.createDatabase();
    [one, other] = await Promise.all([startSandbox({ db }), startSandbox({ db })]);
  });
  afterEach(() => Promise.all([one.close(), other.close()]));

  const offsetOf = async (server: Sandbox) => (await control(server, "GET", "clock")).body.item.offsetMs;
  const codeOf = async (server: Sandbox) => (await call(server, "listMachines")).code ?? "none";
  const set = async (server: Sandbox, ...rules: readonly object[]) =>
    expect((await control(server, "PUT", "faults", { rules })).status).toBe(200);

  it("turns the clock of all, and turns that come at once add up", async () => {
    await control(one, "POST", "clock", { advance: "2h" });
    expect(await offsetOf(other)).toBe(2 * HOUR);
    expect((await must(other, "createPolicy", { body: { name: "later" } })).item.createdAt > new Date().toISOString()).toBe(true);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => control(index % 2 === 0 ? one : other, "POST", "clock", { advance: "1h" })),
    );
    expect([await offsetOf(one), await offsetOf(other)]).toEqual([22 * HOUR, 22 * HOUR]);
  });

  it("goes wrong on all, until it is cleared on any", async () => {
    await set(one, { operationId: "listMachines", fault: "RATE_LIMITED" });
    expect([await codeOf(other), await codeOf(one)]).toEqual(["RATE_LIMITED", "RATE_LIMITED"]);
    expect((await control(other, "GET", "faults")).body.item.rules).toHaveLength(1);
    await control(other, "DELETE", "faults");
    expect([await codeOf(one), await codeOf(other)]).toEqual(["none", "none"]);
  });

  it("goes wrong as often as it was asked for, over all of them", async () => {
    for (let round = 0; round < 5; round += 1) {
      await set(round % 2 === 0 ? one : other, { operationId: "listMachines", fault: "RATE_LIMITED", times: 3 });
      const codes = await Promise.all(Array.from({ length: 12 }, (_, index) => codeOf(index % 2 === 0 ? one : other)));
      expect(codes.filter((code) => code === "RATE_LIMITED")).toHaveLength(3);
      expect((await control(one, "GET", "faults")).body.item.rules).toEqual([]);
    }
  });

  it("is known to the registry of all", async () => {
    const identities = [{ identityRef: "did:peaq:1", resolves: false }];
    await control(one, "PUT", "registry", { identities });
    const ask = async (server: Sandbox, identityRef: string) =>
      (await call(server, "createMachineIdentityChallenge", { body: { identityRef } })).code ?? "none";
    expect([await ask(other, "did:peaq:1"), await ask(other, "did:peaq:2")]).toEqual(["VALIDATION_ERROR", "none"]);
    await control(other, "PUT", "registry", { outage: true });
    expect([await ask(one, "did:peaq:2"), one.registry.outage]).toEqual(["PEAQOS_IDENTITY_UNAVAILABLE", true]);
  });

  it("is reset on all", async () => {
    await control(one, "POST", "clock", { advance: "1d" });
    await control(other, "PUT", "registry", { outage: true });
    await set(other, { fault: "html" });
    await one.reset();
    expect([await offsetOf(other), await codeOf(other), other.registry.outage]).toEqual([0, "none", false]);
  });

  it("comes back to all with a snapshot", async () => {
    const machine = await activeMachine(one);
    await control(one, "POST", "clock", { advance: "1h" });
    await control(one, "PUT", "registry", { identities: [{ identityRef: "did:peaq:1", resolves: false }] });
    const snapshot = await other.snapshot();
    expect(snapshot.registry?.identities).toHaveLength(1);
    await other.reset();
    await control(other, "POST", "clock", { advance: "1d" });
    await other.restore(snapshot);
    for (const server of [one, other]) {
      expect(Math.abs((await offsetOf(server)) - HOUR)).toBeLessThan(HOUR / 2);
      expect((await must(server, "listMachines")).items).toEqual([machine]);
      expect((await control(server, "POST", "snapshot")).body.registry).toEqual(snapshot.registry);
    }
  });

  it("by its handle counts there at once, and on the others once it has answered a request", async () => {
    one.advance("1h");
    one.registry.outage = true;
    one.faults.add({ operationId: "listMachines", fault: "RATE_LIMITED", times: 1 });
    expect(one.now().getTime() - Date.now()).toBeGreaterThan(HOUR / 2);
    await call(one, "checkHealth");
    expect([await offsetOf(other), other.registry.outage, await codeOf(other), await codeOf(one)]).toEqual([
      HOUR,
      true,
      "RATE_LIMITED",
      "none",
    ]);
    other.setTime(new Date(Date.now() + 10 * HOUR));
    other.faults.clear();
    await call(other, "checkHealth");
    expect(Math.abs((await offsetOf(one)) - 10 * HOUR)).toBeLessThan(HOUR / 2);
    expect(one.faults.list()).toEqual([]);
  });

  it("is found by a server that comes later, and ends with the last of them", async () => {
    await control(one, "POST", "clock", { advance: "1h" });
    const third = await startSandbox({ db });
    expect(third.now().getTime() - Date.now()).toBeGreaterThan(HOUR / 2);
    await Promise.all([one.close(), other.close()]);
    expect(await offsetOf(third)).toBe(HOUR);
    await third.close();
    await using fourth = await startSandbox({ db });
    expect(await offsetOf(fourth)).toBe(0);
  });

  it("that cannot be done is refused, and changes nothing", async () => {
    await control(one, "POST", "clock", { advance: "1h" });
    for (const body of [{ advance: "soon" }, { set: "2020-01-01T00:00:00Z" }]) {
      expect((await control(other, "POST", "clock", body)).status).toBe(400);
    }
    expect((await control(other, "PUT", "faults", { rules: [{ fault: "html" }, { fault: "nonsense" }] })).status).toBe(400);
    expect(() => other.advance("soon")).toThrow();
    expect([await offsetOf(one), await offsetOf(other), await codeOf(one)]).toEqual([HOUR, HOUR, "none"]);
  });
});
