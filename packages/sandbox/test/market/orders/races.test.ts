import type { OperationId } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agentFields, must, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { eventsOf, evmProof, intentOf, makeOrder, on, PRICE, readOrder, readPayment } from "./scene.ts";

const FREE = { serviceId: PRICE, input: { pair: "PEAQ/USDT" } };

let sandbox: Sandbox;
let agent: Shopper;
beforeEach(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterEach(() => sandbox.close());

type Asked = readonly [OperationId, object?];

/** Makes calls at the same time, and says which codes they are answered with. */
async function race(orderId: string, ...calls: readonly Asked[]): Promise<string[]> {
  const answers = await Promise.all(calls.map(([operationId, body]) => on(sandbox, agent, operationId, orderId, body)));
  return answers.map(({ status, code }) => code ?? String(status));
}

const typesOf = async (resourceType: string) =>
  (await eventsOf(sandbox, agent.machineId)).map(({ type }) => type).filter((type) => type.startsWith(`${resourceType}.`));
const proof = () => evmProof(agentFields.agentAddress);

async function delivered(): Promise<string> {
  const { orderId } = await intentOf(sandbox, agent);
  const to = { params: { orderId }, token: agent.token };
  await must(sandbox, "submitPaymentProof", { ...to, body: proof() });
  await must(sandbox, "executeMarketOrder", { ...to, body: {} });
  return orderId;
}

describe("of two calls that race", () => {
  const confirm: Asked = ["confirmMarketOrder"];
  const dispute: Asked = ["disputeMarketOrder", { reason: "It is late." }];

  it.each([
    [confirm, dispute],
    [dispute, confirm],
    [confirm, confirm],
    [dispute, dispute],
  ])("%s and %s, one settles a delivered order", async (one, two) => {
    const orderId = await delivered();
    expect((await race(orderId, one, two)).toSorted()).toEqual(["200", "ORDER_CLOSED"]);
    const [order, payment] = [await readOrder(sandbox, orderId), await readPayment(sandbox, orderId)];
    expect([
      ["confirmed", "release_pending"],
      ["disputed", "frozen"],
    ]).toContainEqual([order.status, payment?.status]);
  });

  const cancel: Asked = ["cancelMarketOrder"];
  const execute: Asked = ["executeMarketOrder", {}];
  it.each([
    [cancel, execute],
    [execute, cancel],
  ])("%s and %s, one gets a new order", async (one, two) => {
    const { id } = await makeOrder(sandbox, agent, FREE);
    expect((await race(id, one, two)).toSorted()).toEqual(["200", "ORDER_CLOSED"]);
    expect(["cancelled", "delivered"]).toContain((await readOrder(sandbox, id)).status);
  });

  it("an intent never revives an order that is cancelled", async () => {
    for (const calls of [[cancel, ["createPaymentIntent", {}]] as const, [["createPaymentIntent", {}], cancel] as const]) {
      const { id } = await makeOrder(sandbox, agent);
      const codes = await race(id, ...calls);
      expect(codes).toContain("200");
      expect((await readOrder(sandbox, id)).status).toBe("cancelled");
      expect((await readPayment(sandbox, id)) === null).toBe(codes.includes("ORDER_CLOSED"));
    }
  });

  it("two intents make one payment", async () => {
    const { id } = await makeOrder(sandbox, agent);
    const intent = () => on(sandbox, agent, "createPaymentIntent", id, {});
    const answers = await Promise.all([intent(), intent(), intent()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.item.id)).size).toBe(1);
    expect(await typesOf("payment")).toEqual(["payment.intent_created"]);
  });

  it("one of two proofs pays", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    const calls: Asked[] = [proof(), proof()].map((body) => ["submitPaymentProof", body]);
    expect((await race(orderId, ...calls)).toSorted()).toEqual(["200", "ORDER_CLOSED"]);
    expect(await typesOf("payment")).toEqual(["payment.intent_created", "payment.held"]);
  });

  it("the same proof pays once, and is answered each time", async () => {
    const { orderId } = await intentOf(sandbox, agent);
    const body = proof();
    expect(await race(orderId, ["submitPaymentProof", body], ["submitPaymentProof", body])).toEqual(["200", "200"]);
    expect(await typesOf("payment")).toEqual(["payment.intent_created", "payment.held"]);
  });

  it("two releases release once, and both are answered", async () => {
    const orderId = await delivered();
    await must(sandbox, "confirmMarketOrder", { params: { orderId }, token: agent.token });
    const notes = (text: string): Asked => ["releasePayment", { notes: text }];
    expect(await race(orderId, notes("one"), notes("two"))).toEqual(["200", "200"]);
    expect((await readPayment(sandbox, orderId))?.notes).toHaveLength(1);
    expect((await typesOf("payment")).filter((type) => type === "payment.released")).toHaveLength(1);
  });

  it("a refund and a dispute leave nothing half done", async () => {
    const orderId = await delivered();
    const codes = await race(orderId, ["refundPayment"], dispute);
    expect(codes).toEqual(["200", "200"]);
    expect((await readPayment(sandbox, orderId))?.status).toBe("refunded");
    expect(["disputed", "cancelled"]).toContain((await readOrder(sandbox, orderId)).status);
  });

  it("one of two retries makes a failed order ready", async () => {
    const { id } = await makeOrder(sandbox, agent, { serviceId: PRICE, input: { pair: "NOT/LISTED" } });
    await must(sandbox, "executeMarketOrder", { params: { orderId: id }, token: agent.token, body: {} });
    expect((await readOrder(sandbox, id)).errorMessage).toEqual(expect.any(String));
    expect((await race(id, ["retryMarketOrder"], ["retryMarketOrder"])).toSorted()).toEqual(["200", "ORDER_CLOSED"]);
    expect((await readOrder(sandbox, id)).errorMessage).toBeNull();
  });
});
