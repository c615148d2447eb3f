import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedService } from "../catalog/seed-service.ts";
import { activeMachine, call, must, pairedAgent, type Sandbox, shopper, startSandbox } from "../support.ts";
import { eventsOf, execute, expectDocumented, order, PRICE, readOrder } from "./scene.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  const services = [
    seedService({ id: "svc_nowhere", skillKey: "nowhere", executionMode: "external-handoff" }),
    seedService({ id: "svc_switch", skillKey: "switch" }),
    seedService({ id: "svc_keyed", skillKey: "keyed", integrationStatus: "credentials-required" }),
  ];
  sandbox = await startSandbox({ seed: { services } });
});
afterAll(() => sandbox.close());

describe("an order that nobody can run", () => {
  const expectUnsupported = async (fields: object, prepare?: () => Promise<unknown>) => {
    const agent = await shopper(sandbox);
    const before = await order(sandbox, agent, fields);
    await prepare?.();
    const events = await eventsOf(sandbox, agent.machineId);
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, before.id), 422, "EXECUTION_UNSUPPORTED");
    expect(await readOrder(sandbox, before.id)).toEqual(before);
    expect(await eventsOf(sandbox, agent.machineId)).toEqual(events);
    return { agent, before };
  };

  it("stays as it was where the service is only described", async () => {
    await expectUnsupported({ serviceId: "svc_coldvault_archive" });
  });

  it("stays as it was where nobody knows where to hand it off to", async () => {
    await expectUnsupported({ serviceId: "svc_nowhere" });
  });

  it("stays as it was while the skill is disabled, and runs once it is enabled", async () => {
    const configure = (enabled: boolean) =>
      must(sandbox, "updateSkillConfig", { params: { skillKey: "switch" }, body: { enabled } });
    const { agent, before } = await expectUnsupported({ serviceId: "svc_switch" }, () => configure(false));
    await configure(true);
    expect((await execute(sandbox, agent, before.id)).status).toBe(200);
  });
});

describe("credentials of a provider", () => {
  it("are those that the operator configured, not those that came with the order", async () => {
    const agent = await shopper(sandbox);
    const providerCredentials = { seeder: { apiKey: "sent-along" } };
    const { id } = await order(sandbox, agent, { serviceId: "svc_keyed", providerCredentials });
    const without = await execute(sandbox, agent, id);
    expect(without.body.execution.outcome).toMatchObject({ status: "failed", errorCode: "CREDENTIALS_REQUIRED" });
    await must(sandbox, "updateSkillConfig", { params: { skillKey: "keyed" }, body: { credentials: { apiKey: "configured" } } });
    await must(sandbox, "retryMarketOrder", { params: { orderId: id }, token: agent.token });
    expect((await execute(sandbox, agent, id)).body.order.status).toBe("delivered");
  });
});

describe("executing an order", () => {
  it("is for an order that exists, and for its own machine", async () => {
    const agent = await shopper(sandbox);
    const stranger = await shopper(sandbox);
    const { id } = await order(sandbox, agent, PRICE);
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, "ord_none"), 404, "NOT_FOUND");
    expectDocumented("executeMarketOrder", await execute(sandbox, stranger, id), 401, "AGENT_AUTH_INVALID");
    const { body } = await execute(sandbox, agent, id, { payment: { xPayment: "never to be\r\nsent" } });
    expect(body.error).toMatchObject({ code: "VALIDATION_ERROR", details: { issues: [{ path: "body.payment.xPayment" }] } });
    expect(JSON.stringify(body)).not.toContain("never to be");
    expect((await readOrder(sandbox, id)).status).toBe("created");
  });

  it("is refused in every state after it", async () => {
    const agent = await shopper(sandbox);
    const moves = {
      confirmed: ["confirmMarketOrder", {}],
      disputed: ["disputeMarketOrder", { reason: "The price is wrong." }],
    } as const;
    for (const [status, [operationId, body]] of Object.entries(moves)) {
      const { id } = await order(sandbox, agent, PRICE);
      await execute(sandbox, agent, id);
      expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 409, "ORDER_CLOSED");
      await must(sandbox, operationId, { params: { orderId: id }, body, token: agent.token });
      expect((await readOrder(sandbox, id)).status).toBe(status);
      expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 409, "ORDER_CLOSED");
    }
    const { id } = await order(sandbox, agent, PRICE);
    await must(sandbox, "cancelMarketOrder", { params: { orderId: id }, token: agent.token });
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 409, "ORDER_CLOSED");
  });

  it("is refused to a paused pairing, and while the registry cannot be reached", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const { id: agentPairingId, pairingToken: token } = await pairedAgent(sandbox, machineId);
    const agent = { machineId, agentPairingId, token };
    const { id } = await order(sandbox, agent, PRICE);
    sandbox.registry.outage = true;
    const answer = await execute(sandbox, agent, id);
    sandbox.registry.outage = false;
    expectDocumented("executeMarketOrder", answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    await must(sandbox, "updateAgentPairing", { params: { machineId, pairingId: agentPairingId }, body: { status: "paused" } });
    expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 403, "AGENT_PAIRING_INACTIVE");
    const unread = await call(sandbox, "executeMarketOrder", { params: { orderId: id }, body: {} });
    expectDocumented("executeMarketOrder", unread, 401, "AGENT_AUTH_REQUIRED");
  });
});
