import type { Policy } from "@peaqos/types";

/** A record to store, of the kind that has the fewest rules. */
export function aPolicy(id: string, name = "Native first"): Policy & { readonly id: string } {
  return {
    id,
    name,
    allowedSkillKeys: [],
    deniedSkillKeys: [],
    regionRules: [],
    nativeOnly: false,
    handoffAllowed: true,
    requiredCapabilities: [],
    createdAt: "2026-11-02T09:00:00.000Z",
    updatedAt: "2026-11-02T09:00:00.000Z",
  };
}
