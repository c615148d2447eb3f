import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/catalog.ts";
import { activeMachine, call, expectRefusal, must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { expectPages } from "../walk-list.ts";

const catalog = createCatalog();
const ALL = catalog.services.map(({ id }) => id);
const WITHOUT_LOCAL = ALL.filter((id) => id !== "svc_qvac_inference");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const listed = async (query: Record<string, string> = {}, token?: string): Promise<string[]> =>
  (await must(sandbox, "listMarketServices", { query, token })).items.map(({ id }: { id: string }) => id);

describe("the list of services", () => {
  it("is the catalogue, page by page", async () => {
    expect((await must(sandbox, "listMarketServices")).items).toEqual(catalog.services);
    await expectPages(sandbox, "listMarketServices");
    await expectPages(sandbox, "listMarketServices", { query: { serviceType: "data.location" } });
  });

  it.each(["serviceType", "executionMode", "providerKey"] as const)("can be narrowed by %s", async (name) => {
    for (const value of new Set(catalog.services.map((service) => service[name]))) {
      const expected = catalog.services.filter((service) => service[name] === value).map(({ id }) => id);
      expect(await listed({ [name]: value })).toEqual(expected);
      expect(expected.length).toBeLessThan(ALL.length);
    }
  });

  it("can be narrowed by several filters at once, and by a provider in any case", async () => {
    expect(await listed({ serviceType: "compute.marketplace", executionMode: "native" })).toEqual(["svc_aethir_container"]);
    expect(await listed({ serviceType: "compute.marketplace", providerKey: "geodnet" })).toEqual([]);
    expect(await listed({ providerKey: "worldid" })).toEqual(["svc_worldid_person"]);
    expect(await listed({ providerKey: "no-such" })).toEqual([]);
  });

  it.each([{ serviceType: "rtk" }, { executionMode: "no-such" }])("refuses the filter %j", async (query) => {
    expectRefusal(await call(sandbox, "listMarketServices", { query }), 400, "VALIDATION_ERROR");
  });
});

describe("the services of a machine", () => {
  it("are those that its policies allow", async () => {
    const { item: policy } = await must(sandbox, "createPolicy", {
      body: { name: "Native", nativeOnly: true, regionRules: ["eu"] },
    });
    const { id } = await activeMachine(sandbox);
    const limited = await activeMachine(sandbox, { policyIds: [policy.id] });
    const allowed = catalog.services.filter(
      ({ executionMode, region }) => executionMode === "native" && ["eu", "global"].includes(region),
    );
    expect(await listed({ machineId: id })).toEqual(WITHOUT_LOCAL);
    expect(await listed({ machineId: limited.id })).toEqual(allowed.map((service) => service.id));
    expect(await listed()).toEqual(ALL);
  });

  it("do not have those of disabled skills", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    await must(sandbox, "updateSkillConfig", { params: { skillKey: "geodnet-rtk" }, body: { enabled: false } });
    expect(await listed({ machineId })).toEqual(WITHOUT_LOCAL.filter((id) => id !== "svc_geodnet_rtk"));
    expect(await listed()).toEqual(ALL);
  });

  it("have local ones only with a runtime endpoint for the provider", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const local = { machineId, providerKey: "qvac" };
    expect(await listed(local)).toEqual([]);
    const body = { endpointBaseUrl: "http://127.0.0.1:9/" };
    await must(sandbox, "upsertRuntimeEndpoint", { params: { machineId, providerKey: "other" }, body });
    expect(await listed(local)).toEqual([]);
    await must(sandbox, "upsertRuntimeEndpoint", { params: local, body });
    expect(await listed(local)).toEqual(["svc_qvac_inference"]);
  });

  it("are none for a machine that does not exist", async () => {
    expect(await must(sandbox, "listMarketServices", { query: { machineId: "mach_x" } })).toEqual({ items: [] });
  });

  it("are shown to its own token only", async () => {
    const { machineId, token } = await shopper(sandbox);
    const { id: other } = await activeMachine(sandbox);
    expect(await listed({ machineId }, token)).toEqual(WITHOUT_LOCAL);
    expect(await listed({}, token)).toEqual(ALL);
    for (const query of [{ machineId: other }, { machineId: "mach_x" }]) {
      expectRefusal(await call(sandbox, "listMarketServices", { query, token }), 401, "AGENT_AUTH_INVALID");
      const params = { serviceId: "svc_geodnet_rtk" };
      expectRefusal(await call(sandbox, "getMarketService", { params, query, token }), 401, "AGENT_AUTH_INVALID");
    }
  });
});

describe("a service", () => {
  it("is read by its id, with either credential, and for a machine", async () => {
    const { machineId, token } = await shopper(sandbox);
    for (const service of catalog.services) {
      const params = { serviceId: service.id };
      expect(await must(sandbox, "getMarketService", { params })).toEqual({ item: service });
      expect(await must(sandbox, "getMarketService", { params, query: { machineId }, token })).toEqual({ item: service });
    }
  });

  it("is not found where it or the machine does not exist", async () => {
    expectRefusal(await call(sandbox, "getMarketService", { params: { serviceId: "svc_x" } }), 404, "NOT_FOUND");
    const query = { machineId: "mach_x" };
    expectRefusal(await call(sandbox, "getMarketService", { params: { serviceId: "svc_geodnet_rtk" }, query }), 404, "NOT_FOUND");
  });
});

describe("the adapters", () => {
  it("are those of the catalogue, page by page", async () => {
    expect((await must(sandbox, "listAdapterSetups")).items).toEqual(catalog.adapters);
    await expectPages(sandbox, "listAdapterSetups");
  });

  it("are read by their provider's key, in any case", async () => {
    for (const adapter of catalog.adapters) {
      for (const providerKey of [adapter.providerKey, adapter.providerKey.toLowerCase()]) {
        expect(await must(sandbox, "getAdapterSetup", { params: { providerKey } })).toEqual({ item: adapter });
      }
    }
    expectRefusal(await call(sandbox, "getAdapterSetup", { params: { providerKey: "no-such" } }), 404, "NOT_FOUND");
  });
});
