import type { Call } from "../api/handler.js";
import { moveOrder } from "../market/orders/move-order.js";
import type { Persistence } from "../store/persistence.js";
import type { OrderRecord, Store, TaskRecord } from "../store/store.js";
import { moveTask } from "../tasks/move-task.js";
import { failed } from "./native/native-call.js";
import { linksTo, recordExecution } from "./record-execution.js";

type Context = Pick<Call, "store" | "now" | "audit">;

const errorMessage = "The sandbox stopped while this was running. Nobody knows what was done.";
const ran = failed("INTERRUPTED", errorMessage);

/**
 * Ends what a process left `executing` when it died: nobody would ever end it. To be called before the first request.
 * @returns how many orders and tasks have failed by it
 */
export function recoverExecutions({ write }: Pick<Persistence, "write">, now: Date): Promise<number> {
  return write(async (store) => {
    const context = recoveryContext(store, now);
    const orders = await store.orders.all({ status: "executing" });
    for (const order of orders) await failOrder(context, order);
    const tasks = await store.tasks.all({ status: "executing" });
    for (const task of tasks) await failTask(context, task);
    return orders.length + tasks.length;
  });
}

async function failOrder(context: Context, order: OrderRecord): Promise<void> {
  const {
    machineId,
    serviceId: id,
    skillKey,
    serviceType,
    executionMode,
    integrationStatus,
    operation,
    input,
    taskId,
  } = order.item;
  const service = { id, skillKey, serviceType, executionMode, integrationStatus };
  const recorded = await recordExecution(context, { machineId, service, operation, input, ran, taskId });
  await moveOrder(context, order, "failed", { ...linksTo(recorded), errorMessage });
}

/** A task has no message of its own: its outcome says why. */
async function failTask(context: Context, task: TaskRecord): Promise<void> {
  const { machineId, serviceType, input, quotes } = task.item;
  const quote = quotes?.find(({ id }) => id === task.hidden.quoteId);
  if (quote === undefined) {
    await moveTask(context, task, "failed");
    return;
  }
  const { serviceId: id, skillKey, executionMode, integrationStatus, operation } = quote;
  const service = { id, skillKey, serviceType, executionMode, integrationStatus };
  await recordExecution(context, { machineId, service, operation, input, ran, taskId: task.id });
}

/** Nobody asked for it, so the sandbox itself is the actor. */
function recoveryContext(store: Store, now: Date): Context {
  return {
    store,
    now,
    async audit({ type, resourceType, resourceId, machineId, payload = {}, actor = "sandbox" }) {
      const event = {
        id: store.auditEvents.newId(),
        actor,
        type,
        resourceType,
        resourceId,
        payload,
        createdAt: now.toISOString(),
      };
      await store.auditEvents.insert(event, { machineId });
    },
  };
}
