import type { TaskStatus } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Collection } from "../src/store/collection.ts";
import { seedService } from "./catalog/seed-service.ts";
import { completion, eventsOf, expectDocumented, json, localRuntime, PRICE, register } from "./execution/scene.ts";
import { activeMachine, call, draftMachine, must, type Sandbox, startSandbox, TestClock } from "./support.ts";
import { expectPages } from "./walk-list.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  const services = [seedService({ id: "svc_switch", skillKey: "switch", operations: ["switch.read"], serviceType: "machine.commerce" })];
  sandbox = await startSandbox({ now: clock.now, config: { quoteTtlMs: 60_000 }, seed: { services }, log: () => {} });
});
afterAll(() => sandbox.close());

const PRICE_TASK = { serviceType: "oracle.price-feed", operation: "price.read", input: PRICE.input };
const GPU_TASK = { serviceType: "compute.marketplace", operation: "lease.create", input: { gpu: "a100", hours: 2 } };
const INFERENCE_TASK = { serviceType: "device.control", operation: "inference.run", input: { prompt: "What is ahead?" } };

async function newTask(fields: object = PRICE_TASK, machineFields: object = {}) {
  const { id: machineId } = await activeMachine(sandbox, machineFields);
  const { item } = await must(sandbox, "createTask", { body: { machineId, ...fields } });
  return { machineId, taskId: String(item.id), params: { taskId: item.id } };
}

async function resolved(fields?: object) {
  const task = await newTask(fields);
  await must(sandbox, "resolveTask", { params: task.params });
  return task;
}

const read = async (params: Record<string, string>) => (await must(sandbox, "getTask", { params })).item;

