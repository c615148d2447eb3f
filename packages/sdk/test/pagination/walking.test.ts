import { OrchestrationApiError } from "@peaqos/sdk";
import { createOrchestrationClient, listMachines, listMachinesAll, listMarketOrdersAll } from "@peaqos/sdk/orchestration";
import { describe, expect, it } from "vitest";
import { ids, idsOf, pagedServer, pagesOf } from "./paged-server.js";

describe("a walk over a list", () => {
  it("delivers every item in order, and fetches each page once", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 3, 1]));
    expect(await idsOf(listMachinesAll(client))).toEqual(ids(0, 6));
    expect(asked).toEqual(["start", "c1", "c2"]);
  });

  it("rejects with the error of the list, also where a hook has frozen it", async () => {
    const fetch = async () => new Response('{"error":{"code":"NOT_FOUND","message":"Gone."}}', { status: 404 });
    const hooks = { onError: ({ error }: { readonly error: object }) => void Object.freeze(error) };
    const frozen = createOrchestrationClient({ orchestrationUrl: "http://127.0.0.1", fetch, hooks });
    await expect(listMachinesAll(frozen).next()).rejects.toMatchObject({ code: "NOT_FOUND", operation: "listMachines" });
  });

  it("is the same as a method", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 1]));
    expect(await idsOf(client.orchestration.listMachinesAll())).toEqual(ids(0, 3));
    expect(asked).toEqual(["start", "c1"]);
  });

  it("is not what the list itself is: listMachines answers one page", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 3]));
    const { items, nextCursor } = await listMachines(client);
    expect(items.map(({ id }) => id)).toEqual(ids(0, 2));
    expect(nextCursor).toBe("c1");
    expect(asked).toEqual(["start"]);
  });

  it("fetches nothing before the first next(), and no page before it is needed", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 2]));
    const walk = listMachinesAll(client);
    walk.pages();
    walk[Symbol.asyncIterator]();
    await new Promise(setImmediate);
    expect(asked).toEqual([]);

    await walk.next();
    await walk.next();
    await new Promise(setImmediate);
    expect(asked).toEqual(["start"]);
  });

  it("stops fetching at a break", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 2, 2]));
    const walk = listMachinesAll(client);
    expect(await idsOf(walk, 2)).toEqual(ids(0, 2));
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(asked).toEqual(["start"]);
  });

  it("goes on behind a page without items that has a cursor", async () => {
    const { client, asked } = pagedServer(pagesOf([0, 2, 0, 0, 1, 0]));
    expect(await idsOf(listMachinesAll(client))).toEqual(ids(0, 3));
    expect(asked).toEqual(["start", "c1", "c2", "c3", "c4", "c5"]);
  });

  it("of nothing is over at once, and stays over", async () => {
    const { client, asked } = pagedServer(pagesOf([0]));
    const walk = listMachinesAll(client);
    expect(await idsOf(walk)).toEqual([]);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(asked).toEqual(["start"]);
  });

  it("ends at a nextCursor that is null", async () => {
    const { client, asked } = pagedServer({
      start: { items: [{ id: "0" }], nextCursor: "c1" },
      c1: { items: [{ id: "1" }], nextCursor: null },
    });
    expect(await idsOf(listMachinesAll(client))).toEqual(ids(0, 2));
    expect(asked).toEqual(["start", "c1"]);
  });

  it("sends cursors as they came, whatever is in them", async () => {
    const cursor = "a+b/c=&d?ü #";
    const { client, asked } = pagedServer({ start: { items: [], nextCursor: cursor }, [cursor]: { items: [{ id: "0" }] } });
    expect(await idsOf(listMachinesAll(client))).toEqual(["0"]);
    expect(asked).toEqual(["start", cursor]);
  });
});

describe("calls of next() that overlap", () => {
  it("are answered in order, without fetching twice", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 0, 2]));
    const walk = listMachinesAll(client);
    const results = await Promise.all(Array.from({ length: 6 }, () => walk.next()));
    expect(results.map(({ value }) => value?.id)).toEqual([...ids(0, 4), undefined, undefined]);
    expect(asked).toEqual(["start", "c1", "c2"]);
  });

  it("are answered in order by pages() too", async () => {
    const { client, asked } = pagedServer(pagesOf([2, 1]));
    const pages = listMachinesAll(client).pages();
    const results = await Promise.all([pages.next(), pages.next(), pages.next()]);
    expect(results.map(({ value }) => value?.items.length)).toEqual([2, 1, undefined]);
    expect(asked).toEqual(["start", "c1"]);
  });

  it("and a return() end the walk: no next() behind it delivers anything", async () => {
    const { client, asked } = pagedServer(pagesOf([3, 3]));
    const walk = listMachinesAll(client);
    const first = walk.next();
    while (asked.length === 0) await Promise.resolve();
    await walk.return();
    await first;
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(asked).toEqual(["start"]);
  });
});

describe("a page that fails", () => {
  it("rejects next(), and a later next() tries that page again", async () => {
    const { client, asked, failOnce } = pagedServer(pagesOf([1, 2]));
    const walk = listMachinesAll(client);
    await walk.next();
    failOnce(500);
    const error = await walk.next().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OrchestrationApiError);
    expect(error).toMatchObject({ code: "INTERNAL_ERROR", statusCode: 500, operation: "listMachines" });
    expect(walk.cursor).toBe("c1");
    expect(await idsOf(walk)).toEqual(ids(1, 3));
    expect(asked).toEqual(["start", "c1", "c1"]);
  });

  it("fails one of the calls that overlap, and the next one tries again", async () => {
    const { client, asked, failOnce } = pagedServer(pagesOf([2]));
    failOnce(503);
    const walk = listMachinesAll(client);
    const results = await Promise.allSettled([walk.next(), walk.next(), walk.next()]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
    expect(asked).toEqual(["start", "start"]);
  });

  it("is tried again by pages() too", async () => {
    const { client, failOnce } = pagedServer(pagesOf([1, 1]));
    const pages = listMachinesAll(client).pages();
    await pages.next();
    failOnce(500);
    await expect(pages.next()).rejects.toBeInstanceOf(OrchestrationApiError);
    expect((await pages.next()).value?.items).toEqual([{ id: "1" }]);
  });

  it.each([
    ["a client without orchestrationUrl", () => listMachinesAll(createOrchestrationClient({})), "config"],
    ["no client", () => listMachinesAll({} as never), "config"],
    ["a query that lacks what is required", () => listMarketOrdersAll(pagedServer({}).client, {} as never), "validation"],
  ])("%s fails at the first next(), not at the call", async (_, begin, kind) => {
    const walk = begin();
    await expect(walk.next()).rejects.toMatchObject({ kind });
    await expect(walk.pages().next()).rejects.toMatchObject({ kind });
  });
});
