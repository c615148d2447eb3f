import { readFileSync } from "node:fs";
import { get } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settings } from "../src/config/settings.ts";
import { fakeMcr } from "./identity/fake-mcr.ts";
import {
  activeMachine,
  agent,
  call,
  controller,
  expectRefusal,
  must,
  type Result,
  type Sandbox,
  startSandbox,
} from "./support.ts";

const json = { "content-type": "application/json" };

interface Request {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls a control endpoint in this process. */
async function control(sandbox: Sandbox, method: string, name: string, { body, headers = {} }: Request = {}): Promise<Result> {
  const init = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
  const response = await sandbox.fetch(`/__sandbox/${name}`, {
    method,
    headers: body === undefined ? headers : { ...json, ...headers },
    ...init,
  });
  const text = await response.text();
  const parsed = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, body: parsed, headers: response.headers, code: parsed?.error?.code };
}

const challenge = (sandbox: Sandbox, identityRef: string) =>
  call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } });

describe("GET /__sandbox/config", () => {
  it("has every key, and none of the secrets", async () => {
    const secrets = {
      apiKeys: ["canary-1", "canary-2"],
      agentPairingSessionSecret: "canary-secret",
      paymentRpcUrl: "https://rpc.example/v3/canary?key=canary",
      mcrApiUrl: "http://127.0.0.1:1",
    };
    await using sandbox = await startSandbox({ config: { ...secrets, quoteTtlMs: 5 } });
    const { status, body } = await control(sandbox, "GET", "config");
    expect(status).toBe(200);
    expect(Object.keys(body.item)).toEqual(Object.keys(settings));
    expect(body.item).toMatchObject({
      requireApiAuth: false,
      apiKeys: 2,
      agentPairingSessionSecret: "[REDACTED]",
      paymentRpcUrl: "https://rpc.example/[REDACTED]",
      mcrApiUrl: "http://127.0.0.1:1",
      usdtContract: null,
      quoteTtlMs: 5,
    });
    expect(JSON.stringify(body)).not.toContain("canary");
  });

  it("says where there is no session secret, and hides one that was made up", async () => {
    await using none = await startSandbox({ config: { agentPairingSessionSecret: "" } });
    expect((await control(none, "GET", "config")).body.item).toMatchObject({ agentPairingSessionSecret: null, apiKeys: 0 });
    await using made = await startSandbox();
    expect((await control(made, "GET", "config")).body.item.agentPairingSessionSecret).toBe("[REDACTED]");
  });
});

describe("POST /__sandbox/reset", () => {
  it("forgets every record and goes back to the seed", async () => {
    await using sandbox = await startSandbox();
    const { id: machineId } = await activeMachine(sandbox);
    sandbox.registry.set({ identityRef: "did:peaq:1", resolves: false });
    sandbox.registry.outage = true;
    const { status, body } = await control(sandbox, "POST", "reset");
    expect({ status, body }).toEqual({ status: 204, body: undefined });
    expectRefusal(await call(sandbox, "getMachine", { params: { machineId } }), 404, "NOT_FOUND");
    expect((await challenge(sandbox, "did:peaq:1")).status).toBe(201);
    expect((await must(sandbox, "listAuditEvents")).items).toEqual([]);
  });

  it("takes an empty body, and works again and again", async () => {
    await using sandbox = await startSandbox();
    for (const body of [undefined, {}, undefined]) expect((await control(sandbox, "POST", "reset", { body })).status).toBe(204);
  });
});

