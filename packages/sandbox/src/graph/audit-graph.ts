import type { GraphEdge, GraphNode } from "@peaqos/types";
import type { Call } from "../api/handler.js";

/** Records a change of a graph. The data of nodes and edges is their owner's, so it stays out of the log. */
export function auditGraph(
  call: Pick<Call, "audit">,
  kind: "graph-node" | "graph-edge",
  what: "created" | "updated" | "deleted",
  { id, machineId, type }: GraphNode | GraphEdge,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return call.audit({
    type: `${kind}.${what}`,
    resourceType: kind,
    resourceId: id,
    machineId,
    payload: { machineId, type, ...payload },
  });
}
