import type { GraphEdge, GraphNode } from "@peaqos/types";
import { notFound } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import type { Stored } from "../store/collection.js";

/**
 * A node of a machine's graph. One of another machine is not found.
 * @throws Refusal `NOT_FOUND`
 */
export async function findNode({ store }: Pick<Call, "store">, machineId: string, nodeId: string): Promise<Stored<GraphNode>> {
  const node = await store.nodes.get(nodeId);
  if (node?.item.machineId !== machineId) throw notFound("graph node", nodeId);
  return node;
}

/**
 * An edge of a machine's graph. One of another machine is not found.
 * @throws Refusal `NOT_FOUND`
 */
export async function findEdge({ store }: Pick<Call, "store">, machineId: string, edgeId: string): Promise<Stored<GraphEdge>> {
  const edge = await store.edges.get(edgeId);
  if (edge?.item.machineId !== machineId) throw notFound("graph edge", edgeId);
  return edge;
}
