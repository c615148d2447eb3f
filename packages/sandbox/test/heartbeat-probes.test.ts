import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agentScene, qvacAt } from "./agent-scene.ts";
import { deadAddress, startRuntime } from "./runtime-server.ts";
import { type Sandbox, startSandbox, TestClock } from "./support.ts";

const clock = new TestClock();
let sandbox: Sandbox;
let dead: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
  dead = await deadAddress();
});
afterAll(() => sandbox.close());

const scene = (body?: object) => agentScene(sandbox, body);

describe("the probes of a heartbeat", () => {
  it("reach every endpoint once, where it was told to and with its token", async () => {
    await using runtime = await startRuntime();
    const { beat } = await scene();
    await beat([
      { providerKey: "qvac", endpointBaseUrl: runtime.url, authToken: "token-1" },
      { providerKey: "other", endpointBaseUrl: runtime.url, authToken: "token-2", authType: "api-key", probePath: "up?deep=1" },
      { providerKey: "open", endpointBaseUrl: runtime.url, authToken: "token-3", authType: "none" },
      { providerKey: "sly", endpointBaseUrl: runtime.url, authToken: "token-4", probePath: "//example.invalid/x" },
      { providerKey: "mail", endpointBaseUrl: runtime.url, probePath: "@example.invalid/x" },
    ]);
    const seen = runtime.requests.map(({ method, path, headers }) => ({
      asked: `${method} ${path}`,
      bearer: headers.authorization,
      key: headers["x-api-key"],
    }));
    expect(seen.toSorted((a, b) => a.asked.localeCompare(b.asked))).toEqual(
      [
        { asked: "GET /v1/models", bearer: "Bearer token-1", key: undefined },
        { asked: "GET /up?deep=1", bearer: undefined, key: "token-2" },
        { asked: "GET /health", bearer: undefined, key: undefined },
        { asked: "GET //example.invalid/x", bearer: "Bearer token-4", key: undefined },
        { asked: "GET /@example.invalid/x", bearer: undefined, key: undefined },
      ].toSorted((a, b) => a.asked.localeCompare(b.asked)),
    );
  });

  it.each([200, 201, 204, 301, 302, 400, 401, 404, 500, 503])("tell an endpoint that answers %d", async (status) => {
    await using runtime = await startRuntime(status);
    const { beat, endpoint } = await scene();
    const { body } = await beat(qvacAt(runtime.url));
    const healthy = status < 300;
    expect(body.item.endpoints[0]).toMatchObject(
      healthy ? { status: "active", healthError: null } : { status: "degraded", healthError: `answered ${status}` },
    );
    expect(runtime.requests).toHaveLength(1);
    const { lastHealthyAt, lastCheckedAt } = await endpoint();
    expect(lastHealthyAt).toBe(healthy ? lastCheckedAt : null);
  });

  it("tell an endpoint where nothing answers, and names nothing secret", async () => {
    const { beat, endpoint } = await scene();
    const secrets = { authToken: "s3cret-token", probePath: "/up?key=s3cret-query" };
    for (const url of [dead, "http://name.invalid:1", "http://user:s3cret-password@127.0.0.1:1"]) {
      const { body } = await beat(qvacAt(url, secrets));
      expect(body.item.endpoints[0]).toMatchObject({ status: "unreachable", healthError: "Nothing answered at /up." });
      expect(JSON.stringify(body)).not.toContain("s3cret");
      expect((await endpoint()).endpointBaseUrl).not.toContain("s3cret");
    }
  });

  it("do not wait for an endpoint that is silent", async () => {
    await using silent = await startRuntime(null);
    await using well = await startRuntime();
    const { beat } = await scene();
    const { body } = await beat([
      { providerKey: "silent", endpointBaseUrl: silent.url },
      { providerKey: "well", endpointBaseUrl: well.url },
    ]);
    expect(body.item.endpoints).toMatchObject([
      { providerKey: "silent", status: "unreachable", healthError: "Nothing answered at /health within 2 seconds." },
      { providerKey: "well", status: "active" },
    ]);
  });

  it("keep when the endpoint was healthy last, as long as it is the same one", async () => {
    await using runtime = await startRuntime();
    const { beat, endpoint } = await scene();
    const first = (await beat(qvacAt(runtime.url))).body.item.observedAt;
    runtime.status = 503;
    clock.advance(5_000);
    await beat(qvacAt(runtime.url));
    expect(await endpoint()).toMatchObject({ status: "degraded", lastHealthyAt: first });
    await beat(qvacAt(dead));
    expect(await endpoint()).toMatchObject({ status: "unreachable", lastHealthyAt: null });
  });
});
