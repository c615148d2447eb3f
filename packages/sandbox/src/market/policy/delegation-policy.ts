import type { DelegationPolicy, MarketService } from "@peaqos/types";

/** Why a pairing's delegation policy forbids a service, `undefined` when it does not. A denial wins over a permission. */
export function policyProblem(service: MarketService, delegation: DelegationPolicy): string | undefined {
  const { allowedSkillKeys, deniedSkillKeys, allowedServiceIds, deniedServiceIds } = delegation;
  if (deniedServiceIds.includes(service.id)) return "The delegation policy denies the service.";
  if (deniedSkillKeys.includes(service.skillKey)) return "The delegation policy denies the skill of the service.";
  if (!allows(allowedServiceIds, service.id)) return "The delegation policy does not allow the service.";
  if (!allows(allowedSkillKeys, service.skillKey)) return "The delegation policy does not allow the skill of the service.";
  return undefined;
}

/** An empty list allows everything. */
function allows(list: readonly string[], value: string): boolean {
  return list.length === 0 || list.includes(value);
}
