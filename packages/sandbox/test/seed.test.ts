import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Seed, SeedError } from "../src/index.ts";
import { seedService } from "./catalog/seed-service.ts";
import {
  agent,
  call,
  controller,
  expectRefusal,
  must,
  type Sandbox,
  type SandboxOptions,
  startSandbox,
  stranger,
} from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "peaqos-sandbox-seed-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileWith(text: string): string {
  files += 1;
  const file = join(folder, `seed-${files}.json`);
  writeFileSync(file, text);
  return file;
}

async function refused(options: SandboxOptions): Promise<string> {
  const error: unknown = await startSandbox(options).then(
    (sandbox) => sandbox.close(),
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(SeedError);
  return (error as Error).message;
}

const challenge = (sandbox: Sandbox, identityRef: string) =>
  call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } });
const controllersOf = async (sandbox: Sandbox, identityRef: string) =>
  (await must(sandbox, "createMachineIdentityChallenge", { body: { identityRef } })).item.controllerAddresses;

const seed: Seed = {
  controllers: [stranger.address],
  identities: [
    { identityRef: "did:peaq:7", controllerAddresses: [agent.address, controller.address] },
    { identityRef: "peaqos:machine:8", resolves: false },
    { identityRef: "did:peaq:0xAB", controllerAddresses: [agent.address] },
    { identityRef: "did:peaq:9", bonded: false },
  ],
  services: [seedService({ id: "svc_seed" })],
};

describe.each([
  ["an object", () => seed],
  ["a file", () => fileWith(JSON.stringify(seed))],
])("a seed as %s", (_, make) => {
  it("says who controls identities, and which there are", async () => {
    await using sandbox = await startSandbox({ seed: make() });
    expect(await controllersOf(sandbox, "did:peaq:1")).toEqual([stranger.address]);
    expect(await controllersOf(sandbox, "peaqos:machine:7")).toEqual([agent.address, controller.address]);
    expect(await controllersOf(sandbox, "did:peaq:0xab")).toEqual([agent.address]);
    expectRefusal(await challenge(sandbox, "did:peaq:8"), 400, "VALIDATION_ERROR");
  });

  it("adds services", async () => {
    await using sandbox = await startSandbox({ seed: make() });
    expect((await must(sandbox, "getMarketService", { params: { serviceId: "svc_seed" } })).item).toEqual(seed.services?.[0]);
  });

  it("an identity that is not bonded cannot be activated", async () => {
    await using sandbox = await startSandbox({ seed: make() });
    const { item } = await must(sandbox, "createMachineIdentityChallenge", { body: { identityRef: "did:peaq:9" } });
    const identityProof = { challengeId: item.challengeId, signature: await stranger.signMessage({ message: item.message }) };
    const fields = {
      displayName: "Rover",
      ownerId: "o",
      machineType: "rover",
      runtimeProfile: "edge",
      identityRef: "did:peaq:9",
    };
    const { item: machine } = await must(sandbox, "createMachine", { body: { ...fields, identityProof } });
    const answer = await call(sandbox, "updateMachine", { params: { machineId: machine.id }, body: { status: "active" } });
    expectRefusal(answer, 409, "MACHINE_NOT_ACTIVATED");
  });
});

