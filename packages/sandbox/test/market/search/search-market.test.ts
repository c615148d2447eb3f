import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import {
  agent,
  call,
  draftMachine,
  expectRefusal,
  must,
  type Sandbox,
  type Shopper,
  shopper,
  startSandbox,
  TestClock,
} from "../../support.ts";
import { eventTypes } from "../../walk-list.ts";

const LOCATION = ["svc_geodnet_rtk", "svc_streetmesh_features", "svc_openterrain_elevation"];

let clock: TestClock;
let sandbox: Sandbox;
let buyer: Shopper;
beforeEach(async () => {
  clock = new TestClock();
  sandbox = await startSandbox({ now: clock.now, config: { quoteTtlMs: 60_000 } });
  buyer = await shopper(sandbox);
});
afterEach(() => sandbox.close());

const search = (body: object, by = buyer) => call(sandbox, "searchMarket", { body, token: by.token });
const found = async (body: object, by = buyer) => {
  const { item } = await must(sandbox, "searchMarket", { body, token: by.token });
  return item.quotes.map(({ serviceId }: { serviceId: string }) => serviceId);
};
const expectInvalid = async (body: object, path: string) => {
  const refused = await search(body);
  expectRefusal(refused, 400, "VALIDATION_ERROR");
  expect(refused.body.error.details.issues[0].path).toBe(path);
  return refused.body.error.details.issues[0].message;
};

describe("a search", () => {
  it("says how it was understood, and quotes what fits, the best first", async () => {
    const body = {
      machineId: buyer.machineId,
      agentPairingId: buyer.agentPairingId,
      serviceType: "rtk",
      budget: { max: 5, currency: "USDT" },
    };
    const { status, body: answer } = await search(body);
    expect(status).toBe(201);
    const { item } = answer;
    expect(item).toEqual({
      id: expect.stringMatching(/^srch_/),
      machineId: buyer.machineId,
      agentPairingId: buyer.agentPairingId,
      requestPayload: body,
      normalizedTask: {
        serviceType: "data.location",
        requiredCapabilities: [],
        allowExternalHandoff: true,
        requireNativeExecution: false,
      },
      status: "completed",
      quotes: expect.any(Array),
      createdAt: expect.any(String),
    });
    expect(item.quotes.map(({ serviceId }: { serviceId: string }) => serviceId)).toEqual(LOCATION);
    expect(item.quotes[0]).toMatchObject({
      id: expect.stringMatching(/^quote_/),
      skillKey: "geodnet-rtk",
      providerKey: "geodnet",
      executionMode: "native",
      integrationStatus: "native",
      operation: "rtk.corrections",
      score: 0.94,
      reasons: ["Of the wanted kind", "Runs natively", "Within the budget"],
      pricing: { mode: "fixed", amount: 2.5, currency: "USDT" },
      payment: { defaultRail: "wallet", required: true, payerAddress: agent.address },
    });
  });

  it("repeats what was asked for in the normalized task", async () => {
    const asked = { operation: "features.read", region: "us", requiredCapabilities: ["map"] };
    const body = { serviceType: "location", ...asked, allowExternalHandoff: false, requireNativeExecution: true };
    const { item } = (await search(body)).body;
    expect(item.normalizedTask).toEqual({ ...body, serviceType: "data.location" });
  });

  it("takes machine and pairing from the token", async () => {
    const { item } = (await search({ serviceType: "rtk" })).body;
    expect(item).toMatchObject({ machineId: buyer.machineId, agentPairingId: buyer.agentPairingId });
  });

  it("is read again as it was answered, also when its quotes have expired", async () => {
    const { item } = (await search({ serviceType: "rtk" })).body;
    clock.advance(3_600_000);
    expect(await must(sandbox, "getMarketSearch", { params: { searchId: item.id } })).toEqual({ item });
    expectRefusal(await call(sandbox, "getMarketSearch", { params: { searchId: "srch_x" } }), 404, "NOT_FOUND");
  });

  it("gives each quote the configured time", async () => {
    const { item } = (await search({ serviceType: "rtk" })).body;
    for (const { expiresAt } of item.quotes) expect(Date.parse(expiresAt) - Date.parse(item.createdAt)).toBe(60_000);
  });

  it("is a new one with new quotes each time, and otherwise the same", async () => {
    const [one, two] = [(await search({ serviceType: "rtk" })).body.item, (await search({ serviceType: "rtk" })).body.item];
    expect(one.id).not.toBe(two.id);
    expect(one.quotes[0].id).not.toBe(two.quotes[0].id);
    const bare = ({ quotes }: typeof one) =>
      quotes.map(({ id, expiresAt, ...quote }: { id: string; expiresAt: string }) => quote);
    expect(bare(one)).toEqual(bare(two));
  });

  it("answers no_match when nothing fits", async () => {
    const { status, body } = await search({ serviceType: "identity", allowExternalHandoff: false, requireNativeExecution: true });
    expect(status).toBe(201);
    expect(body.item).toMatchObject({
      status: "no_match",
      quotes: [],
      normalizedTask: { serviceType: "identity.proof-of-person" },
    });
  });

  it("leaves no audit event, since it changes nothing", async () => {
    const before = await eventTypes(sandbox);
    await search({ serviceType: "rtk" });
    await search({ serviceType: "identity", requireNativeExecution: true });
    expect(await eventTypes(sandbox)).toEqual(before);
  });

  it("carries the handoff of a service that is handed off, and no payer where nothing is paid here", async () => {
    const { quotes } = (await search({ operation: "lease.create" })).body.item;
    expect(quotes[0].handoff).toMatchObject({ label: "Akash Console" });
    expect(quotes[0].payment).not.toHaveProperty("payerAddress");
    expect((await search({ serviceType: "rtk" })).body.item.quotes[0]).not.toHaveProperty("handoff");
  });

  it("does not name an EVM address as the payer on Solana", async () => {
    expect((await search({ operation: "features.read" })).body.item.quotes[0].payment).not.toHaveProperty("payerAddress");
  });
});

