import { afterAll, beforeAll, expect, it } from "vitest";
import { on, readOrder, readPayment } from "../market/orders/scene.ts";
import { headerFor } from "../market/payments/sign-x402.ts";
import { paymentSums } from "../market/payments/sums.ts";
import { must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { ARM, armServices } from "./runtime-scene.ts";
import { execute, expectDocumented, localRuntime, order, register } from "./scene.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ seed: { services: armServices } });
});
afterAll(() => sandbox.close());

it("an order that was paid while its runtime did not answer is ready", async () => {
  const agent = await shopper(sandbox);
  const { id } = await order(sandbox, agent, { ...ARM, serviceId: "svc_paid_arm" });
  const to = { params: { orderId: id }, token: agent.token };
  const { item } = await must(sandbox, "createPaymentIntent", { ...to, body: { amount: 1 } });
  const payment = { paymentSignature: await headerFor(item) };
  await using runtime = await localRuntime(async (_, response) => {
    await on(sandbox, agent, "submitPaymentProof", id, { payment });
    response.destroy();
  });
  await register(sandbox, agent.machineId, "armada", { endpointBaseUrl: runtime.url });
  expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 502, "ENDPOINT_UNREACHABLE");
  expect((await readPayment(sandbox, id))?.status).toBe("held");
  expect((await readOrder(sandbox, id)).status).toBe("ready");
  expect((await paymentSums(sandbox, agent.machineId)).problems).toEqual([]);
});

it("an order that was refunded while its runtime did not answer is cancelled, as any that was not executed", async () => {
  const agent = await shopper(sandbox);
  const { id } = await order(sandbox, agent, { ...ARM, serviceId: "svc_paid_arm" });
  const to = { params: { orderId: id }, token: agent.token };
  const { item } = await must(sandbox, "createPaymentIntent", { ...to, body: { amount: 1 } });
  await must(sandbox, "submitPaymentProof", { ...to, body: { payment: { paymentSignature: await headerFor(item) } } });
  await using runtime = await localRuntime(async (_, response) => {
    await must(sandbox, "refundPayment", to);
    response.destroy();
  });
  await register(sandbox, agent.machineId, "armada", { endpointBaseUrl: runtime.url });
  expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 502, "ENDPOINT_UNREACHABLE");
  expect((await readPayment(sandbox, id))?.status).toBe("refunded");
  expect((await readOrder(sandbox, id)).status).toBe("cancelled");
  expect((await paymentSums(sandbox, agent.machineId)).problems).toEqual([]);
});
