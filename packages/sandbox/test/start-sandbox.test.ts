import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { Agent, createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operationTable } from "@peaqos/types";
import { afterAll, describe, expect, it, vi } from "vitest";
import { ConfigError, SeedError, StoreError } from "../src/index.ts";
import { answering, fakeMcr } from "./identity/fake-mcr.ts";
import { activeMachine, call, controller, draftMachine, must, type SandboxOptions, startSandbox, TestClock } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newDb = () => join(folder, `${++files}.db`);

describe("a running sandbox", () => {
  it("listens on a free port of this machine only, and knows every operation", async () => {
    await using sandbox = await startSandbox();
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(sandbox.operations).toBe(Object.keys(operationTable).length);
    expect(await (await fetch(`${sandbox.url}/health`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${sandbox.url}/api/v1/health`)).json()).toEqual({ ok: true });
  });

  it("listens where it is told", async () => {
    await using sandbox = await startSandbox({ host: "::1" });
    expect(sandbox.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${sandbox.url}/health`)).status).toBe(200);
  });

  it("answers over HTTP and in this process from the same memory", async () => {
    await using sandbox = await startSandbox();
    const { id } = await draftMachine(sandbox);
    const overHttp = await (await fetch(`${sandbox.url}/api/v1/machines/${id}`)).json();
    expect(overHttp).toEqual(await must(sandbox, "getMachine", { params: { machineId: id } }));
  });

  it("shares nothing with another one", async () => {
    await using one = await startSandbox();
    await using other = await startSandbox();
    await activeMachine(one);
    expect((await must(other, "listMachines")).items).toEqual([]);
    one.registry.outage = true;
    expect(other.registry.outage).toBe(false);
  });

  it("goes by the clock that it is given", async () => {
    const clock = new TestClock();
    await using sandbox = await startSandbox({ now: clock.now, config: { agentPairingChallengeTtlMs: 1000 } });
    clock.advance(86_400_000);
    const { item } = await must(sandbox, "createMachineIdentityChallenge", { body: { identityRef: "did:peaq:1" } });
    expect(Date.parse(item.expiresAt)).toBeGreaterThan(Date.now() + 86_000_000);
  });

  it("pages of the origin that cors names may read answers, and others may not", async () => {
    await using sandbox = await startSandbox({ cors: "https://app.example" });
    const allowed = async (origin: string) =>
      (await sandbox.fetch("/health", { headers: { origin } })).headers.get("access-control-allow-origin");
    expect(await allowed("https://app.example")).toBe("https://app.example");
    expect(await allowed("http://localhost")).toBeNull();
  });
});

describe("the database", () => {
  it("keeps records and identities proven in it over a restart", async () => {
    const db = newDb();
    const before = await startSandbox({ db });
    const machine = await activeMachine(before);
    await before.close();
    await using after = await startSandbox({ db });
    expect((await must(after, "listMachines")).items).toEqual([machine]);
  });

  it("is forgotten where it is in memory, and leaves nothing behind", async () => {
    const left = readdirSync(folder);
    const before = await startSandbox({ db: ":memory:" });
    await activeMachine(before);
    await before.close();
    await using after = await startSandbox();
    expect((await must(after, "listMachines")).items).toEqual([]);
    // The files of other tests may go away meanwhile.
    expect(readdirSync(folder).filter((name) => !left.includes(name))).toEqual([]);
  });

  it("is that of PEAQOS_SANDBOX_DB, unless an option names another", async () => {
    const [db, other] = [newDb(), newDb()];
    const env = { PEAQOS_SANDBOX_DB: db };
    await (await startSandbox({ env })).close();
    expect(readdirSync(folder)).toContain(`${files - 1}.db`);
    await (await startSandbox({ env, db: other })).close();
    expect(readdirSync(folder)).toContain(`${files}.db`);
    await (await startSandbox({ env: { PEAQOS_SANDBOX_DB: "" } })).close();
  });

  it("belongs to one sandbox at a time", async () => {
    const db = newDb();
    await using first = await startSandbox({ db });
    await expect(startSandbox({ db })).rejects.toBeInstanceOf(StoreError);
    expect((await call(first, "listMachines")).status).toBe(200);
  });
});

describe("reset", () => {
  it("goes back to the state of a new sandbox, and the sandbox goes on", async () => {
    await using sandbox = await startSandbox({ db: newDb() });
    await activeMachine(sandbox);
    sandbox.registry.outage = true;
    await sandbox.reset();
    expect((await must(sandbox, "listMachines")).items).toEqual([]);
    expect((await must(sandbox, "listAuditEvents")).items).toEqual([]);
    expect(sandbox.registry.outage).toBe(false);
    await activeMachine(sandbox);
  });
});

