import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LogEntry } from "../src/index.ts";
import { humanLine, jsonLine } from "../src/log/log-lines.ts";
import { agentFields, call, controller, startSandbox, TestClock } from "./support.ts";

const CANARY = "canary-0xfeedface";

let entries: LogEntry[];
const log = (entry: LogEntry) => void entries.push(entry);
beforeEach(() => {
  entries = [];
});
afterEach(() => vi.restoreAllMocks());

describe("the log", () => {
  it("tells of each request once: when, what, how it went and how long it took", async () => {
    const now = () => new Date("2026-03-01T10:20:30.456Z");
    await using sandbox = await startSandbox({ log, now });
    const { headers } = await call(sandbox, "listMachines", { query: { limit: 7 } });
    expect(entries).toEqual([
      {
        time: "2026-03-01T10:20:30.456Z",
        method: "GET",
        path: "/api/v1/machines",
        operationId: "listMachines",
        status: 200,
        ms: expect.any(Number),
        requestId: headers.get("x-request-id"),
      },
    ]);
  });

  it("has the code of a refusal", async () => {
    await using sandbox = await startSandbox({ log });
    await call(sandbox, "getMachine", { params: { machineId: "mach_none" } });
    await sandbox.fetch("/nowhere");
    await sandbox.fetch("/api/v1/machines", { method: "PUT" });
    expect(entries.map(({ path, operationId, status, code }) => ({ path, operationId, status, code }))).toEqual([
      { path: "/api/v1/machines/mach_none", operationId: "getMachine", status: 404, code: "NOT_FOUND" },
      { path: "/nowhere", operationId: undefined, status: 404, code: "NOT_FOUND" },
      { path: "/api/v1/machines", operationId: undefined, status: 405, code: "METHOD_NOT_ALLOWED" },
    ]);
  });

  it("tells of requests over HTTP too, also of those that are refused at the door", async () => {
    await using sandbox = await startSandbox({ log });
    await fetch(`${sandbox.url}/health?probe=1`);
    await fetch(`${sandbox.url}/api/v1/policies`, { method: "POST", body: "x".repeat(1024 * 1024 + 1) });
    await fetch(`${sandbox.url}/api/v1/machines`, {
      method: "OPTIONS",
      headers: { origin: "http://localhost", "access-control-request-method": "GET" },
    });
    expect(entries.map(({ method, path, status }) => [method, path, status])).toEqual([
      ["GET", "/health", 200],
      ["POST", "/api/v1/policies", 413],
      ["OPTIONS", "/api/v1/machines", 204],
    ]);
  });

  it("never has a secret: no header, no body, no query, no fragment", async () => {
    await using sandbox = await startSandbox({ log, config: { requireApiAuth: true, apiKeys: [CANARY] } });
    const headers = { "x-api-key": CANARY, "x-agent-pairing-token": CANARY, authorization: CANARY };
    const proof = { challengeId: CANARY, signature: CANARY };
    await call(sandbox, "listMachines", { headers, query: { token: CANARY, limit: CANARY } });
    await call(sandbox, "createMachine", { headers, body: { displayName: CANARY, ownerId: CANARY, identityProof: proof } });
    await call(sandbox, "createAgentPairing", {
      headers,
      params: { machineId: "m" },
      body: { ...agentFields, agentProof: proof },
    });
    await call(sandbox, "searchMarket", { headers, body: { providerCredentials: { geodnet: { appKey: CANARY } } } });
    await sandbox.fetch(`/nowhere?${CANARY}#${CANARY}`, { headers });
    await sandbox.fetch(`http://user:${CANARY}@host/nowhere`).catch(() => undefined);
    await fetch(`${sandbox.url}/api/v1/machines?key=${CANARY}`, { headers, method: "POST", body: `{"${CANARY}` });
    expect(entries.length).toBeGreaterThanOrEqual(6);
    const told = entries.flatMap((entry) => [humanLine(entry), jsonLine(entry), JSON.stringify(entry)]).join("\n");
    expect(told).not.toContain(CANARY);
    expect(told).not.toContain("?");
  });

  it("that throws does not fail the request", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await using sandbox = await startSandbox({
      log: () => {
        throw new Error("The disk is full.");
      },
    });
    expect((await call(sandbox, "checkHealth")).status).toBe(200);
    expect(printed).toHaveBeenCalledWith(expect.stringContaining("The disk is full."));
  });

  it("is silent by default", async () => {
    const printed = (["log", "info", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
    const written = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
    await using sandbox = await startSandbox();
    await call(sandbox, "listMachines");
    await call(sandbox, "getMachine", { params: { machineId: "none" } });
    for (const spy of [...printed, ...written]) expect(spy).not.toHaveBeenCalled();
  });

  /** A clock that breaks is a defect like any other. */
  function brokenClock() {
    const clock = new TestClock();
    let broken = false;
    return {
      now: () => {
        if (broken) {
          broken = false;
          throw new Error("The clock stopped.");
        }
        return clock.now();
      },
      break: () => {
        broken = true;
      },
    };
  }

  it("has what was thrown inside the sandbox", async () => {
    const clock = brokenClock();
    await using sandbox = await startSandbox({ log, now: clock.now });
    clock.break();
    expect((await call(sandbox, "listMachines")).code).toBe("INTERNAL_ERROR");
    expect(entries).toMatchObject([{ status: 500, code: "INTERNAL_ERROR", cause: { message: "The clock stopped." } }]);
  });

  it("without a log, that is printed, and nothing else", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const clock = brokenClock();
    await using sandbox = await startSandbox({ now: clock.now });
    clock.break();
    await call(sandbox, "listMachines");
    expect(printed).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Error: The clock stopped\.\n +at /));
  });
});

describe("the lines of a log", () => {
  const entry: LogEntry = {
    time: "2026-03-01T10:20:30.456Z",
    method: "POST",
    path: "/api/v1/machines",
    operationId: "createMachine",
    status: 201,
    ms: 3.2,
    requestId: "req_1",
  };

  it("for people", () => {
    expect(humanLine(entry)).toBe("2026-03-01T10:20:30.456Z POST /api/v1/machines createMachine 201 3.2 ms req_1");
    const { operationId: _, ...lost } = entry;
    expect(humanLine({ ...lost, status: 404, code: "NOT_FOUND" })).toBe(
      "2026-03-01T10:20:30.456Z POST /api/v1/machines - 404 NOT_FOUND 3.2 ms req_1",
    );
    expect(humanLine({ ...entry, fault: "reset" })).toBe(
      "2026-03-01T10:20:30.456Z POST /api/v1/machines createMachine 201 (fault: reset) 3.2 ms req_1",
    );
  });

  it("for programs: one JSON object, without what was thrown", () => {
    const line = jsonLine({ ...entry, status: 500, code: "INTERNAL_ERROR", cause: new Error(controller.address) });
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toEqual({ ...entry, status: 500, code: "INTERNAL_ERROR" });
  });
});
