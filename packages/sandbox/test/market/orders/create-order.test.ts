import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seedService } from "../../catalog/seed-service.ts";
import {
  agent as account,
  activeMachine,
  call,
  must,
  pairedAgent,
  type Sandbox,
  type Shopper,
  shopper,
  startSandbox,
} from "../../support.ts";
import { eventsOf, expectDocumented, expectInvalid, INPUT, makeOrder, on, PRICE, RTK, readOrder, tryOrder } from "./scene.ts";

const BARE = seedService({ id: "svc_bare", skillKey: "bare", operations: ["bare.run", "bare.stop"] });

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox({ seed: { services: [BARE] } });
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

describe("an order", () => {
  it("is created with everything that its service says of it", async () => {
    const { status, body } = await tryOrder(sandbox, agent, { budget: { amount: 2.5, max: 5, currency: "USDT" } });
    expect(status).toBe(201);
    const service = (await must(sandbox, "getMarketService", { params: { serviceId: RTK } })).item;
    const { machineId, agentPairingId } = agent;
    expect(body.item).toEqual({
      id: expect.stringMatching(/^ord_/),
      machineId,
      agentPairingId,
      serviceId: RTK,
      skillKey: "geodnet-rtk",
      providerKey: "geodnet",
      serviceType: "data.location",
      operation: "rtk.corrections",
      executionMode: "native",
      integrationStatus: "native",
      status: "created",
      input: INPUT,
      budget: { amount: 2.5, currency: "USDT" },
      payment: { ...service.payment, payerAddress: account.address },
      serviceSnapshot: service,
      createdAt: expect.any(String),
      updatedAt: body.item.createdAt,
    });
    expect(await readOrder(sandbox, body.item.id)).toEqual(body.item);
    const event = (await eventsOf(sandbox, machineId)).at(-1);
    expect(event).toMatchObject({ type: "order.created", actor: agentPairingId, resourceId: body.item.id });
  });

  it("of a service that recommends no payment needs none", async () => {
    const { payment, operation, input } = await makeOrder(sandbox, agent, { serviceId: BARE.id, input: undefined });
    expect(payment).toEqual({ defaultRail: "not-required", supportedRails: ["not-required"], required: false, notes: [] });
    expect({ operation, input }).toEqual({ operation: "bare.run", input: {} });
  });

  it("names no payer of another chain", async () => {
    const { payment } = await makeOrder(sandbox, agent, { serviceId: "svc_streetmesh_features" });
    expect(payment).toMatchObject({ required: true, chain: "solana" });
    expect(payment.payerAddress ?? null).toBeNull();
  });

  it("names the operation that was asked for, also one that the service does not have", async () => {
    expect((await makeOrder(sandbox, agent, { serviceId: BARE.id, operation: "bare.stop" })).operation).toBe("bare.stop");
    const { id, operation } = await makeOrder(sandbox, agent, { serviceId: BARE.id, operation: "bare.fly" });
    expect(operation).toBe("bare.fly");
    expectDocumented("executeMarketOrder", await on(sandbox, agent, "executeMarketOrder", id, {}), 422, "EXECUTION_UNSUPPORTED");
  });

  it("carries the handoff of its service", async () => {
    const { handoff, executionMode } = await makeOrder(sandbox, agent, { serviceId: "svc_akash_gpu" });
    expect(executionMode).toBe("external-handoff");
    expect(handoff).toMatchObject({ url: expect.stringContaining("https://") });
  });

  it("is a second one when it is asked for twice", async () => {
    const [one, two] = [await makeOrder(sandbox, agent), await makeOrder(sandbox, agent)];
    expect(one.id).not.toBe(two.id);
  });

  it("is not made for a service that is not there", async () => {
    const answer = await tryOrder(sandbox, agent, { serviceId: "svc_none" });
    expectDocumented("createMarketOrder", answer, 404, "NOT_FOUND");
    expect(answer.body.error.details).toEqual({ resource: "service", id: "svc_none" });
  });

  it("is not made where the machine cannot act", async () => {
    const { machineId } = agent;
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "blocked" } });
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 409, "MACHINE_NOT_ACTIVE");
    const machine = await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "active" } });
    sandbox.registry?.set({ identityRef: machine.item.identityRef, bonded: false });
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 409, "MACHINE_NOT_ACTIVATED");
  });

  it("is not made, paid or moved while the registry cannot be reached, but read", async () => {
    const { id } = await makeOrder(sandbox, agent);
    if (sandbox.registry === undefined) throw new Error("The sandbox has no registry of its own.");
    sandbox.registry.outage = true;
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    const writes = [
      ["confirmMarketOrder", undefined],
      ["disputeMarketOrder", { reason: "Late." }],
      ["cancelMarketOrder", undefined],
      ["retryMarketOrder", undefined],
      ["createPaymentIntent", {}],
      ["releasePayment", undefined],
      ["refundPayment", undefined],
    ] as const;
    for (const [operationId, body] of writes) {
      expectDocumented(operationId, await on(sandbox, agent, operationId, id, body), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    }
    expect((await readOrder(sandbox, id)).status).toBe("created");
    const { body } = await call(sandbox, "listMarketOrders", { query: { machineId: agent.machineId } });
    expect(body.items).toHaveLength(1);
  });
});

