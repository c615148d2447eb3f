import type { MarketService, SearchBudget } from "@peaqos/types";
import { policyProblem } from "../policy/delegation-policy.js";
import { machinePolicyProblem } from "../policy/machine-policy.js";
import { isWithin } from "../policy/region.js";
import type { SearchNeed } from "./search-need.js";
import type { Surroundings } from "./surroundings.js";

const USD_STABLECOINS: ReadonlySet<string> = new Set(["USDT", "USDC"]);

/** Whether a service is what is needed, wherever it comes from and whatever is still missing to run it. */
export function fitsNeed(service: MarketService, need: SearchNeed): boolean {
  return (
    service.serviceType === need.serviceType &&
    (need.operation === undefined ? service.operations.length > 0 : service.operations.includes(need.operation)) &&
    need.requiredCapabilities.every((capability) => service.capabilities.includes(capability)) &&
    (need.region === undefined || isWithin(service, need.region)) &&
    (need.allowExternalHandoff || service.executionMode !== "external-handoff") &&
    fitsBudget(service, need.budget)
  );
}

/** Whether the deployment, the machine's policies and the pairing's delegation policy let a service be used. */
export function isPermitted(service: MarketService, { disabledSkills, policies, delegation }: Surroundings): boolean {
  return (
    !disabledSkills.has(service.skillKey) &&
    machinePolicyProblem(service, policies, knownPrice(service)) === undefined &&
    (delegation === undefined || policyProblem(service, delegation) === undefined)
  );
}

/** The price of one order, `undefined` where the provider names it later. */
export function knownPrice({ pricing }: Pick<MarketService, "pricing">): number | undefined {
  return pricing?.amount ?? undefined;
}

/** The most that one order may cost. */
export function budgetLimit(budget: SearchBudget | undefined): number | undefined {
  return budget?.max ?? budget?.amount;
}

function fitsBudget(service: MarketService, budget: SearchBudget | undefined): boolean {
  const price = knownPrice(service);
  // What costs nothing fits every budget, in every currency.
  if (budget === undefined || price === undefined || price <= 0) return true;
  return price <= (budgetLimit(budget) ?? Number.POSITIVE_INFINITY) && isSameMoney(service.pricing?.currency, budget.currency);
}

/** Amounts of the dollar's stablecoins are worth the same. A currency that is not named may be any. */
function isSameMoney(one: string | null | undefined, other: string | undefined): boolean {
  if (!one || !other) return true;
  const [a, b] = [one.toUpperCase(), other.toUpperCase()];
  return a === b || (USD_STABLECOINS.has(a) && USD_STABLECOINS.has(b));
}
