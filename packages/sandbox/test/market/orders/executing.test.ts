import { afterEach, beforeEach, expect, it } from "vitest";
import { completion, json, localRuntime, register } from "../../execution/scene.ts";
import { agentFields, call, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { evmProof, expectDocumented, intentOf, on, readOrder, readPayment } from "./scene.ts";

const INFERENCE = { serviceId: "svc_qvac_inference", input: { prompt: "Name the obstacle." } };

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

/** A promise, and what fulfils it. */
function signal(): readonly [Promise<void>, () => void] {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return [given, give];
}

it("refuses every call but a proof while an order is being executed", async () => {
  const [started, start] = signal();
  const [released, release] = signal();
  await using runtime = await localRuntime(async ({ path }, response) => {
    if (!path?.includes("chat")) return json(response, { data: [] });
    start();
    await released;
    json(response, completion("A chair."));
  });
  await register(sandbox, agent.machineId, "qvac", { endpointBaseUrl: runtime.url });
  const { orderId } = await intentOf(sandbox, agent, INFERENCE, { rail: { type: "wallet" }, amount: 2.5 });
  const executing = on(sandbox, agent, "executeMarketOrder", orderId, {});
  try {
    await started;
    expect((await readOrder(sandbox, orderId)).status).toBe("executing");
    const refusals = {
      createPaymentIntent: ["ORDER_CLOSED", {}],
      executeMarketOrder: ["ORDER_CLOSED", {}],
      confirmMarketOrder: ["ORDER_NOT_DELIVERED", undefined],
      disputeMarketOrder: ["ORDER_NOT_DELIVERED", { reason: "Too slow." }],
      cancelMarketOrder: ["ORDER_CLOSED", undefined],
      retryMarketOrder: ["ORDER_CLOSED", undefined],
      releasePayment: ["ORDER_NOT_DELIVERED", undefined],
      refundPayment: ["ORDER_CLOSED", undefined],
    } as const;
    for (const [operationId, [code, body]] of Object.entries(refusals)) {
      const name = operationId as keyof typeof refusals;
      expectDocumented(name, await on(sandbox, agent, name, orderId, body), 409, code);
    }
    const proof = evmProof(agentFields.agentAddress);
    expect((await on(sandbox, agent, "submitPaymentProof", orderId, proof)).body.item.status).toBe("held");
    expect((await readOrder(sandbox, orderId)).status).toBe("executing");
  } finally {
    release();
  }
  expect((await executing).body.order.status).toBe("delivered");
  const confirmed = await must(sandbox, "confirmMarketOrder", { params: { orderId }, token: agent.token });
  expect(confirmed.payment.status).toBe("release_pending");
  expect(await readPayment(sandbox, orderId)).toEqual(confirmed.payment);
  const { body } = await call(sandbox, "listMarketOrders", { query: { machineId: agent.machineId } });
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([orderId]);
});
