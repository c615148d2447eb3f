import type { Machine } from "@peaqos/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Persistence } from "../../src/store/persistence.ts";
import type { Snapshot } from "../../src/store/snapshot-records.ts";
import { StoreError } from "../../src/store/store-error.ts";
import { openTestStore } from "../postgres/test-store.ts";
import { aPolicy } from "./a-policy.ts";

let database: Persistence;
beforeEach(async () => {
  database = await openTestStore();
});
afterEach(() => database.close());

const add = (id: string) => database.write((store) => store.policies.insert(aPolicy(id), {}));
const names = async () => (await database.store.policies.all({})).map(({ id }) => id);
/** As it comes back from a file. */
const written = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot));

describe("a snapshot", () => {
  it("brings back what was there, and nothing else", async () => {
    const first = await add("pol_1");
    await database.write((store) => store.policies.update(first, aPolicy("pol_1", "changed")));
    const snapshot = written(await database.snapshot());
    await add("pol_2");
    await database.write((store) => store.policies.remove({ id: "pol_1" }));
    await database.restore(snapshot);
    expect(await database.store.policies.all({})).toEqual([
      { id: "pol_1", version: 2, item: aPolicy("pol_1", "changed"), hidden: {} },
    ]);
    expect(await database.snapshot()).toEqual(snapshot);
  });

  it("holds more records than a statement has parameters", async () => {
    const ids = Array.from({ length: 1_201 }, (_, index) => `pol_${String(index).padStart(4, "0")}`);
    await Promise.all(ids.map(add));
    const snapshot = await database.snapshot();
    await database.clear();
    await database.restore(snapshot);
    expect(await names()).toEqual(ids);
  });

  it("leaves the secret of the database where it is", async () => {
    const secret = await database.meta("session-secret", () => "made-up");
    const snapshot = await database.snapshot();
    expect(JSON.stringify(snapshot)).not.toContain(secret);
    await database.restore(snapshot);
    expect(await database.meta("session-secret", () => "made again")).toBe(secret);
  });

  it("finds its records by their columns again", async () => {
    await database.write((store) => store.machines.insert(aMachine("mach_1"), {}));
    await database.restore(written(await database.snapshot()));
    expect((await database.store.machines.first({ identity_ref: "did:peaq:77" }))?.id).toBe("mach_1");
  });

  it.each<[string, (snapshot: Snapshot) => unknown]>([
    ["of another schema", (snapshot) => ({ ...snapshot, schema: "9999-from-the-future" })],
    ["that is none", () => ({ policies: [] })],
    ["that is nothing", () => null],
    ["without a table", ({ tables: { orders: _, ...tables }, ...snapshot }) => ({ ...snapshot, tables })],
    ["with a table of another program", (snapshot) => ({ ...snapshot, tables: { ...snapshot.tables, notes: [] } })],
    ["with a record that is none", (snapshot) => ({ ...snapshot, tables: { ...snapshot.tables, orders: [{ id: "ord_1" }] } })],
    [
      "with a record twice",
      (snapshot) => ({
        ...snapshot,
        tables: { ...snapshot.tables, policies: [...(snapshot.tables.policies ?? []), ...(snapshot.tables.policies ?? [])] },
      }),
    ],
    [
      "with a field of the wrong kind",
      (snapshot) => ({
        ...snapshot,
        tables: { ...snapshot.tables, machines: [{ id: "mach_1", version: 1, item: { identityRef: 7 }, hidden: {} }] },
      }),
    ],
  ])("%s is refused, and nothing changes", async (_, change) => {
    await add("pol_1");
    const changed = change(await database.snapshot()) as Snapshot;
    await expect(database.restore(changed)).rejects.toThrow(StoreError);
    expect(await names()).toEqual(["pol_1"]);
  });
});

function aMachine(id: string): Machine & { readonly id: string } {
  const createdAt = "2026-11-02T09:00:00.000Z";
  const names = { displayName: "Rover", ownerId: "owner_1", machineType: "rover", runtimeProfile: "edge" } as const;
  return { id, ...names, status: "active", identityRef: "did:peaq:77", createdAt, updatedAt: createdAt } as Machine & {
    id: string;
  };
}
