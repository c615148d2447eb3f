import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { type EnrolledMachineAgent, type Machine, type Orchestration, PeaqosClient, type PeaqosClientOptions } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepBeating } from "../../examples/heartbeat-agent/src/keep-beating.ts";
import { fromRoot } from "../../scripts/lib/root.ts";
import { activeMachine } from "./active-machine.ts";
import { Program } from "./program.ts";
import { findStep, readSteps } from "./read-steps.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const steps = readSteps("heartbeat-agent");
const alone = findStep(steps, "npm start --prefix examples/heartbeat-agent -- --interval 2");
const enroll = findStep(steps, /npm run enroll/);
const onMachine = findStep(steps, /^node --env-file=agent.env/);

const API_KEY = "key-of-the-heartbeat-tests";
let sandbox: Sandbox;
let market: Orchestration;
let machine: Machine;
let runtime: Server;
let runtimeUrl: string;

beforeEach(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [API_KEY] } });
  market = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY }).orchestration;
  machine = await activeMachine(sandbox, market);
  runtime = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
  await once(runtime, "listening");
  runtimeUrl = `http://127.0.0.1:${(runtime.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await sandbox.close();
  runtime.closeAllConnections();
  runtime.close();
});

/** The agent as it runs on a machine, with heartbeats so often that nobody has to wait. */
function agentOf({ machineId, id, provisioningToken }: EnrolledMachineAgent, folder: TemporaryFolder): Program {
  const variables = { PEAQOS_MACHINE_ID: machineId, PEAQOS_AGENT_ID: id, PEAQOS_AGENT_TOKEN: provisioningToken };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return start(folder.write("agent.env", lines.join("\n")));
}

function start(envFile: string): Program {
  return new Program(onMachine, {
    env: { PEAQOS_ORCHESTRATION_URL: sandbox.url },
    words: { "--env-file=agent.env": `--env-file=${envFile}`, "http://127.0.0.1:8080": runtimeUrl },
    cwd: fromRoot("examples/heartbeat-agent"),
    more: ["--interval", "0.05"],
  });
}

const enrolled = async () => (await market.enrollMachineAgent(machine.id, { allowedProviderKeys: ["qvac"] })).item;

describe("the heartbeat agent", { timeout: 240_000 }, () => {
  it("runs without any configuration until Ctrl-C", async () => {
    await using program = new Program(alone);
    await program.says(/qvac is active, leased until \S+/);
    program.kill("SIGINT");
    await program.exitCode();
    expect(program.output).toMatch(/^Stopped\.$/m);
  });

  it("is enrolled by an operator, keeps its lease without the platform key, and ends well on SIGTERM", async () => {
    using folder = new TemporaryFolder();
    const file = join(folder.path, "agent.env");
    const env = { PEAQOS_ORCHESTRATION_URL: sandbox.url, PEAQOS_API_KEY: API_KEY };
    await using operator = new Program(enroll, { env, words: { "mach_...": machine.id, "agent.env": file } });
    expect(await operator.exitCode(), operator.output).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);

    await using agent = start(file);
    await agent.says(/qvac is active/);
    // So late that every lease there was has run out.
    const turned = sandbox.advance("10m");
    const leases = async () =>
      (await market.listRuntimeEndpoints(machine.id)).items.map(({ leaseExpiresAt }) => Date.parse(leaseExpiresAt ?? ""));
    await expect.poll(leases, { timeout: 120_000 }).toEqual([expect.toSatisfy((until: number) => until > turned.getTime())]);
    const { items } = await market.listMachineAgents(machine.id);
    expect(items.map(({ status }) => status)).toEqual(["active"]);

    agent.kill("SIGTERM");
    expect(await agent.exitCode(), agent.output).toBe(0);
    expect(agent.output).toMatch(/^Stopped\.$/m);
    expect(`${operator.output}${agent.output}`).not.toMatch(/prov_/);
  });

  it("does not overwrite the token of another agent, and enrolls none then", async () => {
    using folder = new TemporaryFolder();
    const file = folder.write("agent.env", "PEAQOS_AGENT_TOKEN=of-another\n");
    const env = { PEAQOS_ORCHESTRATION_URL: sandbox.url, PEAQOS_API_KEY: API_KEY };
    await using operator = new Program(enroll, { env, words: { "mach_...": machine.id, "agent.env": file } });
    expect(await operator.exitCode()).not.toBe(0);
    expect((await market.listMachineAgents(machine.id)).items).toEqual([]);
  });

  it("leaves no file behind when the enrollment is refused", async () => {
    using folder = new TemporaryFolder();
    const file = join(folder.path, "agent.env");
    const env = { PEAQOS_ORCHESTRATION_URL: sandbox.url, PEAQOS_API_KEY: "a-wrong-platform-key" };
    await using operator = new Program(enroll, { env, words: { "mach_...": machine.id, "agent.env": file } });
    expect(await operator.exitCode()).not.toBe(0);
    expect(operator.output).toContain("AUTH_INVALID");
    expect(operator.output).not.toContain("a-wrong-platform-key");
    expect(existsSync(file)).toBe(false);
  });

  it("goes on after failures", async () => {
    using folder = new TemporaryFolder();
    sandbox.faults.add({ operationId: "machineAgentHeartbeat", fault: "before:reset", times: 2 });
    sandbox.faults.add({ operationId: "machineAgentHeartbeat", fault: "RATE_LIMITED=1s", times: 1 });
    sandbox.faults.add({ operationId: "machineAgentHeartbeat", fault: "html", times: 1 });
    await using agent = agentOf(await enrolled(), folder);
    await agent.says(/No heartbeat: /, 4);
    await agent.says(/qvac is active/);
    expect(agent.output).toContain("The next try is in 1000 ms.");
  });

  it("stops for good when it is revoked", async () => {
    using folder = new TemporaryFolder();
    const given = await enrolled();
    await using agent = agentOf(given, folder);
    await agent.says(/qvac is active/);
    await market.revokeMachineAgent(machine.id, given.id);
    expect(await agent.exitCode(), agent.output).toBe(1);
    expect(agent.output).toMatch(/^Refused for good: AGENT_PAIRING_INACTIVE, /m);
    expect(agent.output).not.toContain(given.provisioningToken);
  });

  it("ends in the middle of a heartbeat that nobody answers", async () => {
    using folder = new TemporaryFolder();
    await using agent = agentOf(await enrolled(), folder);
    await agent.says(/qvac is active/);
    sandbox.faults.add({ operationId: "machineAgentHeartbeat", fault: "stall", times: 1 });
    await expect.poll(() => sandbox.faults.list(), { timeout: 60_000 }).toEqual([]);
    agent.kill("SIGTERM");
    expect(await agent.exitCode(), agent.output).toBe(0);
  });

  it("says which variable is missing, and exits 2", async () => {
    using folder = new TemporaryFolder();
    await using agent = start(folder.write("agent.env", `PEAQOS_MACHINE_ID=${machine.id}\n`));
    expect(await agent.exitCode()).toBe(2);
    expect(agent.output).toContain("PEAQOS_AGENT_ID is not set.");
  });

  it("cuts a heartbeat short when it is told to stop, and waits for no timeout", async () => {
    const { machineId, id: agentId, provisioningToken: agentToken } = await enrolled();
    const stop = new AbortController();
    const reasons: string[] = [];
    const hooks: PeaqosClientOptions["hooks"] = {
      onRequest: () => stop.abort(),
      onError: ({ error }) => reasons.push(error.kind === "network" ? error.reason : error.message),
    };
    sandbox.faults.add({ operationId: "machineAgentHeartbeat", fault: "stall" });
    const ended = await keepBeating(new PeaqosClient({ orchestrationUrl: sandbox.url, hooks }).orchestration, {
      report: { machineId, agentId, agentToken, endpoints: [{ providerKey: "qvac", endpointBaseUrl: runtimeUrl }] },
      intervalMs: 1,
      signal: stop.signal,
      onBeat: () => expect.fail("There was no answer."),
      onFailed: () => expect.fail("An end is no failure."),
    });
    expect({ ended, reasons }).toEqual({ ended: "stopped", reasons: ["aborted"] });
  });

  it("beats within the lease that was granted, however long the interval", async () => {
    const { machineId, id: agentId, provisioningToken: agentToken } = await enrolled();
    const stop = new AbortController();
    let beats = 0;
    const ended = await keepBeating(market, {
      report: {
        machineId,
        agentId,
        agentToken,
        endpoints: [{ providerKey: "qvac", endpointBaseUrl: runtimeUrl }],
        leaseTtlSeconds: 1,
      },
      intervalMs: 3_600_000,
      signal: stop.signal,
      onBeat: () => {
        beats += 1;
        if (beats === 3) stop.abort();
      },
      onFailed: (error) => expect.fail(error.message),
    });
    expect({ ended, beats }).toEqual({ ended: "stopped", beats: 3 });
  });
});
