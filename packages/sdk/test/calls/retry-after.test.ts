import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, stubbedClient } from "./helpers.ts";

/** Where the clock of a test stands. */
const NOW = Date.parse("2026-11-22T20:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A client whose first request is answered with this Retry-After, and the waits it announces. */
function limited(retryAfter: string, status = 429) {
  const waits: number[] = [];
  const first = () => errorAnswer(status, "RATE_LIMITED", { "retry-after": retryAfter });
  const stub = stubbedClient((nth, init) => (nth === 1 ? first() : anything(nth, init)), {
    maxRetries: 1,
    hooks: { onRetry: ({ delayMs }) => waits.push(delayMs) },
  });
  return { ...stub, waits };
}

describe("Retry-After", () => {
  it.each([429, 502, 503, 504])("in seconds is obeyed with status %i: no request before, one after", async (status) => {
    const { client, sent } = limited("3", status);
    const call = client.orchestration.listMachines();
    await vi.advanceTimersByTimeAsync(2_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    expect(await call).toMatchObject({ items: [] });
  });

  it.each([
    ["0", 0],
    ["1", 1_000],
    ["60", 60_000],
    ["Sun, 22 Nov 2026 20:00:05 GMT", 5_000],
    ["Sun, 22 Nov 2026 20:01:00 GMT", 60_000],
    ["Sun, 22 Nov 2026 19:00:00 GMT", 0],
  ])("of %s is a wait of %i ms", async (retryAfter, ms) => {
    const { client, waits } = limited(retryAfter);
    const call = client.orchestration.listMachines();
    await vi.advanceTimersByTimeAsync(ms);
    await call;
    expect(waits).toEqual([ms]);
  });

  it.each([
    ["61", 61_000],
    ["172800", 172_800_000],
    ["Sun, 22 Nov 2026 20:01:01 GMT", 61_000],
    ["Tue, 24 Nov 2026 20:00:00 GMT", 172_800_000],
  ])("of %s is too long to wait for: the call fails at once and says so", async (retryAfter, ms) => {
    const { client, sent, waits } = limited(retryAfter);
    const error = await failureOf(client.orchestration.listMachines());
    expect(error).toMatchObject({ code: "RATE_LIMITED", statusCode: 429, retryAfterMs: ms });
    expect(sent).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(["soon", "-1", "1.5", "5;", "1e3", "NaN", "10s", "12 monkeys", "0x10", "1, 2"])(
    "of %s is nonsense and ignored, so the usual wait holds",
    async (retryAfter) => {
      const { client, waits } = limited(retryAfter);
      const call = client.orchestration.listMachines().result();
      await vi.advanceTimersByTimeAsync(250);
      expect((await call).ok).toBe(true);
      expect(waits).toEqual([250]);
    },
  );

  it("of nonsense is not on the error either", async () => {
    const { client } = limited("soon", 409);
    expect(await failureOf(client.orchestration.listMachines())).toMatchObject({ retryAfterMs: undefined });
  });

  it("is on the error of an answer that is not retried as well", async () => {
    const { client } = limited("7", 409);
    const error = await failureOf(client.orchestration.listMachines());
    expect(error).toMatchObject({ statusCode: 409, retryAfterMs: 7_000 });
  });

  it("makes no write repeatable", async () => {
    const { client, sent } = limited("0", 503);
    await failureOf(client.orchestration.updateMachine("mach_rover7", { displayName: "b" }));
    expect(sent).toHaveLength(1);
  });
});

describe("without Retry-After", () => {
  it("the waits grow from half a second, at random", async () => {
    const waits: number[] = [];
    const { client, sent } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR"), {
      maxRetries: 6,
      hooks: { onRetry: ({ delayMs }) => waits.push(delayMs) },
    });
    const failure = failureOf(client.orchestration.listMachines());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failure).toMatchObject({ statusCode: 503 });
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
    expect(sent).toHaveLength(7);
  });
});
