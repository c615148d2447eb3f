// Generated from spec/ by `npm run generate`. Do not edit.
import type {
  CreateGraphEdgeRequest,
  CreateGraphNodeRequest,
  GraphEdge,
  GraphNode,
  MachineGraph,
  UpdateGraphEdgeRequest,
  UpdateGraphNodeRequest,
} from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import type { ItemResponse } from "../envelopes.js";
import type { RequestOptions } from "../options.js";
import type { RequestPromise } from "../request-promise.js";

/**
 * Get the graph of a machine. Reads all nodes and edges of a machine at once, without pages. The machine must be active and
 * verified. A machine without a graph answers empty lists.
 *
 * `GET /api/v1/machines/{machineId}/graph` (`getMachineGraph`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param options What this call sets for itself.
 * @returns The graph.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, or a code that every operation
 * can answer
 * @experimental
 * @example
 * const { item } = await getMachineGraph(client, "mach_rover7");
 */
export function getMachineGraph(
  client: OrchestrationClient,
  machineId: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<MachineGraph>, "getMachineGraph">;
export function getMachineGraph(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getMachineGraph", path: "/api/v1/machines/{machineId}/graph" }, rest);
}

/**
 * Add a node to the graph. Adds a node to the graph of a machine, without edges. Without `status` it is a `draft`. The machine
 * must be active and verified. Not idempotent: a second call adds a second node.
 *
 * `POST /api/v1/machines/{machineId}/graph/nodes` (`createGraphNode`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The node.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await createGraphNode(client, "mach_rover7", {
 *   type: "sensor",
 *   label: "GNSS receiver",
 *   status: "draft",
 *   data: { bands: ["L1", "L2", "L5"] },
 * });
 */
export function createGraphNode(
  client: OrchestrationClient,
  machineId: string,
  params: CreateGraphNodeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<GraphNode>, "createGraphNode">;
export function createGraphNode(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeBody,
      read: readItem,
      id: "createGraphNode",
      path: "/api/v1/machines/{machineId}/graph/nodes",
    },
    rest,
  );
}

/**
 * Delete a node of the graph. Removes a node, and with it every edge that starts or ends at it. The machine must be active and
 * verified. A second call answers `NOT_FOUND`.
 *
 * `DELETE /api/v1/machines/{machineId}/graph/nodes/{nodeId}` (`deleteGraphNode`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param nodeId Id of the graph node.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * await deleteGraphNode(client, "mach_rover7", "node_gnss");
 */
export function deleteGraphNode(
  client: OrchestrationClient,
  machineId: string,
  nodeId: string,
  options?: RequestOptions,
): RequestPromise<void, "deleteGraphNode">;
export function deleteGraphNode(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "DELETE", id: "deleteGraphNode", path: "/api/v1/machines/{machineId}/graph/nodes/{nodeId}" },
    rest,
  );
}

/**
 * Update a node of the graph. Changes the fields that are sent and leaves the others. `data` is merged into the present data:
 * members that are sent replace those of the same name as a whole, the others stay. The machine must be active and verified.
 * Repeating the call has no further effect.
 *
 * `PATCH /api/v1/machines/{machineId}/graph/nodes/{nodeId}` (`updateGraphNode`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param nodeId Id of the graph node.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The node after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await updateGraphNode(client, "mach_rover7", "node_gnss", { status: "active", data: { firmware: "2.4.1" } });
 */
export function updateGraphNode(
  client: OrchestrationClient,
  machineId: string,
  nodeId: string,
  params: UpdateGraphNodeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<GraphNode>, "updateGraphNode">;
export function updateGraphNode(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PATCH",
      once: true,
      body: serializeBody,
      read: readItem,
      id: "updateGraphNode",
      path: "/api/v1/machines/{machineId}/graph/nodes/{nodeId}",
    },
    rest,
  );
}

/**
 * Add an edge to the graph. Joins two nodes of a machine's graph. Both must be there already, else `NOT_FOUND`. The machine
 * must be active and verified. Not idempotent: a second call adds a second edge.
 *
 * `POST /api/v1/machines/{machineId}/graph/edges` (`createGraphEdge`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The edge.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await createGraphEdge(client, "mach_rover7", {
 *   type: "carries",
 *   sourceNodeId: "node_body",
 *   targetNodeId: "node_gnss",
 *   data: { mount: "mast" },
 * });
 */
export function createGraphEdge(
  client: OrchestrationClient,
  machineId: string,
  params: CreateGraphEdgeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<GraphEdge>, "createGraphEdge">;
export function createGraphEdge(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "POST",
      once: true,
      body: serializeBody,
      read: readItem,
      id: "createGraphEdge",
      path: "/api/v1/machines/{machineId}/graph/edges",
    },
    rest,
  );
}

/**
 * Delete an edge of the graph. Removes an edge and leaves its nodes. The machine must be active and verified. A second call
 * answers `NOT_FOUND`.
 *
 * `DELETE /api/v1/machines/{machineId}/graph/edges/{edgeId}` (`deleteGraphEdge`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param edgeId Id of the graph edge.
 * @param options What this call sets for itself.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * await deleteGraphEdge(client, "mach_rover7", "edge_body_gnss");
 */
export function deleteGraphEdge(
  client: OrchestrationClient,
  machineId: string,
  edgeId: string,
  options?: RequestOptions,
): RequestPromise<void, "deleteGraphEdge">;
export function deleteGraphEdge(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "DELETE", id: "deleteGraphEdge", path: "/api/v1/machines/{machineId}/graph/edges/{edgeId}" },
    rest,
  );
}

/**
 * Update an edge of the graph. Changes the fields that are sent and leaves the others. `data` is merged into the present data,
 * as it is for a node. The nodes of an edge cannot change: delete the edge and add another. The machine must be active and
 * verified. Repeating the call has no further effect.
 *
 * `PATCH /api/v1/machines/{machineId}/graph/edges/{edgeId}` (`updateGraphEdge`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param machineId Id of the machine.
 * @param edgeId Id of the graph edge.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The edge after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, `MACHINE_NOT_ACTIVE`, `MACHINE_NOT_ACTIVATED`, `PEAQOS_IDENTITY_UNAVAILABLE`,
 * or a code that every operation can answer
 * @experimental
 * @example
 * const { item } = await updateGraphEdge(client, "mach_rover7", "edge_body_gnss", { data: { heightMeters: 1.2 } });
 */
export function updateGraphEdge(
  client: OrchestrationClient,
  machineId: string,
  edgeId: string,
  params: UpdateGraphEdgeRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<GraphEdge>, "updateGraphEdge">;
export function updateGraphEdge(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PATCH",
      once: true,
      body: serializeBody,
      read: readItem,
      id: "updateGraphEdge",
      path: "/api/v1/machines/{machineId}/graph/edges/{edgeId}",
    },
    rest,
  );
}
