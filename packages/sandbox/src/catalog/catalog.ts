import type { AdapterSetup, MarketService, SkillManifest, SkillSummary } from "@peaqos/types";
import { builtInAdapters } from "./adapters.js";
import { describeAdapter, describeSeedSkill } from "./describe-seed.js";
import { computeServices } from "./services/compute-marketplace.js";
import { locationServices } from "./services/data-location.js";
import { deviceServices } from "./services/device-control.js";
import { identityServices } from "./services/identity-proof-of-person.js";
import { commerceServices } from "./services/machine-commerce.js";
import { partnerConsoleServices } from "./services/network-partner-console.js";
import { priceFeedServices } from "./services/oracle-price-feed.js";
import { storageServices } from "./services/storage-object.js";
import { dataSkills } from "./skills/data-skills.js";
import { infrastructureSkills } from "./skills/infrastructure-skills.js";
import { machineSkills } from "./skills/machine-skills.js";

export interface Catalog {
  readonly services: readonly MarketService[];
  readonly skills: readonly SkillSummary[];
  readonly manifests: readonly SkillManifest[];
  readonly adapters: readonly AdapterSetup[];
  service(id: string): MarketService | undefined;
  skill(key: string): SkillSummary | undefined;
  manifest(key: string): SkillManifest | undefined;
  /** In any case: the key stands in paths, where some clients send it in lower case. */
  adapter(providerKey: string): AdapterSetup | undefined;
}

const builtInServices: readonly MarketService[] = [
  ...priceFeedServices,
  ...computeServices,
  ...storageServices,
  ...locationServices,
  ...partnerConsoleServices,
  ...identityServices,
  ...deviceServices,
  ...commerceServices,
];

const builtInSkills = [...dataSkills, ...infrastructureSkills, ...machineSkills];

/**
 * The built-in catalogue and the services of a user's seed file. One with the id of a built-in service takes its place in the list.
 * A seed service with a skill or a provider of its own gets their entries made from what it says of itself.
 */
export function createCatalog(extraServices: readonly MarketService[] = []): Catalog {
  const services = new Map([...builtInServices, ...extraServices].map((service) => [service.id, service]));
  const skills = new Map(builtInSkills.map((skill) => [skill.summary.key, skill]));
  const adapters = new Map(builtInAdapters.map((adapter) => [adapter.providerKey.toLowerCase(), adapter]));
  for (const service of extraServices) {
    if (!skills.has(service.skillKey)) skills.set(service.skillKey, describeSeedSkill(service));
    const providerKey = service.providerKey.toLowerCase();
    if (!adapters.has(providerKey)) adapters.set(providerKey, describeAdapter(service));
  }
  return {
    services: [...services.values()],
    skills: [...skills.values()].map(({ summary }) => summary),
    manifests: [...skills.values()].map(({ manifest }) => manifest),
    adapters: [...adapters.values()],
    service: (id) => services.get(id),
    skill: (key) => skills.get(key)?.summary,
    manifest: (key) => skills.get(key)?.manifest,
    adapter: (providerKey) => adapters.get(providerKey.toLowerCase()),
  };
}
