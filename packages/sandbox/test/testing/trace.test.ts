import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, must, type Sandbox, type Shopper, shopper, startSandbox } from "../support.ts";

const traced = { "x-sandbox-trace": "1" };
let sandbox: Sandbox;
let agent: Shopper;
beforeAll(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterAll(() => sandbox.close());

/** What a traced call tells of itself. */
async function trace(...[operationId, options = {}]: [Parameters<typeof call>[1], Parameters<typeof call>[2]?]) {
  const result = await call(sandbox, operationId, { ...options, headers: { ...traced, ...options.headers } });
  return { result, trace: JSON.parse(result.headers.get("x-sandbox-trace") ?? "null") };
}

async function order(fields: object = {}) {
  const { machineId, agentPairingId, token } = agent;
  const body = { machineId, agentPairingId, serviceId: "svc_geodnet_rtk", ...fields };
  return trace("createMarketOrder", { token, body });
}

describe("the trace of a request tells", () => {
  it("its operation, who called, the policies and the states", async () => {
    const { result, trace: told } = await order();
    expect(told).toEqual({
      operation: "createMarketOrder",
      status: 201,
      auth: { mode: "pairing", as: `pairing ${agent.agentPairingId}` },
      policy: { decision: "allowed", delegation: agent.agentPairingId, machine: [] },
      transitions: [`order ${result.body.item.id}: new -> created`],
      attempts: 1,
    });
  });

  it("every transition on the way from an intent to a delivery", async () => {
    const { id: orderId } = (await order()).result.body.item;
    const on = { params: { orderId }, token: agent.token };
    const intent = await trace("createPaymentIntent", { ...on, body: { rail: { type: "wallet" } } });
    const { id } = intent.result.body.item;
    expect(intent.trace.transitions).toEqual([
      `payment ${id}: new -> intent_created`,
      `order ${orderId}: created -> payment_pending`,
    ]);
    const executed = await trace("executeMarketOrder", {
      ...on,
      body: { input: { latitude: 1, longitude: 1, durationMinutes: 1 } },
    });
    expect(executed.trace.transitions).toContain(`order ${orderId}: payment_pending -> executing`);
    expect(executed.trace.transitions.at(-1)).toMatch(/: executing -> |outcome|run/);
    expect(executed.trace.attempts).toBeGreaterThan(1);
  });

  it("what a policy denies, and that nothing changed", async () => {
    const { item } = await must(sandbox, "createPolicy", { body: { name: "none", deniedSkillKeys: ["geodnet-rtk"] } });
    const strict = await shopper(sandbox, {}, { policyIds: [item.id] });
    const { machineId, agentPairingId, token } = strict;
    const body = { machineId, agentPairingId, serviceId: "svc_geodnet_rtk" };
    const { trace: told } = await trace("createMarketOrder", { token, body });
    expect(told).toMatchObject({
      status: 403,
      code: "AGENT_POLICY_DENIED",
      policy: { decision: "denied AGENT_POLICY_DENIED", delegation: agentPairingId, machine: [item.id] },
      transitions: [],
    });
  });

  it("how credentials were refused", async () => {
    const { trace: told } = await trace("searchMarket", { token: "wrong", body: { serviceType: "rtk" } });
    expect(told.auth).toEqual({ mode: "pairing", as: "refused AGENT_AUTH_INVALID" });
    expect(told.transitions).toEqual([]);
  });

  it("that a body was refused once the caller was known", async () => {
    const { trace: told } = await trace("createPolicy", { body: {} });
    expect(told).toMatchObject({ code: "VALIDATION_ERROR", auth: { mode: "platform", as: "anybody" }, transitions: [] });
  });

  it("the platform, where it has to show a key", async () => {
    await using closed = await startSandbox({ config: { requireApiAuth: true, apiKeys: ["canary-key"] } });
    const result = await call(closed, "listMachines", { key: "canary-key", headers: traced });
    const header = result.headers.get("x-sandbox-trace") ?? "";
    expect(JSON.parse(header).auth).toEqual({ mode: "platform", as: "platform" });
    expect(header).not.toContain("canary");
  });

  it("the fault that was applied", async () => {
    const { trace: told } = await trace("createPolicy", {
      body: { name: "p" },
      headers: { "x-sandbox-fault": "INTERNAL_ERROR" },
    });
    expect(told).toMatchObject({ status: 500, code: "INTERNAL_ERROR", fault: "INTERNAL_ERROR", attempts: 0, transitions: [] });
  });

  it("that a request ran again, since another one was faster, and only what it did in the end", async () => {
    const { id: orderId } = (await order()).result.body.item;
    const cancel = () => trace("cancelMarketOrder", { params: { orderId }, token: agent.token, body: { reason: "No." } });
    const both = await Promise.all([cancel(), cancel()]);
    const changed = both.filter(({ result }) => result.status === 200);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.trace.transitions).toEqual([`order ${orderId}: created -> cancelled`]);
    expect(both.find(({ result }) => result.status !== 200)?.trace).toMatchObject({ code: "ORDER_CLOSED", transitions: [] });
  });

  it("in ASCII, and in a header of bounded size", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `policy ${index} \u2713`);
    const policies = await Promise.all(names.map((name) => must(sandbox, "createPolicy", { body: { name } })));
    const many = await shopper(sandbox, {}, { policyIds: policies.map(({ item }) => item.id) });
    const { trace: told, result } = await trace("searchMarket", { token: many.token, body: { serviceType: "rtk" } });
    expect(told.policy.machine).toHaveLength(21);
    expect(told.policy.machine.at(-1)).toBe("and 20 more");
    expect(result.headers.get("x-sandbox-trace")).toMatch(/^[\x20-\x7e]{1,4096}$/);
  });
});

it.each(["0", "false", ""])("x-sandbox-trace: %j asks for none", async (value) => {
  const result = await call(sandbox, "listMachines", { headers: { "x-sandbox-trace": value } });
  expect(result.headers.get("x-sandbox-trace")).toBeNull();
});

it("a trace is not there unless it is asked for", async () => {
  expect((await call(sandbox, "listMachines")).headers.get("x-sandbox-trace")).toBeNull();
});
