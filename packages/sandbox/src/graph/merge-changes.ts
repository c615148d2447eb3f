import { isDeepStrictEqual } from "node:util";
import type { GraphEdge, GraphNode } from "@peaqos/types";

/** A node or an edge with its changes. `data` is merged by its members. `undefined` when it stays as it is. */
export function mergeChanges<Item extends GraphNode | GraphEdge>(
  item: Item,
  changes: Partial<Item>,
  now: Date,
): Item | undefined {
  const merged: Item = { ...item, ...changes, data: { ...item.data, ...changes.data } };
  return isDeepStrictEqual(merged, item) ? undefined : { ...merged, updatedAt: now.toISOString() };
}
