import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { type IssuedAgentPairing, type Orchestration, PeaqosClient } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { activeMachine } from "./active-machine.ts";
import { Program } from "./program.ts";
import { findStep, readSteps } from "./read-steps.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const steps = readSteps("shopping-agent");
const alone = findStep(steps, "npm start --prefix examples/shopping-agent");
const deployed = findStep(steps, /--wallet my-wallet.ts$/);

const API_KEY = "key-of-the-shopping-tests";
const price = {
  what: "a price",
  serviceType: "oracle.price-feed",
  operation: "price.read",
  budget: 1,
  input: { pair: "PEAQ/USDT" },
};
const candles = { ...price, what: "candles", operation: "candles.read", input: { pair: "ETH/USDT", interval: "1h", limit: 1 } };
const storage = {
  what: "storage",
  serviceType: "storage",
  operation: "blob.store",
  budget: 5,
  input: { name: "a", content: "b" },
};
const input = { latitude: 38.7223, longitude: -9.1393, durationMinutes: 60 };
const rtk = { what: "corrections", serviceType: "rtk", operation: "rtk.corrections", budget: 3, input };

let sandbox: Sandbox;
let market: Orchestration;
let pairing: IssuedAgentPairing;

beforeEach(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [API_KEY], requirePaymentBeforeExecute: true } });
  market = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY }).orchestration;
  const { id } = await activeMachine(sandbox, market);
  const agentAddress = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
  const fields = { agentAddress, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await market.createAgentPairingChallenge(id, fields);
  const agentProof = { challengeId: challenge.challengeId, signature: sandbox.sign(challenge.message, agentAddress).signature };
  pairing = (await market.createAgentPairing(id, { ...fields, agentProof, delegationPolicy: { perTransactionLimit: 5 } })).item;
});
afterEach(() => sandbox.close());

/** Goes shopping as the README says, to the end. */
async function shopFor(errands: readonly object[], wallet = "test-wallet.ts", more: readonly string[] = []) {
  using folder = new TemporaryFolder();
  const errandsFile = folder.write("errands.json", JSON.stringify(errands));
  const env = {
    PEAQOS_ORCHESTRATION_URL: sandbox.url,
    PEAQOS_API_KEY: API_KEY,
    PEAQOS_MACHINE_ID: pairing.machineId,
    PEAQOS_AGENT_PAIRING_ID: pairing.id,
    PEAQOS_PAIRING_TOKEN: pairing.pairingToken,
  };
  const words = { "my-errands.json": errandsFile, "my-wallet.ts": fromRoot(`tests/examples/${wallet}`) };
  await using program = new Program(deployed, { env, words, more });
  const exitCode = await program.exitCode();
  for (const secret of [API_KEY, pairing.pairingToken]) expect(program.output).not.toContain(secret);
  return { exitCode, output: program.output };
}

/** Every order with its payment, as the sandbox has them. A transfer by wallet is a `wdk-usdt-transfer` once it is proven. */
async function orders(): Promise<readonly string[]> {
  const { items } = await market.listMarketOrders({ machineId: pairing.machineId });
  const lines = items.map(async ({ id, status, operation }) => {
    const { item: payment } = await market.getMarketPayment(id);
    return `${operation} ${status}, ${payment ? `${payment.rail.type} ${payment.status}` : "no payment"}`;
  });
  return Promise.all(lines);
}

