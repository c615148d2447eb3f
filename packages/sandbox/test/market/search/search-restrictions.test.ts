import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  activeMachine,
  call,
  expectRefusal,
  must,
  pairedAgent,
  type Sandbox,
  type Shopper,
  shopper,
  startSandbox,
} from "../../support.ts";

const LOCATION = ["svc_geodnet_rtk", "svc_streetmesh_features", "svc_openterrain_elevation"];

let sandbox: Sandbox;
let buyer: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  buyer = await shopper(sandbox);
});
afterEach(() => sandbox.close());

const search = (body: object, by = buyer) => call(sandbox, "searchMarket", { body, token: by.token });
const found = async (body: object, by = buyer) => {
  const { item } = await must(sandbox, "searchMarket", { body, token: by.token });
  return item.quotes.map(({ serviceId }: { serviceId: string }) => serviceId);
};

describe("the delegation policy", () => {
  const delegated = async (delegationPolicy: object): Promise<Shopper> => {
    const { id: agentPairingId, pairingToken: token } = await pairedAgent(sandbox, buyer.machineId, delegationPolicy);
    return { machineId: buyer.machineId, agentPairingId, token };
  };

  it("leaves services out", async () => {
    expect(await found({ serviceType: "location" }, await delegated({ deniedServiceIds: ["svc_geodnet_rtk"] }))).toEqual(
      LOCATION.slice(1),
    );
    expect(await found({ serviceType: "location" }, await delegated({ deniedSkillKeys: ["geodnet-rtk"] }))).toEqual(
      LOCATION.slice(1),
    );
    expect(await found({ serviceType: "location" }, await delegated({ allowedServiceIds: ["svc_geodnet_rtk"] }))).toEqual([
      "svc_geodnet_rtk",
    ]);
    expect(await found({ serviceType: "location" }, await delegated({ allowedSkillKeys: ["geodnet-rtk"] }))).toEqual([
      "svc_geodnet_rtk",
    ]);
  });

  it("refuses a search that only forbidden services could answer", async () => {
    const limited = await delegated({ allowedSkillKeys: ["peaq-price"] });
    expectRefusal(await search({ serviceType: "rtk" }, limited), 403, "AGENT_POLICY_DENIED");
    expect(await found({ serviceType: "defi" }, limited)).toEqual(["svc_peaq_price"]);
  });

  it("does not refuse a search that nobody could answer", async () => {
    const limited = await delegated({ allowedSkillKeys: ["peaq-price"] });
    const { status, body } = await search({ serviceType: "rtk", operation: "no.such" }, limited);
    expect([status, body.item.status]).toEqual([201, "no_match"]);
  });
});

describe("what the operator sets", () => {
  it.each([
    ["nativeOnly", { nativeOnly: true }, { serviceType: "compute" }, ["svc_aethir_container"]],
    ["handoffAllowed", { handoffAllowed: false }, { serviceType: "compute" }, ["svc_aethir_container"]],
    ["deniedSkillKeys", { deniedSkillKeys: ["geodnet-rtk"] }, { serviceType: "location" }, LOCATION.slice(1)],
    ["allowedSkillKeys", { allowedSkillKeys: ["geodnet-rtk"] }, { serviceType: "location" }, ["svc_geodnet_rtk"]],
    ["requiredCapabilities", { requiredCapabilities: ["map"] }, { serviceType: "location" }, LOCATION.slice(1)],
    ["regionRules", { regionRules: ["EU"] }, { serviceType: "location" }, ["svc_geodnet_rtk", "svc_openterrain_elevation"]],
    ["budgetCap", { budgetCap: { currency: "USDT", amount: 1 } }, { serviceType: "location" }, LOCATION.slice(1)],
  ])("by the machine's policies applies: %s", async (_, rules, body, expected) => {
    const unlimited = await found(body);
    expect(unlimited.length).toBeGreaterThan(expected.length);
    const { item: policy } = await must(sandbox, "createPolicy", { body: { name: "Limits", ...rules } });
    const limited = await shopper(sandbox, {}, { policyIds: ["pol_unknown", policy.id, policy.id] });
    expect(await found(body, limited)).toEqual(expected);
    expect(await found(body)).toEqual(unlimited);
  });

  it("by a policy answers no_match, not AGENT_POLICY_DENIED, when it leaves nothing", async () => {
    const { item: policy } = await must(sandbox, "createPolicy", { body: { name: "None", allowedSkillKeys: ["no-such"] } });
    const limited = await shopper(sandbox, {}, { policyIds: [policy.id] });
    expect((await search({ serviceType: "rtk" }, limited)).body.item.status).toBe("no_match");
  });

  it("by disabling a skill leaves its services out until it is enabled", async () => {
    const params = { skillKey: "geodnet-rtk" };
    await must(sandbox, "updateSkillConfig", { params, body: { enabled: false } });
    expect(await found({ serviceType: "location" })).toEqual(LOCATION.slice(1));
    await must(sandbox, "updateSkillConfig", { params, body: { enabled: true } });
    expect(await found({ serviceType: "location" })).toEqual(LOCATION);
  });

  it("by entering credentials makes a service run natively", async () => {
    const first = async () => (await search({ serviceType: "identity" })).body.item.quotes[0];
    const before = await first();
    expect(before.reasons).toContain("Needs credentials for World ID, and none were sent");
    const body = { credentials: { rpId: "rp", appId: "app" } };
    await must(sandbox, "updateSkillConfig", { params: { skillKey: "worldid-person" }, body });
    const after = await first();
    expect(after.reasons).toEqual(expect.arrayContaining(["Runs natively", "Credentials are configured"]));
    expect(after.score).toBeGreaterThan(before.score);
  });

  it("by a runtime endpoint of the machine lets a local service run", async () => {
    const first = async () => (await search({ operation: "inference.run" })).body.item.quotes[0];
    expect((await first()).reasons).toContain("Needs a runtime endpoint of the machine");
    const params = { machineId: buyer.machineId, providerKey: "qvac" };
    await must(sandbox, "upsertRuntimeEndpoint", { params, body: { endpointBaseUrl: "http://127.0.0.1:9/" } });
    expect((await first()).reasons).toContain("Runs natively");
    const other = await activeMachine(sandbox);
    const { pairingToken: token, id } = await pairedAgent(sandbox, other.id);
    const elsewhere = await search({ operation: "inference.run" }, { machineId: other.id, agentPairingId: id, token });
    expect(elsewhere.body.item.quotes[0].reasons).toContain("Needs a runtime endpoint of the machine");
  });
});
