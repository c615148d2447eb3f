import { OrchestrationApiError } from "@peaqos/sdk";
import { describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { errorAnswer, stubbedClient } from "./helpers.ts";

const notFound = () => errorAnswer(404, "NOT_FOUND", { "x-request-id": "req_7" });

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
});
