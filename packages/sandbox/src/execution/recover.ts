import type { Call } from "../api/handler.js";
import { moveOrder } from "../market/orders/move-order.js";
import type { Persistence } from "../store/persistence.js";
import type { OrderRecord, Store, TaskRecord } from "../store/store.js";
import { moveTask } from "../tasks/move-task.js";
import { failed } from "./native/native-call.js";
import { linksTo, recordExecution } from "./record-execution.js";

type Context = Pick<Call, "store" | "now" | "audit">;

type Recoverable = Pick<Persistence, "write" | "lostExecutors">;

/** How long an execution may stay behind its server: up to two of these. */
const LOOK_EVERY_MS = 5_000;
const errorMessage = "The sandbox stopped while this was running. Nobody knows what was done.";
const ran = failed("INTERRUPTED", errorMessage);

/**
 * Ends what servers that are gone left `executing`: nobody else would ever end it. What a living server is at is left alone.
 * @returns how many orders and tasks have failed by it
 */
export function recoverExecutions(persistence: Recoverable, now: Date): Promise<number> {
  return persistence.write(async (store) => {
    const context = recoveryContext(store, now);
    let count = 0;
    for (const executor of await persistence.lostExecutors(store)) {
      const orders = await store.orders.all({ executor });
      for (const order of orders) await failOrder(context, order);
      const tasks = await store.tasks.all({ executor });
      for (const task of tasks) await failTask(context, task);
      count += orders.length + tasks.length;
    }
    return count;
  });
}

/**
 * Goes on looking for what servers that die leave executing, where there may be others. A server that cannot be seen for a moment,
 * since its connection broke, is given the time to come back.
 * @returns the database, which stops the looking when it is closed
 */
export function watchExecutions(persistence: Persistence, now: () => Date): Persistence {
  if (!persistence.shared) return persistence;
  let before: readonly number[] = [];
  const look = async () => {
    const lost = await persistence.lostExecutors(persistence.store);
    if (lost.some((server) => before.includes(server))) await recoverExecutions(persistence, now());
    before = lost;
  };
  // A database that does not answer is asked again the next time.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  timer.unref();
  const close = () => {
    clearInterval(timer);
    return persistence.close();
  };
  return { ...persistence, close };
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