describe("a task", () => {
  it("is created with what is needed, and nothing more", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const { status, body } = await call(sandbox, "createTask", { body: { machineId, ...PRICE_TASK } });
    expect(status).toBe(201);
    const { id, createdAt, updatedAt, ...rest } = body.item;
    expect(id).toMatch(/^task_/);
    expect(updatedAt).toBe(createdAt);
    expect(rest).toEqual({ machineId, status: "created", ...PRICE_TASK });
    expect(await read({ taskId: id })).toEqual(body.item);
    const bare = await must(sandbox, "createTask", { body: { machineId, serviceType: "storage.object", operation: "" } });
    expect(bare.item).toMatchObject({ input: {} });
    expect(bare.item).not.toHaveProperty("operation");
    expect((await eventsOf(sandbox, machineId)).slice(-2)).toEqual(["task.created", "task.created"]);
  });

  it("goes from created to completed, and leaves an event for each change", async () => {
    const { machineId, params } = await newTask();
    const before = await eventsOf(sandbox, machineId);
    const discovered = (await must(sandbox, "discoverTask", { params })).item;
    expect(discovered.status).toBe("discovered");
    expect(discovered.quotes[0]).toMatchObject({ serviceId: "svc_peaq_price", operation: "price.read" });
    const route = (await must(sandbox, "resolveTask", { params, body: { quoteId: discovered.quotes[0].id } })).item;
    expect(route).toEqual({
      id: expect.stringMatching(/^route_/),
      executionMode: "native",
      integrationStatus: "native",
      status: "ready",
    });
    expect(await read(params)).toMatchObject({ status: "resolved", routeId: route.id, quotes: discovered.quotes });
    const { status, body } = await call(sandbox, "executeTask", { params });
    expect(status).toBe(200);
    expect(body.execution).toMatchObject({
      statusCode: 200,
      run: { status: "completed" },
      outcome: { status: "completed", result: { pair: "PEAQ/USDT", price: "0.1642" } },
      route: { ...route, status: "completed" },
    });
    expect(body.task).toMatchObject({
      status: "completed",
      routeId: route.id,
      runId: body.execution.run.id,
      outcomeId: body.execution.outcome.id,
    });
    expect(await read(params)).toEqual(body.task);
    expect((await must(sandbox, "getRoute", { params: { routeId: route.id } })).item).toEqual(body.execution.route);
    expect((await eventsOf(sandbox, machineId)).slice(before.length)).toEqual([
      "task.discovered",
      "route.ready",
      "task.resolved",
      "task.executing",
      "route.completed",
      "run.completed",
      "outcome.completed",
      "task.completed",
    ]);
  });

  it("fails with its run, and still answers 200", async () => {
    const { params } = await resolved();
    const { status, body } = await call(sandbox, "executeTask", { params, body: { input: { pair: "NO/PAIR" } } });
    expect(status).toBe(200);
    expect(body.task).toMatchObject({ status: "failed", input: PRICE.input });
    expect(body.execution).toMatchObject({ run: { status: "failed" }, outcome: { errorCode: "UNKNOWN_PAIR" }, route: { status: "failed" } });
  });

  it("is handed off with a route to the provider's own site", async () => {
    const { params } = await newTask(GPU_TASK);
    const route = (await must(sandbox, "resolveTask", { params })).item;
    expect(route).toMatchObject({ executionMode: "external-handoff", status: "ready", handoff: { url: expect.any(String) } });
    const { status, body } = await call(sandbox, "executeTask", { params, body: {} });
    expect(status).toBe(202);
    expect(body.execution).toEqual({ statusCode: 202, handoff: route.handoff, route: { ...route, status: "handoff" } });
    expect(body.task).toMatchObject({ status: "handoff", routeId: route.id });
  });

  it("runs at the machine's own runtime, and waits where that does not answer", async () => {
    const { machineId, params } = await resolved(INFERENCE_TASK);
    const before = await read(params);
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 502, "ENDPOINT_UNREACHABLE");
    expect(await read(params)).toEqual(before);
    let answers = false;
    const seen: string[] = [];
    await using runtime = await localRuntime(async (_, response) => {
      seen.push((await read(params)).status);
      if (answers) json(response, completion("A gate."));
      else response.destroy();
    });
    await register(sandbox, machineId, "qvac", { endpointBaseUrl: runtime.url });
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 502, "ENDPOINT_UNREACHABLE");
    expect((await read(params)).status).toBe("resolved");
    answers = true;
    const { task, execution } = await must(sandbox, "executeTask", { params });
    expect(execution.outcome.result.text).toBe("A gate.");
    expect(task.status).toBe("completed");
    expect(seen).toEqual(["executing", "executing"]);
  });

  it("runs once, however many ask at the same time", async () => {
    const { machineId, params } = await resolved();
    const answers = await Promise.all(Array.from({ length: 10 }, () => call(sandbox, "executeTask", { params })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(400)]);
    expect((await must(sandbox, "listRuns", { query: { machineId } })).items).toHaveLength(1);
  });

  it("is left as failed when what came of it cannot be written down", async () => {
    const { params } = await resolved();
    const insert = Collection.prototype.insert;
    const broken = vi.spyOn(Collection.prototype, "insert").mockImplementation(function (this: Collection<object>, item, hidden) {
      if (item.id.startsWith("run_")) throw new Error("The disk is full.");
      return insert.call(this, item, hidden);
    });
    const answer = await call(sandbox, "executeTask", { params });
    broken.mockRestore();
    expect(answer.code).toBe("INTERNAL_ERROR");
    expect((await read(params)).status).toBe("failed");
  });

  it("cannot be executed while its skill is disabled", async () => {
    const { params } = await resolved({ serviceType: "machine.commerce", operation: "switch.read" });
    const configure = (enabled: boolean) => must(sandbox, "updateSkillConfig", { params: { skillKey: "switch" }, body: { enabled } });
    await configure(false);
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 422, "EXECUTION_UNSUPPORTED");
    await configure(true);
    expect((await must(sandbox, "executeTask", { params })).task.status).toBe("completed");
  });

  it("of an order was executed with it", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const { items } = await must(sandbox, "listTasks", { query: { machineId } });
    expect(items).toEqual([]);
  });
});

