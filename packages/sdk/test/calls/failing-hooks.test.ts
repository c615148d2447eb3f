import type { Hooks } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { type Answer, anything, errorAnswer, pause, stubbedClient } from "./helpers.ts";

const NAMES = ["onRequest", "onResponse", "onRetry", "onError"] as const;

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** One hook, or all of them, that do this. */
function hooksThat(act: () => unknown, names: readonly (keyof Hooks)[] = NAMES): Hooks {
  return Object.fromEntries(names.map((name) => [name, act]));
}

const onceBusy: Answer = (nth, init) => (nth === 1 ? errorAnswer(503, "INTERNAL_ERROR") : anything(nth, init));

const FAILURES: [string, () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("hook"))],
  [
    "throws something that is no error",
    () => {
      throw undefined;
    },
  ],
];

describe.each(FAILURES)("a hook that %s", (_, act) => {
  it("fails no call, and stops no retry", async () => {
    const onWarning = vi.fn();
    const { client, sent } = stubbedClient(onceBusy, { hooks: hooksThat(act), maxRetries: 1, onWarning });
    expect((await client.orchestration.listMachines()).items).toEqual([]);
    expect(sent).toHaveLength(2);
  });

  it("leaves the error of a call as it is", async () => {
    const onWarning = vi.fn();
    const { client } = stubbedClient(() => errorAnswer(404, "NOT_FOUND"), { hooks: hooksThat(act), onWarning });
    expect(await failureOf(client.orchestration.listMachines())).toMatchObject({ kind: "api", code: "NOT_FOUND" });
  });

  it.each(["onRequest", "onResponse"] as const)("is reported once as %s, however many calls there are", async (name) => {
    const onWarning = vi.fn();
    const { client } = stubbedClient(anything, { hooks: hooksThat(act, [name]), onWarning });
    for (let nth = 0; nth < 5; nth++) await client.orchestration.listMachines();
    await client.with({ timeoutMs: 500 }).orchestration.listMachines();
    await pause(0);
    expect(onWarning).toHaveBeenCalledTimes(1);
    expect(onWarning.mock.calls[0]?.[0]).toContain(name);
  });
});

describe("a hook", () => {
  it("is called with every call, even after it failed", async () => {
    const onRequest = vi.fn(() => {
      throw new Error("hook");
    });
    const { client } = stubbedClient(anything, { hooks: { onRequest }, onWarning: () => undefined });
    await client.orchestration.listMachines();
    await client.orchestration.listMachines();
    expect(onRequest).toHaveBeenCalledTimes(2);
  });

  it("that never ends does not hold up the call", async () => {
    const { client } = stubbedClient(anything, { hooks: hooksThat(() => new Promise(() => undefined)) });
    expect((await client.orchestration.listMachines()).items).toEqual([]);
  });

  it("that is no function fails no call", async () => {
    const onWarning = vi.fn();
    const { client } = stubbedClient(anything, { hooks: { onRequest: "log" as never }, onWarning });
    expect((await client.orchestration.listMachines()).items).toEqual([]);
    expect(onWarning).toHaveBeenCalledTimes(1);
  });

  it("that fails in a client whose onWarning fails too still fails no call", async () => {
    const fail = () => {
      throw new Error("observer");
    };
    const { client, sent } = stubbedClient(anything, { hooks: { onRequest: fail }, onWarning: fail });
    const outcome = await client.orchestration.listMachines().result();
    expect(outcome.ok).toBe(true);
    expect(sent).toHaveLength(1);
  });
});

describe("without hooks there is nothing to pay", () => {
  /** A body whose reading is counted. */
  function counted() {
    const reads = { now: 0 };
    const params = {
      get displayName() {
        reads.now += 1;
        return "Rover 7";
      },
    };
    return { params, reads };
  }

  it("the body is read once, to become JSON", async () => {
    const { params, reads } = counted();
    await stubbedClient().client.orchestration.updateMachine("mach_rover7", params);
    expect(reads.now).toBe(1);
  });

  it("a hook is shown what was sent: the body is not read again for it", async () => {
    const { params, reads } = counted();
    const bodies: unknown[] = [];
    const hooks = { onRequest: ({ body }: { readonly body: unknown }) => void bodies.push(body) };
    await stubbedClient(anything, { hooks }).client.orchestration.updateMachine("m", params);
    expect({ reads: reads.now, bodies }).toEqual({ reads: 1, bodies: [{ displayName: "Rover 7" }] });
  });

  it("the body is not read again when the call fails", async () => {
    const { params, reads } = counted();
    const { client } = stubbedClient(anything);
    await failureOf(client.orchestration.updateMachine("..", params));
    expect(reads.now).toBe(0);
  });
});
