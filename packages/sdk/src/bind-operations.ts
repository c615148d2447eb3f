import type { OrchestrationClient } from "./core/orchestration-client.js";
import * as operations from "./operations/index.gen.js";
import type { Orchestration } from "./operations/orchestration.gen.js";

type Operation = (client: OrchestrationClient, ...rest: unknown[]) => unknown;

/** Every operation with its client filled in: `orchestration.listMachines(query)` is `listMachines(client, query)`. */
export function bindOperations(client: OrchestrationClient): Orchestration {
  const methods = Object.entries(operations as unknown as Readonly<Record<string, Operation>>).map(
    ([name, operation]) => [name, (...rest: unknown[]) => operation(client, ...rest)] as const,
  );
  return Object.fromEntries(methods) as unknown as Orchestration;
}