describe("a task in a wrong state", () => {
  /** What each call answers from each state. `undefined`: it is allowed. */
  const PAST = [400, "VALIDATION_ERROR"] as const;
  const EARLY = [409, "ROUTE_REQUIRED"] as const;
  const rows: Readonly<Record<TaskStatus, readonly (readonly [number, string] | undefined)[]>> = {
    created: [undefined, undefined, EARLY],
    discovered: [undefined, undefined, EARLY],
    resolved: [PAST, PAST, undefined],
    executing: [PAST, PAST, PAST],
    completed: [PAST, PAST, PAST],
    failed: [PAST, PAST, PAST],
    handoff: [PAST, PAST, PAST],
  };
  const calls = ["discoverTask", "resolveTask", "executeTask"] as const;

  const prepare: Readonly<Record<Exclude<TaskStatus, "executing">, () => ReturnType<typeof newTask>>> = {
    created: newTask,
    async discovered() {
      const task = await newTask();
      await must(sandbox, "discoverTask", { params: task.params });
      return task;
    },
    resolved,
    async completed() {
      const task = await resolved();
      await must(sandbox, "executeTask", { params: task.params });
      return task;
    },
    async failed() {
      const task = await resolved();
      await must(sandbox, "executeTask", { params: task.params, body: { input: { pair: "NO/PAIR" } } });
      return task;
    },
    async handoff() {
      const task = await resolved(GPU_TASK);
      await must(sandbox, "executeTask", { params: task.params });
      return task;
    },
  };

  const expectRow = async (status: TaskStatus, index: number, params: Record<string, string>) => {
    const operationId = calls[index] ?? "executeTask";
    const before = await read(params);
    expect(before.status).toBe(status);
    const answer = await call(sandbox, operationId, { params });
    const refused = rows[status][index];
    if (refused === undefined) return expect(answer.status).toBe(200);
    expectDocumented(operationId, answer, ...refused);
    expect(await read(params)).toEqual(before);
    if (refused === PAST) expect(answer.body.error.details.issues[0]).toMatchObject({ path: "path.taskId", message: expect.stringContaining(status) });
    else expect(answer.body.error.details).toEqual({ taskId: before.id, status });
  };

  for (const [status, make] of Object.entries(prepare)) {
    for (const [index, operationId] of calls.entries()) {
      it(`${status}: ${operationId} answers ${rows[status as TaskStatus][index]?.[1] ?? "200"}`, async () => {
        await expectRow(status as TaskStatus, index, (await make()).params);
      });
    }
  }

  it("executing: every call answers VALIDATION_ERROR", async () => {
    const { machineId, params } = await resolved(INFERENCE_TASK);
    await using runtime = await localRuntime(async (_, response) => {
      let content = "refused";
      try {
        for (const index of calls.keys()) await expectRow("executing", index, params);
      } catch (cause) {
        content = String(cause);
      }
      json(response, completion(content));
    });
    await register(sandbox, machineId, "qvac", { endpointBaseUrl: runtime.url });
    expect((await must(sandbox, "executeTask", { params })).execution.outcome.result.text).toBe("refused");
  });
});

describe("the quotes of a task", () => {
  it("are those of a search, in its order", async () => {
    const { machineId, params } = await newTask({ serviceType: "data.location" });
    const { quotes } = (await must(sandbox, "discoverTask", { params })).item;
    expect(quotes.length).toBeGreaterThan(1);
    const scores = quotes.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    expect(machineId).toBeTruthy();
  });

  it("are replaced when it is discovered again", async () => {
    const { params } = await newTask();
    const [first] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    const [second] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    expect(second).toMatchObject({ serviceId: first.serviceId, score: first.score });
    expect(second.id).not.toBe(first.id);
    const gone = await call(sandbox, "resolveTask", { params, body: { quoteId: first.id } });
    expectDocumented("resolveTask", gone, 404, "NOT_FOUND");
  });

  it("keep to the policies of the machine", async () => {
    const { item: policy } = await must(sandbox, "createPolicy", { body: { name: "Free", deniedSkillKeys: ["peaq-price"] } });
    const { params } = await newTask(PRICE_TASK, { policyIds: [policy.id] });
    expect((await must(sandbox, "discoverTask", { params })).item).toMatchObject({ status: "discovered", quotes: [] });
    expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params }), 404, "NOT_FOUND");
    expect((await read(params)).status).toBe("discovered");
    await must(sandbox, "updatePolicy", { params: { policyId: policy.id }, body: { deniedSkillKeys: [] } });
    expect((await must(sandbox, "resolveTask", { params })).item.status).toBe("ready");
  });

  it("are chosen from: one of another task is not found", async () => {
    const { params } = await newTask();
    const other = await newTask();
    const [theirs] = (await must(sandbox, "discoverTask", { params: other.params })).item.quotes;
    for (const quoteId of [theirs.id, "quote_none"]) {
      expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params, body: { quoteId } }), 404, "NOT_FOUND");
    }
  });

  it("are taken by their id, not only the best one", async () => {
    const { params } = await newTask({ serviceType: "oracle.price-feed" });
    const { quotes } = (await must(sandbox, "discoverTask", { params })).item;
    const candles = quotes.find(({ serviceId }: { serviceId: string }) => serviceId === "svc_tickstream_candles");
    await must(sandbox, "resolveTask", { params, body: { quoteId: candles.id } });
    const input = { pair: "ETH/USDT", interval: "1h", limit: 2 };
    const { execution } = await must(sandbox, "executeTask", { params, body: { input } });
    expect(execution.run.serviceId).toBe("svc_tickstream_candles");
    expect(execution.outcome.result.candles).toHaveLength(2);
  });

  it("are not taken once they have expired, but looked for again where none was asked for", async () => {
    const { params } = await newTask();
    const [old] = (await must(sandbox, "discoverTask", { params })).item.quotes;
    clock.advance(61_000);
    const expired = await call(sandbox, "resolveTask", { params, body: { quoteId: old.id } });
    expectDocumented("resolveTask", expired, 404, "NOT_FOUND");
    await must(sandbox, "resolveTask", { params });
    const task = await read(params);
    expect(task.status).toBe("resolved");
    expect(task.quotes[0].id).not.toBe(old.id);
    // A resolved task may wait: nobody pays for it.
    clock.advance(61_000);
    expect((await must(sandbox, "executeTask", { params })).task.status).toBe("completed");
  });

  it("are nobody's where no service can do the task", async () => {
    const { params } = await newTask({ serviceType: "oracle.price-feed", operation: "price.guess" });
    expectDocumented("resolveTask", await call(sandbox, "resolveTask", { params }), 404, "NOT_FOUND");
    expect((await read(params)).status).toBe("created");
  });
});

