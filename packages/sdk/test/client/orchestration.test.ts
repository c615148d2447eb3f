import { OrchestrationConfigError, PeaqosClient } from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import { operationTable } from "@peaqos/types";
import { describe, expect, it, vi } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { errorAnswer, stubbedClient } from "../calls/helpers.ts";

describe("client.orchestration", () => {
  it("is made when it is first asked for, and is the same object ever after", () => {
    const { client } = stubbedClient();
    const first = client.orchestration;
    expect(client.orchestration).toBe(first);
    expect(client.with({}).orchestration).not.toBe(first);
    // A second copy of the same property would not be lazy.
    expect(Object.keys(client)).toEqual([]);
  });

  it("has a method for every operation, under its operationId", () => {
    const names = Object.keys(stubbedClient().client.orchestration);
    expect(names).toEqual(expect.arrayContaining(Object.keys(operationTable)));
  });

  it("works destructured: neither the client nor the methods need this", async () => {
    const { client, sent } = stubbedClient();
    const { orchestration } = client;
    const { getMachine, listMachines } = orchestration;
    await getMachine("mach_rover7");
    await [listMachines].map((list) => list({ limit: 5 }))[0];
    expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/api/v1/machines/mach_rover7", "/api/v1/machines"]);
  });

  it("does what the functions do", async () => {
    const { client, sent } = stubbedClient();
    await client.orchestration.releasePayment("ord_rtk_1", undefined, "pairing-token-1");
    await functions.releasePayment(client, "ord_rtk_1", undefined, "pairing-token-1");
    const [method, fn] = sent.map(({ url, headers, body }) => ({ url, headers: [...headers], body }));
    expect(fn).toEqual(method);
  });
});

describe("a client with options that cannot be used", () => {
  it("is made without an error, and says so when it is first used", async () => {
    const wrong = new PeaqosClient({ orchestrationUrl: "not a url" });
    expect(() => wrong.orchestration).toThrow(OrchestrationConfigError);
    expect(() => new PeaqosClient().orchestration).toThrow(OrchestrationConfigError);
    expect(() => new PeaqosClient(undefined).orchestration).toThrow(OrchestrationConfigError);
  });

  it("makes the functions reject, not throw", async () => {
    const fetch = vi.fn();
    const wrong = functions.createOrchestrationClient({ orchestrationUrl: "not a url", fetch });
    const call = functions.listMachines(wrong);
    expect(call).toBeInstanceOf(Promise);
    expect(await failureOf(call)).toMatchObject({ kind: "config", operation: "listMachines" });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("can be made usable by with", async () => {
    const { orchestration } = new PeaqosClient().with({
      orchestrationUrl: "https://deployment.example",
      fetch: async () => Response.json({ items: [] }),
    });
    expect((await orchestration.listMachines()).items).toEqual([]);
  });

  it.each([undefined, null, {}, "client", 7])("is none at all: a function refuses %j", async (client) => {
    expect(await failureOf(functions.listMachines(client as never))).toMatchObject({ kind: "config" });
  });
});

describe("a client", () => {
  it("sends nothing when it is made", () => {
    const { client, sent } = stubbedClient();
    void client.orchestration;
    expect(sent).toEqual([]);
  });

  it("works behind a Proxy, as frameworks and mocks put it", async () => {
    const { client, sent } = stubbedClient();
    const proxy = new Proxy(client, {});
    await proxy.orchestration.listMachines();
    await functions.listMachines(proxy);
    await proxy.with({ timeoutMs: 5_000 }).orchestration.listMachines();
    const recording = new Proxy(client, { get: (target, name) => Reflect.get(target, name, target) });
    await recording.orchestration.listMachines();
    expect(sent).toHaveLength(4);
    expect(sent.every(({ headers }) => headers.get("x-api-key") === "platform-key-1")).toBe(true);
  });

  it("works as a subclass", async () => {
    class RoverClient extends PeaqosClient {
      rovers() {
        return this.orchestration.listMachines({ limit: 5 });
      }
    }
    const client = new RoverClient({
      orchestrationUrl: "https://deployment.example",
      fetch: async () => errorAnswer(404, "NOT_FOUND"),
    });
    expect(await failureOf(client.rovers())).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is not changed by what happens to its options later", async () => {
    const options = {
      orchestrationUrl: "https://deployment.example",
      apiKey: "platform-key-1",
      fetch: vi.fn(async () => Response.json({ items: [] })),
    };
    const { fetch } = options;
    const client = new PeaqosClient(options);
    options.orchestrationUrl = "https://elsewhere.example";
    options.apiKey = "other";
    await client.orchestration.listMachines();
    expect(fetch).toHaveBeenCalledWith("https://deployment.example/api/v1/machines", expect.anything());
  });
});
