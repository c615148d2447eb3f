import type { DelegationPolicy } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { policyHash, readPolicy } from "../../src/pairing/delegation-policy.ts";

const policy: DelegationPolicy = {
  allowedSkillKeys: ["a", "b"],
  deniedSkillKeys: [],
  allowedServiceIds: ["svc_1"],
  deniedServiceIds: [],
  perTransactionLimit: 25,
  dailySpendLimit: null,
  currency: "USDT",
};

describe("the hash of a policy", () => {
  it("does not depend on the order of its members", () => {
    const turned = Object.fromEntries(Object.entries(policy).reverse()) as unknown as DelegationPolicy;
    expect(policyHash(turned)).toBe(policyHash(policy));
    expect(policyHash(policy)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("tells every change of a policy", () => {
    const changes: Partial<DelegationPolicy>[] = [
      { allowedSkillKeys: ["a"] },
      { allowedSkillKeys: ["a,b"] },
      { deniedSkillKeys: ["a"] },
      { allowedServiceIds: [] },
      { deniedServiceIds: ["svc_1"] },
      { perTransactionLimit: 25.5 },
      { perTransactionLimit: null },
      { perTransactionLimit: 0 },
      { dailySpendLimit: 0 },
      { currency: null },
      { currency: "usdt" },
    ];
    const hashes = new Set([policy, ...changes.map((change) => ({ ...policy, ...change }))].map(policyHash));
    expect(hashes.size).toBe(changes.length + 1);
  });
});

describe("a policy that is read", () => {
  it("is in full", () => {
    expect(readPolicy({})).toEqual(readPolicy());
    expect(readPolicy(policy)).toEqual(policy);
    expect(readPolicy({ perTransactionLimit: 0 }).perTransactionLimit).toBe(0);
  });

  it.each([-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("has no limit of %d", (limit) => {
    for (const name of ["perTransactionLimit", "dailySpendLimit"]) {
      expect(() => readPolicy({ [name]: limit })).toThrow("VALIDATION_ERROR");
    }
  });
});