describe("PUT /__sandbox/registry", () => {
  it("switches an outage on and off, and sets identities", async () => {
    await using sandbox = await startSandbox();
    expect((await control(sandbox, "PUT", "registry", { body: { outage: true } })).status).toBe(204);
    expectRefusal(await challenge(sandbox, "did:peaq:1"), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    const identities = [
      { identityRef: "peaqos:machine:1", controllerAddresses: [agent.address] },
      { identityRef: "did:peaq:2", resolves: false },
    ];
    expect((await control(sandbox, "PUT", "registry", { body: { outage: false, identities } })).status).toBe(204);
    expect((await challenge(sandbox, "did:peaq:1")).body.item.controllerAddresses).toEqual([agent.address]);
    expectRefusal(await challenge(sandbox, "did:peaq:2"), 400, "VALIDATION_ERROR");
    expect((await control(sandbox, "PUT", "registry", { body: {} })).status).toBe(204);
    expect((await challenge(sandbox, "did:peaq:1")).body.item.controllerAddresses).toEqual([agent.address]);
  });

  it.each<[unknown, string]>([
    [undefined, "body"],
    [[], "body"],
    ["null", "body"],
    ["{", "body"],
    [{ outage: "yes" }, "body.outage"],
    [{ down: true }, "body.down"],
    [{ identities: [{ identityRef: "me" }] }, "body.identities.0.identityRef"],
    [
      { identities: [{ identityRef: "did:peaq:1", resolves: false }, { bonded: false }], outage: true },
      "body.identities.1.identityRef",
    ],
  ])("%j is refused and changes nothing", async (body, path) => {
    await using sandbox = await startSandbox();
    const answer = await control(sandbox, "PUT", "registry", { body });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe(path);
    expect((await challenge(sandbox, "did:peaq:1")).body.item.controllerAddresses).toEqual([controller.address]);
  });

  it("asks for JSON by its name", async () => {
    await using sandbox = await startSandbox();
    const answer = await control(sandbox, "PUT", "registry", {
      body: { outage: true },
      headers: { "content-type": "text/plain" },
    });
    expectRefusal(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    expect(sandbox.registry.outage).toBe(false);
  });

  it("is not there where identities are resolved over HTTP", async () => {
    await using mcr = await fakeMcr();
    await using sandbox = await startSandbox({ config: { mcrApiUrl: mcr.url } });
    expectRefusal(await control(sandbox, "PUT", "registry", { body: { outage: true } }), 404, "NOT_FOUND");
    expect((await control(sandbox, "POST", "reset")).status).toBe(204);
  });
});

describe("who may control", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ cors: "*", config: { requireApiAuth: true, apiKeys: ["canary"] } });
  });
  afterAll(() => sandbox.close());

  const endpoints = [
    ["GET", "config"],
    ["POST", "reset"],
    ["PUT", "registry"],
  ] as const;

  it.each(endpoints)("%s %s needs no API key", async (method, name) => {
    expect((await control(sandbox, method, name, method === "PUT" ? { body: {} } : {})).status).toBeLessThan(300);
  });

  it.each(
    endpoints.flatMap(([method, name]) =>
      ["https://evil.example", "http://localhost:5173", "http://127.0.0.1", "null", ""].map(
        (origin) => [method, name, origin] as const,
      ),
    ),
  )("%s %s is refused for a page of %j", async (method, name, origin) => {
    const answer = await control(sandbox, method, name, { headers: { origin } });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("headers.origin");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each(["cross-site", "same-site", "anything"])("a request that a browser calls %s is refused", async (site) => {
    const answer = await control(sandbox, "GET", "config", { headers: { "sec-fetch-site": site } });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe("headers.sec-fetch-site");
  });

  it.each(["none", "same-origin"])("a request that a browser calls %s is answered", async (site) => {
    expect((await control(sandbox, "GET", "config", { headers: { "sec-fetch-site": site } })).status).toBe(200);
  });

  it("no preflight is granted", async () => {
    const headers = { origin: "https://evil.example", "access-control-request-method": "PUT" };
    const answer = await control(sandbox, "OPTIONS", "registry", { headers });
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  it("other paths and verbs are answered as everywhere", async () => {
    expectRefusal(await control(sandbox, "GET", "unknown"), 404, "NOT_FOUND");
    expectRefusal(await control(sandbox, "GET", ""), 404, "NOT_FOUND");
    expectRefusal(await control(sandbox, "GET", "reset"), 405, "METHOD_NOT_ALLOWED");
    expectRefusal(await control(sandbox, "GET", "config/more"), 404, "NOT_FOUND");
  });

  it("over HTTP on loopback it is there, whichever way the path is sent", async () => {
    expect((await fetch(`${sandbox.url}/__sandbox/config`)).status).toBe(200);
    const port = Number(new URL(sandbox.url).port);
    expect(await rawStatus(port, `${sandbox.url}/__sandbox/config`, "")).toBe(200);
    expect(await rawStatus(port, `${sandbox.url}/__sandbox/config`, "origin: https://evil.example\r\n")).toBe(400);
  });

  it("a foreign name that points at this machine does not reach it", async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: "evil.example" };
      get(`${sandbox.url}/__sandbox/config`, { headers }, (response) => resolve(response.resume().statusCode)).on(
        "error",
        reject,
      );
    });
    expect(status).toBe(400);
  });

  it("on an address that others can reach it is there in this process only", async () => {
    await using open = await startSandbox({ host: "0.0.0.0", config: { agentPairingSessionSecret: "x".repeat(32) } });
    const url = open.url.replace("0.0.0.0", "127.0.0.1");
    for (const [method, name] of endpoints) expect((await fetch(`${url}/__sandbox/${name}`, { method })).status).toBe(404);
    expect((await control(open, "GET", "config")).status).toBe(200);
  });
});

it("the README names every control endpoint", () => {
  const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
  const routes = readFileSync(fileURLToPath(new URL("../src/testing/tool-routes.ts", import.meta.url)), "utf8");
  const tools = [...routes.matchAll(/tool\("([A-Z]+)", "(\w+)"/g)].map(([, method, name]) => `${method} /__sandbox/${name}`);
  expect(tools.length).toBeGreaterThan(0);
  for (const endpoint of ["GET /__sandbox/config", "POST /__sandbox/reset", "PUT /__sandbox/registry", ...tools])
    expect(readme).toContain(`\`${endpoint}\``);
});

/** The status of an answer to a request line with a whole URL in it, which `fetch` does not send. */
function rawStatus(port: number, target: string, headers: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(`GET ${target} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}connection: close\r\n\r\n`);
    });
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(Number(text.split(" ")[1])));
  });
}
