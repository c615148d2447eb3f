import type { MarketService, Policy } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { machinePolicyProblem } from "../../../src/market/policy/machine-policy.ts";
import { seedService } from "../../catalog/seed-service.ts";

function policy(changes: Partial<Policy> = {}): Policy {
  const lists = { allowedSkillKeys: [], deniedSkillKeys: [], regionRules: [], requiredCapabilities: [] };
  const time = "2026-11-02T08:50:00Z";
  return {
    id: "pol_1",
    name: "One",
    ...lists,
    nativeOnly: false,
    handoffAllowed: true,
    createdAt: time,
    updatedAt: time,
    ...changes,
  };
}

const native = seedService({ skillKey: "skill-a", capabilities: ["gpu", "disk"], region: "eu" });
const handoff: MarketService = { ...native, executionMode: "external-handoff" };

describe("the policies of a machine", () => {
  it("restrict nothing where there are none", () => {
    expect(machinePolicyProblem(handoff, [], 1_000_000)).toBeUndefined();
  });

  it("restrict nothing by their defaults", () => {
    expect(machinePolicyProblem(handoff, [policy()], 1_000_000)).toBeUndefined();
  });

  it.each([
    ["nativeOnly", handoff, native, { nativeOnly: true }],
    ["handoffAllowed off", handoff, native, { handoffAllowed: false }],
    ["deniedSkillKeys", native, { ...native, skillKey: "skill-b" }, { deniedSkillKeys: ["skill-a"] }],
    ["allowedSkillKeys", native, { ...native, skillKey: "skill-b" }, { allowedSkillKeys: ["skill-b"] }],
    ["requiredCapabilities", { ...native, capabilities: ["gpu"] }, native, { requiredCapabilities: ["gpu", "disk"] }],
    ["regionRules", { ...native, region: "us" }, native, { regionRules: ["apac", "EU"] }],
    ["regionRules (global)", { ...native, region: "us" }, { ...native, region: "global" }, { regionRules: ["eu"] }],
    ["regionRules (local)", { ...native, region: "us" }, { ...native, region: "local" }, { regionRules: ["eu"] }],
  ])("%s: forbids one service and allows another", (_, forbidden, allowed, changes) => {
    expect(machinePolicyProblem(forbidden, [policy(changes)], undefined)).toMatch(/^The policy pol_1 .+\.$/);
    expect(machinePolicyProblem(allowed, [policy(changes)], undefined)).toBeUndefined();
  });

  it("deny a skill even if it is allowed", () => {
    const both = policy({ allowedSkillKeys: ["skill-a"], deniedSkillKeys: ["skill-a"] });
    expect(machinePolicyProblem(native, [both], undefined)).toContain("denies the skill");
  });

  it.each([
    [10.01, true],
    [10, false],
    [0, false],
    [undefined, false],
  ])("cap an order of %s at 10: forbidden is %s", (amount, forbidden) => {
    const capped = policy({ budgetCap: { currency: "USDT", amount: 10 } });
    expect(machinePolicyProblem(native, [capped], amount) !== undefined).toBe(forbidden);
  });

  it("cap nothing where the cap is null", () => {
    expect(machinePolicyProblem(native, [policy({ budgetCap: null })], 1_000_000)).toBeUndefined();
  });

  it("must all allow a service", () => {
    const policies = [policy(), policy({ id: "pol_2", nativeOnly: true })];
    expect(machinePolicyProblem(native, policies, undefined)).toBeUndefined();
    expect(machinePolicyProblem(handoff, policies, undefined)).toContain("pol_2");
  });
});
