import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { shopper, startSandbox } from "../../support.ts";
import { expectDocumented, intentOf, on } from "../orders/scene.ts";

const openapi = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json")), "utf8"));
const example = (name: string) => openapi.components.examples[name].value;
it.each([
  ["submitPaymentProofRequest", "createPaymentIntentRequest"],
  ["submitPaymentProofSolanaRequest", "createPaymentIntentRequest"],
  ["submitPaymentProofHeaderRequest", "createPaymentIntentX402Request"],
])("the contract's example %s pays, at its own time and now", async (proof, intent) => {
  for (const now of [() => new Date("2026-11-02T09:56:00Z"), () => new Date()]) await payWith(proof, intent, now);
});

async function payWith(proof: string, intent: string, now: () => Date): Promise<void> {
  await using sandbox = await startSandbox({ now });
  const agent = await shopper(sandbox);
  const { orderId } = await intentOf(sandbox, agent, {}, example(intent));
  const { status, body } = await on(sandbox, agent, "submitPaymentProof", orderId, example(proof));
  expect({ status, payment: body.item?.status }).toEqual({ status: 200, payment: "held" });
  const executed = await on(sandbox, agent, "executeMarketOrder", orderId, example("executeMarketOrderPaidRequest"));
  expect(executed.body.order.status).toBe("delivered");
}

it("the contract's signed example does not pay any more once it is over", async () => {
  await using sandbox = await startSandbox({ now: () => new Date("2100-01-01T00:00:00Z") });
  const agent = await shopper(sandbox);
  const { orderId } = await intentOf(sandbox, agent, {}, example("createPaymentIntentX402Request"));
  const result = await on(sandbox, agent, "submitPaymentProof", orderId, example("submitPaymentProofHeaderRequest"));
  expectDocumented("submitPaymentProof", result, 400, "PAYMENT_TRANSFER_NOT_FOUND");
});
