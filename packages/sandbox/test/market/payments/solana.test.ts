import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { base58Bytes } from "../../../src/market/payments/base58.ts";
import { agent as account, type Sandbox, type Shopper, shopper, startSandbox } from "../../support.ts";
import { expectInvalid, intentOf, on, PAYEE, readPayment } from "../orders/scene.ts";
import { base58, freshSignature, solanaProof } from "./solana.ts";

const STREETS = { serviceId: "svc_streetmesh_features" };

let sandbox: Sandbox;
let agent: Shopper;
beforeAll(async () => {
  sandbox = await startSandbox();
  agent = await shopper(sandbox);
});
afterAll(() => sandbox.close());

const prove = (orderId: string, body: object) => on(sandbox, agent, "submitPaymentProof", orderId, body);

describe("a proof of a transfer on Solana", () => {
  it.each(["recorded", "rpc"])("is recorded, also where it asks for %s", async (verificationMode) => {
    const { orderId, payment } = await intentOf(sandbox, agent, STREETS);
    expect(payment.rail).toMatchObject({ chain: "solana", tokenMint: solanaProof().tokenMint });
    const transactionSignature = freshSignature();
    const { body } = await prove(orderId, solanaProof({ verificationMode, transactionSignature }));
    expect(body.item.proof).toEqual({
      chain: "solana",
      token: "USDT",
      transactionSignature,
      payerAddress: solanaProof().payerAddress,
      verificationMode: "recorded",
      verifiedAt: expect.any(String),
    });
    expect(body.item.rail.type).toBe("wdk-usdt-transfer");
  });

  it("may name who pays and who is paid as the intent does", async () => {
    const { orderId, payment } = await intentOf(sandbox, agent, STREETS);
    expect(payment.rail.payerAddress).toBe(account.address);
    const { payerAddress, payeeAddress } = payment.rail;
    expect((await prove(orderId, solanaProof({ payerAddress, payeeAddress, tokenMint: undefined }))).body.item.status).toBe(
      "held",
    );
  });

  it("is refused where what it names cannot be on Solana", async () => {
    const { orderId } = await intentOf(sandbox, agent, STREETS);
    // Large enough for one digit more to be one byte more.
    const signature = base58(Uint8Array.of(255, ...randomBytes(63)));
    const wrong = [
      "",
      "5x",
      `${signature}1`,
      `0${signature.slice(1)}`,
      ` ${signature}`,
      base58(randomBytes(63)),
      "9".repeat(100_000),
    ];
    for (const transactionSignature of wrong) {
      expectInvalid(await prove(orderId, solanaProof({ transactionSignature })), "body.transactionSignature");
    }
    for (const address of ["", PAYEE, "abc", base58(randomBytes(31)), base58(randomBytes(64)), "l".repeat(44)]) {
      expectInvalid(await prove(orderId, solanaProof({ payerAddress: address })), "body.payerAddress");
      expectInvalid(await prove(orderId, solanaProof({ payeeAddress: address })), "body.payeeAddress");
      expectInvalid(await prove(orderId, solanaProof({ tokenMint: address })), "body.tokenMint");
    }
    const all = { transactionSignature: "5x", payerAddress: "5x", payeeAddress: "5x", tokenMint: "5x" };
    const paths = Object.keys(all).map((name) => `body.${name}`);
    expectInvalid(await prove(orderId, solanaProof(all)), ...paths);
    expect((await readPayment(sandbox, orderId))?.status).toBe("intent_created");
  });
});

describe("base58", () => {
  it("counts the bytes that it stands for, zeros in front too", () => {
    for (let round = 0; round < 300; round += 1) {
      const bytes = randomBytes(1 + (round % 70));
      bytes.fill(0, 0, round % 5);
      expect(base58Bytes(base58(bytes)), bytes.toString("hex")).toBe(bytes.length);
    }
    expect(base58Bytes("11111111111111111111111111111111")).toBe(32);
  });

  it("is no other text", () => {
    for (const text of ["", "0", "O", "I", "l", "a b", "ä", "2".repeat(129)]) expect(base58Bytes(text)).toBeUndefined();
  });
});
