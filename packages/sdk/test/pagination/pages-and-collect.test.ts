import { OrchestrationValidationError } from "@peaqos/sdk";
import { listMachinesAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { ids, idsOf, pagedServer, pagesOf } from "./paged-server.js";

describe("pages()", () => {
  it("yields the pages as the list answers them, with a cursor of its own", async () => {
    const pages = pagesOf([2, 0, 1]);
    const { client, asked } = pagedServer(pages);
    const walk = listMachinesAll(client);
    const byPage = walk.pages();
    expect(byPage.cursor).toBeUndefined();
    expect(await byPage.next()).toEqual({ done: false, value: pages.start });
    expect(byPage.cursor).toBe("c1");
    expect(await byPage.next()).toEqual({ done: false, value: pages.c1 });
    expect(byPage.cursor).toBe("c2");
    expect(await byPage.next()).toEqual({ done: false, value: pages.c2 });
    expect(byPage.cursor).toBeUndefined();
    expect(await byPage.next()).toEqual({ done: true, value: undefined });
    expect(walk.cursor).toBeUndefined();
    expect(asked).toEqual(["start", "c1", "c2"]);
  });

  it("walks from the beginning, however far the items have come", async () => {
    const { client } = pagedServer(pagesOf([1, 1]));
    const walk = listMachinesAll(client);
    await idsOf(walk);
    const sizes: number[] = [];
    for await (const { items } of walk.pages()) sizes.push(items.length);
    expect(sizes).toEqual([1, 1]);
  });

  it("begins and ends where the options say", async () => {
    const { client, asked } = pagedServer(pagesOf([1, 1, 1, 1]));
    const pages = listMachinesAll(client, {}, { startCursor: "c1", maxPages: 2 }).pages();
    for await (const _ of pages);
    expect(asked).toEqual(["c1", "c2"]);
    expect(pages.cursor).toBe("c3");
  });

  it("stops fetching at a break, and keeps the cursor of the page that comes next", async () => {
    const { client, asked } = pagedServer(pagesOf([1, 1, 1]));
    const pages = listMachinesAll(client).pages();
    for await (const _ of pages) break;
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(asked).toEqual(["start"]);
    expect(pages.cursor).toBe("c1");
  });
});

describe("collect()", () => {
  it("stops fetching at max, and a second one goes on behind it", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 2, 2]));
    const walk = listMachinesAll(client);
    expect((await walk.collect({ max: 3 })).map(({ id }) => id)).toEqual(ids(0, 3));
    expect(asked).toEqual(["start", "c1"]);
    expect((await walk.collect({ max: 1 })).map(({ id }) => id)).toEqual(ids(3, 4));
    expect(asked).toEqual(["start", "c1"]);
    expect((await walk.collect({ max: 100 })).map(({ id }) => id)).toEqual(ids(4, 6));
    expect(await walk.collect({ max: 100 })).toEqual([]);
    expect(asked).toEqual(["start", "c1", "c2"]);
  });

  it("fetches nothing more where a page ends exactly at max", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 2]));
    expect(await listMachinesAll(client).collect({ max: 2 })).toHaveLength(2);
    expect(asked).toEqual(["start"]);
  });

  it.each([
    [{ max: 0 }],
    [{ max: -1 }],
    [{ max: 1.5 }],
    [{ max: Number.NaN }],
    [{ max: Number.POSITIVE_INFINITY }],
    [{ max: "5" }],
    [{}],
  ])("refuses %o, and sends nothing", async (options) => {
    const { client, asked } = pagedServer(pagesOf([1]));
    const error = await listMachinesAll(client)
      .collect(options as never)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ field: "max" });
    expect(asked).toEqual([]);
  });

  it("says that max is missing where nothing is given", async () => {
    const walk = listMachinesAll(pagedServer(pagesOf([1])).client) as unknown as { collect(): Promise<unknown> };
    await expect(walk.collect()).rejects.toMatchObject({ kind: "validation", field: "max" });
  });
});

describe("what a collect() that failed had taken", () => {
  it("comes first when the walk goes on, and the cursor still stands before it", async () => {
    const { client, failOnce } = pagedServer(pagesOf([2, 2, 1]));
    const walk = listMachinesAll(client);
    await walk.next();
    await walk.next();
    await walk.next();
    failOnce(500);
    await expect(walk.collect({ max: 10 })).rejects.toMatchObject({ code: "INTERNAL_ERROR" });
    expect(walk.cursor).toBe("c1");
    expect((await walk.collect({ max: 10 })).map(({ id }) => id)).toEqual(ids(3, 5));
    expect(walk.cursor).toBeUndefined();
  });
});

describe("an empty cursor", () => {
  it("ends a list, and begins it", async () => {
    const { client, asked } = pagedServer({ start: { items: [{ id: "0" }], nextCursor: "" } });
    expect(await idsOf(listMachinesAll(client, {}, { startCursor: "" }))).toEqual(["0"]);
    expect(asked).toEqual(["start"]);
  });
});
