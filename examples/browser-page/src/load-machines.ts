import type { Machine } from "@peaqos/sdk";
import { listMachines, type OrchestrationClient } from "@peaqos/sdk/orchestration";

const PAGE_SIZE = 10;

export interface MachinePage {
  readonly machines: readonly Machine[];
  /** Which page it is, from 1. */
  readonly number: number;
  /** The cursors that lead to the pages beside it, where there are such. */
  readonly previous: readonly string[] | undefined;
  readonly next: readonly string[] | undefined;
}

/**
 * One page of machines. Cursors lead forward only, so a page is named by all those on the way to it: none for the first one.
 * @throws OrchestrationError as `listMachines` does
 */
export async function loadMachines(
  client: OrchestrationClient,
  cursors: readonly string[],
  signal: AbortSignal,
): Promise<MachinePage> {
  const { items, nextCursor } = await listMachines(
    client,
    { limit: PAGE_SIZE, cursor: cursors.at(-1) },
    { signal, maxRetries: 2 },
  );
  return {
    machines: items,
    number: cursors.length + 1,
    previous: cursors.length > 0 ? cursors.slice(0, -1) : undefined,
    next: nextCursor === undefined ? undefined : [...cursors, nextCursor],
  };
}
