import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { agentFields, must, type Sandbox, shopper, startSandbox } from "../../support.ts";
import { evmProof, intentOf, makeOrder, on } from "../orders/scene.ts";
import { rpcServer } from "./rpc-server.ts";

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
    const { orderId, payment: intent } = await intentOf(own, agent, {}, { rail: { type: "x402", metadata } });
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

  const written = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n");
  expect(written).toContain("kept-metadata");
  for (const value of secrets) {
    for (const form of [value, Buffer.from(value).toString("base64"), Buffer.from(value).toString("hex")]) {
      expect(written.includes(form), `${value} in the database`).toBe(false);
      expect(JSON.stringify(answers).includes(form), `${value} in an answer`).toBe(false);
      expect(logged.join("\n").includes(form), `${value} in the log`).toBe(false);
    }
  }
  expect(logged.length).toBeGreaterThan(0);
});
