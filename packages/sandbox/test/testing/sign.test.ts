import { mnemonicToAccount } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestingError } from "../../src/index.ts";
import { developmentAccounts } from "../../src/testing/development-accounts.ts";
import { intentOf, on } from "../market/orders/scene.ts";
import { activeMachine, agentFields, expectRefusal, must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { control } from "./control.ts";

const MNEMONIC = "test test test test test test test test test test test junk";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe("the development accounts", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("number %i signs as every wallet does", async (index) => {
    const wallet = mnemonicToAccount(MNEMONIC, { addressIndex: index });
    const message = `Prove it: ${index} \u2713`;
    const signature = await wallet.signMessage({ message });
    expect(sandbox.sign(message, index)).toEqual({ address: wallet.address, signature });
    expect(sandbox.sign(message, wallet.address.toLowerCase())).toEqual({ address: wallet.address, signature });
    const { status, body } = await control(sandbox, "POST", "sign", { message, account: index });
    expect({ status, body }).toEqual({ status: 200, body: { item: { address: wallet.address, signature } } });
  });

  it("are ten, and the first signs where none is named", () => {
    expect(developmentAccounts).toHaveLength(10);
    expect(sandbox.sign("").address).toBe(developmentAccounts[0]?.address);
  });

  it.each([10, -1, 0.5, "", "0x0000000000000000000000000000000000000000", "1"])("%j is none of them", async (account) => {
    expect(() => sandbox.sign("hello", account)).toThrow(TestingError);
    const answer = await control(sandbox, "POST", "sign", { message: "hello", account });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("body.account");
  });
});

it("a machine and its agent prove who they are with nothing but signed messages", async () => {
  const { id: machineId } = await activeMachine(sandbox);
  const params = { machineId };
  const { item } = await must(sandbox, "createAgentPairingChallenge", { params, body: agentFields });
  const { signature } = sandbox.sign(item.message, agentFields.agentAddress);
  const agentProof = { challengeId: item.challengeId, signature };
  const pairing = await must(sandbox, "createAgentPairing", { params, body: { ...agentFields, agentProof } });
  expect(pairing.item.verification.signerAddress).toBe(agentFields.agentAddress);
});

it.each(["handle", "endpoint"])("an x402 intent is paid with what the %s signs", async (way) => {
  const agent = await shopper(sandbox);
  const { orderId, payment } = await intentOf(sandbox, agent, {}, { rail: { type: "x402" } });
  const { paymentRequired } = Object(payment.rail.metadata).paymentRequest;
  const signed =
    way === "handle"
      ? sandbox.sign({ paymentRequired }, agentFields.agentAddress)
      : (await control(sandbox, "POST", "sign", { paymentRequired, account: 1 })).body.item;
  const { paymentSignature } = signed;
  expect(signed).toMatchObject({ address: agentFields.agentAddress, signature: expect.stringMatching(/^0x[0-9a-f]{130}$/) });
  const proven = await on(sandbox, agent, "submitPaymentProof", orderId, { payment: { paymentSignature } });
  expect({ status: proven.status, state: proven.body.item?.status }).toEqual({ status: 200, state: "held" });
});

describe("what cannot be signed is refused", () => {
  const { address } = developmentAccounts[1] ?? expect.unreachable();
  const extra = { name: "USD Coin", version: "2" };
  const terms = {
    scheme: "exact",
    network: "eip155:8453",
    asset: address,
    payTo: address,
    amount: "1",
    maxTimeoutSeconds: 60,
    extra,
  };
  const offer = (changes: object) => Buffer.from(JSON.stringify({ accepts: [{ ...terms, ...changes }] })).toString("base64");

  it.each<[unknown, string]>([
    [undefined, "body"],
    [[], "body"],
    [{}, "body"],
    [{ message: "a", paymentRequired: "b" }, "body"],
    [{ message: 1 }, "body.message"],
    [{ message: "a", account: null }, "body.account"],
    [{ message: "a", key: "0x1" }, "body.key"],
    [{ paymentRequired: "" }, "body.paymentRequired"],
    [{ paymentRequired: "e30=" }, "body.paymentRequired"],
    [{ paymentRequired: offer({ network: "solana:x" }) }, "body.paymentRequired"],
    [{ paymentRequired: offer({ amount: -1 }) }, "body.paymentRequired"],
    [{ paymentRequired: offer({ payTo: "me" }) }, "body.paymentRequired"],
  ])("%j", async (body, path) => {
    const answer = await control(sandbox, "POST", "sign", body);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe(path);
  });
});
