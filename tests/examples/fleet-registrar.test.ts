import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Progress } from "../../examples/fleet-registrar/src/progress.ts";
import type { FleetEntry } from "../../examples/fleet-registrar/src/read-fleet.ts";
import { registerFleet } from "../../examples/fleet-registrar/src/register-fleet.ts";
import { fromRoot } from "../../scripts/lib/root.ts";
import { Program } from "./program.ts";
import { findStep, readSteps } from "./read-steps.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const steps = readSteps("fleet-registrar");
const alone = findStep(steps, "npm start --prefix examples/fleet-registrar");
const deployed = findStep(steps, /--signer src\/wallet-signer.ts$/);

const API_KEY = "key-of-the-fleet-tests";
/** The first public development account, which controls the identities of a sandbox. */
const CONTROLLER = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [API_KEY] } });
});
afterEach(() => sandbox.close());

function fleetOf(count: number): FleetEntry[] {
  const names = Array.from({ length: count }, (_, index) => ({
    identityRef: `did:peaq:${index + 1}`,
    displayName: `Rover ${index + 1}`,
  }));
  return names.map((name) => ({ ...name, machineType: "rover", runtimeProfile: "edge" }));
}

const rows = (fleet: readonly FleetEntry[]) => fleet.map((entry) => Object.values(entry).join(","));
const csv = (fleet: readonly FleetEntry[]) =>
  ["identityRef,displayName,machineType,runtimeProfile", ...rows(fleet), ""].join("\n");

function register(fleet: string, env: Readonly<Record<string, string>> = {}, more: readonly string[] = []): Program {
  const given = { PEAQOS_ORCHESTRATION_URL: sandbox.url, PEAQOS_API_KEY: API_KEY, FLEET_CONTROLLER_KEY: CONTROLLER, ...env };
  return new Program(deployed, { env: given, words: { "my-fleet.csv": fleet }, more });
}

async function statuses(): Promise<readonly (string | null | undefined)[]> {
  const { orchestration } = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY });
  const machines = await orchestration.listMachinesAll().collect({ max: 100 });
  return machines.map(({ identityRef, status }) => `${identityRef} ${status}`).sort();
}

