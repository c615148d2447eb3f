import type { MarketService } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedService } from "../catalog/seed-service.ts";
import { activeMachine, call, must, pairedAgent, type Sandbox, type Shopper, shopper, startSandbox } from "../support.ts";
import { eventsOf, expectDocumented } from "./scene.ts";

const free: Partial<MarketService> = {
  operations: ["price.read"],
  pricing: { mode: "fixed", amount: 0, currency: "USDT", notes: [] },
};
const services = [
  seedService({ ...free, id: "svc_keyed", skillKey: "keyed", providerKey: "Keyed", integrationStatus: "credentials-required" }),
  seedService({ ...free, id: "svc_own", skillKey: "own", accessMode: "local" }),
  seedService({ ...free, id: "svc_off", skillKey: "off" }),
];

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: { services } });
});
afterAll(() => sandbox.close());

function run({ machineId, agentPairingId, token }: Shopper, fields: object = {}, serviceId = "svc_peaq_price", on = sandbox) {
  const body = { machineId, agentPairingId, operation: "price.read", input: { pair: "PEAQ/USDT" }, ...fields };
  return call(on, "executeMarketService", { params: { serviceId }, body, token });
}

const expectRefused = (answer: Awaited<ReturnType<typeof run>>, status: number, code: string) =>
  expectDocumented("executeMarketService", answer, status, code);

describe("an operation without an order", () => {
  it("is run at once, and can be read afterwards", async () => {
    const agent = await shopper(sandbox);
    const { status, body } = await run(agent);
    expect(status).toBe(200);
    const { statusCode, task, route, run: ran, outcome } = body.execution;
    expect(body.service.id).toBe("svc_peaq_price");
    expect(statusCode).toBe(200);
    expect(outcome).toMatchObject({ status: "completed", result: { pair: "PEAQ/USDT", price: "0.1642" } });
    expect(task).toMatchObject({
      machineId: agent.machineId,
      status: "completed",
      routeId: route.id,
      runId: ran.id,
      outcomeId: outcome.id,
    });
    expect((await must(sandbox, "getTask", { params: { taskId: task.id } })).item).toEqual(task);
    expect((await must(sandbox, "getRoute", { params: { routeId: route.id } })).item).toEqual(route);
    expect((await must(sandbox, "getRun", { params: { runId: ran.id } })).item).toEqual(ran);
    expect((await must(sandbox, "getOutcome", { params: { outcomeId: outcome.id } })).item).toEqual(outcome);
    const events = ["route.completed", "run.completed", "outcome.completed", "task.completed"];
    expect((await eventsOf(sandbox, agent.machineId)).slice(-4)).toEqual(events);
  });

  it("is a new run each time, with the same result", async () => {
    const agent = await shopper(sandbox);
    const [first, second] = [await run(agent), await run(agent)];
    expect(first.body.execution.run.id).not.toBe(second.body.execution.run.id);
    expect(first.body.execution.outcome.result.price).toBe(second.body.execution.outcome.result.price);
    expect((await must(sandbox, "listRuns", { query: { machineId: agent.machineId } })).items).toHaveLength(2);
  });

  it("answers 200 with a run that failed", async () => {
    const { status, body } = await run(await shopper(sandbox), { input: { pair: "NO/PAIR" } });
    expect(status).toBe(200);
    expect(body.execution.run.status).toBe("failed");
    expect(body.execution.outcome).toMatchObject({ status: "failed", errorCode: "UNKNOWN_PAIR" });
    expect(body.execution.task.status).toBe("failed");
  });

  it("is refused unless it is free, native and changes nothing", async () => {
    const agent = await shopper(sandbox);
    const rows = [
      ["svc_peaq_price", "price.write"],
      ["svc_tickstream_candles", "candles.read"],
      ["svc_worldid_person", "person.verify"],
      ["svc_akash_gpu", "lease.create"],
      ["svc_qvac_inference", "inference.run"],
      ["svc_own", "price.read"],
      ["svc_coldvault_archive", "archive.store"],
    ] as const;
    for (const [serviceId, operation] of rows) {
      expectRefused(await run(agent, { operation }, serviceId), 422, "EXECUTION_UNSUPPORTED");
    }
    expectRefused(await run(agent, {}, "svc_none"), 404, "NOT_FOUND");
    expect((await must(sandbox, "listRuns", { query: { machineId: agent.machineId } })).items).toEqual([]);
  });

  it("is refused while its skill is disabled", async () => {
    const agent = await shopper(sandbox);
    const configure = (enabled: boolean) =>
      must(sandbox, "updateSkillConfig", { params: { skillKey: "off" }, body: { enabled } });
    await configure(false);
    expectRefused(await run(agent, {}, "svc_off"), 422, "EXECUTION_UNSUPPORTED");
    await configure(true);
    expect((await run(agent, {}, "svc_off")).status).toBe(200);
  });

  it("uses the credentials of the call, or those of the operator", async () => {
    const agent = await shopper(sandbox);
    const outcome = async (fields: object = {}) => (await run(agent, fields, "svc_keyed")).body.execution.outcome;
    expect(await outcome()).toMatchObject({ status: "failed", errorCode: "CREDENTIALS_REQUIRED" });
    expect(await outcome({ providerCredentials: { other: { apiKey: "x" } } })).toMatchObject({ status: "failed" });
    expect(await outcome({ providerCredentials: { keyed: { apiKey: "x" } } })).toMatchObject({ status: "completed" });
    await must(sandbox, "updateSkillConfig", { params: { skillKey: "keyed" }, body: { credentials: { apiKey: "x" } } });
    expect(await outcome()).toMatchObject({ status: "completed" });
  });
});

