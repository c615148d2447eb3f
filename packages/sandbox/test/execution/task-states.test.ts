import type { TaskStatus } from "@peaqos/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, must, type Sandbox, startSandbox } from "../support.ts";
import { completion, expectDocumented, json, localRuntime, register } from "./scene.ts";
import { GPU_TASK, INFERENCE_TASK, type MadeTask, newTask, readTask, resolvedTask } from "./task-scene.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

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

  const prepare: Readonly<Record<Exclude<TaskStatus, "executing">, () => Promise<MadeTask>>> = {
    created: () => newTask(sandbox),
    async discovered() {
      const task = await newTask(sandbox);
      await must(sandbox, "discoverTask", { params: task.params });
      return task;
    },
    resolved: () => resolvedTask(sandbox),
    async completed() {
      const task = await resolvedTask(sandbox);
      await must(sandbox, "executeTask", { params: task.params });
      return task;
    },
    async failed() {
      const task = await resolvedTask(sandbox);
      await must(sandbox, "executeTask", { params: task.params, body: { input: { pair: "NO/PAIR" } } });
      return task;
    },
    async handoff() {
      const task = await resolvedTask(sandbox, GPU_TASK);
      await must(sandbox, "executeTask", { params: task.params });
      return task;
    },
  };

  const expectRow = async (status: TaskStatus, index: number, params: MadeTask["params"]) => {
    const operationId = calls[index] ?? "executeTask";
    const before = await readTask(sandbox, params);
    expect(before.status).toBe(status);
    const answer = await call(sandbox, operationId, { params });
    const refused = rows[status][index];
    if (refused === undefined) return expect(answer.status).toBe(200);
    expectDocumented(operationId, answer, ...refused);
    expect(await readTask(sandbox, params)).toEqual(before);
    if (refused === PAST)
      expect(answer.body.error.details.issues[0]).toMatchObject({
        path: "path.taskId",
        message: expect.stringContaining(status),
      });
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
    const { machineId, params } = await resolvedTask(sandbox, INFERENCE_TASK);
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
