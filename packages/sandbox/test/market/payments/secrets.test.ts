import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { agentFields, must, type Sandbox, shopper, startSandbox } from "../../support.ts";
import { evmProof, intentOf, makeOrder, on } from "../orders/scene.ts";
import { rpcServer } from "./rpc-server.ts";
import { encode, payloadFor, type Signing } from "./sign-x402.ts";

let folder: string;
let sandbox: Sandbox | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-secret-"));
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  rmSync(folder, { recursive: true, force: true });
});

it("nothing secret of an order or a payment is written, logged or answered", async () => {
  const secrets: string[] = [];
  const secret = (name: string) => {
    secrets.push(`secret-${name}-value`);
    return `secret-${name}-value`;
  };
  await using rpc = await rpcServer();
  const logged: string[] = [];
  const paymentRpcUrl = `${rpc.url}/${secret("rpc-path")}?key=${secret("rpc-query")}`;
  const own = await startSandbox({
    db: join(folder, "sandbox.db"),
    config: { paymentRpcUrl },
    log: (entry) => logged.push(JSON.stringify(entry)),
  });
  sandbox = own;
  const agent = await shopper(own);
  const answers: unknown[] = [];

  const input = { latitude: 1, longitude: 2, deep: [{ authToken: secret("input"), Authorization: secret("input-case") }] };
  const providerCredentials = { geodnet: { appId: "app", appKey: secret("provider") } };
  answers.push(await makeOrder(own, agent, { input, providerCredentials }));
  const metadata = { paymentSignature: secret("rail"), kept: "kept-metadata", more: { xPayment: secret("rail-deep") } };
  const forms = [
    { paymentSignature: secret("header-1") },
    { xPayment: secret("header-2") },
    { authorization: secret("header-3") },
    { signInWithX: secret("header-4") },
  ];
  for (const payment of forms) {
    const { orderId, payment: intent } = await intentOf(own, agent, {}, { rail: { type: "mpp", metadata } });
    answers.push(intent);
    const proof = {
      payment,
      paymentReference: secret(`reference-${Object.keys(payment)[0]}`),
      metadata: { note: secret("proof") },
    };
    answers.push((await on(own, agent, "submitPaymentProof", orderId, proof)).body);
    answers.push(
      (await on(own, agent, "submitPaymentProof", orderId, { ...proof, payment: { xPayment: secret("again") } })).body,
    );
    answers.push((await on(own, agent, "submitPaymentProof", orderId, { payment, paymentReference: "x402:other" })).body);
  }
  const { orderId } = await intentOf(own, agent);
  rpc.answer = "no receipt";
  const checked = evmProof(agentFields.agentAddress, { verificationMode: "rpc", metadata: { signature: secret("evm") } });
  answers.push((await on(own, agent, "submitPaymentProof", orderId, checked)).body);
  answers.push((await must(own, "listAuditEvents", { query: { limit: 500 } })).items);
  expect(rpc.asked).toHaveLength(1);
  await own.close();

  expectNowhere(secrets, answers, logged);
  expect(written()).toContain("kept-metadata");
});

it("no signed x402 payment is written, logged or answered, whether it pays or not", async () => {
  const logged: string[] = [];
  const log = (entry: unknown) => void logged.push(JSON.stringify(entry));
  const own = await startSandbox({ db: join(folder, "sandbox.db"), log });
  sandbox = own;
  const agent = await shopper(own);
  const secrets: string[] = [];
  const answers: unknown[] = [];
  for (const signing of [{}, { version: 1 }, { signed: { value: "1" } }, { sent: { value: 2_500_000 } }] satisfies Signing[]) {
    const { orderId, payment } = await intentOf(own, agent, {}, { rail: { type: "x402" } });
    const payload = await payloadFor(payment, signing);
    const { signature, authorization } = Object(payload).payload;
    secrets.push(encode(payload), signature, signature.slice(2), authorization.nonce, authorization.nonce.slice(2));
    const paid = { payment: { paymentSignature: encode(payload) } };
    for (const operationId of ["submitPaymentProof", "submitPaymentProof", "executeMarketOrder"] as const) {
      answers.push((await on(own, agent, operationId, orderId, paid)).body);
    }
  }
  answers.push((await must(own, "listAuditEvents", { query: { limit: 500 } })).items);
  expect(answers.filter((answer) => Object(answer).item?.status === "held")).toHaveLength(4);
  await own.close();
  expectNowhere(secrets, answers, logged);
});

const written = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n");

function expectNowhere(secrets: readonly string[], answers: readonly unknown[], logged: readonly string[]): void {
  const texts = { database: written(), answer: JSON.stringify(answers), log: logged.join("\n") };
  for (const value of secrets) {
    for (const form of [value, Buffer.from(value).toString("base64"), Buffer.from(value).toString("hex")]) {
      for (const [place, text] of Object.entries(texts)) expect(text.includes(form), `${value} in the ${place}`).toBe(false);
    }
  }
  expect(logged.length).toBeGreaterThan(0);
}
