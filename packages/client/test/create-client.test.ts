import { AGENT_PAIRING_TOKEN_HEADER, createClient, OrchestrationConfigError, OrchestrationValidationError } from "@peaqos/client";
import { keylessPaths } from "@peaqos/types";
import { describe, expect, it } from "vitest";
import { everythingIn, failureOf, recordingClient } from "./helpers.ts";
import { rawServer } from "./raw-server.ts";

const MACHINES = "/api/v1/machines";
const MACHINE = "/api/v1/machines/{machineId}";
const SECRET = "s3cret";
const machine = { displayName: "Zürich 🤖", ownerId: "o", machineType: "rover", runtimeProfile: "edge", labels: { a: "b" } };

describe("a request", () => {
  it("is made by the injected fetch, called as fetch(url, init)", async () => {
    const calls: unknown[][] = [];
    const fetch = async (...args: unknown[]) => {
      calls.push(args);
      return new Response("{}");
    };
    await createClient({ orchestrationUrl: "http://127.0.0.1:4010", fetch }).GET(MACHINES);
    expect(calls).toEqual([["http://127.0.0.1:4010/api/v1/machines", expect.objectContaining({ method: "GET" })]]);
    expect(calls[0]?.[1]).toMatchObject({ redirect: "manual", signal: expect.any(AbortSignal) });
  });

  it("has a body that is exactly the JSON of what was given, and its content type", async () => {
    const server = await rawServer((response) => response.writeHead(201).end("{}"));
    await createClient({ orchestrationUrl: server.url }).POST(MACHINES, { body: machine });
    expect(server.requests[0]).toMatchObject({ method: "POST", path: MACHINES, body: JSON.stringify(machine) });
    expect(values(server.requests[0]?.rawHeaders, "content-type")).toEqual(["application/json"]);
  });

  it("has neither a body nor a content type when none was given", async () => {
    const { client, sent } = recordingClient();
    await client.GET(MACHINES);
    await client.DELETE(MACHINE, { params: { path: { machineId: "a" } } });
    for (const { init, headers } of sent) {
      expect(init).not.toHaveProperty("body");
      expect(headers.has("content-type")).toBe(false);
    }
  });

  it("is the same through client.request and through the verb", async () => {
    const { client, sent } = recordingClient({ apiKey: "key" });
    const params = { path: { machineId: "a/b" } };
    await client.PATCH(MACHINE, { params, body: { displayName: "b" } });
    await client.request("patch", MACHINE, { params, body: { displayName: "b" } });
    const [verb, request] = sent.map(({ url, init, headers }) => ({
      url,
      method: init.method,
      body: init.body,
      all: [...headers],
    }));
    expect(request).toEqual(verb);
    expect(verb).toMatchObject({ method: "PATCH", body: '{"displayName":"b"}' });
  });

  it("passes the middleware of openapi-fetch", async () => {
    const { client, sent } = recordingClient();
    client.use({ onRequest: ({ request }) => request.headers.set("x-trace", "1") });
    await client.GET(MACHINES);
    expect(sent[0]?.headers.get("x-trace")).toBe("1");
  });
});

describe("the platform key", () => {
  it("is sent once, in x-api-key", async () => {
    const server = await rawServer((response) => response.end("{}"));
    await createClient({ orchestrationUrl: server.url, apiKey: SECRET }).GET(MACHINES);
    expect(values(server.requests[0]?.rawHeaders, "x-api-key")).toEqual([SECRET]);
  });

  it("is not sent to operations that take none", async () => {
    expect(keylessPaths).toContain("/health");
    for (const path of keylessPaths) {
      const { client, sent } = recordingClient({ apiKey: SECRET });
      await (path === "/health" ? client.GET(path) : client.POST(path, { body: {} as never }));
      expect(sent).toHaveLength(1);
      expect([...(sent[0]?.headers.values() ?? [])], path).not.toContain(SECRET);
    }
  });

  it.each(["x-api-key", "X-Api-Key", "X-API-KEY"])("is not replaced by the option headers with %s", async (name) => {
    const { client, sent } = recordingClient({ apiKey: "key", headers: { [name]: "other", "X-Extra": "1" } });
    await client.GET(MACHINES);
    expect(sent[0]?.headers.get("x-api-key")).toBe("key");
    expect(sent[0]?.headers.get("x-extra")).toBe("1");
  });

  it.each([undefined, ""])("counts as none when it is %j", async (apiKey) => {
    const { client, sent } = recordingClient({ apiKey });
    await client.GET(MACHINES);
    expect(sent[0]?.headers.has("x-api-key")).toBe(false);
  });
});

