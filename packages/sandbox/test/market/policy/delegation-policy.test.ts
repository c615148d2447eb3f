import type { DelegationPolicy } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { policyProblem } from "../../../src/market/policy/delegation-policy.ts";
import { seedService } from "../../catalog/seed-service.ts";

const service = seedService({ id: "svc_a", skillKey: "skill-a" });

function problem(changes: Partial<DelegationPolicy>): string | undefined {
  const none = { allowedSkillKeys: [], deniedSkillKeys: [], allowedServiceIds: [], deniedServiceIds: [] };
  return policyProblem(service, { ...none, ...changes });
}

describe("a delegation policy", () => {
  it("allows everything while its lists are empty", () => {
    expect(problem({})).toBeUndefined();
  });

  it.each([
    ["the service", { allowedServiceIds: ["svc_a"] }],
    ["its skill", { allowedSkillKeys: ["skill-a"] }],
    ["both", { allowedServiceIds: ["svc_a"], allowedSkillKeys: ["skill-a"] }],
    ["it by denying others", { deniedServiceIds: ["svc_b"], deniedSkillKeys: ["skill-b"] }],
  ])("allows a service when it names %s", (_, changes) => {
    expect(problem(changes)).toBeUndefined();
  });

  it.each([
    ["another service is allowed", { allowedServiceIds: ["svc_b"] }, "does not allow the service"],
    ["another skill is allowed", { allowedSkillKeys: ["skill-b"] }, "does not allow the skill"],
    [
      "the service is allowed, but not its skill",
      { allowedServiceIds: ["svc_a"], allowedSkillKeys: ["skill-b"] },
      "does not allow the skill",
    ],
    ["the service is denied", { deniedServiceIds: ["svc_a"] }, "denies the service"],
    ["its skill is denied", { deniedSkillKeys: ["skill-a"] }, "denies the skill"],
    ["it is both allowed and denied", { allowedServiceIds: ["svc_a"], deniedServiceIds: ["svc_a"] }, "denies the service"],
    ["its skill is both allowed and denied", { allowedSkillKeys: ["skill-a"], deniedSkillKeys: ["skill-a"] }, "denies the skill"],
    [
      "the service is allowed and its skill denied",
      { allowedServiceIds: ["svc_a"], deniedSkillKeys: ["skill-a"] },
      "denies the skill",
    ],
  ])("forbids a service when %s", (_, changes, why) => {
    expect(problem(changes)).toContain(why);
  });
});
