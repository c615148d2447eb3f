import { describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import { explained, rank, ranked } from "./rank.ts";

const free = { mode: "fixed", amount: 0, currency: "USDT", notes: [] };
const priced = (amount: number, currency = "USDT") => ({ pricing: { mode: "fixed", amount, currency, notes: [] } });

describe("the ranking of the built-in catalogue", () => {
  it("answers the example of the contract with the score and the reasons that it shows", () => {
    const request = {
      serviceType: "rtk",
      operation: "rtk.corrections",
      requiredCapabilities: ["rtk"],
      region: "global",
      budget: { max: 5, currency: "USDT" },
    } as const;
    expect(explained(request)).toEqual([
      ["svc_geodnet_rtk", 0.94, "Has every required capability", "Runs natively", "Within the budget"],
    ]);
  });

  it("answers the example with credentials, too", () => {
    const providerCredentials = { geodnet: { appId: "lisbon-survey", appKey: "example-app-key" } };
    expect(explained({ serviceType: "rtk", providerCredentials })[0]).toEqual([
      "svc_geodnet_rtk",
      0.9,
      "Of the wanted kind",
      "Runs natively",
      "Credentials are complete",
    ]);
  });

  it("finds nothing for the example that nobody can answer", () => {
    expect(ranked({ serviceType: "identity", allowExternalHandoff: false, requireNativeExecution: true })).toEqual([]);
  });

  it("puts what is native, fresh and ready first", () => {
    expect(explained({ serviceType: "data.location" })).toEqual([
      ["svc_geodnet_rtk", 0.9, "Of the wanted kind", "Runs natively"],
      ["svc_streetmesh_features", 0.87, "Of the wanted kind", "Runs natively"],
      ["svc_openterrain_elevation", 0.83, "Of the wanted kind", "Runs natively", "Free of charge"],
    ]);
  });

  it("prefers the capability that an alias means, and says who lacks it", () => {
    expect(explained({ serviceType: "rtk" })).toEqual([
      ["svc_geodnet_rtk", 0.9, "Of the wanted kind", "Runs natively"],
      ["svc_streetmesh_features", 0.77, "Of the wanted kind, but without rtk", "Runs natively"],
      ["svc_openterrain_elevation", 0.73, "Of the wanted kind, but without rtk", "Runs natively", "Free of charge"],
    ]);
  });

  it("puts a free service above one that costs", () => {
    expect(explained({ serviceType: "defi" })).toEqual([
      ["svc_peaq_price", 1, "Of the wanted kind", "Runs natively", "Free of charge"],
      ["svc_tickstream_candles", 0.96, "Of the wanted kind", "Runs natively"],
    ]);
  });

  it("puts handoffs and unknown prices below what runs natively", () => {
    expect(explained({ serviceType: "compute" })).toEqual([
      ["svc_aethir_container", 0.51, "Of the wanted kind", "Needs credentials for Aethir, and none were sent"],
      [
        "svc_akash_gpu",
        0.35,
        "Of the wanted kind",
        "Needs to be set up with the provider",
        "The price is not known yet",
        "A person has to enable it first",
      ],
    ]);
  });

  it("puts what is described only last", () => {
    expect(explained({ serviceType: "storage" })).toEqual([
      ["svc_walrus_store", 0.84, "Of the wanted kind", "Runs natively"],
      [
        "svc_coldvault_archive",
        0.48,
        "Of the wanted kind",
        "Is described only, and cannot be run yet",
        "A person has to enable it first",
      ],
    ]);
  });

  it("tells partners' consoles from setups", () => {
    expect(rank({ serviceType: "network.partner-console" })[0]?.reasons).toContain("Needs an approved partner account");
  });

  it("is the same every time", () => {
    for (const serviceType of ["rtk", "compute", "storage", "device.control"] as const) {
      const first = JSON.stringify(rank({ serviceType, region: "eu", budget: { preferred: 1, max: 20 } }));
      for (let round = 0; round < 5; round += 1) {
        expect(JSON.stringify(rank({ serviceType, region: "eu", budget: { preferred: 1, max: 20 } }))).toBe(first);
      }
    }
  });

  it("stays between 0 and 1 with two decimals", () => {
    const types = [
      "rtk",
      "defi",
      "compute",
      "storage",
      "identity",
      "device.control",
      "commerce",
      "network.partner-console",
    ] as const;
    for (const { score } of types.flatMap((serviceType) => rank({ serviceType, region: "us", budget: { max: 9.7 } }))) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(Number(score.toFixed(2))).toBe(score);
    }
  });
});

