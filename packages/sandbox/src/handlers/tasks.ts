import type { Task } from "@peaqos/types";
import { invalidRequest } from "../api/failure.js";
import type { Handler, SteppedHandler } from "../api/handler.js";
import { created, ok } from "../api/reply.js";
import { saveRoute } from "../execution/save-route.js";
import { steppedExecution } from "../execution/stepped-execution.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import { redactInput } from "../market/redact-input.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";
import { chooseQuote } from "../tasks/choose-quote.js";
import { discoverQuotes } from "../tasks/discover-quotes.js";
import { taskExecution } from "../tasks/execute-task.js";
import { findTask, isPast } from "../tasks/find-task.js";
import { auditTask, moveTask } from "../tasks/move-task.js";

/** Where a task can still be discovered and resolved. */
const OPEN: ReadonlySet<string> = new Set(["created", "discovered"]);

export const listTasks: Handler<"listTasks"> = async (call) => {
  const { query, store } = call;
  const { machineId } = query;
  if (machineId !== undefined) {
    // The contract has no NOT_FOUND here.
    if ((await store.machines.get(machineId)) === undefined)
      throw invalidRequest({ path: "query.machineId", message: "names no machine" });
    await findReadyMachine(call, machineId);
  }
  const where = machineId === undefined ? {} : { machine_id: machineId };
  return ok(listEnvelope("tasks", await store.tasks.page(where, pageRequest("tasks", query))));
};

export const createTask: Handler<"createTask"> = async (call) => {
  const { body, store, now } = call;
  const machine = await findReadyMachine(call, body.machineId);
  const time = now.toISOString();
  const task: Task & { readonly id: string } = {
    id: store.tasks.newId(),
    machineId: machine.id,
    status: "created",
    serviceType: body.serviceType,
    ...(body.operation ? { operation: body.operation } : {}),
    input: redactInput(body.input ?? {}) as Task["input"],
    createdAt: time,
    updatedAt: time,
  };
  await store.tasks.insert(task, {});
  await auditTask(call, task);
  return created({ item: task });
};

export const getTask: Handler<"getTask"> = async (call) => {
  const { task } = await findTask(call, call.params.taskId);
  return ok({ item: task.item });
};

export const discoverTask: Handler<"discoverTask"> = async (call) => {
  const { task, machine } = await findTask(call, call.params.taskId);
  if (!OPEN.has(task.item.status)) throw isPast(task, "discovered");
  const discovered = await discoverQuotes(call, task, machine);
  return ok({ item: discovered.task.item });
};

export const resolveTask: Handler<"resolveTask"> = async (call) => {
  const found = await findTask(call, call.params.taskId);
  if (!OPEN.has(found.task.item.status)) throw isPast(found.task, "resolved");
  const { task, quote } = await chooseQuote(call, found, call.body?.quoteId);
  const { executionMode, integrationStatus, handoff, serviceId } = quote;
  const service = { id: serviceId, executionMode, integrationStatus };
  const route = await saveRoute(
    call,
    { machineId: found.machine.id, service },
    { status: "ready", handoff: handoff ?? undefined },
  );
  await moveTask(call, task, "resolved", { routeId: route.id }, { quoteId: quote.id });
  return ok({ item: route });
};

export const executeTask: SteppedHandler<"executeTask"> = steppedExecution(taskExecution);
