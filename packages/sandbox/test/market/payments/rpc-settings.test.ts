import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { callJsonRpc } from "../../../src/market/payments/json-rpc.ts";
import { expectInvalid, freshHash, intentOf, on, readPayment, USDT } from "../orders/scene.ts";
import { RpcScene } from "./rpc-scene.ts";
import { receipt, rpcServer, transferLog } from "./rpc-server.ts";
import { solanaProof } from "./solana.ts";

const OTHER = "0x90F79bf6EB2c4f870365E785982E1f101E93b906";

describe("an RPC endpoint", () => {
  const text =
    (body: string, status = 200, headers = {}) =>
    (response: ServerResponse) => {
      response.writeHead(status, headers).end(body);
    };
  const elsewhere = (response: ServerResponse) => {
    if (response.req.url === "/elsewhere") text(JSON.stringify({ result: receipt() }))(response);
    else text("", 307, { location: "/elsewhere" })(response);
  };
  const halfWay = (response: ServerResponse) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write('{"jsonrpc":', () => response.destroy());
  };
  it.each<[string, unknown]>([
    ["answers 500", text(JSON.stringify({ result: receipt() }), 500)],
    ["answers no JSON", text("<html>")],
    ["answers nothing", text("")],
    ["answers no object", text("[]")],
    ["answers neither result nor error", text('{"jsonrpc":"2.0","id":1}')],
    ["answers an error", text('{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"no"}}')],
    ["answers an error beside a result", text(`{"result":${JSON.stringify(receipt())},"error":{"code":1}}`)],
    ["answers a receipt that is none", "0x1"],
    ["sends the caller elsewhere", elsewhere],
    ["answers more than a receipt can be", text(JSON.stringify({ result: { ...receipt(), filler: "x".repeat(1_100_000) } }))],
    ["answers with a redirect", text(JSON.stringify({ result: receipt() }), 301, { location: "/elsewhere" })],
    ["asks for patience", text(JSON.stringify({ result: receipt() }), 429)],
    ["answers a receipt that is a list", [receipt()]],
    ["answers deep nonsense", text("[".repeat(200_000))],
    ["hangs up", (response: ServerResponse) => response.destroy()],
    ["hangs up half way", halfWay],
  ])("that %s leaves the payment to be paid", async (_, answer) => {
    await using at = await RpcScene.start((url) => ({ paymentRpcUrl: `${url}/v3/key-of-the-rpc?auth=key-of-the-rpc` }));
    at.rpc.answer = answer;
    const result = await at.proveNew();
    await at.expectUnpaid(result, 502, "PAYMENT_RPC_ERROR");
    expect(JSON.stringify(result.body)).not.toContain("key-of-the-rpc");
  });

  it.each(["before", "after"])("that stops answering %s its headers is given up", async (when) => {
    await using rpc = await rpcServer((response: ServerResponse) => {
      if (when === "after") response.writeHead(200).write("{");
    });
    await expect(callJsonRpc(`${rpc.url}/key-of-the-rpc`, "eth_chainId", [], 20)).rejects.toThrow(
      /^(?!.*key-of-the-rpc).*eth_chainId/,
    );
  });

  it("may send a null error along with its result", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = text(JSON.stringify({ jsonrpc: "2.0", id: 1, error: null, result: receipt() }));
    expect((await at.proveNew()).body.item.status).toBe("held");
  });

  it("that is not there leaves the payment to be paid", async () => {
    await using at = await RpcScene.start({ paymentRpcUrl: "http://127.0.0.1:1" });
    await at.expectUnpaid(await at.proveNew(), 502, "PAYMENT_RPC_ERROR");
  });

  it("is needed to check anything", async () => {
    await using at = await RpcScene.start({ paymentRpcUrl: "" });
    await at.expectUnpaid(await at.proveNew(), 400, "PAYMENT_RPC_REQUIRED");
    expect((await at.proveNew({ verificationMode: "recorded" })).body.item.status).toBe("held");
  });
});

describe("a deployment that checks every transfer", () => {
  it("takes no EVM proof as stated, and every other", async () => {
    await using at = await RpcScene.start({ requirePaymentRpcVerification: true });
    const recorded = await at.proveNew({ verificationMode: "recorded" });
    expectInvalid(recorded, "body.verificationMode");
    expect((await readPayment(at.sandbox, recorded.orderId))?.status).toBe("intent_created");
    expect((await at.proveNew()).body.item.proof.verificationMode).toBe("rpc");
    for (const proof of [solanaProof(), { payment: { xPayment: "signed" } }]) {
      const { orderId } = await intentOf(at.sandbox, at.agent);
      const { body } = await on(at.sandbox, at.agent, "submitPaymentProof", orderId, proof);
      expect(body.item.proof.verificationMode).toBe("recorded");
    }
    expect(at.rpc.asked).toHaveLength(1);
  });

  it("is one that is configured so", async () => {
    await using at = await RpcScene.start({ requirePaymentRpcVerification: false });
    expect((await at.proveNew({ verificationMode: "recorded" })).body.item.proof.verificationMode).toBe("recorded");
    expect(at.rpc.asked).toEqual([]);
  });
});

describe("the token of a proof that names none", () => {
  const unnamed = { tokenAddress: undefined };

  it("is the one of the deployment", async () => {
    await using at = await RpcScene.start({ usdtContract: OTHER });
    await at.expectUnpaid(await at.proveNew(unnamed), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    at.rpc.answer = receipt([transferLog({ token: OTHER })]);
    expect((await at.proveNew(unnamed)).body.item.status).toBe("held");
    at.rpc.answer = receipt();
    expect((await at.proveNew({ tokenAddress: USDT })).body.item.status).toBe("held");
  });

  it("has the decimals of the deployment", async () => {
    await using at = await RpcScene.start({ usdtContract: OTHER, usdtDecimals: 8 });
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 250_000_000n })]);
    expect((await at.proveNew(unnamed)).body.item.status).toBe("held");
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 249_999_999n })]);
    await at.expectUnpaid(await at.proveNew(unnamed), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    expectInvalid(await at.proveNew({ ...unnamed, amount: "2.123456789" }), "body.amount");
  });

  it("has to be named where the deployment has none", async () => {
    await using at = await RpcScene.start();
    expectInvalid(await at.proveNew(unnamed), "body.tokenAddress");
    expect((await at.proveNew({ ...unnamed, verificationMode: "recorded" })).body.item.status).toBe("held");
    expect(at.rpc.asked).toEqual([]);
  });

  it("has the decimals that the proof states, where nobody knows better", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 2_500n })]);
    const intent = { rail: { type: "wallet", token: "ABC" } };
    const proof = { tokenAddress: OTHER, transactionHash: freshHash() };
    await at.expectUnpaid(await at.proveNew(proof, intent), 400, "PAYMENT_TRANSFER_NOT_FOUND");
    expect((await at.proveNew({ ...proof, tokenDecimals: 3 }, intent)).body.item.status).toBe("held");
  });

  it("has the decimals that the intent states, where that names the token", async () => {
    await using at = await RpcScene.start();
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 2_500n })]);
    const intent = { rail: { type: "wallet", tokenAddress: OTHER, metadata: { tokenDecimals: 3 } } };
    const proof = { tokenAddress: OTHER, tokenDecimals: 2 };
    expect((await at.proveNew(proof, intent)).body.item.status).toBe("held");
    at.rpc.answer = receipt([transferLog({ token: OTHER, value: 2_499n })]);
    await at.expectUnpaid(await at.proveNew(proof, intent), 400, "PAYMENT_TRANSFER_NOT_FOUND");
  });
});
