import type { OperationId } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activeMachine, call, draftMachine, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";
import { eventTypes } from "./walk-list.ts";

let clock: TestClock;
let sandbox: Sandbox;
let machineId: string;
beforeEach(async () => {
  clock = new TestClock();
  sandbox = await startSandbox({ now: clock.now });
  machineId = (await activeMachine(sandbox)).id;
});
afterEach(() => sandbox.close());

const SENSOR = { type: "sensor", label: "GNSS receiver" };
const addNode = async (body: object = SENSOR, owner = machineId) =>
  (await must(sandbox, "createGraphNode", { params: { machineId: owner }, body })).item;
const addEdge = async (sourceNodeId: string, targetNodeId: string, body: object = {}) =>
  (
    await must(sandbox, "createGraphEdge", {
      params: { machineId },
      body: { type: "carries", sourceNodeId, targetNodeId, ...body },
    })
  ).item;
const graph = async (owner = machineId) => (await must(sandbox, "getMachineGraph", { params: { machineId: owner } })).item;
const graphEvents = async () => (await eventTypes(sandbox, { machineId })).filter((type) => type.startsWith("graph-"));

describe("the graph of a machine", () => {
  it("is empty at first", async () => {
    expect(await graph()).toEqual({ nodes: [], edges: [] });
  });

  it("shows its nodes and edges in the order of their creation, and none of another machine", async () => {
    const other = (await activeMachine(sandbox)).id;
    await addNode(SENSOR, other);
    const [body, gnss] = [await addNode({ type: "body", label: "Body" }), await addNode()];
    const edges = [await addEdge(body.id, gnss.id), await addEdge(gnss.id, gnss.id)];
    expect(await graph()).toEqual({ nodes: [body, gnss], edges });
    expect((await graph(other)).nodes).toHaveLength(1);
  });

  it.each([
    ["getMachineGraph", undefined],
    ["createGraphNode", SENSOR],
    ["updateGraphNode", {}],
    ["deleteGraphNode", undefined],
    ["createGraphEdge", { type: "x", sourceNodeId: "node_x", targetNodeId: "node_x" }],
    ["updateGraphEdge", {}],
    ["deleteGraphEdge", undefined],
  ] as const)("%s needs a machine that is there, active and activated", async (operationId: OperationId, body?: object) => {
    const ids = { nodeId: "node_x", edgeId: "edge_x" };
    const ask = (owner: string) => call(sandbox, operationId, { params: { ...ids, machineId: owner }, body });
    expectRefusal(await ask("mach_x"), 404, "NOT_FOUND");
    expectRefusal(await ask((await draftMachine(sandbox)).id), 409, "MACHINE_NOT_ACTIVE");
    const unbonded = await activeMachine(sandbox);
    sandbox.registry.set({ identityRef: unbonded.identityRef ?? "", bonded: false });
    expectRefusal(await ask(unbonded.id), 409, "MACHINE_NOT_ACTIVATED");
    sandbox.registry.outage = true;
    const during = await ask(unbonded.id);
    if (operationId === "getMachineGraph") expect(during.status).toBe(200);
    else expectRefusal(during, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
  });
});

describe("a node", () => {
  it("is a draft without data by default", async () => {
    const node = await addNode();
    expect(node).toEqual({
      ...SENSOR,
      id: node.id,
      machineId,
      status: "draft",
      data: {},
      createdAt: node.createdAt,
      updatedAt: node.createdAt,
    });
  });

  it("merges its data member by member", async () => {
    const { id: nodeId, createdAt } = await addNode({
      ...SENSOR,
      data: { bands: ["L1", "L2"], mount: { height: 1, side: "left" } },
    });
    clock.advance(1_000);
    const body = { status: "active", data: { firmware: "2.4.1", mount: { height: 2 } } };
    const { item } = await must(sandbox, "updateGraphNode", { params: { machineId, nodeId }, body });
    expect(item).toMatchObject({ ...SENSOR, status: "active" });
    expect(item.data).toEqual({ bands: ["L1", "L2"], mount: { height: 2 }, firmware: "2.4.1" });
    expect(Date.parse(item.updatedAt)).toBeGreaterThan(Date.parse(createdAt));
    expect((await graph()).nodes).toEqual([item]);
  });

  it.each([{}, { data: {} }, { label: "GNSS receiver", status: "draft" }, { data: { bands: ["L1"] } }])(
    "stays as it is with the changes %j",
    async (body) => {
      const node = await addNode({ ...SENSOR, data: { bands: ["L1"] } });
      clock.advance(1_000);
      const { item } = await must(sandbox, "updateGraphNode", { params: { machineId, nodeId: node.id }, body });
      expect(item).toEqual(node);
      expect(await graphEvents()).toEqual(["graph-node.created"]);
    },
  );

  it("takes data with names that are special to JavaScript", async () => {
    const data = JSON.parse('{"__proto__":{"admin":true},"constructor":1}');
    const { id: nodeId } = await addNode({ ...SENSOR, data });
    const { item } = await must(sandbox, "updateGraphNode", { params: { machineId, nodeId }, body: { data: { a: 1 } } });
    expect(JSON.stringify(item.data)).toBe('{"__proto__":{"admin":true},"constructor":1,"a":1}');
  });

  it("takes its edges along, and no others", async () => {
    const [a, b, c] = [await addNode(), await addNode(), await addNode()];
    await addEdge(a.id, b.id);
    await addEdge(b.id, a.id);
    await addEdge(a.id, a.id);
    const kept = await addEdge(b.id, c.id);
    const params = { machineId, nodeId: a.id };
    expect((await call(sandbox, "deleteGraphNode", { params })).status).toBe(204);
    expect(await graph()).toEqual({ nodes: [b, c], edges: [kept] });
    expectRefusal(await call(sandbox, "deleteGraphNode", { params }), 404, "NOT_FOUND");
    expect((await graphEvents()).slice(7)).toEqual([
      "graph-edge.deleted",
      "graph-edge.deleted",
      "graph-edge.deleted",
      "graph-node.deleted",
    ]);
  });
});

describe("an edge", () => {
  it("joins two nodes, and merges its data", async () => {
    const [a, b] = [await addNode(), await addNode()];
    const edge = await addEdge(a.id, b.id, { data: { mount: "mast" } });
    expect(edge).toMatchObject({ machineId, type: "carries", sourceNodeId: a.id, targetNodeId: b.id, data: { mount: "mast" } });
    clock.advance(1_000);
    const params = { machineId, edgeId: edge.id };
    const { item } = await must(sandbox, "updateGraphEdge", { params, body: { type: "holds", data: { heightMeters: 1.2 } } });
    expect(item).toEqual({ ...edge, type: "holds", data: { mount: "mast", heightMeters: 1.2 }, updatedAt: item.updatedAt });
    expect((await must(sandbox, "updateGraphEdge", { params, body: {} })).item).toEqual(item);
    expect((await call(sandbox, "deleteGraphEdge", { params })).status).toBe(204);
    expectRefusal(await call(sandbox, "deleteGraphEdge", { params }), 404, "NOT_FOUND");
    expect(await graph()).toEqual({ nodes: [a, b], edges: [] });
    expect((await graphEvents()).slice(2)).toEqual(["graph-edge.created", "graph-edge.updated", "graph-edge.deleted"]);
  });

  it("needs both of its nodes, in the graph of its machine", async () => {
    const other = (await activeMachine(sandbox)).id;
    const [here, there] = [await addNode(), await addNode(SENSOR, other)];
    for (const [sourceNodeId, targetNodeId] of [
      [here.id, "node_x"],
      ["node_x", here.id],
      [here.id, there.id],
      [there.id, here.id],
    ]) {
      const body = { type: "carries", sourceNodeId, targetNodeId };
      expectRefusal(await call(sandbox, "createGraphEdge", { params: { machineId }, body }), 404, "NOT_FOUND");
    }
    expect((await graph()).edges).toEqual([]);
  });
});

describe("what belongs to another machine", () => {
  it("is not found", async () => {
    const other = (await activeMachine(sandbox)).id;
    const [a, b] = [await addNode(), await addNode()];
    const edge = await addEdge(a.id, b.id);
    const before = await graph();
    const params = { machineId: other, nodeId: a.id, edgeId: edge.id };
    expectRefusal(await call(sandbox, "updateGraphNode", { params, body: { label: "Mine" } }), 404, "NOT_FOUND");
    expectRefusal(await call(sandbox, "deleteGraphNode", { params }), 404, "NOT_FOUND");
    expectRefusal(await call(sandbox, "updateGraphEdge", { params, body: { type: "mine" } }), 404, "NOT_FOUND");
    expectRefusal(await call(sandbox, "deleteGraphEdge", { params }), 404, "NOT_FOUND");
    expect(await graph()).toEqual(before);
  });
});