describe("the shopping agent", { timeout: 240_000 }, () => {
  it("runs without any configuration: buys by each rail, hands off, and keeps to its limits", async () => {
    await using program = new Program(alone);
    expect(await program.exitCode(), program.output).toBe(0);
    for (const said of [
      /^the price of PEAQ: ord_\w+ is confirmed, free of charge: \{"pair":"PEAQ\/USDT"/m,
      /^a parcel across Austin: not bought\. The order costs 6, and the limit for one is 5\.$/m,
      /^corrections for an hour of survey: ord_\w+ is confirmed, 2\.5 paid by wallet/m,
      /^a place for the survey: ord_\w+ is confirmed, 4 paid by escrow/m,
      /^the last two hours of ETH: ord_\w+ is confirmed, 0\.02 paid by x402/m,
      /^a GPU for the night: ord_\w+ goes on at https:\/\/\S+$/m,
      /^a second place for the survey: not bought\. Nobody offers blob\.store for 1\.48 or less/m,
      /^Spent 6\.52 of 8\.$/m,
    ]) {
      expect(program.output).toMatch(said);
    }
  });

  it("leaves confirmed orders and released payments behind", async () => {
    const { exitCode, output } = await shopFor([price, rtk, storage, candles]);
    expect(exitCode, output).toBe(0);
    expect(await orders()).toEqual([
      "price.read confirmed, not-required not_required",
      "rtk.corrections confirmed, wdk-usdt-transfer released",
      "blob.store confirmed, escrow released",
      "candles.read confirmed, x402 released",
    ]);
  });

  it("cancels an order whose payment is refused, says why, and runs the other errands", async () => {
    const { exitCode, output } = await shopFor([candles, price], "stingy-wallet.ts");
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/^candles: FAILED\. .*does not pay this order/m);
    expect(output).toMatch(/^Spent 0 of 8\.$/m);
    expect(await orders()).toEqual([
      "candles.read cancelled, x402 intent_created",
      "price.read confirmed, not-required not_required",
    ]);
  });

  it("keeps an order open whose money was sent, names the transaction, and counts it as spent", async () => {
    sandbox.faults.add({ operationId: "submitPaymentProof", fault: "PAYMENT_TX_FAILED" });
    const { exitCode, output } = await shopFor([rtk]);
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/^corrections: FAILED\. Transaction 0x(9f){32} was sent and not accepted: /m);
    expect(output).toMatch(/^Spent 2\.5 of 8\.$/m);
    expect(await orders()).toEqual(["rtk.corrections payment_pending, wallet intent_created"]);
  });

  it("does nothing twice when answers are lost", async () => {
    const operations = [
      "createMarketOrder",
      "submitPaymentProof",
      "executeMarketOrder",
      "confirmMarketOrder",
      "releasePayment",
    ] as const;
    for (const operationId of operations) sandbox.faults.add({ operationId, fault: "reset", times: 1 });
    const { exitCode, output } = await shopFor([rtk]);
    expect(sandbox.faults.list()).toEqual([]);
    expect(exitCode, output).toBe(0);
    expect(await orders()).toEqual(["rtk.corrections confirmed, wdk-usdt-transfer released"]);
  });

  it("waits for a transaction that is not mined yet, and asks for prices again when a quote ran out", async () => {
    sandbox.faults.add({ operationId: "createMarketOrder", fault: "QUOTE_EXPIRED", times: 1 });
    sandbox.faults.add({ operationId: "submitPaymentProof", fault: "PAYMENT_NOT_MINED", times: 1 });
    const { exitCode, output } = await shopFor([rtk]);
    expect(sandbox.faults.list()).toEqual([]);
    expect(exitCode, output).toBe(0);
    expect(await orders()).toEqual(["rtk.corrections confirmed, wdk-usdt-transfer released"]);
  });

  it("gets its money back when the provider fails", async () => {
    const { exitCode, output } = await shopFor([{ ...candles, input: { ...candles.input, pair: "NO/SUCH" } }]);
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/^candles: FAILED\. The provider failed: /m);
    expect(await orders()).toEqual(["candles.read cancelled, x402 refunded"]);
  });

  it("spends no more than it was given, and orders nothing that it cannot pay", async () => {
    const { exitCode, output } = await shopFor([rtk, storage], "test-wallet.ts", ["--budget", "2.5"]);
    expect(exitCode, output).toBe(0);
    expect(output).toMatch(/^storage: not bought\. /m);
    expect(output).toMatch(/^Spent 2\.5 of 2\.5\.$/m);
    expect(await orders()).toEqual(["rtk.corrections confirmed, wdk-usdt-transfer released"]);
  });

  it("says that it may not go on once its pairing is revoked", async () => {
    await market.revokeAgentPairing(pairing.machineId, pairing.id);
    const { exitCode, output } = await shopFor([price]);
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/^a price: FAILED\. \S/m);
    expect(await orders()).toEqual([]);
  });
});
