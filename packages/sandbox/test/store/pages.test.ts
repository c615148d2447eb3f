import { bodyJson } from "@peaqos/server-kit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listEnvelope, pageOf, pageRequest } from "../../src/store/cursor.ts";
import { idMaker } from "../../src/store/ids.ts";
import type { Persistence } from "../../src/store/persistence.ts";
import { openTestStore } from "../postgres/test-store.ts";
import { aPolicy } from "./a-policy.ts";

let database: Persistence;
beforeEach(async () => {
  database = await openTestStore();
});
afterEach(() => database.close());

async function addPolicies(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => database.store.policies.newId());
  for (const id of ids) await database.write((store) => store.policies.insert(aPolicy(id), {}));
  return ids;
}

async function walk(
  limit: number,
  newestFirst = false,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await database.store.policies.page({}, { ...pageRequest("policies", { limit, cursor }), newestFirst });
    const envelope = listEnvelope("policies", page);
    found.push(...envelope.items.map(({ id }) => id));
    cursor = envelope.nextCursor;
    await between();
  } while (cursor !== undefined);
  return found;
}

describe("pages", () => {
  it.each([1, 2, 3, 7, 100])("of %i reach every record once, in the order of creation", async (limit) => {
    const ids = await addPolicies(7);
    expect(await walk(limit)).toEqual(ids);
    expect(await walk(limit, true)).toEqual([...ids].reverse());
  });

  it("skip and repeat nothing while records are added", async () => {
    const ids = await addPolicies(5);
    let rounds = 0;
    const found = await walk(2, false, async () => {
      rounds += 1;
      if (rounds < 3) await addPolicies(1);
    });
    expect(found.slice(0, 5)).toEqual(ids);
    expect(new Set(found).size).toBe(found.length);
  });

  it("are sent as the text that they would be written as", async () => {
    await addPolicies(2);
    for (const limit of [1, 2]) {
      const envelope = listEnvelope("policies", await database.store.policies.page({}, pageRequest("policies", { limit })));
      expect(bodyJson(envelope)).toBe(JSON.stringify(envelope));
    }
  });

  it("leave nextCursor out on the last one", async () => {
    await addPolicies(2);
    const page = await database.store.policies.page({}, pageRequest("policies", { limit: 2 }));
    expect(listEnvelope("policies", page)).not.toHaveProperty("nextCursor");
  });

  it("of a list in memory work the same", () => {
    const letters = ["a", "b", "c", "d", "e"];
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const envelope = listEnvelope(
        "letters",
        pageOf("letters", { limit: 2, cursor }, letters, (letter) => letter),
      );
      found.push(...envelope.items);
      cursor = envelope.nextCursor;
    } while (cursor !== undefined);
    expect(found).toEqual(letters);
  });

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  it.each([
    ["no base64url", "%%%"],
    ["no JSON", "AAAA"],
    ["null", encode(null)],
    ["a list", encode([1])],
    ["another version", encode({ v: 2, list: "policies", after: "pol_1" })],
    ["another list", encode({ v: 1, list: "machines", after: "pol_1" })],
    ["no place", encode({ v: 1, list: "policies" })],
    ["nothing", ""],
    ["spelt otherwise, with padding", `${encode({ v: 1, list: "policies", after: "pol_1" })}==`],
    ["spelt otherwise, with what is no base64", `${encode({ v: 1, list: "policies", after: "pol_1" })}!!!!`],
    ["spelt otherwise, with a space", ` ${encode({ v: 1, list: "policies", after: "pol_1" })}`],
    ["more than a place", encode({ v: 1, list: "policies", after: "pol_1", more: 1 })],
  ])("refuse a cursor that is %s", (_, cursor) => {
    expect(() => pageRequest("policies", { cursor })).toThrow("VALIDATION_ERROR");
  });

  it("refuse a cursor whose place in a list in memory is gone", () => {
    const cursor = encode({ v: 1, list: "letters", after: "z" });
    expect(() => pageOf("letters", { cursor }, ["a"], (letter) => letter)).toThrow("VALIDATION_ERROR");
  });
});

describe("ids", () => {
  it("grow, also within a millisecond and when the clock goes back", () => {
    const times = [1_000, 1_000, 1_000, 900, 2_000, 1_500, 2_001];
    const newId = idMaker(() => times.shift() ?? 2_001);
    const ids = Array.from({ length: 500 }, () => newId("ord"));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("start with what they name, and go on with what cannot be guessed", () => {
    const first = idMaker(() => 1_000)("mach");
    const second = idMaker(() => 1_000)("mach");
    expect(first).toMatch(/^mach_[0-9a-z]{26}$/);
    expect(first.slice(5, 15)).toBe(second.slice(5, 15));
    expect(first.slice(15)).not.toBe(second.slice(15));
  });
});
