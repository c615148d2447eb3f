import type { MarketSearchRequest } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../../src/catalog/catalog.ts";
import { readNeed } from "../../../src/market/search/read-need.ts";
import { seedService } from "../../catalog/seed-service.ts";
import { rank, ranked } from "./rank.ts";

const LOCATION = ["svc_geodnet_rtk", "svc_streetmesh_features", "svc_openterrain_elevation"];
const need = (request: MarketSearchRequest) => readNeed(createCatalog(), request);

describe("the service type of a search", () => {
  it.each([
    ["storage", "storage.object", []],
    ["compute", "compute.marketplace", []],
    ["identity", "identity.proof-of-person", []],
    ["location", "data.location", []],
    ["rtk", "data.location", ["rtk"]],
    ["gnss", "data.location", ["gnss"]],
    ["defi", "oracle.price-feed", []],
    ["commerce", "machine.commerce", []],
    ["device.control", "device.control", []],
  ] as const)("%s means %s", (serviceType, meant, preferredCapabilities) => {
    expect(need({ serviceType })).toMatchObject({ serviceType: meant, preferredCapabilities, requiredCapabilities: [] });
  });

  it("is told from the operation", () => {
    expect(need({ operation: "gate.open" }).serviceType).toBe("device.control");
  });

  it("is told from the capabilities, all of them", () => {
    expect(need({ requiredCapabilities: ["gpu"] }).serviceType).toBe("compute.marketplace");
    expect(need({ requiredCapabilities: ["map", "elevation"] }).serviceType).toBe("data.location");
  });

  it("is told from the capabilities where nobody knows the operation", () => {
    expect(need({ operation: "no.such", requiredCapabilities: ["gpu"] }).serviceType).toBe("compute.marketplace");
  });

  it("is told from the operation rather than from the capabilities", () => {
    expect(need({ operation: "gate.open", requiredCapabilities: ["gpu"] }).serviceType).toBe("device.control");
  });

  it.each([
    {},
    { region: "eu" },
    { operation: "no.such" },
    { requiredCapabilities: ["gpu", "rtk"] },
    { operation: "", requiredCapabilities: [] },
  ])("is required with %j", (request) => {
    expect(() => need(request)).toThrow("VALIDATION_ERROR");
  });
});

describe("a search leaves out", () => {
  it("services without the operation", () => {
    expect(ranked({ serviceType: "location", operation: "features.read" })).toEqual(["svc_streetmesh_features"]);
    expect(ranked({ serviceType: "location", operation: "gate.open" })).toEqual([]);
  });

  it("services that lack one of the capabilities", () => {
    expect(ranked({ serviceType: "location", requiredCapabilities: ["map"] })).toEqual(LOCATION.slice(1));
    expect(ranked({ serviceType: "location", requiredCapabilities: ["map", "elevation"] })).toEqual([
      "svc_openterrain_elevation",
    ]);
    expect(ranked({ serviceType: "location", requiredCapabilities: ["map", "rtk"] })).toEqual([]);
  });

  it("services of other regions, but not those that are everywhere", () => {
    expect(ranked({ serviceType: "location", region: "US" })).toEqual(["svc_streetmesh_features", "svc_geodnet_rtk"]);
    expect(ranked({ serviceType: "location", region: "apac" })).toEqual(["svc_geodnet_rtk"]);
    expect(ranked({ serviceType: "location", region: " " })).toEqual(LOCATION);
    expect(ranked({ serviceType: "device.control", region: "us" })).toEqual(["svc_qvac_inference"]);
  });

  it("handoffs, where they are not welcome", () => {
    expect(ranked({ serviceType: "compute" })).toContain("svc_akash_gpu");
    expect(ranked({ serviceType: "compute", allowExternalHandoff: true })).toContain("svc_akash_gpu");
    expect(ranked({ serviceType: "compute", allowExternalHandoff: false })).toEqual(["svc_aethir_container"]);
  });

  it("what the deployment cannot run itself, where native execution is required", () => {
    const native = { requireNativeExecution: true };
    expect(ranked({ serviceType: "compute", ...native })).toEqual([]);
    expect(ranked({ serviceType: "storage", ...native })).toEqual(["svc_walrus_store"]);
    const providerCredentials = { aethir: { ak: "a", sk: "s" } };
    expect(ranked({ serviceType: "compute", ...native, providerCredentials })).toEqual(["svc_aethir_container"]);
    expect(ranked({ operation: "inference.run", ...native })).toEqual([]);
    expect(ranked({ operation: "inference.run", ...native }, { localProviders: new Set(["qvac"]) })).toEqual([
      "svc_qvac_inference",
    ]);
  });

  it("prices above the budget, but not unknown ones", () => {
    expect(ranked({ serviceType: "location", budget: { max: 2.49 } })).not.toContain("svc_geodnet_rtk");
    expect(ranked({ serviceType: "location", budget: { max: 2.5 } })).toContain("svc_geodnet_rtk");
    expect(ranked({ serviceType: "location", budget: { amount: 2.49 } })).not.toContain("svc_geodnet_rtk");
    expect(ranked({ serviceType: "location", budget: { max: 3, amount: 1 } })).toContain("svc_geodnet_rtk");
    expect(ranked({ serviceType: "location", budget: { preferred: 1 } })).toContain("svc_geodnet_rtk");
    expect(ranked({ serviceType: "location", budget: { max: 0 } })).toEqual(["svc_openterrain_elevation"]);
    expect(ranked({ serviceType: "compute", budget: { max: 0 } })).toEqual(["svc_akash_gpu"]);
  });

  it("prices in another currency, save that one stablecoin of the dollar is as good as the other", () => {
    expect(ranked({ serviceType: "location", budget: { currency: "EUR" } })).toEqual(["svc_openterrain_elevation"]);
    expect(ranked({ serviceType: "location", budget: { currency: "usdc" } })).toEqual(LOCATION);
    expect(ranked({ serviceType: "network.partner-console", budget: { max: 1, currency: "USDT" } })).toEqual([
      "svc_meshlink_console",
    ]);
    const euro = seedService({ pricing: { mode: "fixed", amount: 1, currency: "EUR", notes: [] } });
    expect(ranked({ operation: "seed.sow", budget: { currency: "USDT" } }, {}, [euro])).toEqual([]);
    expect(ranked({ operation: "seed.sow", budget: { currency: "eur" } }, {}, [euro])).toEqual(["svc_seed"]);
    expect(ranked({ operation: "seed.sow", budget: { max: 1 } }, {}, [euro])).toEqual(["svc_seed"]);
  });

  it("services without any operation", () => {
    expect(ranked({ serviceType: "commerce" }, {}, [seedService({ operations: [] })])).toEqual(["svc_parcelbay_delivery"]);
  });

  it("skills that the deployment has disabled", () => {
    expect(ranked({ serviceType: "location" }, { disabledSkills: new Set(["geodnet-rtk"]) })).toEqual(LOCATION.slice(1));
  });
});

describe("the operation of what was found", () => {
  it("is the one that was asked for, else the first of the service", () => {
    const gate = (request: MarketSearchRequest) =>
      rank(request).find(({ service }) => service.id === "svc_dockyard_gate")?.operation;
    expect(gate({ operation: "gate.status" })).toBe("gate.status");
    expect(gate({ serviceType: "device.control" })).toBe("gate.open");
  });
});