describe("closing", () => {
  it("is the end of fetch and reset, with a clear error", async () => {
    const sandbox = await startSandbox();
    await sandbox.close();
    await expect(sandbox.fetch("/health")).rejects.toThrow("The sandbox is closed.");
    await expect(sandbox.reset()).rejects.toThrow("The sandbox is closed.");
    await expect(fetch(`${sandbox.url}/health`)).rejects.toThrow();
  });

  it("sends what is left of a large answer when it is closed", async () => {
    const sandbox = await startSandbox();
    const capabilities = Array.from({ length: 40_000 }, (_, index) => `capability-${index}`);
    for (let count = 0; count < 16; count += 1) await draftMachine(sandbox, { capabilities });
    const { body } = await fetch(`${sandbox.url}/api/v1/machines`);
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    const chunks = [(await reader.read()).value ?? new Uint8Array()];
    const closed = sandbox.close();
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
    await closed;
    expect(JSON.parse(Buffer.concat(chunks).toString()).items).toHaveLength(16);
  });

  it("is harmless when repeated, even at the same time", async () => {
    const sandbox = await startSandbox();
    await Promise.all([sandbox.close(), sandbox.close(), sandbox[Symbol.asyncDispose]()]);
    await sandbox.close();
  });

  it("answers what is under way, in this process and over HTTP", async () => {
    const record = { controllerAddresses: [controller.address], bonded: true };
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const bothReached = new Promise<void>((resolve) => {
      let count = 0;
      reached = () => {
        count += 1;
        if (count === 2) resolve();
      };
    });
    await using mcr = await fakeMcr((response) => {
      reached();
      void released.then(() => answering(200, record)(response));
    });
    const printed = vi.spyOn(console, "error");
    const sandbox = await startSandbox({ config: { mcrApiUrl: mcr.url }, db: newDb() });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: '{"identityRef":"did:peaq:1"}' };
    const path = "/api/v1/machine-identity/challenges";
    const answers = Promise.all([fetch(sandbox.url + path, init), sandbox.fetch(path, init)]);
    await bothReached;
    const closed = sandbox.close();
    release();
    expect((await answers).map(({ status }) => status)).toEqual([201, 201]);
    await closed;
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it("ends a connection that is kept alive, and frees the port and the database", async () => {
    const db = newDb();
    const sandbox = await startSandbox({ db });
    const agent = new Agent({ keepAlive: true });
    const [response] = await once(get(`${sandbox.url}/health`, { agent }), "response");
    response.resume();
    await once(response, "end");
    await sandbox.close();
    agent.destroy();
    await using successor = await startSandbox({ db, port: Number(new URL(sandbox.url).port) });
    expect(successor.url).toBe(sandbox.url);
  });

  it("does not wait for a client that never ends its request", async () => {
    const sandbox = await startSandbox();
    const socket = connect(Number(new URL(sandbox.url).port), "127.0.0.1");
    socket.on("error", () => {});
    const greeted = once(socket, "data");
    socket.write("POST / HTTP/1.1\r\nhost: localhost\r\nexpect: 100-continue\r\ncontent-length: 10\r\n\r\n");
    await greeted;
    const ended = once(socket, "close");
    await sandbox.close();
    await ended;
  });
});

describe("a sandbox that cannot start", () => {
  it.each<[string, SandboxOptions, RegExp]>([
    ["config", { config: { quoteTtlMs: 0 } }, /^config\.quoteTtlMs must be/],
    ["configFile", { configFile: join(folder, "none.json") }, /none\.json does not exist/],
    ["env", { env: { PEAQOS_USDT_DECIMALS: "x" } }, /^PEAQOS_USDT_DECIMALS must be/],
    ["cors", { cors: "app.example" }, /^cors must be an origin/],
    ["db", { db: "" }, /^db must be/],
    ["db", { db: "libsql://127.0.0.1:1" }, /^db must be/],
    ["db", { env: { PEAQOS_SANDBOX_DB: "https://me:canary@127.0.0.1:1" } }, /^db must be (?!.*canary)/],
    ["host", { host: "0.0.0.0" }, /session secret/],
  ])("names the option %s", async (_, options, message) => {
    const error: unknown = await startSandbox(options).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(message);
  });

  it.each<[SandboxOptions]>([
    [{ seed: { controllers: ["me"] } }],
    [{ controllers: ["me"] }],
    [{ seed: join(folder, "none.json") }],
  ])("%j is a SeedError", async (options) => {
    await expect(startSandbox(options)).rejects.toBeInstanceOf(SeedError);
  });

  it("leaves no database open or behind", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const db = newDb();
    const { port } = holder.address() as AddressInfo;
    await expect(startSandbox({ db, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await expect(startSandbox({ db, port: 65_536 })).rejects.toThrow();
    holder.close();
    await once(holder, "close");
    await using sandbox = await startSandbox({ db });
    expect((await call(sandbox, "listMachines")).status).toBe(200);
    const early = newDb();
    await expect(startSandbox({ db: early, config: { quoteTtlMs: 0 } })).rejects.toThrow();
    expect(readdirSync(folder)).not.toContain(`${files}.db`);
  });
});
