import type { Task, TaskStatus } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import type { TaskHidden } from "../store/records.js";
import type { TaskRecord } from "../store/store.js";

/** Puts a task into a state and records it. Of two that move it from the same state, one wins. */
export async function moveTask(
  call: Pick<Call, "store" | "now" | "audit">,
  task: TaskRecord,
  status: TaskStatus,
  changes: Partial<Task> = {},
  hidden: TaskHidden = task.hidden,
): Promise<TaskRecord> {
  const item: Task = { ...task.item, ...changes, status, updatedAt: call.now.toISOString() };
  const moved = await call.store.tasks.update(task, item, hidden);
  await auditTask(call, item, { from: task.item.status, to: status });
  return moved;
}

/** Records that a task has come where it stands. */
export function auditTask(
  { audit }: Pick<Call, "audit">,
  { id, machineId, status }: Task,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return audit({ type: `task.${status}`, resourceType: "task", resourceId: id, machineId, payload });
}
