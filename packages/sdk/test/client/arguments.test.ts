import type { Orchestration } from "@peaqos/sdk";
import { describe, expect, it } from "vitest";
import { failureOf } from "../../../client/test/helpers.ts";
import { stubbedClient } from "../calls/helpers.ts";

type Call = (orchestration: Orchestration) => Promise<unknown>;

/** Expects that a call is refused before anything is sent. */
async function expectRefused(call: Call, field: string, constraint?: string) {
  const { client, sent } = stubbedClient();
  const error = await failureOf(call(client.orchestration));
  expect(error).toMatchObject({ kind: "validation", field, ...(constraint && { constraint }) });
  expect(sent).toEqual([]);
}

/** The path and query that a call is sent to. */
async function targetOf(call: Call): Promise<string> {
  const { client, sent } = stubbedClient();
  await call(client.orchestration);
  return String(sent[0]?.url).replace("https://deployment.example", "");
}

describe("limit", () => {
  it.each([1, 100, 500])("may be %i", async (limit) => {
    expect(await targetOf((orchestration) => orchestration.listMachines({ limit }))).toBe(`/api/v1/machines?limit=${limit}`);
  });

  it.each([0, -1, 501, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "20", true])("must not be %j", async (limit) => {
    await expectRefused((orchestration) => orchestration.listMachines({ limit: limit as never }), "limit");
    await expectRefused((orchestration) => orchestration.listAgentPairings("m", { limit: limit as never }), "limit");
    await expectRefused((orchestration) => orchestration.listMachinesAll({ limit: limit as never }).next(), "limit");
  });
});

describe("a query", () => {
  it("leaves out what is undefined, and encodes what is not", async () => {
    expect(await targetOf((orchestration) => orchestration.listMachines({ limit: undefined, cursor: undefined }))).toBe(
      "/api/v1/machines",
    );
    const cursor = "a+b/c=&d e#?ü";
    const target = await targetOf((orchestration) => orchestration.listMachines({ cursor }));
    expect(new URL(target, "https://x").searchParams.get("cursor")).toBe(cursor);
    expect(new URL(target, "https://x").hash).toBe("");
  });

  it.each([undefined, "", null, 7])("of listMarketOrders with the machineId %j is refused", async (machineId) => {
    await expectRefused((orchestration) => orchestration.listMarketOrders({ machineId } as never), "machineId");
  });

  it.each(["pairingToken", "apiKey"])("must not hold a credential, which logs of URLs would show: %s", async (name) => {
    const query = { limit: 1, [name]: "s3cret" };
    await expectRefused((orchestration) => orchestration.listMarketServices(query), name);
    await expectRefused((orchestration) => orchestration.listMachinesAll(query).next(), name);
    await expectRefused((orchestration) => orchestration.getMarketService("svc_1", { [name]: "s3cret" } as never), name);
  });

  it("of listMarketOrders that is missing is refused", async () => {
    await expectRefused((orchestration) => orchestration.listMarketOrders(undefined as never), "machineId");
    await expectRefused((orchestration) => orchestration.listMarketOrdersAll(undefined as never).next(), "machineId");
    expect(await targetOf((orchestration) => orchestration.listMarketOrders({ machineId: "m" }))).toContain("machineId=m");
  });
});

describe("an id in a path", () => {
  it.each(["", ".", "..", "%2e%2E", ".%2e", "../skills", "a/../b", "..\\b", "a%2f..", undefined, null, 7, {}])(
    "must not be %j, which could reach another resource",
    async (id) => {
      await expectRefused((orchestration) => orchestration.getMachine(id as never), "machineId");
      await expectRefused((orchestration) => orchestration.archiveMachine(id as never), "machineId");
      await expectRefused((orchestration) => orchestration.revokeAgentPairing("mach_rover7", id as never), "pairingId");
      await expectRefused((orchestration) => orchestration.confirmMarketOrder(id as never, "token"), "orderId");
    },
  );

  it.each(["a/b", "a?b=c", "a#b", "a b", "ü", "a%2fb", "a:b@c", "...", "a..b"])(
    "is encoded: %j stays one segment",
    async (id) => {
      const target = await targetOf((orchestration) => orchestration.getRuntimeEndpoint("mach_rover7", id));
      expect(target).toBe(`/api/v1/machines/mach_rover7/runtime-endpoints/${encodeURIComponent(id)}`);
      expect(new URL(target, "https://x").pathname.split("/")).toHaveLength(7);
    },
  );
});

describe("the endpointBaseUrl of a runtime endpoint", () => {
  const upsert = (endpointBaseUrl: unknown) => (orchestration: Orchestration) =>
    orchestration.upsertRuntimeEndpoint("mach_rover7", "qvac", { endpointBaseUrl } as never);
  const beat = (...urls: unknown[]): Call => {
    const endpoints = urls.map((endpointBaseUrl) => ({ endpointBaseUrl }));
    return (orchestration) => orchestration.machineAgentHeartbeat({ endpoints } as never);
  };

  it.each(["", "not a url", "127.0.0.1:11434", "/v1/models", undefined, null, 7])("must not be %j", async (url) => {
    await expectRefused(upsert(url), "endpointBaseUrl", "valid URL");
    await expectRefused(beat(url), "endpoints[0].endpointBaseUrl", "valid URL");
    await expectRefused(beat("http://127.0.0.1", "http://127.0.0.1", url), "endpoints[2].endpointBaseUrl", "valid URL");
  });

  it.each(["http://127.0.0.1:11434", "https://runtime.example/v1", "unix://socket"])("may be %s", async (url) => {
    expect(await targetOf(upsert(url))).toBe("/api/v1/machines/mach_rover7/runtime-endpoints/qvac");
    expect(await targetOf(beat(url))).toBe("/api/v1/machine-agents/heartbeat");
  });
});

describe("a body", () => {
  it.each([{}, { endpoints: [] }, { endpoints: null }, { endpoints: "http://x" }])(
    "of a heartbeat must not be %j",
    async (params) => {
      await expectRefused((orchestration) => orchestration.machineAgentHeartbeat(params as never), "endpoints");
    },
  );

  it.each([[[null]], [[undefined]], [[7]]])("of a heartbeat must not hold %j as an endpoint", async (endpoints) => {
    await expectRefused(
      (orchestration) => orchestration.machineAgentHeartbeat({ endpoints } as never),
      "endpoints[0].endpointBaseUrl",
    );
  });

  it.each([undefined, null, 7, "{}", [], true])("that is required must not be %j", async (params) => {
    await expectRefused((orchestration) => orchestration.createMachine(params as never), "params");
    await expectRefused((orchestration) => orchestration.searchMarket(params as never, "token"), "params");
    await expectRefused((orchestration) => orchestration.upsertRuntimeEndpoint("m", "qvac", params as never), "params");
    await expectRefused((orchestration) => orchestration.machineAgentHeartbeat(params as never), "params");
  });

  it("must be something that JSON can hold", async () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    await expectRefused((orchestration) => orchestration.createMachine(cycle as never), "params");
    await expectRefused((orchestration) => orchestration.createMachine({ displayName: 7n } as never), "params");
  });

  it("that is required must not vanish when it becomes JSON", async () => {
    await expectRefused((orchestration) => orchestration.createMachine({ toJSON: () => undefined } as never), "params");
  });
});
