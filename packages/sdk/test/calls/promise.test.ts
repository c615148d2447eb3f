import { OrchestrationApiError } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { anything, errorAnswer, pause, stubbedClient } from "./helpers.ts";

const notFound = () => errorAnswer(404, "NOT_FOUND", { "x-request-id": "req_7" });

const unhandled = vi.fn();
beforeEach(() => {
  unhandled.mockReset();
  process.on("unhandledRejection", unhandled);
});
afterEach(() => {
  process.off("unhandledRejection", unhandled);
});

describe("a call", () => {
  it("sends its request at once, before anybody awaits it, and only once", async () => {
    const { client, sent } = stubbedClient();
    const call = client.orchestration.listMachines();
    expect(sent).toHaveLength(1);
    expect(await call).toEqual(await call);
    await call.withResponse();
    await call.result();
    expect(sent).toHaveLength(1);
  });

  it("is a promise", async () => {
    const call = stubbedClient().client.orchestration.listMachines();
    expect(call).toBeInstanceOf(Promise);
    expect(Object.prototype.toString.call(call)).toBe("[object Promise]");
    expect(Promise.resolve(call)).toBe(call);
    await call;
  });

  it("works with all, allSettled, race and any", async () => {
    const good = () => stubbedClient().client.orchestration.listMachines();
    const bad = () => stubbedClient(notFound).client.orchestration.listMachines();
    const [first, second] = await Promise.all([good(), good()]);
    expect([first.items, second.items]).toEqual([[], []]);
    const settled = await Promise.allSettled([good(), bad()]);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect((await Promise.race([good(), new Promise<never>(() => undefined)])).items).toEqual([]);
    expect((await Promise.any([bad(), good()])).items).toEqual([]);
    expect(await failureOf(Promise.all([good(), bad()]))).toBeInstanceOf(OrchestrationApiError);
  });

  it("has then, catch and finally", async () => {
    const last = vi.fn();
    const bad = stubbedClient(notFound).client.orchestration.listMachines();
    expect(await bad.catch((error: OrchestrationApiError) => error.code)).toBe("NOT_FOUND");
    await stubbedClient().client.orchestration.listMachines().finally(last);
    await failureOf(stubbedClient(notFound).client.orchestration.listMachines().finally(last));
    expect(last).toHaveBeenCalledTimes(2);
    expect(
      await stubbedClient()
        .client.orchestration.listMachines()
        .then(({ items }) => items.length),
    ).toBe(0);
  });

  it("never throws before there is a promise, whatever the arguments", async () => {
    const { orchestration } = stubbedClient().client;
    const wrong: (() => Promise<unknown>)[] = [
      () => orchestration.getMachine(undefined as never),
      () => orchestration.listMachines(7 as never),
      () => orchestration.listMachines({}, 7 as never),
      () => orchestration.createMachine(null as never),
      () => orchestration.listMarketOrders(undefined as never),
      () => orchestration.searchMarket({} as never, undefined as never),
      () => orchestration.listMachines({ limit: Symbol("7") as never }),
      () => orchestration.updateMachine("m", { displayName: 7n as never }),
    ];
    for (const call of wrong) {
      const promise = call();
      expect(promise).toBeInstanceOf(Promise);
      await promise.catch((error) => expect(error).toMatchObject({ kind: "validation" }));
    }
  });

  it("that fails is an unhandled rejection if nobody looks, as with any promise", async () => {
    void stubbedClient(notFound).client.orchestration.listMachines();
    await pause(20);
    expect(unhandled).toHaveBeenCalledTimes(1);
  });
});

describe("withResponse", () => {
  it("gives the data, and of the response the status and the headers, and nothing else", async () => {
    const answer = () => Response.json({ item: {} }, { status: 201, headers: { "x-request-id": "req_7" } });
    const outcome = await stubbedClient(answer)
      .client.orchestration.createMachine({} as never)
      .withResponse();
    expect(Object.keys(outcome).sort()).toEqual(["data", "response"]);
    expect(Object.keys(outcome.response).sort()).toEqual(["headers", "status"]);
    expect(outcome.data).toEqual({ item: {} });
    expect(outcome.response.status).toBe(201);
    expect(outcome.response.headers.get("X-Request-Id")).toBe("req_7");
  });

  it("gives the last answer after a retry, and each call its own", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const stub = stubbedClient((nth, init) => (nth === 1 ? errorAnswer(503, "INTERNAL_ERROR") : anything(nth, init)), {
      maxRetries: 1,
    });
    const { response } = await stub.client.orchestration.listMachines().withResponse();
    expect(response.status).toBe(200);
    vi.restoreAllMocks();
  });

  it("works where there is no answer to read", async () => {
    const empty = () => new Response(null, { status: 204 });
    const { data, response } = await stubbedClient(empty).client.orchestration.archiveMachine("m").withResponse();
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  it("rejects with the error of the call", async () => {
    const call = stubbedClient(notFound).client.orchestration.listMachines();
    expect(await failureOf(call.withResponse())).toBe(await failureOf(call));
  });
});

describe("result", () => {
  it("is ok with the value, or not ok with the error, and never rejects", async () => {
    expect(await stubbedClient().client.orchestration.listMachines().result()).toEqual({
      ok: true,
      value: { item: {}, items: [] },
    });
    const call = stubbedClient(notFound).client.orchestration.listMachines();
    const outcome = await call.result();
    expect(outcome).toEqual({ ok: false, error: await failureOf(call) });
    expect(await stubbedClient().client.orchestration.listMachines({ limit: 0 }).result()).toMatchObject({
      ok: false,
      error: { kind: "validation", field: "limit" },
    });
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
});
