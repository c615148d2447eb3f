import type { ExecutionOutcome, ExecutionRun, MarketService, Route, Task } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import { redactInput } from "../market/redact-input.js";
import { auditTask, moveTask } from "../tasks/move-task.js";
import type { Ran } from "./ran.js";
import { saveRoute } from "./save-route.js";

type Context = Pick<Call, "store" | "now" | "audit">;

/** Work that was done, or handed off. */
export interface Executed {
  readonly machineId: string;
  readonly service: Pick<MarketService, "id" | "skillKey" | "serviceType" | "executionMode" | "integrationStatus">;
  readonly operation: string;
  readonly input: Task["input"];
  readonly ran: Ran;
  /** The task that the work belongs to, where there is one already. */
  readonly taskId?: string | null | undefined;
}

/** What is remembered of an execution. */
export interface Recorded {
  readonly task: Task;
  readonly route: Route;
  readonly run: ExecutionRun;
  readonly outcome: ExecutionOutcome;
}

/** Where a task and its route end up. */
const ENDS = { completed: "completed", failed: "failed", external: "handoff" } as const satisfies Record<Ran["status"], string>;

/** Writes down what came of an execution: its run and outcome, and the task and route that it belongs to. */
export async function recordExecution(call: Context, executed: Executed): Promise<Recorded> {
  const { ran, taskId } = executed;
  const before = taskId ? await call.store.tasks.get(taskId) : undefined;
  const status = ENDS[ran.status];
  const handoff = ran.status === "external" ? ran.handoff : undefined;
  const route = await saveRoute(call, executed, { routeId: before?.item.routeId, status, handoff });
  const { run, outcome } = await saveRun(call, executed);
  const links = { routeId: route.id, runId: run.id, outcomeId: outcome.id };
  const task =
    before === undefined ? await insertTask(call, executed, links) : (await moveTask(call, before, status, links)).item;
  return { task, route, run, outcome };
}

/** What an order remembers of its execution. */
export function linksTo({
  task,
  route,
  run,
  outcome,
}: Recorded): Readonly<Record<"taskId" | "routeId" | "runId" | "outcomeId", string>> {
  return { taskId: task.id, routeId: route.id, runId: run.id, outcomeId: outcome.id };
}

async function saveRun({ store, audit }: Context, { machineId, service, operation, ran }: Executed) {
  const { status } = ran;
  const shared = { status, skillKey: service.skillKey, serviceId: service.id, executionMode: service.executionMode };
  const outcome = { id: store.outcomes.newId(), ...shared, ...detailsOf(ran) };
  const run = { id: store.runs.newId(), ...shared, outcomeId: outcome.id };
  await store.outcomes.insert(outcome, {});
  await store.runs.insert(run, { machineId });
  const payload = { serviceId: service.id, operation, ...(ran.status === "failed" ? { errorCode: ran.errorCode } : {}) };
  const event = { machineId, payload };
  await audit({ type: `run.${status}`, resourceType: "run", resourceId: run.id, ...event });
  await audit({ type: `outcome.${status}`, resourceType: "outcome", resourceId: outcome.id, ...event });
  return { run, outcome };
}

function detailsOf(ran: Ran): Pick<ExecutionOutcome, "result" | "externalRef" | "errorCode" | "errorMessage"> {
  if (ran.status === "failed") return { errorCode: ran.errorCode, errorMessage: ran.errorMessage };
  if (ran.status === "external") return {};
  return { result: ran.result, ...(ran.externalRef === undefined ? {} : { externalRef: ran.externalRef }) };
}

async function insertTask(
  call: Context,
  { machineId, service, operation, input, ran }: Executed,
  links: Pick<Task, "routeId" | "runId" | "outcomeId">,
): Promise<Task> {
  const time = call.now.toISOString();
  const task: Task & { readonly id: string } = {
    id: call.store.tasks.newId(),
    machineId,
    status: ENDS[ran.status],
    serviceType: service.serviceType,
    operation,
    input: redactInput(input) as Task["input"],
    ...links,
    createdAt: time,
    updatedAt: time,
  };
  await call.store.tasks.insert(task, {});
  await auditTask(call, task);
  return task;
}
