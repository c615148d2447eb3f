import type { MarketService, Task } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { executionAnswer } from "../execution/execution-answer.js";
import { planExecution } from "../execution/plan-execution.js";
import { recordExecution } from "../execution/record-execution.js";
import type { ExecutionParts } from "../execution/stepped-execution.js";
import { serviceToRun, unsupported } from "../execution/unsupported.js";
import type { TaskRecord } from "../store/store.js";
import { findTask, isPast } from "./find-task.js";
import { moveTask } from "./move-task.js";

/** A task that is being executed. */
interface ClaimedTask {
  readonly taskId: string;
  readonly service: MarketService;
  readonly operation: string;
  readonly input: Task["input"];
}

/** Where a task has no route yet. */
const UNRESOLVED: ReadonlySet<string> = new Set(["created", "discovered"]);

export const taskExecution: ExecutionParts<"executeTask", ClaimedTask> = {
  async claim(call) {
    const { task } = await findTask(call, call.params.taskId);
    const { status, machineId } = task.item;
    if (UNRESOLVED.has(status)) {
      throw refusal("ROUTE_REQUIRED", "The task has no route yet. Resolve it first.", { taskId: task.id, status });
    }
    if (status !== "resolved") throw isPast(task, "executed");
    const { service, operation } = chosenWork(call, task);
    const { input = task.item.input } = call.body ?? {};
    const plan = await planExecution(call, { machineId, service, operation, input });
    await moveTask(call, task, "executing");
    return { plan, claimed: { taskId: task.id, service, operation, input } };
  },

  async finish(call, { taskId, service, operation, input }, ran) {
    const { machineId } = (await executingTask(call, taskId)).item;
    const recorded = await recordExecution(call, { machineId, service, operation, input, ran, taskId });
    const { task, ...around } = recorded;
    return executionAnswer({ task }, ran, around);
  },

  giveBack: async (call, { taskId }) => moveTask(call, await executingTask(call, taskId), "resolved"),

  giveUp: async (call, { taskId }) => moveTask(call, await executingTask(call, taskId), "failed"),
};

/** What the task was resolved to. Its quote need not hold any more: a task is paid by nobody. */
function chosenWork({ catalog }: Pick<Call, "catalog">, { item, hidden }: TaskRecord) {
  const quote = item.quotes?.find(({ id }) => id === hidden.quoteId);
  if (quote === undefined) throw unsupported("The quote that the task was resolved with is lost.", "", item.operation ?? "");
  return { service: serviceToRun(catalog, quote.serviceId, quote.operation), operation: quote.operation };
}

/** The task as it was claimed, unless a reset came in between. */
async function executingTask({ store }: Pick<Call, "store">, taskId: string): Promise<TaskRecord> {
  const task = await store.tasks.get(taskId);
  if (task === undefined) throw notFound("task", taskId);
  if (task.item.status !== "executing") throw isPast(task, "executed");
  return task;
}
