import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Conflict } from "../../src/store/collection.ts";
import type { Persistence } from "../../src/store/persistence.ts";
import { openTestStore } from "../postgres/test-store.ts";
import { aPolicy } from "./a-policy.ts";

let database: Persistence;
beforeEach(async () => {
  database = await openTestStore();
});
afterEach(() => database.close());

const add = (id: string) => database.write((store) => store.policies.insert(aPolicy(id), {}));
const names = async () => (await database.store.policies.all({})).map(({ id }) => id);

describe("a transaction", () => {
  it("is undone as a whole when it fails, and the others of its group are not", async () => {
    const failing = database.write(async (store) => {
      await store.policies.insert(aPolicy("pol_2"), {});
      throw new Error("changed my mind");
    });
    const results = await Promise.allSettled([add("pol_1"), failing, add("pol_3")]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await names()).toEqual(["pol_1", "pol_3"]);
  });

  it("that breaks a rule of the database fails alone", async () => {
    const results = await Promise.allSettled([add("pol_1"), add("pol_1"), add("pol_2")]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await names()).toEqual(["pol_1", "pol_2"]);
  });

  it("is not seen by others before it is committed", async () => {
    let reading: Promise<string[]> | undefined;
    await database.write(async (store) => {
      await store.policies.insert(aPolicy("pol_1"), {});
      reading = names();
      // A reader either waits, or answers what was there before.
      const seen = await Promise.race([reading, new Promise<string[]>((resolve) => setImmediate(() => resolve([])))]);
      expect(seen).toEqual([]);
    });
    expect([[], ["pol_1"]]).toContainEqual(await reading);
    expect(await names()).toEqual(["pol_1"]);
  });

  it("may be one of hundreds that wait, and each is answered with its own result", async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `pol_${String(index).padStart(3, "0")}`);
    const stored = await Promise.all(ids.map(add));
    expect(stored.map(({ id }) => id)).toEqual(ids);
    expect(await names()).toEqual(ids);
  });
});

describe("compare-and-set", () => {
  it("lets one of two that read the same version win, and tells the other", async () => {
    const before = await add("pol_1");
    const change = (name: string) => database.write((store) => store.policies.update(before, aPolicy("pol_1", name)));
    const results = await Promise.allSettled([change("first"), change("second")]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(results[1]).toMatchObject({ reason: expect.any(Conflict) });
    expect((await database.store.policies.get("pol_1"))?.item.name).toBe("first");
  });

  it("tells when the record is gone", async () => {
    const before = await add("pol_1");
    await database.write((store) => store.policies.remove({ id: "pol_1" }));
    await expect(database.write((store) => store.policies.update(before, aPolicy("pol_1")))).rejects.toThrow(Conflict);
  });
});

describe("clear", () => {
  it("forgets every record, and keeps what belongs to the database itself", async () => {
    const secret = await database.meta("secret", () => "made once");
    await add("pol_1");
    await database.clear();
    expect(await names()).toEqual([]);
    expect(await database.meta("secret", () => "made again")).toBe(secret);
  });
});