describe("the list of tasks", () => {
  it("has those of all machines or of one, in pages", async () => {
    const { machineId, taskId } = await newTask();
    const second = await must(sandbox, "createTask", { body: { machineId, ...GPU_TASK } });
    await newTask();
    const query = { machineId };
    const { items } = await must(sandbox, "listTasks", { query });
    expect(items.map(({ id }: { id: string }) => id)).toEqual([taskId, second.item.id]);
    expect((await must(sandbox, "listTasks", { query: { limit: 500 } })).items.length).toBeGreaterThan(2);
    await expectPages(sandbox, "listTasks", { query });
  });

  it("needs a machine that exists and may act", async () => {
    const unknown = await call(sandbox, "listTasks", { query: { machineId: "mach_none" } });
    expectDocumented("listTasks", unknown, 400, "VALIDATION_ERROR");
    const { id: machineId } = await draftMachine(sandbox);
    expectDocumented("listTasks", await call(sandbox, "listTasks", { query: { machineId } }), 409, "MACHINE_NOT_ACTIVE");
  });
});

describe("the machine of a task", () => {
  const everyCall = async (params: Record<string, string>, body: object, expected: readonly [number, string]) => {
    expectDocumented("createTask", await call(sandbox, "createTask", { body }), ...expected);
    for (const operationId of ["discoverTask", "resolveTask", "executeTask"] as const) {
      expectDocumented(operationId, await call(sandbox, operationId, { params }), ...expected);
    }
  };

  it("must be active", async () => {
    const { machineId, params } = await resolved();
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "blocked" } });
    await everyCall(params, { machineId, ...PRICE_TASK }, [409, "MACHINE_NOT_ACTIVE"]);
    expectDocumented("getTask", await call(sandbox, "getTask", { params }), 409, "MACHINE_NOT_ACTIVE");
  });

  it("must be bonded", async () => {
    const { machineId, params } = await resolved();
    const { item } = await must(sandbox, "getMachine", { params: { machineId } });
    sandbox.registry.set({ identityRef: item.identityRef, bonded: false });
    await everyCall(params, { machineId, ...PRICE_TASK }, [409, "MACHINE_NOT_ACTIVATED"]);
    expectDocumented("getTask", await call(sandbox, "getTask", { params }), 409, "MACHINE_NOT_ACTIVATED");
    const listed = await call(sandbox, "listTasks", { query: { machineId } });
    expectDocumented("listTasks", listed, 409, "MACHINE_NOT_ACTIVATED");
  });

  it("can be read, but not moved, while the registry cannot be reached", async () => {
    const { machineId, params } = await resolved();
    sandbox.registry.outage = true;
    try {
      await everyCall(params, { machineId, ...PRICE_TASK }, [503, "PEAQOS_IDENTITY_UNAVAILABLE"]);
      expect((await read(params)).status).toBe("resolved");
    } finally {
      sandbox.registry.outage = false;
    }
  });

  it("must exist, and so must the task", async () => {
    const body = { machineId: "mach_none", ...PRICE_TASK };
    expectDocumented("createTask", await call(sandbox, "createTask", { body }), 404, "NOT_FOUND");
    for (const operationId of ["getTask", "discoverTask", "resolveTask", "executeTask"] as const) {
      expectDocumented(operationId, await call(sandbox, operationId, { params: { taskId: "task_none" } }), 404, "NOT_FOUND");
    }
  });
});
