import type { OrchestrationClient } from "./core/orchestration-client.js";
import { allOperations } from "./operations/all-operations.gen.js";
import type { Orchestration } from "./operations/orchestration.gen.js";

/** Every operation with its client filled in: `orchestration.listMachines(query)` is `listMachines(client, query)`. */
export function bindOperations(client: OrchestrationClient): Orchestration {
  const methods = Object.entries(allOperations).map(
    ([name, operation]) => [name, (...rest: never[]) => operation(client, ...rest)] as const,
  );
  return Object.fromEntries(methods) as unknown as Orchestration;
}