describe("policies", () => {
  const refused = async (delegation: object, machine: object = {}) => {
    const buyer = await shopper(sandbox, delegation, machine);
    expectDocumented("createMarketOrder", await tryOrder(sandbox, buyer), 403, "AGENT_POLICY_DENIED");
    expect((await must(sandbox, "listMarketOrders", { query: { machineId: buyer.machineId } })).items).toEqual([]);
  };

  it.each([
    ["denies its skill", { deniedSkillKeys: ["geodnet-rtk"] }],
    ["denies the service", { deniedServiceIds: [RTK] }],
    ["allows other skills only", { allowedSkillKeys: ["peaq-price"] }],
    ["allows other services only", { allowedServiceIds: [PRICE] }],
    ["allows and denies it", { allowedServiceIds: [RTK], deniedServiceIds: [RTK] }],
  ])("of the pairing keep an order from being made: one that %s", (_, policy) => refused(policy));

  it("of the machine keep an order from being made, and cap what it may cost", async () => {
    const policyOf = async (fields: object) =>
      (await must(sandbox, "createPolicy", { body: { name: "Rule", ...fields } })).item.id;
    await refused({}, { policyIds: [await policyOf({ deniedSkillKeys: ["geodnet-rtk"] })] });
    await refused({}, { policyIds: [await policyOf({ budgetCap: { currency: "USDT", amount: 2.49 } })] });
    const enough = await policyOf({ budgetCap: { currency: "USDT", amount: 2.5 }, handoffAllowed: true });
    await makeOrder(sandbox, await shopper(sandbox, {}, { policyIds: [enough] }));
  });
});

describe("reading orders", () => {
  it("is for the own machine, where a token is used", async () => {
    const { id } = await makeOrder(sandbox, agent);
    const other = await shopper(sandbox);
    expect((await call(sandbox, "getMarketOrder", { params: { orderId: id }, token: agent.token })).body.item.id).toBe(id);
    expectDocumented("getMarketOrder", await on(sandbox, other, "getMarketOrder", id), 401, "AGENT_AUTH_INVALID");
    const unknown = await call(sandbox, "getMarketOrder", { params: { orderId: "ord_none" } });
    expectDocumented("getMarketOrder", unknown, 404, "NOT_FOUND");
  });

  it("lists those of one machine, the oldest first, in pages", async () => {
    const made = [await makeOrder(sandbox, agent), await makeOrder(sandbox, agent), await makeOrder(sandbox, agent)];
    await makeOrder(sandbox, await shopper(sandbox));
    const { machineId } = agent;
    const first = await must(sandbox, "listMarketOrders", { query: { machineId, limit: 2 } });
    const rest = await must(sandbox, "listMarketOrders", { query: { machineId, limit: 2, cursor: first.nextCursor } });
    expect([...first.items, ...rest.items]).toEqual(made);
    expect(rest).not.toHaveProperty("nextCursor");
  });

  it("is for a machine that is there and can act", async () => {
    const list = (query: Record<string, string>) => call(sandbox, "listMarketOrders", { query });
    expectInvalid(await list({}), "query.machineId");
    expectDocumented("listMarketOrders", await list({ machineId: "mach_none" }), 404, "NOT_FOUND");
    const { machineId } = agent;
    const { item } = await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "degraded" } });
    expectDocumented("listMarketOrders", await list({ machineId }), 409, "MACHINE_NOT_ACTIVE");
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "active" } });
    sandbox.registry?.set({ identityRef: item.identityRef, bonded: false });
    expectDocumented("listMarketOrders", await list({ machineId }), 409, "MACHINE_NOT_ACTIVATED");
  });
});

describe("what was agreed is kept", () => {
  it("with the dispute, which a refund resolves", async () => {
    const { id: orderId } = await makeOrder(sandbox, agent, { serviceId: "svc_peaq_price", input: { pair: "PEAQ/USDT" } });
    await must(sandbox, "executeMarketOrder", { params: { orderId }, token: agent.token, body: {} });
    const body = { reason: "It is wrong.", evidence: { seen: 1, authToken: "evidence-secret" } };
    const { order, payment, dispute } = await must(sandbox, "disputeMarketOrder", {
      params: { orderId },
      token: agent.token,
      body,
    });
    expect(order.status).toBe("disputed");
    expect(payment).toBeNull();
    expect(dispute).toMatchObject({ orderId, machineId: agent.machineId, status: "open", reason: "It is wrong." });
    expect(dispute.evidence).toEqual({ seen: 1, authToken: "[REDACTED]" });
    const types = (await eventsOf(sandbox, agent.machineId)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(["order.disputed", "dispute.opened"]);
  });
});

it("the orders of an agent are closed to another agent of another machine", async () => {
  const { id } = await makeOrder(sandbox, agent);
  const { id: machineId } = await activeMachine(sandbox);
  const { pairingToken: token } = await pairedAgent(sandbox, machineId);
  for (const operationId of ["cancelMarketOrder", "confirmMarketOrder", "retryMarketOrder", "releasePayment"] as const) {
    expectDocumented(operationId, await on(sandbox, { token }, operationId, id), 401, "AGENT_AUTH_INVALID");
    expectDocumented(operationId, await on(sandbox, agent, operationId, "ord_none"), 404, "NOT_FOUND");
  }
});
