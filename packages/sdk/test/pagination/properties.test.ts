import { listMachinesAll } from "@peaqos/sdk/orchestration";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ids, idsOf, pagedServer, pagesOf } from "./paged-server.js";

/** The sizes of the pages of a list, pages without items among them. */
const splits = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 7 });
const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
const splitAndStop = (promise: (sizes: number[], stop: number) => Promise<void>) =>
  fc.assert(fc.asyncProperty(splits, fc.nat({ max: 30 }), promise), { numRuns: 150 });

describe("however a list is split into pages", () => {
  it("a walk delivers the concatenation of the pages, with one fetch a page", () =>
    splitAndStop(async (sizes) => {
      const { client, asked } = pagedServer(pagesOf(sizes));
      const walk = listMachinesAll(client);
      expect(await idsOf(walk)).toEqual(ids(0, total(sizes)));
      expect(asked).toHaveLength(sizes.length);
      expect(new Set(asked).size).toBe(asked.length);
      expect(walk.cursor).toBeUndefined();
    }));

  it("a walk that stopped anywhere goes on from its cursor: nothing is skipped, and at most one page is repeated", () =>
    splitAndStop(async (sizes, stop) => {
      const { client, asked } = pagedServer(pagesOf(sizes));
      const walk = listMachinesAll(client);
      const taken = stop === 0 ? [] : await idsOf(walk, stop);
      const fetched = asked.length;
      const over = taken.length < stop;
      const { cursor } = walk;
      // A walk that came to its end has nothing to go on with.
      if (over) expect([taken.length, cursor]).toEqual([total(sizes), undefined]);
      if (over) return;

      const rest = await idsOf(listMachinesAll(client, {}, { startCursor: cursor }));
      const first = total(sizes) - rest.length;
      expect(rest).toEqual(ids(first, total(sizes)));
      expect(first).toBeLessThanOrEqual(taken.length);
      const begin = sizes.findIndex((_, index) => (cursor ?? "start") === (index === 0 ? "start" : `c${index}`));
      expect(first).toBe(total(sizes.slice(0, begin)));
      expect(taken.length - first).toBeLessThanOrEqual(sizes[begin] ?? 0);
      expect(fetched).toBeLessThanOrEqual(sizes.length);
    }));

  it("a job in steps of maxPages sees every item once", () =>
    splitAndStop(async (sizes, steps) => {
      const { client, asked } = pagedServer(pagesOf(sizes));
      const seen: string[] = [];
      let startCursor: string | undefined;
      do {
        const walk = listMachinesAll(client, {}, { startCursor, maxPages: (steps % 3) + 1 });
        seen.push(...(await idsOf(walk)));
        startCursor = walk.cursor;
      } while (startCursor !== undefined);
      expect(seen).toEqual(ids(0, total(sizes)));
      expect(asked).toHaveLength(sizes.length);
    }));

  it("overlapping calls and steps of collect() deliver the same items in the same order", () =>
    splitAndStop(async (sizes, overlapping) => {
      const { client, asked } = pagedServer(pagesOf(sizes));
      const walk = listMachinesAll(client);
      const begun = await Promise.all(Array.from({ length: overlapping }, () => walk.next()));
      const seen = begun.flatMap(({ value }) => (value === undefined ? [] : [value.id]));
      for (let items = await walk.collect({ max: 3 }); items.length > 0; items = await walk.collect({ max: 3 })) {
        seen.push(...items.map(({ id }) => id));
      }
      expect(seen).toEqual(ids(0, total(sizes)));
      expect(asked).toHaveLength(sizes.length);
    }));
});
