import type { MarketService, Policy } from "@peaqos/types";
import type { Call } from "../../api/handler.js";
import type { MachineRecord } from "../../store/store.js";
import { isWithin } from "./region.js";

/** The policies that a machine names. An id that names none restricts nothing. */
export async function machinePolicies({ store }: Pick<Call, "store">, machine: MachineRecord): Promise<readonly Policy[]> {
  const policies: Policy[] = [];
  for (const id of new Set(machine.item.policyIds)) {
    const policy = await store.policies.get(id);
    if (policy !== undefined) policies.push(policy.item);
  }
  return policies;
}

/**
 * Why the policies of a machine forbid a service, `undefined` when none does.
 * @param amount what one order costs, `undefined` where it is not known: no cap is held against it then
 */
export function machinePolicyProblem(
  service: MarketService,
  policies: readonly Policy[],
  amount: number | undefined,
): string | undefined {
  for (const policy of policies) {
    const problem = problemOf(service, policy, amount);
    if (problem !== undefined) return `The policy ${policy.id} ${problem}.`;
  }
  return undefined;
}

function problemOf(service: MarketService, policy: Policy, amount: number | undefined): string | undefined {
  const { allowedSkillKeys, deniedSkillKeys, regionRules, requiredCapabilities, budgetCap } = policy;
  if (deniedSkillKeys.includes(service.skillKey)) return "denies the skill of the service";
  if (allowedSkillKeys.length > 0 && !allowedSkillKeys.includes(service.skillKey))
    return "does not allow the skill of the service";
  if (policy.nativeOnly && service.executionMode !== "native") return "allows native services only";
  if (!policy.handoffAllowed && service.executionMode === "external-handoff") return "does not allow work to be handed off";
  if (!requiredCapabilities.every((capability) => service.capabilities.includes(capability))) {
    return "requires capabilities that the service does not have";
  }
  if (regionRules.length > 0 && !regionRules.some((region) => isWithin(service, region)))
    return "does not allow the region of the service";
  if (budgetCap && amount !== undefined && amount > budgetCap.amount) return "caps orders below this amount";
  return undefined;
}
