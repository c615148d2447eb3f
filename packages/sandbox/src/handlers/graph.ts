import type { GraphEdge, GraphNode } from "@peaqos/types";
import type { Handler } from "../api/handler.js";
import { created, noContent, ok } from "../api/reply.js";
import { auditGraph } from "../graph/audit-graph.js";
import { findEdge, findNode } from "../graph/find-in-graph.js";
import { mergeChanges } from "../graph/merge-changes.js";
import { findReadyMachine } from "../identity/machine-guards.js";

export const getMachineGraph: Handler<"getMachineGraph"> = async (call) => {
  const { id } = await findReadyMachine(call, call.params.machineId);
  const nodes = await call.store.nodes.all({ machine_id: id });
  const edges = await call.store.edges.all({ machine_id: id });
  return ok({ item: { nodes: nodes.map(({ item }) => item), edges: edges.map(({ item }) => item) } });
};

export const createGraphNode: Handler<"createGraphNode"> = async (call) => {
  const { body, store, now } = call;
  const machine = await findReadyMachine(call, call.params.machineId);
  const time = now.toISOString();
  const node: GraphNode = {
    status: "draft",
    data: {},
    ...body,
    id: store.nodes.newId(),
    machineId: machine.id,
    createdAt: time,
    updatedAt: time,
  };
  await store.nodes.insert(node, {});
  await auditGraph(call, "graph-node", "created", node);
  return created({ item: node });
};

export const updateGraphNode: Handler<"updateGraphNode"> = async (call) => {
  const { body, store, now, params } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const node = await findNode(call, machine.id, params.nodeId);
  const item = mergeChanges(node.item, body, now);
  if (item === undefined) return ok({ item: node.item });
  await store.nodes.update(node, item);
  await auditGraph(call, "graph-node", "updated", item, { changed: Object.keys(body) });
  return ok({ item });
};

export const deleteGraphNode: Handler<"deleteGraphNode"> = async (call) => {
  const { store, params } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const node = await findNode(call, machine.id, params.nodeId);
  const edges = await store.edges.all({ machine_id: machine.id });
  for (const { id, item } of edges) {
    if (item.sourceNodeId !== node.id && item.targetNodeId !== node.id) continue;
    await store.edges.remove({ id });
    await auditGraph(call, "graph-edge", "deleted", item, { nodeId: node.id });
  }
  await store.nodes.remove({ id: node.id });
  await auditGraph(call, "graph-node", "deleted", node.item);
  return noContent;
};

export const createGraphEdge: Handler<"createGraphEdge"> = async (call) => {
  const { body, store, now } = call;
  const machine = await findReadyMachine(call, call.params.machineId);
  const source = await findNode(call, machine.id, body.sourceNodeId);
  const target = await findNode(call, machine.id, body.targetNodeId);
  const time = now.toISOString();
  const edge: GraphEdge = { data: {}, ...body, id: store.edges.newId(), machineId: machine.id, createdAt: time, updatedAt: time };
  await store.edges.insert(edge, {});
  await auditGraph(call, "graph-edge", "created", edge, { sourceNodeId: source.id, targetNodeId: target.id });
  return created({ item: edge });
};

export const updateGraphEdge: Handler<"updateGraphEdge"> = async (call) => {
  const { body, store, now, params } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const edge = await findEdge(call, machine.id, params.edgeId);
  const item = mergeChanges(edge.item, body, now);
  if (item === undefined) return ok({ item: edge.item });
  await store.edges.update(edge, item);
  await auditGraph(call, "graph-edge", "updated", item, { changed: Object.keys(body) });
  return ok({ item });
};

export const deleteGraphEdge: Handler<"deleteGraphEdge"> = async (call) => {
  const { store, params } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const edge = await findEdge(call, machine.id, params.edgeId);
  await store.edges.remove({ id: edge.id });
  await auditGraph(call, "graph-edge", "deleted", edge.item);
  return noContent;
};
