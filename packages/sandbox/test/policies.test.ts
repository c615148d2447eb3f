import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { call, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";
import { eventTypes, expectPages } from "./walk-list.ts";

let clock: TestClock;
let sandbox: Sandbox;
beforeEach(async () => {
  clock = new TestClock();
  sandbox = await startSandbox({ now: clock.now });
});
afterEach(() => sandbox.close());

const create = async (body: object = { name: "Native first" }) => (await must(sandbox, "createPolicy", { body })).item;
const update = (policyId: string, body: object) => call(sandbox, "updatePolicy", { params: { policyId }, body });

describe("a policy", () => {
  it("restricts nothing by default", async () => {
    const policy = await create({ name: "Free" });
    expect(policy).toEqual({
      id: policy.id,
      name: "Free",
      allowedSkillKeys: [],
      deniedSkillKeys: [],
      regionRules: [],
      nativeOnly: false,
      handoffAllowed: true,
      requiredCapabilities: [],
      createdAt: policy.createdAt,
      updatedAt: policy.createdAt,
    });
  });

  it("keeps what it is created with", async () => {
    const body = {
      name: "Strict",
      allowedSkillKeys: ["a"],
      deniedSkillKeys: ["b"],
      regionRules: ["eu"],
      nativeOnly: true,
      handoffAllowed: false,
      requiredCapabilities: ["gpu"],
      budgetCap: { currency: "USDT", amount: 0 },
    };
    const policy = await create(body);
    expect(policy).toMatchObject(body);
    expect(await must(sandbox, "getPolicy", { params: { policyId: policy.id } })).toEqual({ item: policy });
  });

  it("is created anew by every call", async () => {
    expect((await create()).id).not.toBe((await create()).id);
  });

  it("keeps what an update does not send", async () => {
    const policy = await create({ name: "One", deniedSkillKeys: ["a"], nativeOnly: true });
    clock.advance(1_000);
    const { body } = await update(policy.id, { deniedSkillKeys: ["b"], budgetCap: { currency: "USDT", amount: 100 } });
    expect(body.item).toEqual({
      ...policy,
      deniedSkillKeys: ["b"],
      budgetCap: { currency: "USDT", amount: 100 },
      updatedAt: body.item.updatedAt,
    });
    expect(Date.parse(body.item.updatedAt)).toBeGreaterThan(Date.parse(policy.updatedAt));
  });

  it("stays as it is when an update changes nothing", async () => {
    const policy = await create();
    clock.advance(1_000);
    expect((await update(policy.id, {})).body.item).toEqual(policy);
    expect((await update(policy.id, { name: policy.name, nativeOnly: false })).body.item).toEqual(policy);
    expect(await eventTypes(sandbox)).toEqual(["policy.created"]);
  });

  it("is in the audit log, with every change", async () => {
    const { id } = await create();
    await update(id, { nativeOnly: true });
    await update(id, { nativeOnly: true });
    expect(await eventTypes(sandbox, { resourceType: "policy" })).toEqual(["policy.created", "policy.updated"]);
    const { items } = await must(sandbox, "listAuditEvents");
    expect(items[0]).toMatchObject({ actor: "operator", resourceId: id, payload: { changed: ["nativeOnly"] } });
  });

  it.each([-0.01, -100])("cannot have a cap of %d", async (amount) => {
    const budgetCap = { currency: "USDT", amount };
    const { id } = await create();
    for (const refused of [
      await call(sandbox, "createPolicy", { body: { name: "x", budgetCap } }),
      await update(id, { budgetCap }),
    ]) {
      expectRefusal(refused, 400, "VALIDATION_ERROR");
      expect(refused.body.error.details.issues[0].path).toBe("body.budgetCap.amount");
    }
    expect(await eventTypes(sandbox)).toEqual(["policy.created"]);
  });

  it("cannot have a cap beyond all numbers", async () => {
    const response = await sandbox.fetch("/api/v1/policies", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"name":"x","budgetCap":{"currency":"USDT","amount":1e999}}',
    });
    expect(response.status).toBe(400);
  });

  it("needs a name", async () => {
    expectRefusal(await call(sandbox, "createPolicy", { body: {} }), 400, "VALIDATION_ERROR");
  });

  it("is not found by an id that nobody has", async () => {
    expectRefusal(await call(sandbox, "getPolicy", { params: { policyId: "pol_x" } }), 404, "NOT_FOUND");
    expectRefusal(await update("pol_x", { name: "x" }), 404, "NOT_FOUND");
  });
});

describe("the list of policies", () => {
  it("is empty at first", async () => {
    expect(await must(sandbox, "listPolicies")).toEqual({ items: [] });
  });

  it("shows every policy once, the oldest first", async () => {
    const policies = [await create(), await create(), await create()];
    expect((await must(sandbox, "listPolicies")).items).toEqual(policies);
    await expectPages(sandbox, "listPolicies");
  });
});