describe("the fleet registrar", { timeout: 240_000 }, () => {
  it("runs without any configuration, a line for each machine", async () => {
    await using program = new Program(alone);
    expect(await program.exitCode(), program.output).toBe(0);
    expect(program.output.match(/^\[\d+\/12\] did:peaq:\d+ .*: registered$/gm)).toHaveLength(12);
    expect(program.output).toContain("12 registered, 0 activated, 0 known before, 0 failed, of 12.");
  });

  it("names the machine that failed and goes on with the others; a second run does what is left", async () => {
    using folder = new TemporaryFolder();
    const fleet = folder.write("fleet.csv", csv(fleetOf(5)));
    sandbox.registry.set({ identityRef: "did:peaq:3", bonded: false });
    await using first = register(fleet);
    expect(await first.exitCode(), first.output).toBe(1);
    expect(first.output).toMatch(/did:peaq:3 Rover 3: FAILED, \S/);
    expect(first.output).toContain("4 registered, 0 activated, 0 known before, 1 failed, of 5.");
    const active = (await statuses()).filter((line) => line?.endsWith(" active"));
    expect(active).toEqual([1, 2, 4, 5].map((number) => `did:peaq:${number} active`));

    sandbox.registry.set({ identityRef: "did:peaq:3", bonded: true });
    await using second = register(fleet);
    expect(await second.exitCode(), second.output).toBe(0);
    expect(second.output).toMatch(/4 known before, 0 failed, of 5\.$/m);
    expect(await statuses()).toEqual([1, 2, 3, 4, 5].map((number) => `did:peaq:${number} active`));
  });

  it("makes one machine of an identity, though answers are lost, requests are limited and the file spells it otherwise", async () => {
    using folder = new TemporaryFolder();
    const [one, two] = fleetOf(2);
    const fleet = folder.write("fleet.json", JSON.stringify([one, { ...two, identityRef: "peaqos:machine:2" }]));
    sandbox.faults.add({ operationId: "createMachine", fault: "reset", times: 1 });
    sandbox.faults.add({ operationId: "updateMachine", fault: "RATE_LIMITED=1s", times: 1 });
    for (const known of [0, 2]) {
      await using program = register(fleet);
      expect(await program.exitCode(), program.output).toBe(0);
      expect(program.output).toContain(`${known} known before, 0 failed, of 2.`);
      expect(await statuses()).toEqual(["did:peaq:1 active", "did:peaq:2 active"]);
    }
  });

  it("ends well when it is interrupted, and goes on the next time", async () => {
    using folder = new TemporaryFolder();
    const fleet = folder.write("fleet.csv", csv(fleetOf(6)));
    sandbox.faults.add({ operationId: "createMachine", fault: "latency=500ms" });
    await using first = register(fleet, {}, ["--concurrency", "1"]);
    await first.says(/\[1\/6\]/);
    first.kill("SIGINT");
    await first.exitCode();
    expect(first.output).toContain("Interrupted. Run it again to go on from here.");
    expect((await statuses()).filter((line) => line?.endsWith(" draft"))).toEqual([]);

    sandbox.faults.clear();
    await using second = register(fleet);
    expect(await second.exitCode(), second.output).toBe(0);
    expect(await statuses()).toHaveLength(6);
  });

  it.each([
    { what: "a wrong platform key", env: { PEAQOS_API_KEY: "a-wrong-platform-key" }, said: /key/i },
    { what: "a fleet that names a machine twice", fleet: [...fleetOf(2), ...fleetOf(1)], said: /names did:peaq:1 twice/ },
    {
      what: "a machine without a name",
      fleet: [{ ...fleetOf(1)[0], displayName: "" } as FleetEntry],
      said: /machine 1: displayName/,
    },
    { what: "an unknown option", more: ["--flet", "x"], said: /--flet/ },
  ])("begins nothing with $what, and exits 2", async ({ env, fleet = fleetOf(2), more, said }) => {
    using folder = new TemporaryFolder();
    await using program = register(folder.write("fleet.csv", csv(fleet)), env, more);
    expect(await program.exitCode(), program.output).toBe(2);
    expect(program.output).toMatch(said);
    expect(program.output).not.toContain(CONTROLLER);
    expect(program.output).not.toContain("a-wrong-platform-key");
    expect(await statuses()).toEqual([]);
  });

  it("asks for a signer where nobody else can sign", async () => {
    const direct = { command: "node --import tsx src/main.ts", variables: ["PEAQOS_ORCHESTRATION_URL"] };
    const env = { PEAQOS_ORCHESTRATION_URL: sandbox.url };
    await using program = new Program(direct, { env, cwd: fromRoot("examples/fleet-registrar") });
    expect(await program.exitCode()).toBe(2);
    expect(program.output).toContain("--signer");
  });

  it("registers so many machines at a time, and no more", async () => {
    let under = 0;
    let most = 0;
    const counting: typeof fetch = async (...request) => {
      under += 1;
      most = Math.max(most, under);
      return sandbox.fetch(...request).finally(() => {
        under -= 1;
      });
    };
    const { orchestration } = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY, fetch: counting });
    const report = await registerFleet(orchestration, fleetOf(9), {
      ownerId: "owner_1",
      sign: (message) => sandbox.sign(message).signature,
      concurrency: 3,
      signal: new AbortController().signal,
      onDone: () => undefined,
      onFailed: (_, error) => expect.fail(String(error)),
    });
    expect(report.registered).toBe(9);
    expect(most).toBe(3);
  });

  it("draws a bar on one line of a terminal, and leaves what failed to be read", () => {
    let written = "";
    const progress = new Progress(2, { isTTY: true, columns: 40, write: (text) => (written += text) });
    progress.fail("did:peaq:1 Rover 1: FAILED, it is not bonded");
    progress.step("did:peaq:2 Rover 2: registered");
    progress.end();
    const lines = written.split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/did:peaq:1 Rover 1: FAILED, it is not bonded$/);
    const draws = (lines[1] ?? "")
      .split("\r")
      .filter(Boolean)
      .map((draw) => draw.replace("\u001b[K", ""));
    expect(draws.map((draw) => draw.match(/\d\/2/)?.[0])).toEqual(["1/2", "2/2"]);
    expect(draws.every((draw) => draw.length < 40)).toBe(true);
  });
});
