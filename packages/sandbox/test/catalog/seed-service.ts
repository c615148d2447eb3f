import type { MarketService } from "@peaqos/types";

/** A service as a user's seed file may hold it. */
export function seedService(changes: Partial<MarketService> = {}): MarketService {
  return {
    id: "svc_seed",
    skillKey: "seed-skill",
    providerKey: "seeder",
    providerId: "seeder",
    providerLabel: "Seeder",
    serviceType: "machine.commerce",
    name: "Seeded",
    description: "A service of a seed file.",
    operations: ["seed.sow"],
    authType: "none",
    accessMode: "public",
    executionMode: "native",
    integrationStatus: "native",
    distribution: "openapi",
    maturity: "beta",
    kind: "runtime",
    capabilities: [],
    region: "global",
    freshnessSeconds: 0,
    requiresHumanEnablement: false,
    metadata: {},
    updatedAt: "2026-11-01T08:00:00Z",
    ...changes,
  };
}
