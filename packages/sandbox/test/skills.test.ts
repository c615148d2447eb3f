import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCatalog } from "../src/catalog/catalog.ts";
import { call, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";
import { eventTypes, expectPages } from "./walk-list.ts";

const { skills, manifests } = createCatalog();
const AETHIR = { skillKey: "aethir-container" };

let clock: TestClock;
let sandbox: Sandbox;
beforeEach(async () => {
  clock = new TestClock();
  sandbox = await startSandbox({ now: clock.now });
});
afterEach(() => sandbox.close());

const configure = async (body: object, params = AETHIR) => (await must(sandbox, "updateSkillConfig", { params, body })).item;
const authState = async (params = AETHIR) => (await must(sandbox, "getSkill", { params })).item.authState;

describe("the skills", () => {
  it("are those of the catalogue, page by page", async () => {
    expect((await must(sandbox, "listSkills")).items).toEqual(skills);
    await expectPages(sandbox, "listSkills");
  });

  it.each([
    ["scope", ["core-product", "bootstrap-reference", "ecosystem"]],
    ["direction", ["machine-offers", "machine-consumes"]],
    ["source", ["peaq", "partner", "clawhub", "external-marketplace"]],
  ] as const)("can be narrowed by %s", async (name, values) => {
    let count = 0;
    for (const value of values) {
      const { items } = await must(sandbox, "listSkills", { query: { [name]: value } });
      expect(items).toEqual(skills.filter((skill) => skill[name] === value));
      expect(items.length).toBeGreaterThan(0);
      count += items.length;
    }
    expect(count).toBe(skills.length);
    expectRefusal(await call(sandbox, "listSkills", { query: { [name]: "no-such" } }), 400, "VALIDATION_ERROR");
  });

  it("can be narrowed by several filters at once", async () => {
    const { items } = await must(sandbox, "listSkills", { query: { scope: "ecosystem", source: "partner" } });
    expect(items).toEqual(skills.filter(({ scope, source }) => scope === "ecosystem" && source === "partner"));
  });

  it("are read one by one, with their manifests", async () => {
    for (const [index, skill] of skills.entries()) {
      const params = { skillKey: skill.key };
      expect(await must(sandbox, "getSkill", { params })).toEqual({ item: skill });
      expect(await must(sandbox, "getSkillManifest", { params })).toEqual({ item: manifests[index] });
    }
  });

  it.each(["getSkill", "getSkillManifest"] as const)("are not found by %s with a key that nobody has", async (operationId) => {
    expectRefusal(await call(sandbox, operationId, { params: { skillKey: "no-such" } }), 404, "NOT_FOUND");
  });
});

describe("the configuration of a skill", () => {
  it("is enabled and empty at first use", async () => {
    expect(await configure({})).toEqual({
      skillKey: "aethir-container",
      providerKey: "aethir",
      enabled: true,
      settings: {},
      hasCredentials: false,
      updatedAt: expect.any(String),
    });
    expect(await eventTypes(sandbox)).toEqual([]);
  });

  it("keeps what is not sent, and replaces what is", async () => {
    await configure({ enabled: false, credentials: { ak: "a", sk: "b" }, settings: { region: "eu", retries: 2, fast: true } });
    expect(await configure({ settings: { retries: 3 } })).toMatchObject({
      enabled: false,
      settings: { retries: 3 },
      hasCredentials: true,
    });
    expect(await configure({ enabled: true })).toMatchObject({ enabled: true, settings: { retries: 3 }, hasCredentials: true });
    expect(await configure({ credentials: {} })).toMatchObject({
      enabled: true,
      settings: { retries: 3 },
      hasCredentials: false,
    });
  });

  it("makes the skill configured as long as there are credentials", async () => {
    expect(await authState()).toBe("unconfigured");
    await configure({ credentials: { ak: "a", sk: "b" } });
    expect(await authState()).toBe("configured");
    const { items } = await must(sandbox, "listSkills");
    expect(items.find(({ key }: { key: string }) => key === "aethir-container").authState).toBe("configured");
    expect(items.find(({ key }: { key: string }) => key === "akash-gpu").authState).toBe("unconfigured");
    await configure({ credentials: { ak: "" } });
    expect(await authState()).toBe("unconfigured");
  });

  it("does not change when it is sent again", async () => {
    const body = { enabled: false, credentials: { sk: "b", ak: "a" }, settings: { retries: 2 } };
    const first = await configure(body);
    clock.advance(1_000);
    expect(await configure(body)).toEqual(first);
    expect(await configure({})).toEqual(first);
    expect(await eventTypes(sandbox)).toEqual(["skill.configured"]);
  });

  it("moves updatedAt when it changes", async () => {
    const { updatedAt } = await configure({ enabled: false });
    clock.advance(1_000);
    expect(Date.parse((await configure({ enabled: true })).updatedAt)).toBeGreaterThan(Date.parse(updatedAt));
  });

  it("is in the audit log without any value of a credential", async () => {
    await configure({ enabled: false, credentials: { ak: "very-secret-value" } });
    const { items } = await must(sandbox, "listAuditEvents", { query: { resourceType: "skill" } });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      type: "skill.configured",
      resourceId: "aethir-container",
      payload: { changed: ["enabled", "credentials"], enabled: false, hasCredentials: true },
    });
    expect(JSON.stringify(items)).not.toContain("very-secret-value");
  });

  it("is one for each skill", async () => {
    await configure({ enabled: false });
    expect(await configure({}, { skillKey: "akash-gpu" })).toMatchObject({ skillKey: "akash-gpu", enabled: true });
  });

  it("is not found for a skill that does not exist", async () => {
    const refused = await call(sandbox, "updateSkillConfig", { params: { skillKey: "no-such" }, body: { enabled: true } });
    expectRefusal(refused, 404, "NOT_FOUND");
  });
});