describe("an option that HTTP cannot carry", () => {
  it.each([
    ["apiKey", { apiKey: `${SECRET}\r\nx-evil: 1` }],
    ["apiKey", { apiKey: `${SECRET}\n` }],
    ["apiKey", { apiKey: `${SECRET}\u{1f511}` }],
    ["headers", { headers: { "x-extra": `${SECRET}\0` } }],
    ["headers", { headers: { "x-extra": [`${SECRET}\n`] as never } }],
    ["headers", { headers: { "x extra": SECRET } }],
  ])("is refused by its name %s, and its value is not repeated: %j", async (option, options) => {
    const error = await failureOf(() => recordingClient(options));
    expect(error).toBeInstanceOf(OrchestrationConfigError);
    expect((error as Error).message).toMatch(new RegExp(`^${option} `));
    expect(everythingIn(error)).not.toContain(SECRET);
  });
});

describe("the headers of a call", () => {
  it.each([
    ["an object", { [AGENT_PAIRING_TOKEN_HEADER]: "pair" }],
    ["a Headers", new Headers({ [AGENT_PAIRING_TOKEN_HEADER]: "pair" })],
    ["a list of pairs", [[AGENT_PAIRING_TOKEN_HEADER, "pair"]] as [string, string][]],
  ])("arrive when they are given as %s, next to those of the client", async (_, headers) => {
    const { client, sent } = recordingClient({ apiKey: "key" });
    await client.POST(MACHINES, { body: machine, headers });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      "x-agent-pairing-token": "pair",
      "x-api-key": "key",
      "content-type": "application/json",
    });
  });

  const bad = `${SECRET}\nx-evil: 1`;
  it.each([
    ["a line break", { headers: { "X-Agent-Pairing-Token": bad } }],
    ["a character beyond Latin-1", { headers: { "x-agent-pairing-token": `${SECRET}\u20ac` } }],
    ["a line break in a list of pairs", { headers: [["x-agent-pairing-token", bad]] }],
    ["a line break in a list of values", { headers: { "x-agent-pairing-token": ["ok", bad] } }],
    ["a line break in what is not a string", { headers: { "x-agent-pairing-token": { toString: (): string => bad } } }],
    ["a line break in params.header", { params: { header: { "x-agent-pairing-token": bad } } }],
  ])("are refused by name for %s: nothing is sent and the value is not repeated", async (_, init) => {
    const { client, sent } = recordingClient();
    const error = await failureOf(client.GET(MACHINES, init as never));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ field: "x-agent-pairing-token" });
    expect(everythingIn(error)).not.toContain(SECRET);
    expect(sent).toEqual([]);
  });
});

describe("a call", () => {
  it.each([
    ["fetch", async () => new Response("{}")],
    ["baseUrl", "http://other.example"],
    ["Request", Request],
    ["pathSerializer", () => "/"],
    ["timeoutMs", 50],
    ["maxResponseBytes", 50],
    ["transport", "fetch"],
  ])("cannot set %s, which would step around the client", async (option, value) => {
    const { client, sent } = recordingClient();
    const error = await failureOf(client.GET(MACHINES, { [option]: value }));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ field: option });
    expect(await failureOf(client.request("get", MACHINES, { [option]: value }))).toMatchObject({ field: option });
    expect(sent).toEqual([]);
  });
});

describe.each(["timeoutMs", "maxResponseBytes"])("the option %s", (option) => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5", null])("is refused when it is %s", async (value) => {
    const error = await failureOf(() => recordingClient({ [option]: value }));
    expect(error).toBeInstanceOf(OrchestrationConfigError);
    expect((error as Error).message).toMatch(new RegExp(`^${option} must be an integer from 1 to`));
  });

  it.each([1, 2 ** 31 - 1, undefined])("may be %s", (value) => {
    expect(() => recordingClient({ [option]: value })).not.toThrow();
  });
});

describe("what a request cannot hold", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;

  it.each<readonly [string, "GET" | "POST", object]>([
    ["a bigint in a body", "POST", { body: { displayName: 1n } }],
    ["a body that holds itself", "POST", { body: cyclic }],
    ["half of a character in a query", "GET", { params: { query: { cursor: "\ud800" } } }],
    ["an object in a query", "GET", { params: { query: { limit: { deep: { deeper: [{}] } } } } }],
    ["a signal that is none", "GET", { signal: "s3cret" }],
  ])("is refused with a typed error before anything is sent: %s", async (_, verb, init) => {
    const { client, sent } = recordingClient();
    const error = await failureOf(client.request(verb.toLowerCase() as "get", MACHINES, init as never));
    expect(error).toBeInstanceOf(OrchestrationValidationError);
    expect(error).toMatchObject({ kind: "validation", field: "init" });
    expect(everythingIn(error)).not.toContain("s3cret");
    expect(sent).toEqual([]);
  });
});

function values(rawHeaders: readonly string[] = [], name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
