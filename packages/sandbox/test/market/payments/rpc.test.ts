import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { json } from "../../execution/scene.ts";
import { agentFields } from "../../support.ts";
import {
  ESCROW,
  expectDocumented,
  expectInvalid,
  intentOf,
  on,
  PAYEE,
  readOrder,
  readPayment,
  STORAGE,
  USDT,
} from "../orders/scene.ts";
import { RpcScene } from "./rpc-scene.ts";
import { receipt, transferLog, word } from "./rpc-server.ts";

const OTHER = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";
const HASH = `0x${"9F".repeat(32)}`;

describe("a proof that is checked on chain", () => {
  it("is accepted with the receipt of its transaction", async () => {
    await using at = await RpcScene.start();
    const { status, body, orderId } = await at.proveNew({ transactionHash: HASH });
    expect(status).toBe(200);
    expect(body.item).toMatchObject({ status: "held", rail: { type: "wdk-usdt-transfer" } });
    expect(body.item.proof).toMatchObject({ verificationMode: "rpc", transactionHash: HASH });
    expect((await readOrder(at.sandbox, orderId)).status).toBe("ready");
    expect(at.rpc.asked).toEqual([{ jsonrpc: "2.0", id: 1, method: "eth_getTransactionReceipt", params: [HASH] }]);
  });

  it("is not looked up again when it is sent again", async () => {
    await using at = await RpcScene.start();
    const { body, orderId } = await at.proveNew({ transactionHash: HASH });
    expect((await at.prove(orderId, { transactionHash: HASH.toLowerCase() })).body.item).toEqual(body.item);
    expect(at.rpc.asked).toHaveLength(1);
  });

  it("can be sent again once its transaction is mined", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = null;
    const result = await at.proveNew({ transactionHash: HASH });
    await at.expectUnpaid(result, 409, "PAYMENT_NOT_MINED");
    at.rpc.answer = receipt();
    expect((await at.prove(result.orderId, { transactionHash: HASH })).body.item.status).toBe("held");
  });

  it.each(["0x0", null, undefined, 1, "0x01"])("is refused when the status is %s", async (status) => {
    await using at = await RpcScene.start();
    at.rpc.answer = { status, logs: [transferLog()] };
    await at.expectUnpaid(await at.proveNew(), 402, "PAYMENT_TX_FAILED");
  });

  const log = transferLog();
  const from = agentFields.agentAddress.slice(2);
  it.each<[string, unknown]>([
    ["no logs", []],
    ["logs that are no list", "none"],
    ["logs that are no objects", [null, 1, "x", []]],
    ["another token", [transferLog({ token: OTHER })]],
    ["another payer", [transferLog({ from: OTHER })]],
    ["another payee", [transferLog({ to: OTHER })]],
    ["a transfer the other way round", [transferLog({ from: PAYEE, to: agentFields.agentAddress })]],
    ["a unit too little", [transferLog({ value: 2_499_999n })]],
    ["two transfers that are enough together only", [transferLog({ value: 1_500_000n }), transferLog({ value: 1_500_000n })]],
    ["another event", [{ ...log, topics: [word("0x1"), ...log.topics.slice(1)] }]],
    ["too few topics", [{ ...log, topics: log.topics.slice(0, 2) }]],
    ["topics that are no texts", [{ ...log, topics: [log.topics[0], 1, 2] }]],
    ["no value", [{ ...log, data: "0x" }]],
    ["a value that is no number", [{ ...log, data: `0x${"zz".repeat(32)}` }]],
    ["no address", [{ topics: log.topics, data: log.data }]],
    ["an address that is no text", [{ ...log, address: { toString: 1, valueOf: 1 } }]],
    ["a value that is no text", [{ ...log, data: { toString: 1, valueOf: 1 } }]],
    ["a value that is too long", [{ ...log, data: `0x${"f".repeat(100_000)}` }]],
    ["a log that was taken back", [{ ...log, removed: true }]],
    ["an address with padding that is none", [{ ...log, topics: [log.topics[0], `0x${"f".repeat(24)}${from}`, log.topics[2]] }]],
    ["a list of lists", [[log]]],
    ["logs that look like a list", { 0: log, length: 1 }],
  ])("is refused when the receipt has %s", async (_, logs) => {
    await using at = await RpcScene.start();
    at.rpc.answer = { status: "0x1", logs };
    await at.expectUnpaid(await at.proveNew(), 400, "PAYMENT_TRANSFER_NOT_FOUND");
  });

  it("finds the transfer among other logs, whatever the case of its addresses, and takes more than is due", async () => {
    await using at = await RpcScene.start();
    const mixed = { ...transferLog({ value: 9_000_000n }), address: USDT.toLowerCase() };
    at.rpc.answer = receipt([transferLog({ to: OTHER }), { address: OTHER, topics: [], data: "0x" }, mixed]);
    const payerAddress = agentFields.agentAddress.toLowerCase();
    expect((await at.proveNew({ payerAddress, payeeAddress: PAYEE.toLowerCase() })).body.item.status).toBe("held");
  });

  it("holds the transfer to the intent, whatever the proof states", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = receipt([transferLog({ value: 1_000_000n })]);
    await at.expectUnpaid(await at.proveNew({ amount: "1", rawAmount: "1000000" }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    at.rpc.answer = receipt([transferLog({ to: OTHER })]);
    await at.expectUnpaid(await at.proveNew({ payeeAddress: OTHER }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    at.rpc.answer = receipt();
    await at.expectUnpaid(await at.proveNew({ payeeAddress: OTHER }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    at.rpc.answer = receipt([transferLog({ to: OTHER })]);
    const own = { rail: { type: "wallet", payeeAddress: OTHER } };
    expect((await at.proveNew({ payeeAddress: OTHER }, own)).body.item.status).toBe("held");
  });

  it("may hold a transfer to the escrow of the intent, on an escrow rail only", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = receipt([transferLog({ to: ESCROW, value: 4_000_000n })]);
    await at.expectUnpaid(await at.proveNew({ payeeAddress: ESCROW }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    const { orderId } = await intentOf(at.sandbox, at.agent, { serviceId: STORAGE, input: undefined });
    const held = await at.prove(orderId, { payeeAddress: ESCROW, amount: "4" });
    expect(held.body.item.status).toBe("held");
  });

  it("does not take the proof's word for the decimals of a known token", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = receipt([transferLog({ value: 3n })]);
    await at.expectUnpaid(await at.proveNew({ tokenDecimals: 0, amount: "2" }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
  });

  it("does not take it for the token of the deployment either", async () => {
    await using at = await RpcScene.start({ usdtContract: OTHER, usdtDecimals: 8 });
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 2_500_000n })]);
    const proof = { tokenAddress: OTHER, tokenDecimals: 6 };
    await at.expectUnpaid(await at.proveNew(proof), 400, "PAYMENT_TRANSFER_NOT_FOUND");
  });

  it("holds the transfer to what the proof states, where that is more", async () => {
    await using at = await RpcScene.start();
    await at.expectUnpaid(await at.proveNew({ amount: "2.500001" }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    await at.expectUnpaid(await at.proveNew({ rawAmount: "2500001" }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    expect((await at.proveNew({ rawAmount: "2500000" })).body.item.status).toBe("held");
  });

  it("states amounts that the token can hold", async () => {
    await using at = await RpcScene.start();
    expectInvalid(await at.proveNew({ amount: "2.5000001" }), "body.amount");
    expectInvalid(await at.proveNew({ amount: "much" }), "body.amount");
    for (const rawAmount of ["2.5", "-1", "", "0x10"]) expectInvalid(await at.proveNew({ rawAmount }), "body.rawAmount");
    expect((await at.proveNew({ amount: "2.5000000" })).body.item.status).toBe("held");
    expect(at.rpc.asked).toHaveLength(1);
  });

  it("counts 18 decimals exactly", async () => {
    await using at = await RpcScene.start({ usdtContract: OTHER, usdtDecimals: 18 });
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 350_000_000_000_000_000n })]);
    const proof = { tokenAddress: OTHER, amount: "0.35" };
    expect((await at.proveNew(proof, { amount: 0.35 })).body.item.status).toBe("held");
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 349_999_999_999_999_999n })]);
    await at.expectUnpaid(await at.proveNew(proof, { amount: 0.35 }), 400, "PAYMENT_TRANSFER_NOT_FOUND");
  });

  it("pays one order only", async () => {
    await using at = await RpcScene.start();
    await at.proveNew({ transactionHash: HASH });
    const again = await at.proveNew({ transactionHash: HASH.toLowerCase() });
    await at.expectUnpaid(again, 400, "PAYMENT_TRANSFER_NOT_FOUND");
    expect(at.rpc.asked).toHaveLength(1);
  });

  it("pays one of two orders that race for it", async () => {
    await using at = await RpcScene.start();
    const orders = [await intentOf(at.sandbox, at.agent), await intentOf(at.sandbox, at.agent)];
    const answers = await Promise.all(orders.map(({ orderId }) => at.prove(orderId, { transactionHash: HASH })));
    expect(answers.map(({ code = "held" }) => code).toSorted()).toEqual(["PAYMENT_TRANSFER_NOT_FOUND", "held"]);
  });

  it("loses to what happened to the order while it was looked up", async () => {
    await using at = await RpcScene.start();
    const { orderId } = await intentOf(at.sandbox, at.agent);
    at.rpc.answer = async (response: ServerResponse) => {
      await on(at.sandbox, at.agent, "cancelMarketOrder", orderId);
      json(response, { jsonrpc: "2.0", id: 1, result: receipt() });
    };
    expectDocumented("submitPaymentProof", await at.prove(orderId), 409, "ORDER_CLOSED");
    expect((await readOrder(at.sandbox, orderId)).status).toBe("cancelled");
    expect((await readPayment(at.sandbox, orderId))?.status).toBe("intent_created");
  });
});
