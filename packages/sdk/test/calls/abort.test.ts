import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { deferred, expectReason, failureOf } from "../../../client/test/helpers.ts";
import { answerBytes, socketServer } from "../faults/socket-server.ts";
import { anything, clientOf, errorAnswer, pause, silence, stubbedClient } from "./helpers.ts";

const reason = new Error("the user closed the page");

describe("an abort ends a call with reason aborted and the caller's reason as cause", () => {
  it("before it begins, so that nothing is sent", async () => {
    const { client, sent } = stubbedClient();
    const call = client.orchestration.listMachines({}, { signal: AbortSignal.abort(reason) });
    expect((await expectReason("aborted", call)).cause).toBe(reason);
    expect(sent).toEqual([]);
  });

  it("while it waits for the headers, and gives up the connection", async () => {
    const server = await socketServer(() => undefined);
    const controller = new AbortController();
    const call = clientOf(server.url).orchestration.listMachines({}, { signal: controller.signal });
    const failure = expectReason("aborted", call);
    await server.reached;
    controller.abort(reason);
    expect((await failure).cause).toBe(reason);
    await server.disconnected;
  });

  it("in the middle of the body, and gives up the connection", async () => {
    const server = await socketServer((socket) => socket.write(answerBytes(200, '{"items":', { "content-length": "500" })));
    const controller = new AbortController();
    const headers = deferred();
    const fetch = async (url: string, init: RequestInit) => {
      const response = await globalThis.fetch(url, init);
      headers.resolve();
      return response;
    };
    const call = clientOf(server.url, { fetch }).orchestration.listMachines({}, { signal: controller.signal });
    const failure = expectReason("aborted", call);
    await headers.promise;
    await pause(20);
    controller.abort(reason);
    expect((await failure).cause).toBe(reason);
    await server.disconnected;
  });

  it("in the wait between two attempts, long before the wait is over", async () => {
    const { client, sent } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR", { "retry-after": "55" }), { maxRetries: 3 });
    const controller = new AbortController();
    const call = client.orchestration.listMachines({}, { signal: controller.signal });
    const failure = expectReason("aborted", call);
    await pause(20);
    const started = performance.now();
    controller.abort(reason);
    expect((await failure).cause).toBe(reason);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(sent).toHaveLength(1);
  });

  it("even if fetch ignores the signal", async () => {
    const controller = new AbortController();
    const call = stubbedClient(silence).client.orchestration.listMachines({}, { signal: controller.signal });
    const failure = expectReason("aborted", call);
    controller.abort(reason);
    expect((await failure).cause).toBe(reason);
  });
});

describe("an abort", () => {
  it("is never retried", async () => {
    const controller = new AbortController();
    const { client, sent } = stubbedClient(silence, { maxRetries: 5 });
    const call = client.orchestration.listMachines({}, { signal: controller.signal });
    controller.abort();
    await expectReason("aborted", call);
    await pause(20);
    expect(sent).toHaveLength(1);
  });

  it("without a reason keeps the AbortError of the runtime", async () => {
    const signal = AbortSignal.abort();
    const error = await expectReason("aborted", stubbedClient().client.orchestration.listMachines({}, { signal }));
    expect(error.cause).toBe(signal.reason);
  });

  it("may have any value as its reason", async () => {
    for (const value of ["closed", 7, null, { step: 3 }]) {
      const call = stubbedClient().client.orchestration.listMachines({}, { signal: AbortSignal.abort(value) });
      expect((await expectReason("aborted", call)).cause).toBe(value);
    }
  });

  it("by a signal with a time limit is the caller's abort, not the deadline of the call", async () => {
    const call = stubbedClient(silence).client.orchestration.listMachines({}, { signal: AbortSignal.timeout(20) });
    expect((await expectReason("aborted", call)).cause).toMatchObject({ name: "TimeoutError" });
  });

  it("after the answer changes nothing", async () => {
    const controller = new AbortController();
    const { client, sent } = stubbedClient();
    const page = await client.orchestration.listMachines({}, { signal: controller.signal });
    controller.abort(reason);
    expect(page.items).toEqual([]);
    expect(sent[0]?.init.signal?.aborted).toBe(false);
  });

  it("of one call leaves the other calls of the same client alone", async () => {
    const controller = new AbortController();
    const waiting = deferred<Response>();
    const { client } = stubbedClient((nth) => (nth === 1 ? silence(nth, {}) : waiting.promise));
    const first = expectReason("aborted", client.orchestration.listMachines({}, { signal: controller.signal }));
    const second = client.orchestration.listMachines();
    controller.abort();
    await first;
    waiting.resolve(Response.json({ items: [] }));
    expect(await second).toEqual({ items: [] });
  });

  it("is announced by no request event for the attempt that it prevents", async () => {
    const controller = new AbortController();
    const onRequest = vi.fn();
    const { client } = stubbedClient(() => errorAnswer(503, "INTERNAL_ERROR", { "retry-after": "55" }), {
      maxRetries: 1,
      hooks: { onRequest, onRetry: () => setTimeout(() => controller.abort(), 10) },
    });
    await expectReason("aborted", client.orchestration.listMachines({}, { signal: controller.signal }));
    expect(onRequest).toHaveBeenCalledTimes(1);
  });
});

describe("a signal", () => {
  it("that is none is refused before the call", async () => {
    const { client, sent } = stubbedClient();
    for (const signal of [new AbortController(), {}, "stop", 1]) {
      const error = await failureOf(client.orchestration.listMachines({}, { signal: signal as never }));
      expect(error).toMatchObject({ kind: "validation", field: "signal" });
    }
    expect(sent).toEqual([]);
  });

  it("carries no listener of a call that waits for its next attempt and is then answered", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { signal } = new AbortController();
    const { client } = stubbedClient((nth) => (nth === 1 ? errorAnswer(503, "INTERNAL_ERROR") : anything(nth, {})), {
      maxRetries: 1,
    });
    await client.orchestration.listMachines({}, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    vi.restoreAllMocks();
  });
});
