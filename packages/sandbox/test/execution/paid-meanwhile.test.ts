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

/** An order that waits for its payment, and what its agent sends to pay it. */
async function payableOrder() {
  const agent = await shopper(sandbox);
  const { id } = await order(sandbox, agent, { ...ARM, serviceId: "svc_paid_arm" });
  const to = { params: { orderId: id }, token: agent.token };
  const { item } = await must(sandbox, "createPaymentIntent", { ...to, body: { amount: 1 } });
  return { agent, id, to, proof: { payment: { paymentSignature: await headerFor(item) } } };
}

/** Executes an order whose runtime does not answer, while something else happens to it. */
async function executeInVain({ agent, id }: Awaited<ReturnType<typeof payableOrder>>, meanwhile: () => Promise<unknown>) {
  await using runtime = await localRuntime(async (_, response) => {
    await meanwhile();
    response.destroy();
  });
  await register(sandbox, agent.machineId, "armada", { endpointBaseUrl: runtime.url });
  expectDocumented("executeMarketOrder", await execute(sandbox, agent, id), 502, "ENDPOINT_UNREACHABLE");
}

it("an order that was paid while its runtime did not answer is ready", async () => {
  const payable = await payableOrder();
  const { agent, id, proof } = payable;
  await executeInVain(payable, () => on(sandbox, agent, "submitPaymentProof", id, proof));
  expect((await readPayment(sandbox, id))?.status).toBe("held");
  expect((await readOrder(sandbox, id)).status).toBe("ready");
  expect((await paymentSums(sandbox, agent.machineId)).problems).toEqual([]);
});

it("an order that was refunded while its runtime did not answer is cancelled, as any that was not executed", async () => {
  const payable = await payableOrder();
  const { agent, id, to, proof } = payable;
  await must(sandbox, "submitPaymentProof", { ...to, body: proof });
  await executeInVain(payable, () => must(sandbox, "refundPayment", to));
  expect((await readPayment(sandbox, id))?.status).toBe("refunded");
  expect((await readOrder(sandbox, id)).status).toBe("cancelled");
  expect((await paymentSums(sandbox, agent.machineId)).problems).toEqual([]);
});
