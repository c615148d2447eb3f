import { createHash } from "node:crypto";
import type { Issue } from "@peaqos/server-kit";
import type { DelegationPolicy, DelegationPolicyInput } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";

/**
 * A policy in full. Lists that are missing are empty, limits that are missing are none.
 * @throws Refusal `VALIDATION_ERROR` when a limit is negative or not finite
 */
export function readPolicy(given: DelegationPolicyInput = {}): DelegationPolicy {
  const issues = [...limitIssues("perTransactionLimit", given), ...limitIssues("dailySpendLimit", given)];
  if (issues.length > 0) throw invalidRequest(...issues);
  return {
    allowedSkillKeys: given.allowedSkillKeys ?? [],
    deniedSkillKeys: given.deniedSkillKeys ?? [],
    allowedServiceIds: given.allowedServiceIds ?? [],
    deniedServiceIds: given.deniedServiceIds ?? [],
    perTransactionLimit: given.perTransactionLimit ?? null,
    dailySpendLimit: given.dailySpendLimit ?? null,
    currency: given.currency ?? null,
  };
}

/** Tells whether two policies are the same. The order of their members does not matter. */
export function policyHash(policy: DelegationPolicy): string {
  const members = Object.entries(policy).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(members)).digest("hex");
}

function limitIssues(name: "perTransactionLimit" | "dailySpendLimit", given: DelegationPolicyInput): Issue[] {
  const limit = given[name] ?? 0;
  if (Number.isFinite(limit) && limit >= 0) return [];
  return [{ path: `body.delegationPolicy.${name}`, message: "must be a number from 0 up, or null for no limit" }];
}
