import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { activeMachine, must, type Sandbox, startSandbox } from "./support.ts";
import { eventTypes, expectPages, walkList } from "./walk-list.ts";

let sandbox: Sandbox;
let machineId: string;
let other: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  machineId = (await activeMachine(sandbox)).id;
  other = (await activeMachine(sandbox)).id;
  await must(sandbox, "createPolicy", { body: { name: "Native first" } });
  await must(sandbox, "createGraphNode", { params: { machineId }, body: { type: "sensor", label: "GNSS receiver" } });
});
afterEach(() => sandbox.close());

describe("the audit log", () => {
  it("shows the newest event first", async () => {
    const { items } = await must(sandbox, "listAuditEvents");
    expect(items[0]).toMatchObject({ type: "graph-node.created", resourceType: "graph-node", actor: "operator" });
    expect(items[1]).toMatchObject({ type: "policy.created", resourceType: "policy" });
    const ids = items.map(({ id }: { id: string }) => id);
    expect([...ids].sort().reverse()).toEqual(ids);
  });

  it("is the same page by page, with any filter", async () => {
    await expectPages(sandbox, "listAuditEvents");
    await expectPages(sandbox, "listAuditEvents", { query: { machineId } });
    await expectPages(sandbox, "listAuditEvents", { query: { resourceType: "machine" } });
  });

  it("skips and repeats nothing while events are added", async () => {
    const before = (await must(sandbox, "listAuditEvents")).items;
    const first = await must(sandbox, "listAuditEvents", { query: { limit: 2 } });
    await must(sandbox, "createPolicy", { body: { name: "Another" } });
    const rest = await must(sandbox, "listAuditEvents", { query: { cursor: first.nextCursor } });
    expect([...first.items, ...rest.items]).toEqual(before);
  });

  it("can be narrowed to a machine", async () => {
    expect(await eventTypes(sandbox, { machineId })).toContain("graph-node.created");
    expect(await eventTypes(sandbox, { machineId: other })).not.toContain("graph-node.created");
    expect(await eventTypes(sandbox, { machineId: other })).toContain("machine.created");
    expect(await eventTypes(sandbox, { machineId: "mach_x" })).toEqual([]);
  });

  it("can be narrowed to a kind of resource", async () => {
    expect(await eventTypes(sandbox, { resourceType: "policy" })).toEqual(["policy.created"]);
    expect(await eventTypes(sandbox, { resourceType: "no-such" })).toEqual([]);
  });

  it("can be narrowed to both", async () => {
    expect(await eventTypes(sandbox, { machineId, resourceType: "graph-node" })).toEqual(["graph-node.created"]);
    expect(await eventTypes(sandbox, { machineId: other, resourceType: "graph-node" })).toEqual([]);
  });

  it("is not changed by being read", async () => {
    const before = await walkList(sandbox, "listAuditEvents");
    expect(await walkList(sandbox, "listAuditEvents")).toEqual(before);
  });
});
