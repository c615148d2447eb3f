import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Collection } from "../src/store/collection.ts";
import { seedService } from "./catalog/seed-service.ts";
import { completion, eventsOf, expectDocumented, json, localRuntime, PRICE, register } from "./execution/scene.ts";
import { GPU_TASK, INFERENCE_TASK, newTask, PRICE_TASK, readTask, resolvedTask } from "./execution/task-scene.ts";
import { activeMachine, call, draftMachine, must, type Sandbox, startSandbox } from "./support.ts";
import { expectPages } from "./walk-list.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  const services = [seedService({ id: "svc_switch", skillKey: "switch", operations: ["switch.read"] })];
  sandbox = await startSandbox({ seed: { services }, log: () => {} });
});
afterAll(() => sandbox.close());

describe("a task", () => {
  it("is created with what is needed, and nothing more", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const { status, body } = await call(sandbox, "createTask", { body: { machineId, ...PRICE_TASK } });
    expect(status).toBe(201);
    const { id, createdAt, updatedAt, ...rest } = body.item;
    expect(id).toMatch(/^task_/);
    expect(updatedAt).toBe(createdAt);
    expect(rest).toEqual({ machineId, status: "created", ...PRICE_TASK });
    expect(await readTask(sandbox, { taskId: id })).toEqual(body.item);
    const bare = await must(sandbox, "createTask", { body: { machineId, serviceType: "storage.object", operation: "" } });
    expect(bare.item).toMatchObject({ input: {} });
    expect(bare.item).not.toHaveProperty("operation");
    expect((await eventsOf(sandbox, machineId)).slice(-2)).toEqual(["task.created", "task.created"]);
  });

  it("goes from created to completed, and leaves an event for each change", async () => {
    const { machineId, params } = await newTask(sandbox);
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
    expect(await readTask(sandbox, params)).toMatchObject({ status: "resolved", routeId: route.id, quotes: discovered.quotes });
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
    expect(await readTask(sandbox, params)).toEqual(body.task);
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
    const { params } = await resolvedTask(sandbox);
    const { status, body } = await call(sandbox, "executeTask", { params, body: { input: { pair: "NO/PAIR" } } });
    expect(status).toBe(200);
    expect(body.task).toMatchObject({ status: "failed", input: PRICE.input });
    expect(body.execution).toMatchObject({
      run: { status: "failed" },
      outcome: { errorCode: "UNKNOWN_PAIR" },
      route: { status: "failed" },
    });
  });

  it("is handed off with a route to the provider's own site", async () => {
    const { params } = await newTask(sandbox, GPU_TASK);
    const route = (await must(sandbox, "resolveTask", { params })).item;
    expect(route).toMatchObject({ executionMode: "external-handoff", status: "ready", handoff: { url: expect.any(String) } });
    const { status, body } = await call(sandbox, "executeTask", { params, body: {} });
    expect(status).toBe(202);
    expect(body.execution).toEqual({ statusCode: 202, handoff: route.handoff, route: { ...route, status: "handoff" } });
    expect(body.task).toMatchObject({ status: "handoff", routeId: route.id });
  });

  it("runs at the machine's own runtime, and waits where that does not answer", async () => {
    const { machineId, params } = await resolvedTask(sandbox, INFERENCE_TASK);
    const before = await readTask(sandbox, params);
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 502, "ENDPOINT_UNREACHABLE");
    expect(await readTask(sandbox, params)).toEqual(before);
    let answers = false;
    const seen: string[] = [];
    await using runtime = await localRuntime(async (_, response) => {
      seen.push((await readTask(sandbox, params)).status);
      if (answers) json(response, completion("A gate."));
      else response.destroy();
    });
    await register(sandbox, machineId, "qvac", { endpointBaseUrl: runtime.url });
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 502, "ENDPOINT_UNREACHABLE");
    expect((await readTask(sandbox, params)).status).toBe("resolved");
    answers = true;
    const { task, execution } = await must(sandbox, "executeTask", { params });
    expect(execution.outcome.result.text).toBe("A gate.");
    expect(task.status).toBe("completed");
    expect(seen).toEqual(["executing", "executing"]);
  });

  it("runs once, however many ask at the same time", async () => {
    const { machineId, params } = await resolvedTask(sandbox);
    const answers = await Promise.all(Array.from({ length: 10 }, () => call(sandbox, "executeTask", { params })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(400)]);
    expect((await must(sandbox, "listRuns", { query: { machineId } })).items).toHaveLength(1);
  });

  it("is left as failed when what came of it cannot be written down", async () => {
    const { params } = await resolvedTask(sandbox);
    const insert = Collection.prototype.insert;
    const broken = vi.spyOn(Collection.prototype, "insert").mockImplementation(function (this: Collection<object>, item, hidden) {
      if (item.id.startsWith("run_")) throw new Error("The disk is full.");
      return insert.call(this, item, hidden);
    });
    const answer = await call(sandbox, "executeTask", { params });
    broken.mockRestore();
    expect(answer.code).toBe("INTERNAL_ERROR");
    expect((await readTask(sandbox, params)).status).toBe("failed");
  });

  it("cannot be executed while its skill is disabled", async () => {
    const { params } = await resolvedTask(sandbox, { serviceType: "machine.commerce", operation: "switch.read" });
    const configure = (enabled: boolean) =>
      must(sandbox, "updateSkillConfig", { params: { skillKey: "switch" }, body: { enabled } });
    await configure(false);
    expectDocumented("executeTask", await call(sandbox, "executeTask", { params }), 422, "EXECUTION_UNSUPPORTED");
    await configure(true);
    expect((await must(sandbox, "executeTask", { params })).task.status).toBe("completed");
  });
});

describe("the list of tasks", () => {
  it("has those of all machines or of one, in pages", async () => {
    const { machineId, params } = await newTask(sandbox);
    const second = await must(sandbox, "createTask", { body: { machineId, ...GPU_TASK } });
    await newTask(sandbox);
    const query = { machineId };
    const { items } = await must(sandbox, "listTasks", { query });
    expect(items.map(({ id }: { id: string }) => id)).toEqual([params.taskId, second.item.id]);
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
    const { machineId, params } = await resolvedTask(sandbox);
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "blocked" } });
    await everyCall(params, { machineId, ...PRICE_TASK }, [409, "MACHINE_NOT_ACTIVE"]);
    expectDocumented("getTask", await call(sandbox, "getTask", { params }), 409, "MACHINE_NOT_ACTIVE");
  });

  it("must be bonded", async () => {
    const { machineId, params } = await resolvedTask(sandbox);
    const { item } = await must(sandbox, "getMachine", { params: { machineId } });
    sandbox.registry.set({ identityRef: item.identityRef, bonded: false });
    await everyCall(params, { machineId, ...PRICE_TASK }, [409, "MACHINE_NOT_ACTIVATED"]);
    expectDocumented("getTask", await call(sandbox, "getTask", { params }), 409, "MACHINE_NOT_ACTIVATED");
    const listed = await call(sandbox, "listTasks", { query: { machineId } });
    expectDocumented("listTasks", listed, 409, "MACHINE_NOT_ACTIVATED");
  });

  it("can be read, but not moved, while the registry cannot be reached", async () => {
    const { machineId, params } = await resolvedTask(sandbox);
    sandbox.registry.outage = true;
    try {
      await everyCall(params, { machineId, ...PRICE_TASK }, [503, "PEAQOS_IDENTITY_UNAVAILABLE"]);
      expect((await readTask(sandbox, params)).status).toBe("resolved");
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
