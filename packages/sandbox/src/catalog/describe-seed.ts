import type { AdapterSetup, MarketService } from "@peaqos/types";
import { describeSkill, type Skill } from "./skills/describe-skill.js";

/** The skill of a service from a seed file, where the catalogue has none of that key. */
export function describeSeedSkill(service: MarketService): Skill {
  return describeSkill(service, {
    label: service.name,
    description: service.description,
    manifest: service.description,
    scope: "ecosystem",
    source: "external-marketplace",
    listedBy: "seed",
    lastVerifiedAt: null,
    authState: service.authType === "none" ? "configured" : "unconfigured",
  });
}

/** The adapter of a service from a seed file. It is not known which credentials it wants, so any will do. */
export function describeAdapter(service: MarketService): AdapterSetup {
  return {
    providerKey: service.providerKey,
    label: service.providerLabel,
    description: service.description,
    authType: service.authType,
    requiredEnv: [],
    requiredCredentials: [],
    ...(service.referenceUrl ? { setupUrl: service.referenceUrl } : {}),
    serviceTypes: [service.serviceType],
  };
}
