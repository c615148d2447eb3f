import type { AdapterSetup, MarketService, SkillSummary } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/catalog.ts";
import { catalog, exampleItems, problems } from "./contract.ts";
import { seedService } from "./seed-service.ts";

const { services, skills, manifests, adapters } = catalog;

describe("the entries of the catalogue", () => {
  it.each(services)("service $id is valid", (service) => expect(problems("MarketService", service)).toEqual([]));
  it.each(skills)("skill $key is valid", (skill) => expect(problems("SkillSummary", skill)).toEqual([]));
  it.each(manifests)("manifest $key is valid", (manifest) => expect(problems("SkillManifest", manifest)).toEqual([]));
  it.each(adapters)("adapter $providerKey is valid", (adapter) => expect(problems("AdapterSetup", adapter)).toEqual([]));

  it("have ids and keys of their own", () => {
    for (const ids of [
      services.map(({ id }) => id),
      skills.map(({ key }) => key),
      manifests.map(({ key }) => key),
      adapters.map(({ providerKey }) => providerKey.toLowerCase()),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(services)("service $id leads to a skill, a manifest and an adapter of its provider", (service) => {
    const { skillKey, providerKey, serviceType } = service;
    expect(catalog.service(service.id)).toBe(service);
    expect(catalog.skill(skillKey)).toMatchObject({ key: skillKey, providerKey, operations: service.operations });
    expect(catalog.manifest(skillKey)).toMatchObject({ key: skillKey, providerKey });
    expect(catalog.adapter(providerKey)?.providerKey).toBe(providerKey);
    expect(catalog.adapter(providerKey)?.serviceTypes).toContain(serviceType);
  });

  it.each(services)("service $id has a contract for each of its operations and for nothing else", (service) => {
    expect(service.operationContracts?.map(({ operation }) => operation)).toEqual(service.operations);
  });

  it.each(services)("the example inputs of $id use the fields of their contracts", (service) => {
    for (const { inputFields, exampleInput } of service.operationContracts ?? [])
      expect(inputFields.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(exampleInput)));
  });
});

describe("the story of the contract's examples", () => {
  it.each(exampleItems<MarketService>("marketServiceList"))("$id is as it is told", ({ payment, ...told }) => {
    expect(catalog.service(told.id)).toMatchObject({ ...told, payment: { ...payment, supportedRails: expect.anything() } });
    expect(catalog.service(told.id)?.payment?.supportedRails).toEqual(
      expect.arrayContaining([...(payment?.supportedRails ?? [])]),
    );
  });

  it.each(exampleItems<SkillSummary>("skillList"))("skill $key is as it is told", (told) => {
    expect(catalog.skill(told.key)).toEqual(told);
  });

  it.each(exampleItems<AdapterSetup>("adapterSetupList"))("adapter $providerKey is as it is told", (told) => {
    expect(catalog.adapter(told.providerKey)).toEqual(told);
  });

  it("the manifest of the corrections asks for a position, not for a duration", () => {
    expect(catalog.manifest("geodnet-rtk")?.inputs.map(({ key, required }) => [key, required])).toEqual([
      ["latitude", true],
      ["longitude", true],
      ["durationMinutes", false],
    ]);
  });
});

describe("looking up", () => {
  it("what is not there is undefined", () => {
    expect(catalog.service("svc_none")).toBeUndefined();
    expect(catalog.skill("none")).toBeUndefined();
    expect(catalog.manifest("none")).toBeUndefined();
    expect(catalog.adapter("none")).toBeUndefined();
    expect(catalog.service("constructor")).toBeUndefined();
  });

  it("an adapter is found in any case of its key", () => {
    expect(catalog.adapter("worldid")).toBe(catalog.adapter("worldId"));
  });
});

describe("services of a seed file", () => {
  it("come after the built-in ones", () => {
    const seeded = createCatalog([seedService()]);
    expect(seeded.services.map(({ id }) => id)).toEqual([...services.map(({ id }) => id), "svc_seed"]);
  });

  it("replace a built-in one of the same id, in its place", () => {
    const replacement = { ...seedService(), id: "svc_walrus_store", skillKey: "walrus-storage", providerKey: "walrus" };
    const seeded = createCatalog([replacement]);
    expect(seeded.service("svc_walrus_store")).toBe(replacement);
    expect(seeded.services.map(({ id }) => id)).toEqual(services.map(({ id }) => id));
    expect(seeded.skill("walrus-storage")).toBe(catalog.skill("walrus-storage"));
    expect(createCatalog().service("svc_walrus_store")).toBe(catalog.service("svc_walrus_store"));
  });

  it("get a skill, a manifest and an adapter where the catalogue has none, and these are valid", () => {
    const seeded = createCatalog([seedService()]);
    expect(problems("SkillSummary", seeded.skill("seed-skill"))).toEqual([]);
    expect(problems("SkillManifest", seeded.manifest("seed-skill"))).toEqual([]);
    expect(problems("AdapterSetup", seeded.adapter("seeder"))).toEqual([]);
    expect(seeded.skills).toContain(seeded.skill("seed-skill"));
    expect(seeded.adapters).toContain(seeded.adapter("seeder"));
  });
});
