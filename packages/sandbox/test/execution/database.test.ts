import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recoverExecutions } from "../../src/execution/recover.ts";
import { openSqlite } from "../../src/store/open-sqlite.ts";
import { seedService } from "../catalog/seed-service.ts";
import { must, type Sandbox, shopper, startSandbox } from "../support.ts";
import { eventsOf, execute, json, localRuntime, order, PRICE, readOrder, register } from "./scene.ts";

let folder: string;
let db: string;
let sandbox: Sandbox | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-exec-"));
  db = join(folder, "sandbox.db");
});
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
  rmSync(folder, { recursive: true, force: true });
});

it("nothing of payment headers, runtime tokens and credentials is written to the database", async () => {
  const secrets = [
    "pay-secret-1",
    "pay-secret-2",
    "pay-secret-3",
    "pay-secret-4",
    "runtime-secret",
    "provider-secret",
    "input-secret",
  ];
  const [xPayment, paymentSignature, authorization, signInWithX, authToken, apiKey, inputToken] = secrets;
  const payment = { xPayment, paymentSignature, authorization, signInWithX };
  const rails = { required: true, defaultRail: "x402", supportedRails: ["x402"], notes: [] };
  const arm = seedService({
    id: "svc_arm",
    providerKey: "armada",
    accessMode: "local",
    operations: ["arm.move"],
    payment: rails,
  });
  const own = await startSandbox({ db, seed: { services: [arm] } });
  sandbox = own;
  const agent = await shopper(own);
  const { machineId, agentPairingId, token } = agent;
  await using runtime = await localRuntime(({ headers, body }, response) => json(response, { headers, body }));
  await register(own, machineId, "armada", { endpointBaseUrl: runtime.url, authType: "bearer", authToken });
  for (const wanted of [{ serviceId: "svc_arm" }, PRICE]) {
    const { id } = await order(own, agent, wanted);
    const input = { ...(wanted === PRICE ? PRICE.input : {}), authToken: inputToken };
    const answer = await execute(own, agent, id, { payment, input });
    expect(answer.body.order.status).toBe("delivered");
  }
  const providerCredentials = { peaq: { apiKey } };
  const body = { machineId, agentPairingId, operation: "price.read", input: PRICE.input, providerCredentials };
  await must(own, "executeMarketService", { params: { serviceId: "svc_peaq_price" }, body, token });
  const created = await must(own, "createTask", {
    body: { machineId, serviceType: "oracle.price-feed", input: { ...PRICE.input, authorization: inputToken } },
  });
  const params = { taskId: created.item.id };
  await must(own, "resolveTask", { params });
  await must(own, "executeTask", { params, body: { input: { ...PRICE.input, signature: inputToken } } });
  await own.close();

  // The secrets were on their way at all.
  expect(runtime.asked[0]?.headers).toMatchObject({ authorization: `Bearer ${authToken}`, "x-payment": xPayment });
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
  expect(files.join("")).toContain(machineId);
  for (const secret of secrets) expect(files.join("").includes(secret), secret).toBe(false);
});

describe("what a process was executing when it died", () => {
  it("has failed after the next start, and says why", async () => {
    const first = await startSandbox({ db });
    sandbox = first;
    const agent = await shopper(first);
    const { machineId } = agent;
    const { id: orderId } = await order(first, agent, PRICE);
    const { id: finishedId } = await order(first, agent, PRICE);
    await execute(first, agent, finishedId);
    const task = await must(first, "createTask", {
      body: { machineId, serviceType: "oracle.price-feed", input: { ...PRICE.input, status: "executing" } },
    });
    const taskId = task.item.id;
    await must(first, "resolveTask", { params: { taskId } });
    await first.close();

    const persistence = await openSqlite(db, () => Date.now());
    await persistence.write(async (store) => {
      const found = { order: await store.orders.get(orderId), task: await store.tasks.get(taskId) };
      if (found.order === undefined || found.task === undefined) throw new Error("They are gone.");
      await store.orders.update(found.order, { ...found.order.item, status: "executing" });
      await store.tasks.update(found.task, { ...found.task.item, status: "executing" });
    });
    await persistence.close();

    const second = await startSandbox({ db });
    sandbox = second;
    const failed = await readOrder(second, orderId);
    expect(failed).toMatchObject({ status: "failed", errorMessage: expect.stringContaining("stopped") });
    expect((await readOrder(second, finishedId)).status).toBe("delivered");
    const { item } = await must(second, "getTask", { params: { taskId } });
    expect(item).toMatchObject({ status: "failed", routeId: expect.any(String) });
    for (const outcomeId of [failed.outcomeId, item.outcomeId]) {
      const outcome = await must(second, "getOutcome", { params: { outcomeId } });
      expect(outcome.item).toMatchObject({ status: "failed", errorCode: "INTERRUPTED", errorMessage: failed.errorMessage });
    }
    expect((await must(second, "getRoute", { params: { routeId: item.routeId } })).item.status).toBe("failed");
    const { items } = await must(second, "listAuditEvents", { query: { machineId } });
    const recovered = items.filter(({ actor }: { actor: string }) => actor === "sandbox");
    expect(recovered.map(({ type }: { type: string }) => type).toSorted()).toEqual([
      "order.failed",
      "outcome.failed",
      "outcome.failed",
      "route.failed",
      "route.failed",
      "run.failed",
      "run.failed",
      "task.failed",
      "task.failed",
    ]);
    await must(second, "retryMarketOrder", { params: { orderId }, token: agent.token });
    expect((await execute(second, agent, orderId)).body.order.status).toBe("delivered");
  });

  it("is counted, and nothing else changes at a start", async () => {
    const first = await startSandbox({ db });
    sandbox = first;
    const agent = await shopper(first);
    const { id } = await order(first, agent, PRICE);
    const events = await eventsOf(first, agent.machineId);
    await first.close();
    const persistence = await openSqlite(db, () => Date.now());
    expect(await recoverExecutions(persistence, new Date())).toBe(0);
    await persistence.close();
    const second = await startSandbox({ db });
    sandbox = second;
    expect((await readOrder(second, id)).status).toBe("created");
    expect(await eventsOf(second, agent.machineId)).toEqual(events);
  });
});
