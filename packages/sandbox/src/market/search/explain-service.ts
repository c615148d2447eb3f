import { isIn } from "../policy/region.js";
import { budgetLimit, knownPrice } from "./fits-need.js";
import { type Candidate, preferredShare } from "./score-service.js";

/** What a service still misses before it can be used, by its integration status. */
const MISSING: Readonly<Record<string, string>> = {
  "partner-required": "Needs an approved partner account",
  "local-config-required": "Needs to be configured on the machine",
  "setup-required": "Needs to be set up with the provider",
  "docs-only": "Is described only, and cannot be run yet",
};

/** Why a service was chosen and what speaks against it, in short sentences for people. */
export function reasonsOf(candidate: Candidate, missingCredentials: readonly string[]): readonly string[] {
  const { service } = candidate;
  return [
    kindReason(candidate),
    executionReason(candidate),
    credentialReason(candidate, missingCredentials),
    priceReason(candidate),
    regionReason(candidate),
    service.requiresHumanEnablement ? "A person has to enable it first" : undefined,
  ].filter((reason) => reason !== undefined);
}

function kindReason(candidate: Candidate): string {
  const { requiredCapabilities, preferredCapabilities = [] } = candidate.need;
  if (preferredShare(candidate) < 1) {
    const lacks = preferredCapabilities.filter((capability) => !candidate.service.capabilities.includes(capability));
    return `Of the wanted kind, but without ${lacks.join(" and ")}`;
  }
  return requiredCapabilities.length > 0 ? "Has every required capability" : "Of the wanted kind";
}

function executionReason({ service, runnable, credentials }: Candidate): string {
  if (runnable) return "Runs natively";
  if (service.integrationStatus === "credentials-required" && credentials === "none") {
    return `Needs credentials for ${service.providerLabel}, and none were sent`;
  }
  const missing = MISSING[service.integrationStatus];
  if (missing !== undefined) return missing;
  if (service.executionMode !== "native") return "Is handed off to the provider's own site";
  return service.accessMode === "local" ? "Needs a runtime endpoint of the machine" : "Needs more before it can be run";
}

function credentialReason({ credentials }: Candidate, missing: readonly string[]): string | undefined {
  if (credentials === "complete") return "Credentials are complete";
  if (credentials === "configured") return "Credentials are configured";
  return credentials === "incomplete" ? `Credentials lack ${missing.join(" and ")}` : undefined;
}

function priceReason({ service, need: { budget } }: Candidate): string | undefined {
  const price = knownPrice(service);
  if (price === undefined) return "The price is not known yet";
  if (price <= 0) return "Free of charge";
  if (budget?.preferred !== undefined) {
    return price <= budget.preferred ? "Within the preferred budget" : "Above the preferred budget";
  }
  return budgetLimit(budget) === undefined ? undefined : "Within the budget";
}

function regionReason({ service, need: { region } }: Candidate): string | undefined {
  // Whoever asks for the whole world learns nothing new.
  if (region === undefined || isIn({ region }, "global")) return undefined;
  if (isIn(service, region)) return "In the wanted region";
  return isIn(service, "local") ? "Runs at the machine itself" : "Available everywhere";
}
