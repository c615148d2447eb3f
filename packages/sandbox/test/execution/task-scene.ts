import type { Task } from "@peaqos/types";
import { activeMachine, must, type Sandbox } from "../support.ts";
import { PRICE } from "./scene.ts";

export const PRICE_TASK = { serviceType: "oracle.price-feed", operation: "price.read", input: PRICE.input } as const;
export const GPU_TASK = {
  serviceType: "compute.marketplace",
  operation: "lease.create",
  input: { gpu: "a100", hours: 2 },
} as const;
export const INFERENCE_TASK = {
  serviceType: "device.control",
  operation: "inference.run",
  input: { prompt: "What is ahead?" },
} as const;

export interface MadeTask {
  readonly machineId: string;
  readonly params: { readonly taskId: string };
}

/** A task of a machine of its own. */
export async function newTask(sandbox: Sandbox, fields: object = PRICE_TASK, machineFields: object = {}): Promise<MadeTask> {
  const { id: machineId } = await activeMachine(sandbox, machineFields);
  const { item } = await must(sandbox, "createTask", { body: { machineId, ...fields } });
  return { machineId, params: { taskId: item.id } };
}

export async function resolvedTask(sandbox: Sandbox, fields?: object): Promise<MadeTask> {
  const task = await newTask(sandbox, fields);
  await must(sandbox, "resolveTask", { params: task.params });
  return task;
}

export async function readTask(sandbox: Sandbox, params: MadeTask["params"]): Promise<Task> {
  return (await must(sandbox, "getTask", { params })).item;
}
