import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TestingError } from "../../src/index.ts";
import { activeMachine, call, expectRefusal, must, type Sandbox, shopper, signedPairingProof, startSandbox } from "../support.ts";
import { control } from "./control.ts";

const START = "2026-06-01T12:00:00.000Z";
const DAY = 86_400_000;

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ now: () => new Date(START) });
});
afterEach(() => sandbox.close());

describe("the clock of a sandbox", () => {
  it.each<[number | string, string]>([
    ["250ms", "2026-06-01T12:00:00.250Z"],
    ["1.5s", "2026-06-01T12:00:01.500Z"],
    ["15m", "2026-06-01T12:15:00.000Z"],
    ["2h", "2026-06-01T14:00:00.000Z"],
    ["1d", "2026-06-02T12:00:00.000Z"],
    [90_000, "2026-06-01T12:01:30.000Z"],
    [0, START],
  ])("is turned forward by %j", async (duration, time) => {
    expect(sandbox.advance(duration)).toEqual(new Date(time));
    expect(sandbox.now()).toEqual(new Date(time));
    await sandbox.reset();
    const { body } = await control(sandbox, "POST", "clock", { advance: duration });
    expect(body.item).toEqual({ now: time, offsetMs: Date.parse(time) - Date.parse(START) });
  });

  it("is turned by exactly what was asked for, though time goes on meanwhile", async () => {
    let time = Date.parse(START);
    await using running = await startSandbox({ now: () => new Date(time++) });
    running.advance("1h");
    running.advance("1h");
    expect((await control(running, "GET", "clock")).body.item.offsetMs).toBe(7_200_000);
  });

  it("adds up, and is told", async () => {
    sandbox.advance("1h");
    sandbox.advance("1h");
    expect((await control(sandbox, "GET", "clock")).body).toEqual({
      item: { now: "2026-06-01T14:00:00.000Z", offsetMs: 7_200_000 },
    });
  });

  it("is set to a time that is to come, in any zone", async () => {
    const { body } = await control(sandbox, "POST", "clock", { set: "2026-06-01T15:00:00+01:00" });
    expect(body.item.now).toBe("2026-06-01T14:00:00.000Z");
    expect(sandbox.setTime(new Date("2027-01-01T00:00:00Z")).toISOString()).toBe("2027-01-01T00:00:00.000Z");
  });

  it.each<[object, string]>([
    [{ advance: -1 }, "body.advance"],
    [{ advance: "-1s" }, "body.advance"],
    [{ advance: "15" }, "body.advance"],
    [{ advance: "15 minutes" }, "body.advance"],
    [{ advance: "99999999999d" }, "body.advance"],
    [{ set: "9899-01-01T00:00:00Z" }, "body.set"],
    [{ advance: null }, "body.advance"],
    [{ set: "2026-06-01T11:59:59.999Z" }, "body.set"],
    [{ set: "2026-06-01" }, "body.set"],
    [{ set: "2026-06-31T99:00:00Z" }, "body.set"],
    [{ set: "tomorrow" }, "body.set"],
    [{}, "body"],
    [{ advance: "1s", set: START }, "body"],
    [{ back: "1s" }, "body.back"],
  ])("cannot be turned by %j, and stays as it is", async (body, path) => {
    const answer = await control(sandbox, "POST", "clock", body);
    expectRefusal(answer, 400, "VALIDATION_ERROR");
    expect(answer.body.error.details.issues[0].path).toBe(path);
    expect(sandbox.now().toISOString()).toBe(START);
  });

  it("names what is wrong to whoever holds the handle", () => {
    expect(() => sandbox.advance("soon")).toThrow(TestingError);
    expect(() => sandbox.advance(Number.NaN)).toThrow(TestingError);
    expect(() => sandbox.setTime(new Date("2020-01-01"))).toThrow("set must not be in the past: it is 2026-06-01T12:00:00.000Z.");
    expect(() => sandbox.setTime(new Date(Number.NaN))).toThrow(TestingError);
  });

  it("at its last time, whatever ends later can still be written", async () => {
    await using last = await startSandbox({
      config: { agentPairingSessionTtlMs: 3_153_600_000_000, quoteTtlMs: 3_153_600_000_000 },
    });
    last.setTime("9898-12-31T23:59:00Z");
    const agent = await shopper(last);
    const { item: search } = await must(last, "searchMarket", { token: agent.token, body: { serviceType: "rtk" } });
    expect(search.status).toBe("completed");
  });

  it("goes back to the time it started with at a reset, and only then", async () => {
    sandbox.advance("1d");
    expect((await control(sandbox, "POST", "reset")).status).toBe(204);
    expect(sandbox.now().toISOString()).toBe(START);
  });

  it("runs on from where it is turned to", async () => {
    await using real = await startSandbox();
    const turned = real.advance("1d").getTime();
    expect(real.now().getTime()).toBeGreaterThanOrEqual(turned);
    expect(turned - Date.now()).toBeGreaterThan(DAY - 60_000);
  });
});