describe("a search is refused", () => {
  it("without a service type that could be told", async () => {
    expect(await expectInvalid({ region: "eu" }, "body.serviceType")).toMatch(/^is required/);
    expect(await found({ operation: "gate.open" })).toEqual(["svc_dockyard_gate"]);
    expect(await found({ requiredCapabilities: ["container"] })).toEqual(["svc_aethir_container"]);
  });

  it.each([0, 51, -1])("for %i results at most", async (maxResults) => {
    await expectInvalid({ serviceType: "rtk", maxResults }, "body.maxResults");
  });

  it.each(["max", "amount", "preferred"])("for a negative budget.%s", async (name) => {
    await expectInvalid({ serviceType: "rtk", budget: { [name]: -0.01 } }, `body.budget.${name}`);
    expect((await search({ serviceType: "rtk", budget: { [name]: 0 } })).status).toBe(201);
  });

  it("for a budget beyond all numbers", async () => {
    const { status } = await sandbox.fetch("/api/v1/market/search", {
      method: "POST",
      headers: { "content-type": "application/json", "x-agent-pairing-token": buyer.token },
      body: '{"serviceType":"rtk","budget":{"max":1e999}}',
    });
    expect(status).toBe(400);
  });

  it("for a machine that may not act", async () => {
    const params = { machineId: buyer.machineId };
    await must(sandbox, "updateMachine", { params, body: { status: "blocked" } });
    expectRefusal(await search({ serviceType: "rtk" }), 409, "MACHINE_NOT_ACTIVE");
    await must(sandbox, "updateMachine", { params, body: { status: "active" } });
    const { identityRef } = (await must(sandbox, "getMachine", { params })).item;
    sandbox.registry.set({ identityRef, bonded: false });
    expectRefusal(await search({ serviceType: "rtk" }), 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.outage = true;
    expectRefusal(await search({ serviceType: "rtk" }), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
  });

  it("without a token, or with one of another machine or pairing", async () => {
    expectRefusal(await call(sandbox, "searchMarket", { body: { serviceType: "rtk" } }), 401, "AGENT_AUTH_REQUIRED");
    expectRefusal(await search({ serviceType: "rtk", machineId: "mach_x" }), 401, "AGENT_AUTH_INVALID");
    expectRefusal(await search({ serviceType: "rtk", agentPairingId: "pair_x" }), 401, "AGENT_AUTH_INVALID");
  });
});

describe("where no token is required", () => {
  it("the body names machine and pairing", async () => {
    await using open = await startSandbox({ config: { requireAgentPairingAuth: false } });
    const { machineId, agentPairingId } = await shopper(open);
    const ask = (body: object) => call(open, "searchMarket", { body: { serviceType: "rtk", ...body } });
    expect((await ask({ machineId, agentPairingId })).body.item).toMatchObject({
      machineId,
      agentPairingId,
      status: "completed",
    });
    expectRefusal(await ask({ machineId }), 403, "AGENT_PAIRING_REQUIRED");
    expectRefusal(await ask({ agentPairingId }), 403, "AGENT_PAIRING_REQUIRED");
    const draft = await draftMachine(open);
    expectRefusal(await ask({ machineId: draft.id, agentPairingId }), 403, "AGENT_PAIRING_REQUIRED");
    await must(open, "updateAgentPairing", { params: { machineId, pairingId: agentPairingId }, body: { status: "paused" } });
    expectRefusal(await ask({ machineId, agentPairingId }), 403, "AGENT_PAIRING_INACTIVE");
  });
});

describe("maxResults", () => {
  it("is 10 by default and at most 50", async () => {
    const services = Array.from({ length: 60 }, (_, index) => seedService({ id: `svc_seed_${String(index).padStart(2, "0")}` }));
    await using wide = await startSandbox({ seed: { services } });
    const { token } = await shopper(wide);
    const count = async (maxResults?: number) => {
      const body = { operation: "seed.sow", ...(maxResults === undefined ? {} : { maxResults }) };
      return (await must(wide, "searchMarket", { token, body })).item.quotes;
    };
    expect(await count()).toHaveLength(10);
    expect(await count(1)).toHaveLength(1);
    expect(await count(50)).toHaveLength(50);
    const [first] = await count(1);
    expect(first).toMatchObject({
      serviceId: "svc_seed_00",
      pricing: { mode: "provider-defined", notes: [] },
      payment: { defaultRail: "not-required", supportedRails: ["not-required"], required: false, notes: [] },
    });
  });
});
