import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activeMachine, call, must, pairedAgent, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { expectDocumented, INPUT, makeOrder, on, RTK, readOrder, tryOrder } from "./scene.ts";

let sandbox: Sandbox;
let agent: Shopper;
afterEach(() => sandbox.close());

const setStatus = ({ machineId, agentPairingId: pairingId }: Shopper, status: string) =>
  must(sandbox, "updateAgentPairing", { params: { machineId, pairingId }, body: { status } });

describe("where a pairing token is required", () => {
  beforeEach(async () => {
    sandbox = await startSandbox();
    agent = await shopper(sandbox);
  });

  it("an order names the machine and the pairing of the token", async () => {
    const other = await shopper(sandbox);
    const { pairingToken, id } = await pairedAgent(sandbox, agent.machineId);
    const wrong = {
      "another machine": { ...agent, machineId: other.machineId },
      "another pairing": { ...agent, agentPairingId: other.agentPairingId },
      "another pairing of the machine": { ...agent, agentPairingId: id },
      "an unknown machine": { ...agent, machineId: "mach_none" },
      "the token of another pairing": { ...agent, token: pairingToken },
    };
    for (const [name, named] of Object.entries(wrong)) {
      const { status, code } = await tryOrder(sandbox, named);
      expect({ name, status, code }).toEqual({ name, status: 401, code: "AGENT_AUTH_INVALID" });
    }
  });

  it("nothing goes without one", async () => {
    const { id } = await makeOrder(sandbox, agent);
    const { machineId, agentPairingId } = agent;
    const body = { machineId, agentPairingId, serviceId: RTK };
    expectDocumented("createMarketOrder", await call(sandbox, "createMarketOrder", { body }), 401, "AGENT_AUTH_REQUIRED");
    const unsigned = await call(sandbox, "cancelMarketOrder", { params: { orderId: id } });
    expectDocumented("cancelMarketOrder", unsigned, 401, "AGENT_AUTH_REQUIRED");
  });

  it("a paused pairing neither orders nor goes on", async () => {
    const { id } = await makeOrder(sandbox, agent);
    await setStatus(agent, "paused");
    expectDocumented("createMarketOrder", await tryOrder(sandbox, agent), 403, "AGENT_PAIRING_INACTIVE");
    expectDocumented("cancelMarketOrder", await on(sandbox, agent, "cancelMarketOrder", id), 403, "AGENT_PAIRING_INACTIVE");
    await setStatus(agent, "active");
    expect((await on(sandbox, agent, "cancelMarketOrder", id)).body.item.status).toBe("cancelled");
  });

  it("another pairing of the same machine goes on with an order", async () => {
    const { id } = await makeOrder(sandbox, agent);
    const { pairingToken: token } = await pairedAgent(sandbox, agent.machineId);
    expect((await on(sandbox, { token }, "cancelMarketOrder", id)).body.item.status).toBe("cancelled");
  });
});

describe("where no pairing token is required", () => {
  beforeEach(async () => {
    sandbox = await startSandbox({ config: { requireAgentPairingAuth: false } });
    agent = await shopper(sandbox);
  });

  const orderBy = (fields: object) => call(sandbox, "createMarketOrder", { body: { serviceId: RTK, input: INPUT, ...fields } });

  it("the body says who orders, and the order goes on without a token", async () => {
    const { machineId, agentPairingId } = agent;
    const { status, body } = await orderBy({ machineId, agentPairingId });
    expect(status).toBe(201);
    const params = { orderId: body.item.id };
    expect((await must(sandbox, "createPaymentIntent", { params, body: {} })).item.status).toBe("intent_created");
    expect((await must(sandbox, "cancelMarketOrder", { params })).item.status).toBe("cancelled");
  });

  it("the pairing is one of the machine, and active", async () => {
    const { machineId, agentPairingId } = agent;
    const other = await shopper(sandbox);
    const code = async (fields: object) => (await orderBy(fields)).code;
    expect(await code({ machineId, agentPairingId: "pair_none" })).toBe("AGENT_PAIRING_REQUIRED");
    expect(await code({ machineId, agentPairingId: other.agentPairingId })).toBe("AGENT_PAIRING_REQUIRED");
    expect(await code({ machineId: "mach_none", agentPairingId })).toBe("NOT_FOUND");
    await setStatus(agent, "paused");
    expect(await code({ machineId, agentPairingId })).toBe("AGENT_PAIRING_INACTIVE");
  });

  it("an order goes on only while its own pairing is active", async () => {
    const { id: orderId } = await makeOrder(sandbox, agent);
    await setStatus(agent, "paused");
    const refused = await call(sandbox, "cancelMarketOrder", { params: { orderId } });
    expectDocumented("cancelMarketOrder", refused, 403, "AGENT_PAIRING_INACTIVE");
    expect((await readOrder(sandbox, orderId)).status).toBe("created");
  });

  it("a token that is sent all the same counts", async () => {
    const { id } = await makeOrder(sandbox, agent);
    const { id: machineId } = await activeMachine(sandbox);
    const { pairingToken: token } = await pairedAgent(sandbox, machineId);
    expectDocumented("cancelMarketOrder", await on(sandbox, { token }, "cancelMarketOrder", id), 401, "AGENT_AUTH_INVALID");
    const { machineId: own, agentPairingId } = agent;
    const body = { machineId: own, agentPairingId, serviceId: RTK };
    expectDocumented("createMarketOrder", await call(sandbox, "createMarketOrder", { body, token }), 401, "AGENT_AUTH_INVALID");
  });
});
