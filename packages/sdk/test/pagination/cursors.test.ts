import { OrchestrationApiError } from "@peaqos/sdk";
import { listMachinesAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { ids, idsOf, type Pages, pagedServer, pagesOf } from "./paged-server.js";

describe("iterator.cursor", () => {
  it("is the cursor of the page that holds the next item, and undefined at the very end", async () => {
    const walk = listMachinesAll(pagedServer(pagesOf([2, 2, 1])).client);
    const seen = [walk.cursor];
    for await (const _ of walk) seen.push(walk.cursor);
    // Behind the last item of a page the next page is due; behind the last page there is none, until that is known.
    expect(seen).toEqual([undefined, undefined, "c1", "c1", "c2", "c2"]);
    expect(walk.cursor).toBeUndefined();
  });

  it("stays where it is at a break, and when the walk is asked again", async () => {
    const { client, asked } = pagedServer(pagesOf([1, 3, 1]));
    const walk = listMachinesAll(client);
    await idsOf(walk, 2);
    expect(walk.cursor).toBe("c1");
    await idsOf(walk);
    await walk.collect({ max: 5 });
    expect(walk.cursor).toBe("c1");
    expect(asked).toEqual(["start", "c1"]);
  });

  it("given back as startCursor, nothing is skipped and only items of one page are repeated", async () => {
    const { client } = pagedServer(pagesOf([2, 3, 2]));
    const walk = listMachinesAll(client);
    expect(await idsOf(walk, 4)).toEqual(ids(0, 4));
    const resumed = listMachinesAll(client, {}, { startCursor: walk.cursor });
    expect(resumed.cursor).toBe("c1");
    expect(await idsOf(resumed)).toEqual(ids(2, 7));
  });

  it("skips nothing when a page fails behind one without items", async () => {
    const { client, failOnce } = pagedServer(pagesOf([1, 0, 2]));
    const walk = listMachinesAll(client);
    await walk.next();
    failOnce(500);
    await expect(walk.next()).rejects.toBeInstanceOf(OrchestrationApiError);
    expect(await idsOf(listMachinesAll(client, {}, { startCursor: walk.cursor }))).toEqual(ids(1, 3));
  });

  it("points at the rest where maxPages ended the walk", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 2, 2, 2]));
    const walk = listMachinesAll(client, {}, { maxPages: 2 });
    expect(await idsOf(walk)).toEqual(ids(0, 4));
    expect(asked).toEqual(["start", "c1"]);
    expect(walk.cursor).toBe("c2");
    const rest = listMachinesAll(client, {}, { maxPages: 2, startCursor: walk.cursor });
    expect(await idsOf(rest)).toEqual(ids(4, 8));
    expect(rest.cursor).toBeUndefined();
  });

  it("maxPages counts pages without items", async () => {
    const { client, asked } = pagedServer(pagesOf([0, 0, 2]));
    const walk = listMachinesAll(client, {}, { maxPages: 2 });
    expect(await idsOf(walk)).toEqual([]);
    expect(asked).toEqual(["start", "c1"]);
    expect(walk.cursor).toBe("c2");
  });
});

const page = (id: string, nextCursor: string) => ({ items: [{ id }], nextCursor });

describe("a server that repeats a cursor", () => {
  const cycles: readonly (readonly [string, Pages, string | undefined, string[]])[] = [
    ["at once", { start: page("0", "c1"), c1: page("1", "c1") }, undefined, ["0", "1"]],
    [
      "in a longer circle",
      { start: page("0", "c1"), c1: page("1", "c2"), c2: page("2", "c3"), c3: page("3", "c1") },
      undefined,
      ["0", "1", "2", "3"],
    ],
    ["that the walk began with", { c1: page("1", "c2"), c2: page("2", "c1") }, "c1", ["1", "2"]],
    ["that the walk began with, at once", { c1: page("1", "c1") }, "c1", ["1"]],
  ];

  it.each(cycles)("%s is refused behind the items of that page", async (_, pages, startCursor, delivered) => {
    const { client, asked } = pagedServer(pages);
    const walk = listMachinesAll(client, {}, { startCursor });
    const items = await walk.collect({ max: delivered.length });
    expect(items.map(({ id }) => id)).toEqual(delivered);

    const error = await walk.next().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect(error).toMatchObject({ code: "INVALID_RESPONSE_SHAPE", operation: "listMachines" });
    await expect(walk.next()).rejects.toMatchObject({ code: "INVALID_RESPONSE_SHAPE" });
    expect(asked).toHaveLength(delivered.length);
  });

  it("is refused by pages() behind that page", async () => {
    const { client } = pagedServer({ start: page("0", "c1"), c1: page("1", "c1") });
    const pages = listMachinesAll(client).pages();
    expect((await pages.next()).done).toBe(false);
    expect((await pages.next()).done).toBe(false);
    await expect(pages.next()).rejects.toMatchObject({ code: "INVALID_RESPONSE_SHAPE", operation: "listMachines" });
  });

  it("is not refused where maxPages ends the walk before", async () => {
    const { client } = pagedServer({ start: page("0", "c1"), c1: page("1", "c1") });
    expect(await idsOf(listMachinesAll(client, {}, { maxPages: 2 }))).toEqual(["0", "1"]);
  });
});