describe("what a score is made of", () => {
  const base = seedService({ skillKey: "s", serviceType: "identity.proof-of-person", operations: ["x"], pricing: free });
  const only = { serviceType: "identity.proof-of-person", operation: "x" } as const;
  const score = (changes: object, request: object = {}, surroundings: object = {}) =>
    rank({ ...only, ...request }, surroundings, [{ ...base, ...changes }])[0]?.score;

  it.each([
    ["freshness of a minute", { freshnessSeconds: 60 }, {}, 0.96],
    ["freshness of an hour", { freshnessSeconds: 3600 }, {}, 0.92],
    ["freshness of a day", { freshnessSeconds: 86_400 }, {}, 0.89],
    ["older freshness", { freshnessSeconds: 86_401 }, {}, 0.87],
    ["production", { maturity: "production" }, {}, 1],
    ["a maturity nobody knows", { maturity: "alpha" }, {}, 0.92],
    ["an unknown price", { pricing: null }, {}, 0.76],
    ["a price within the preferred one", priced(1), { budget: { preferred: 1 } }, 0.96],
    ["a price above the preferred one", priced(2.5), { budget: { preferred: 1 } }, 0.86],
    ["a price at the limit", priced(5), { budget: { max: 5 } }, 0.84],
    ["the exact region", { region: "EU" }, { region: "eu" }, 0.96],
    ["a global service for a region", {}, { region: "eu" }, 0.92],
    ["a handoff", { executionMode: "external-handoff" }, {}, 0.71],
    ["a state nobody knows", { integrationStatus: "brand-new" }, {}, 0.69],
  ])("%s", (_, changes, request, expected) => {
    expect(score(changes, request)).toBe(expected);
  });

  it("rises with the credentials that are there", () => {
    const aethir = (fields?: Record<string, string>, configured: string[] = []) =>
      explained(
        { serviceType: "compute", operation: "container.start", ...(fields ? { providerCredentials: { AETHIR: fields } } : {}) },
        { configuredSkills: new Set(configured) },
      )[0];
    expect(aethir()?.slice(1)).toEqual([0.51, "Of the wanted kind", "Needs credentials for Aethir, and none were sent"]);
    expect(aethir({})?.[1]).toBe(0.51);
    expect(aethir({ ak: "" })?.[1]).toBe(0.51);
    expect(aethir({ ak: "a" })?.slice(1)).toEqual([0.7, "Of the wanted kind", "Runs natively", "Credentials lack sk"]);
    expect(aethir({ ak: "a", sk: "s" })?.slice(1)).toEqual([
      0.74,
      "Of the wanted kind",
      "Runs natively",
      "Credentials are complete",
    ]);
    expect(aethir(undefined, ["aethir-container"])?.slice(1)).toEqual([
      0.74,
      "Of the wanted kind",
      "Runs natively",
      "Credentials are configured",
    ]);
  });

  it("counts credentials for other providers for nothing", () => {
    const request = {
      serviceType: "compute",
      operation: "container.start",
      providerCredentials: { akash: { consoleApiKey: "a" } },
    } as const;
    expect(explained(request)[0]?.[1]).toBe(0.51);
  });

  it("falls for a local service without a runtime endpoint, and says so", () => {
    expect(explained({ operation: "inference.run" })[0]).toEqual([
      "svc_qvac_inference",
      0.81,
      "Of the wanted kind",
      "Needs a runtime endpoint of the machine",
      "Free of charge",
    ]);
    expect(explained({ operation: "inference.run" }, { localProviders: new Set(["qvac"]) })[0]?.slice(1, 4)).toEqual([
      0.96,
      "Of the wanted kind",
      "Runs natively",
    ]);
  });

  it("says how the price relates to the budget", () => {
    const reasons = (budget: object) => rank({ operation: "rtk.corrections", budget })[0]?.reasons;
    expect(reasons({ preferred: 2.5 })).toContain("Within the preferred budget");
    expect(reasons({ preferred: 2, max: 5 })).toContain("Above the preferred budget");
    expect(reasons({ amount: 2.5 })).toContain("Within the budget");
    expect(reasons({ currency: "USDT" })).not.toContain("Within the budget");
  });

  it("says how the region relates to the wanted one", () => {
    expect(rank({ operation: "features.read", region: "us" })[0]?.reasons).toContain("In the wanted region");
    expect(rank({ operation: "rtk.corrections", region: "us" })[0]?.reasons).toContain("Available everywhere");
    expect(rank({ operation: "inference.run", region: "us" })[0]?.reasons).toContain("Runs at the machine itself");
  });

  it("sorts equals by their ids", () => {
    const twins = ["svc_c", "svc_a", "svc_b"].map((id) => ({ ...base, id }));
    expect(ranked(only, {}, twins)).toEqual(["svc_a", "svc_b", "svc_c"]);
  });

  it("answers the best ones when there are more than wanted", () => {
    expect(ranked({ serviceType: "location" }, { maxResults: 2 })).toEqual(["svc_geodnet_rtk", "svc_streetmesh_features"]);
  });
});