describe("a seed", () => {
  it("may be empty: the first development account controls every identity then", async () => {
    await using sandbox = await startSandbox({ seed: {} });
    expect(await controllersOf(sandbox, "did:peaq:8")).toEqual([controller.address]);
  });

  it("can start with an outage of the registry", async () => {
    await using sandbox = await startSandbox({ seed: { registryOutage: true } });
    expect(sandbox.registry.outage).toBe(true);
    expectRefusal(await challenge(sandbox, "did:peaq:1"), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    sandbox.registry.outage = false;
    expect((await challenge(sandbox, "did:peaq:1")).status).toBe(201);
    await sandbox.reset();
    expectRefusal(await challenge(sandbox, "did:peaq:1"), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
  });

  it("is what a reset comes back to, whatever happened to the object since", async () => {
    const addresses = [agent.address, controller.address];
    const own: Seed = { ...seed, identities: [{ identityRef: "did:peaq:7", controllerAddresses: addresses }] };
    await using sandbox = await startSandbox({ seed: own });
    sandbox.registry.set({ identityRef: "did:peaq:7", controllerAddresses: [stranger.address] });
    sandbox.registry.set({ identityRef: "did:peaq:100", resolves: false });
    expect(await controllersOf(sandbox, "did:peaq:7")).toEqual([stranger.address]);
    addresses.splice(0);
    await sandbox.reset();
    expect(await controllersOf(sandbox, "did:peaq:7")).toEqual([agent.address, controller.address]);
    expect(await controllersOf(sandbox, "did:peaq:100")).toEqual([stranger.address]);
  });

  it("has the last word on identities, but not on controllers that an option names", async () => {
    await using sandbox = await startSandbox({ seed, controllers: [agent.address, stranger.address] });
    expect(await controllersOf(sandbox, "did:peaq:1")).toEqual([agent.address, stranger.address]);
    expect(await controllersOf(sandbox, "did:peaq:7")).toEqual([agent.address, controller.address]);
  });
});

const address = controller.address;

describe("a seed that breaks a rule", () => {
  it.each<[unknown, string]>([
    [[], "the seed must be an object"],
    [null, "the seed must be an object"],
    [{ machines: [] }, "machines is not known here"],
    [{ controllers: address }, "controllers must be a list"],
    [{ controllers: [] }, "controllers must name at least one address"],
    [{ controllers: [address, "0x1"] }, "controllers.1 must be an address: 0x and 40 hex digits"],
    [{ controllers: [7] }, "controllers.0 must be an address: 0x and 40 hex digits"],
    [{ registryOutage: "no" }, "registryOutage must be true or false"],
    [{ identities: {} }, "identities must be a list"],
    [{ identities: ["did:peaq:1"] }, "identities.0 must be an object"],
    [{ identities: [{}] }, "identities.0.identityRef is required"],
    [{ identities: [{ identityRef: 7 }] }, "identities.0.identityRef must be string"],
    [{ identities: [{ identityRef: "did:key:1" }] }, "identities.0.identityRef must match"],
    [{ identities: [{ identityRef: "peaqos:machine:x" }] }, "identities.0.identityRef must hold a decimal number"],
    [{ identities: [{ identityRef: `did:peaq:${2n ** 256n}` }] }, "identities.0.identityRef must hold a decimal number"],
    [{ identities: [{ identityRef: "did:peaq:1", bonded: 1 }] }, "identities.0.bonded must be true or false"],
    [{ identities: [{ identityRef: "did:peaq:1", resolves: "no" }] }, "identities.0.resolves must be true or false"],
    [{ identities: [{ identityRef: "did:peaq:1", owner: "me" }] }, "identities.0.owner is not known here"],
    [{ identities: [{ identityRef: "did:peaq:1", constructor: "me" }] }, "identities.0.constructor is not known here"],
    [
      { identities: [{ identityRef: "did:peaq:1", controllerAddresses: ["me"] }] },
      "identities.0.controllerAddresses.0 must be an address",
    ],
    [
      { identities: [{ identityRef: "did:peaq:1" }, { identityRef: "peaqos:machine:1" }] },
      "identities.1.identityRef stands there twice",
    ],
    [{ services: {} }, "services must be a list"],
    [{ services: [7] }, "services.0 breaks the contract: services.0 must be object"],
    [{ services: [{ ...seedService(), region: undefined }] }, "services.0 breaks the contract: services.0.region is required"],
    [
      { services: [seedService(), { ...seedService(), freshnessSeconds: 1.5 }] },
      "services.1 breaks the contract: services.1.freshnessSeconds must be integer",
    ],
    [{ services: [seedService({ id: "" })] }, "services.0.id must not be empty"],
    [{ services: [seedService(), seedService()] }, "services.1.id stands there twice"],
  ])("%j is refused: %s", async (bad, rule) => {
    expect(await refused({ seed: bad as Seed })).toMatch(new RegExp(`^${rule}.*\\.$`));
    const file = fileWith(JSON.stringify(bad, (_, value) => value));
    expect(await refused({ seed: file })).toContain(`${file}: ${rule}`);
  });

  it.each([
    ["is not valid JSON", () => fileWith("{")],
    ["does not exist", () => join(folder, "missing.json")],
    ["cannot be read", () => folder],
  ])("a file that %s is refused by its name", async (rule, make) => {
    const file = make();
    const message = await refused({ seed: file });
    expect(message).toContain(file);
    expect(message).toContain(rule);
  });

  it.each([[[]], [["me"]], [[address, `${address}0`]]])("the controllers %j are refused", async (controllers) => {
    expect(await refused({ controllers })).toMatch(/^controllers/);
  });

  it("what is set in the registry is held to the same rules", async () => {
    await using sandbox = await startSandbox();
    expect(() => sandbox.registry.set({ identityRef: "me" })).toThrow(SeedError);
    expect(() => sandbox.registry.set({ identityRef: "me" })).toThrow(/^identity\.identityRef must match/);
    expect(await controllersOf(sandbox, "did:peaq:1")).toEqual([controller.address]);
  });
});