describe("everything goes by it", () => {
  it("challenges", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const agentProof = await signedPairingProof(sandbox, machineId);
    sandbox.advance("10m");
    const body = {
      agentAddress: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
      agentProvider: "acme-agents",
      agentRole: "market-operator",
    };
    const answer = await call(sandbox, "createAgentPairing", { params: { machineId }, body: { ...body, agentProof } });
    expectRefusal(answer, 403, "AGENT_PAIRING_PROOF_EXPIRED");
  });

  it("sessions", async () => {
    const { token } = await shopper(sandbox);
    sandbox.advance("1h");
    expectRefusal(await call(sandbox, "searchMarket", { token, body: { serviceType: "rtk" } }), 401, "AGENT_AUTH_EXPIRED");
  });

  it("quotes", async () => {
    const { token, machineId, agentPairingId } = await shopper(sandbox);
    const { item } = await must(sandbox, "searchMarket", { token, body: { serviceType: "rtk" } });
    const [{ id: quoteId, serviceId }] = item.quotes;
    sandbox.advance("15m");
    const body = { machineId, agentPairingId, serviceId, searchId: item.id, quoteId };
    expectRefusal(await call(sandbox, "createMarketOrder", { token, body }), 409, "QUOTE_EXPIRED");
  });

  it("daily limits", async () => {
    const { machineId, agentPairingId, token } = await shopper(sandbox, { dailySpendLimit: 3, currency: "USDT" });
    const body = { machineId, agentPairingId, serviceId: "svc_geodnet_rtk" };
    await must(sandbox, "createMarketOrder", { token, body });
    expectRefusal(await call(sandbox, "createMarketOrder", { token, body }), 403, "AGENT_DAILY_LIMIT_EXCEEDED");
    sandbox.setTime("2026-06-02T00:00:00Z");
    expectRefusal(await call(sandbox, "createMarketOrder", { token, body }), 401, "AGENT_AUTH_EXPIRED");
    const { item } = await must(sandbox, "createAgentPairingSession", {
      params: { machineId, pairingId: agentPairingId },
      body: { agentProof: await signedPairingProof(sandbox, machineId) },
    });
    await must(sandbox, "createMarketOrder", { token: item.pairingToken, body });
  });

  it("leases of runtimes", async () => {
    const { id: machineId } = await activeMachine(sandbox);
    const { item } = await must(sandbox, "enrollMachineAgent", { params: { machineId } });
    const endpoints = [{ providerKey: "qvac", endpointBaseUrl: "http://127.0.0.1:1" }];
    const body = { machineId, agentId: item.id, agentToken: item.provisioningToken, leaseTtlSeconds: 60, endpoints };
    sandbox.advance("1d");
    const heartbeat = await must(sandbox, "machineAgentHeartbeat", { body });
    expect(heartbeat.item.observedAt).toBe("2026-06-02T12:00:00.000Z");
    expect(heartbeat.item.endpoints[0].leaseExpiresAt).toBe("2026-06-02T12:01:00.000Z");
  });

  it("the limit of requests in a minute", async () => {
    await using limited = await startSandbox({ now: () => new Date(START), config: { rateLimitPerMinute: 1 } });
    expect((await limited.fetch("/health")).status).toBe(200);
    expect((await limited.fetch("/health")).status).toBe(429);
    limited.advance("1m");
    expect((await limited.fetch("/health")).status).toBe(200);
    expect((await limited.fetch("/health")).status).toBe(429);
    await limited.reset();
    expect((await limited.fetch("/health")).status).toBe(200);
  });
});
