import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { activeMachine, call, expectRefusal, must, type Sandbox, startSandbox, TestClock } from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

async function scene() {
  const { id: machineId, identityRef } = await activeMachine(sandbox);
  const at = (providerKey: string) => ({ params: { machineId, providerKey } });
  return {
    machineId,
    identityRef: identityRef ?? "",
    put: (providerKey: string, body: object) => call(sandbox, "upsertRuntimeEndpoint", { ...at(providerKey), body }),
    get: (providerKey: string) => call(sandbox, "getRuntimeEndpoint", at(providerKey)),
    remove: (providerKey: string) => call(sandbox, "deleteRuntimeEndpoint", at(providerKey)),
    list: (query = {}) => call(sandbox, "listRuntimeEndpoints", { params: { machineId }, query }),
    events: async (): Promise<{ type: string; payload: object }[]> =>
      (await must(sandbox, "listAuditEvents", { query: { machineId, resourceType: "runtime-endpoint" } })).items,
  };
}

const url = "http://127.0.0.1:11434";

describe("an endpoint that is entered by hand", () => {
  it("has what was left out filled in", async () => {
    const { put, get, machineId } = await scene();
    const { status, body } = await put("qvac", { endpointBaseUrl: url });
    expect(status).toBe(201);
    expect(body.item).toEqual({
      id: expect.stringMatching(/^rep_/),
      machineId,
      providerKey: "qvac",
      source: "manual",
      agentId: null,
      label: "QVAC runtime",
      endpointBaseUrl: url,
      authType: "none",
      hasAuthToken: false,
      modelAlias: null,
      networkScope: "loopback",
      probePath: "/v1/models",
      status: "active",
      leaseExpiresAt: null,
      lastCheckedAt: null,
      lastHealthyAt: null,
      createdAt: body.item.updatedAt,
      updatedAt: body.item.updatedAt,
    });
    expect((await get("qvac")).body).toEqual(body);
    expect((await put("geodnet", { endpointBaseUrl: url, probePath: "" })).body.item).toMatchObject({
      label: "GEODNET runtime",
      probePath: "/health",
    });
  });

  it("has what was said", async () => {
    const { put } = await scene();
    const said = {
      label: "Lab",
      authType: "api-key",
      modelAlias: "llama",
      networkScope: "vpn",
      probePath: "/up",
      status: "degraded",
      leaseExpiresAt: "2999-01-31T09:30:00.000Z",
    };
    const { body } = await put("qvac", { endpointBaseUrl: url, authToken: "s3cret", ...said });
    expect(body.item).toMatchObject({ ...said, hasAuthToken: true });
    expect(JSON.stringify(body)).not.toContain("s3cret");
  });

  it("is known by its provider in whatever case, and there is one", async () => {
    const { put, get, list, remove } = await scene();
    const first = await put("QvAc", { endpointBaseUrl: url });
    expect(first.body.item.providerKey).toBe("qvac");
    clock.advance(1_000);
    const second = await put("qvac", { endpointBaseUrl: "http://127.0.0.1:2", label: "Other" });
    expect(second.status).toBe(200);
    expect(second.body.item).toMatchObject({ id: first.body.item.id, createdAt: first.body.item.createdAt, label: "Other" });
    expect(second.body.item.updatedAt).not.toBe(first.body.item.updatedAt);
    expect((await get("QVAC")).body).toEqual(second.body);
    expect((await list()).body.items).toEqual([second.body.item]);
    expect((await remove("QVac")).status).toBe(204);
  });

  it("is created once by many that come together", async () => {
    const { put, list } = await scene();
    const answers = await Promise.all(Array.from({ length: 8 }, () => put("qvac", { endpointBaseUrl: url })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    expect((await list()).body.items).toHaveLength(1);
  });

  it("asks for its token as a bearer where nothing else is said, and is replaced without it", async () => {
    const { put } = await scene();
    const withToken = await put("qvac", { endpointBaseUrl: url, authToken: "t", label: "Mine", modelAlias: "llama" });
    expect(withToken.body.item).toMatchObject({ authType: "bearer", hasAuthToken: true });
    const { body } = await put("qvac", { endpointBaseUrl: url });
    expect(body.item).toMatchObject({ authType: "none", hasAuthToken: false, label: "QVAC runtime", modelAlias: null });
    expect((await put("qvac", { endpointBaseUrl: url, authToken: "" })).body.item.hasAuthToken).toBe(false);
  });

  it.each([
    ["http://127.0.0.1:8080/v1/models?key=x#y", "http://127.0.0.1:8080", "loopback"],
    ["http://localhost", "http://localhost", "loopback"],
    ["HTTP://LOCALHOST:80/", "http://localhost", "loopback"],
    ["https://[::1]:8443/x", "https://[::1]:8443", "loopback"],
    ["http://user:s3cret@10.0.0.7:9", "http://10.0.0.7:9", "lan"],
    ["https://192.168.7.20:443", "https://192.168.7.20", "lan"],
    ["https://runtime.example.com:444/a/b", "https://runtime.example.com:444", "lan"],
    ["http://localhost.example.com", "http://localhost.example.com", "lan"],
  ])("keeps scheme, host and port of %s", async (endpointBaseUrl, kept, networkScope) => {
    const { put } = await scene();
    expect((await put("qvac", { endpointBaseUrl })).body.item).toMatchObject({ endpointBaseUrl: kept, networkScope });
  });

  it.each(["http://", "https://:80", "http://a b", "http://127.0.0.1:70000", "http://[::1", "http://%", "http://user@"])(
    "is refused at %j",
    async (endpointBaseUrl) => {
      const { put } = await scene();
      const answer = await put("qvac", { endpointBaseUrl });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues).toEqual([{ path: "body.endpointBaseUrl", message: "must be a valid URL" }]);
    },
  );

  it.each([
    { endpointBaseUrl: "ftp://127.0.0.1" },
    { endpointBaseUrl: "127.0.0.1:80" },
    { endpointBaseUrl: " http://127.0.0.1" },
    {},
    { endpointBaseUrl: url, source: "agent" },
    { endpointBaseUrl: url, status: "fine" },
    { endpointBaseUrl: url, authToken: "two\r\nlines" },
    { endpointBaseUrl: url, leaseExpiresAt: "tomorrow" },
    { endpointBaseUrl: url, leaseExpiresAt: "2026-02-30T00:00:00Z" },
    { endpointBaseUrl: url, leaseExpiresAt: "2026-12-31T23:59:60Z" },
    { endpointBaseUrl: url, leaseExpiresAt: "9999-12-31T23:59:59-10:00" },
    { endpointBaseUrl: url, leaseExpiresAt: "0000-01-01T00:00:00+10:00" },
  ])("is refused with %o", async (body) => {
    const { put } = await scene();
    const answer = await put("qvac", body);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(JSON.stringify(answer.body)).not.toContain("lines");
  });

  it("keeps the end of its lease in UTC", async () => {
    const { put } = await scene();
    const { body } = await put("qvac", { endpointBaseUrl: url, leaseExpiresAt: "2026-12-31T23:30:00+01:30" });
    expect(body.item.leaseExpiresAt).toBe("2026-12-31T22:00:00.000Z");
  });

  it.each(["a b", "a\u0000b", "\n", "\u200b", "k".repeat(201), randomBytes(6000).toString("hex")])(
    "is refused for the provider %j, and not found there",
    async (providerKey) => {
      const { put, get, remove } = await scene();
      const answer = await put(providerKey, { endpointBaseUrl: url });
      expectRefusal(answer, 400, "VALIDATION_ERROR");
      expect(answer.body.error.details.issues[0].path).toBe("path.providerKey");
      expectRefusal(await get(providerKey), 404, "NOT_FOUND");
      expectRefusal(await remove(providerKey), 404, "NOT_FOUND");
    },
  );
});

describe("the endpoints of a machine", () => {
  it("are its own, in pages", async () => {
    const { put, list, machineId } = await scene();
    const other = await scene();
    await other.put("qvac", { endpointBaseUrl: url });
    const keys = ["c", "a", "b", "ä", "🤖"];
    for (const key of keys) await put(key, { endpointBaseUrl: url });
    const first = await list({ limit: 3 });
    const second = await list({ limit: 3, cursor: first.body.nextCursor });
    const items = [...first.body.items, ...second.body.items];
    expect(items.map((item: { providerKey: string }) => item.providerKey)).toEqual(keys);
    expect(items.every((item: { machineId: string }) => item.machineId === machineId)).toBe(true);
    expect(second.body).not.toHaveProperty("nextCursor");
  });

  it("are gone once they are removed, and only then", async () => {
    const { put, get, remove, events } = await scene();
    await put("qvac", { endpointBaseUrl: url });
    await put("other", { endpointBaseUrl: url });
    expect((await remove("qvac")).status).toBe(204);
    expectRefusal(await remove("qvac"), 404, "NOT_FOUND");
    expectRefusal(await get("qvac"), 404, "NOT_FOUND");
    expect((await get("other")).status).toBe(200);
    expect((await events()).map(({ type }) => type)).toEqual([
      "runtime-endpoint.deleted",
      "runtime-endpoint.created",
      "runtime-endpoint.created",
    ]);
    expect((await put("qvac", { endpointBaseUrl: url })).status).toBe(201);
  });

  it("are recorded when they change, without their token", async () => {
    const { put, events } = await scene();
    const body = { endpointBaseUrl: url, authToken: "s3cret-1" };
    await put("qvac", body);
    await put("qvac", body);
    expect(await events()).toHaveLength(1);
    await put("qvac", { ...body, authToken: "s3cret-2" });
    expect((await events())[0]).toMatchObject({ type: "runtime-endpoint.updated", payload: { changed: ["authToken"] } });
    await put("qvac", { ...body, authToken: "s3cret-2", status: "unreachable" });
    expect((await events())[0]).toMatchObject({ payload: { changed: ["status"], from: "active", to: "unreachable" } });
    expect(JSON.stringify(await events())).not.toContain("s3cret");
    await put("qvac", { ...body, authToken: "s3cret-2", status: "unreachable", leaseExpiresAt: "2999-01-31T09:30:00Z" });
    expect((await events())[0]).toMatchObject({ payload: { changed: ["leaseExpiresAt"] } });
  });

  it("need a machine that is there, active and activated", async () => {
    const { machineId, identityRef, put } = await scene();
    await put("qvac", { endpointBaseUrl: url });
    const all = async (id = machineId) => {
      const params = { machineId: id, providerKey: "qvac" };
      return [
        await call(sandbox, "listRuntimeEndpoints", { params }),
        await call(sandbox, "getRuntimeEndpoint", { params }),
        await call(sandbox, "upsertRuntimeEndpoint", { params, body: { endpointBaseUrl: url } }),
        await call(sandbox, "deleteRuntimeEndpoint", { params }),
      ];
    };
    for (const answer of await all("mach_x")) expectRefusal(answer, 404, "NOT_FOUND");
    for (const known of [{ bonded: false }, { resolves: false }]) {
      sandbox.registry.set({ identityRef, ...known });
      for (const answer of await all()) expectRefusal(answer, 409, "MACHINE_NOT_ACTIVATED");
    }
    sandbox.registry.set({ identityRef });
    sandbox.registry.outage = true;
    const [list, get, ...writes] = await all();
    sandbox.registry.outage = false;
    expect([list?.status, get?.status]).toEqual([200, 200]);
    for (const answer of writes) expectRefusal(answer, 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    await must(sandbox, "updateMachine", { params: { machineId }, body: { status: "degraded" } });
    for (const answer of await all()) expectRefusal(answer, 409, "MACHINE_NOT_ACTIVE");
  });
});