describe("who may run an operation without an order", () => {
  it("is the pairing of the token, and no other", async () => {
    const agent = await shopper(sandbox);
    const other = await shopper(sandbox);
    expectRefused(await run(agent, { machineId: other.machineId }), 401, "AGENT_AUTH_INVALID");
    expectRefused(await run(agent, { agentPairingId: other.agentPairingId }), 401, "AGENT_AUTH_INVALID");
    const body = { machineId: agent.machineId, agentPairingId: agent.agentPairingId, operation: "price.read" };
    const without = await call(sandbox, "executeMarketService", { params: { serviceId: "svc_peaq_price" }, body });
    expectRefused(without, 401, "AGENT_AUTH_REQUIRED");
  });

  it("is what the delegation policy allows", async () => {
    const denied = await shopper(sandbox, { deniedSkillKeys: ["peaq-price"] });
    expectRefused(await run(denied), 403, "AGENT_POLICY_DENIED");
    const elsewhere = await shopper(sandbox, { allowedServiceIds: ["svc_openterrain_elevation"] });
    expectRefused(await run(elsewhere), 403, "AGENT_POLICY_DENIED");
    const allowed = await shopper(sandbox, { allowedServiceIds: ["svc_peaq_price"] });
    expect((await run(allowed)).status).toBe(200);
  });

  it("is what the policies of the machine allow", async () => {
    const { item: policy } = await must(sandbox, "createPolicy", {
      body: { name: "No prices", deniedSkillKeys: ["peaq-price"] },
    });
    const agent = await shopper(sandbox, {}, { policyIds: [policy.id] });
    expectRefused(await run(agent), 403, "AGENT_POLICY_DENIED");
    await must(sandbox, "updatePolicy", { params: { policyId: policy.id }, body: { deniedSkillKeys: [] } });
    expect((await run(agent)).status).toBe(200);
  });

  it("is nobody while the pairing is paused, or the registry cannot be reached", async () => {
    const agent = await shopper(sandbox);
    sandbox.registry.outage = true;
    const answer = await run(agent);
    sandbox.registry.outage = false;
    expectRefused(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    const params = { machineId: agent.machineId, pairingId: agent.agentPairingId };
    await must(sandbox, "updateAgentPairing", { params, body: { status: "paused" } });
    expectRefused(await run(agent), 403, "AGENT_PAIRING_INACTIVE");
  });

  it("is the pairing that the body names, where no token is required", async () => {
    await using open = await startSandbox({ config: { requireAgentPairingAuth: false } });
    const { id: machineId } = await activeMachine(open);
    const { id: agentPairingId } = await pairedAgent(open, machineId);
    const named = { machineId, agentPairingId };
    const ask = (body: object) =>
      call(open, "executeMarketService", {
        params: { serviceId: "svc_peaq_price" },
        body: { operation: "price.read", input: { pair: "PEAQ/USDT" }, ...body },
      });
    expect((await ask(named)).status).toBe(200);
    expectRefused(await ask({ ...named, agentPairingId: "pair_none" }), 404, "NOT_FOUND");
    const { id: other } = await activeMachine(open);
    expectRefused(await ask({ ...named, machineId: other }), 404, "NOT_FOUND");
    await must(open, "updateAgentPairing", { params: { machineId, pairingId: agentPairingId }, body: { status: "paused" } });
    expectRefused(await ask(named), 403, "AGENT_PAIRING_INACTIVE");
  });
});
