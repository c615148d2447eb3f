import { invalidRequest, notFound, type Refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import type { MachineRecord, TaskRecord } from "../store/store.js";

type Context = Pick<Call, "store" | "config" | "identity" | "operationId">;

/**
 * A task and its machine, which must be ready.
 * @throws Refusal `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE` (never for a GET)
 */
export async function findTask(
  call: Context,
  taskId: string,
): Promise<{ readonly task: TaskRecord; readonly machine: MachineRecord }> {
  const task = await call.store.tasks.get(taskId);
  if (task === undefined) throw notFound("task", taskId);
  return { task, machine: await findReadyMachine(call, task.item.machineId) };
}

/** The contract has no code of its own for a task that is past a call. */
export function isPast({ item }: TaskRecord, call: string): Refusal {
  return invalidRequest({
    path: "path.taskId",
    message: `names a task that is ${item.status}, which cannot be ${call} any more`,
  });
}
