import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, pause, stubbedClient } from "./helpers.ts";

const notFound = () => errorAnswer(404, "NOT_FOUND");

const unhandled = vi.fn();
beforeEach(() => {
  unhandled.mockReset();
  process.on("unhandledRejection", unhandled);
});
afterEach(() => {
  process.off("unhandledRejection", unhandled);
});

describe("a call", () => {
  it("that fails is an unhandled rejection if nobody looks, as with any promise", async () => {
    void stubbedClient(notFound).client.orchestration.listMachines();
    await pause(20);
    expect(unhandled).toHaveBeenCalledTimes(1);
  });
});

describe("no unhandled rejection is left by", () => {
  it("choosing result, or a withResponse that is handled", async () => {
    const { client } = stubbedClient(notFound);
    await client.orchestration.listMachines().result();
    await failureOf(client.orchestration.listMachines().withResponse());
    void client.orchestration.listMachines({ limit: 0 }).result();
    await pause(20);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("a call that times out or is aborted while fetch fails later", async () => {
    const late = () => pause(30).then(() => Promise.reject(new TypeError("fetch failed")));
    const { client } = stubbedClient(late, { timeoutMs: 5 });
    await client.orchestration.listMachines().result();
    await client.orchestration.listMachines({}, { signal: AbortSignal.timeout(1) }).result();
    await pause(60);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it("a hook that rejects, even if onWarning throws", async () => {
    const onRequest = () => Promise.reject(new Error("hook"));
    const onWarning = () => {
      throw new Error("no console");
    };
    await stubbedClient(anything, { hooks: { onRequest }, onWarning }).client.orchestration.listMachines();
    await pause(20);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
