import { describe, expect, it } from "vitest";
import { McrRegistry } from "../../src/identity/mcr-registry.ts";
import { RegistryUnavailable } from "../../src/identity/registry.ts";
import {
  activeMachine,
  call,
  controller,
  draftMachine,
  expectRefusal,
  freshIdentity,
  signedIdentityProof,
  startSandbox,
} from "../support.ts";
import { answering, fakeMcr } from "./fake-mcr.ts";

const record = { controllerAddresses: [controller.address], bonded: true };

describe("asking an MCR", () => {
  it.each([
    ["", "/identities/did%3Apeaq%3A7"],
    ["/", "/identities/did%3Apeaq%3A7"],
    ["/mcr/v2//", "/mcr/v2/identities/did%3Apeaq%3A7"],
    ["/mcr?key=a%20b", "/mcr/identities/did%3Apeaq%3A7?key=a%20b"],
  ])("below %j asks for %s, once", async (base, target) => {
    await using mcr = await fakeMcr(answering(200, record));
    expect(await new McrRegistry(mcr.url + base).resolve("did:peaq:7")).toEqual(record);
    expect(mcr.asked).toEqual([target]);
  });

  it.each(["peaqos:machine:a/../b", "peaqos:machine:%2e?x#y", "did:peaq:0xAb", "peaqos:machine:ü"])(
    "names %s in one path segment",
    async (identityRef) => {
      await using mcr = await fakeMcr((response, asked) =>
        answering(200, { ...record, bonded: asked === identityRef })(response),
      );
      expect(await new McrRegistry(mcr.url).resolve(identityRef)).toEqual(record);
    },
  );

  it("takes what it says as it is, and leaves alone what it does not know", async () => {
    await using mcr = await fakeMcr(answering(200, { controllerAddresses: [], bonded: false, since: "2026" }));
    expect(await new McrRegistry(mcr.url).resolve("did:peaq:7")).toEqual({ controllerAddresses: [], bonded: false });
  });

  it("404 means that the identity is unknown", async () => {
    await using mcr = await fakeMcr(answering(404, "whatever"));
    expect(await new McrRegistry(mcr.url).resolve("did:peaq:7")).toBeUndefined();
  });

  it.each([
    ["a failure", answering(500, record)],
    ["a refusal", answering(401, record)],
    ["another success", answering(201, record)],
    ["no content", answering(204)],
    ["a redirect", answering(302, record, { location: "/elsewhere" })],
    ["no JSON", answering(200, "<html>")],
    ["nothing", answering(200, "")],
    ["a list", answering(200, [record])],
    ["null", answering(200, "null")],
    ["no controllers", answering(200, { bonded: true })],
    ["a controller that is no address", answering(200, { ...record, controllerAddresses: ["0x1"] })],
    ["no bond", answering(200, { controllerAddresses: [] })],
    ["a bond in words", answering(200, { ...record, bonded: "yes" })],
  ])("%s means that the registry is unavailable", async (_, answer) => {
    await using mcr = await fakeMcr(answer);
    await expect(new McrRegistry(mcr.url).resolve("did:peaq:7")).rejects.toBeInstanceOf(RegistryUnavailable);
    // A redirect is not followed.
    expect(mcr.asked).toHaveLength(1);
  });

  it.each([
    ["it never answers", () => undefined],
    ["its answer never ends", (response: Parameters<ReturnType<typeof answering>>[0]) => void response.writeHead(200).write("{")],
    ["it hangs up", (response: Parameters<ReturnType<typeof answering>>[0]) => void response.destroy()],
  ])("a registry is unavailable when %s", async (_, answer) => {
    await using mcr = await fakeMcr(answer);
    await expect(new McrRegistry(mcr.url, 50).resolve("did:peaq:7")).rejects.toBeInstanceOf(RegistryUnavailable);
  });

  it("a registry that is gone is unavailable", async () => {
    const mcr = await fakeMcr();
    await mcr[Symbol.asyncDispose]();
    await expect(new McrRegistry(mcr.url).resolve("did:peaq:7")).rejects.toBeInstanceOf(RegistryUnavailable);
  });
});

describe("a sandbox with mcrApiUrl", () => {
  it("takes the controllers and the bond of machines from there", async () => {
    await using mcr = await fakeMcr(answering(200, record));
    await using sandbox = await startSandbox({ env: { PEAQOS_MCR_API_URL: mcr.url } });
    const machine = await activeMachine(sandbox);
    expect(machine).toMatchObject({ status: "active", identityProof: { controllerAddresses: [controller.address] } });
    expect(mcr.asked).toContain(`/identities/${encodeURIComponent(machine.identityRef ?? "")}`);

    mcr.answer = answering(200, { ...record, bonded: false });
    expectRefusal(await call(sandbox, "getMachine", { params: { machineId: machine.id } }), 409, "MACHINE_NOT_ACTIVATED");
    mcr.answer = answering(404);
    expectRefusal(await call(sandbox, "getMachine", { params: { machineId: machine.id } }), 409, "MACHINE_NOT_ACTIVATED");
  });

  it("refuses writes while the MCR is down, and goes on reading", async () => {
    await using mcr = await fakeMcr(answering(200, record));
    await using sandbox = await startSandbox({ config: { mcrApiUrl: mcr.url } });
    const { id: machineId } = await draftMachine(sandbox);
    const identityRef = freshIdentity();
    const identityProof = await signedIdentityProof(sandbox, identityRef);
    mcr.answer = answering(503);
    const body = { displayName: "Rover", ownerId: "o", machineType: "rover", runtimeProfile: "edge", identityRef, identityProof };
    expectRefusal(await call(sandbox, "createMachine", { body }), 503, "PEAQOS_IDENTITY_UNAVAILABLE");
    expectRefusal(
      await call(sandbox, "createMachineIdentityChallenge", { body: { identityRef } }),
      503,
      "PEAQOS_IDENTITY_UNAVAILABLE",
    );
    expect((await call(sandbox, "getMachine", { params: { machineId } })).status).toBe(200);
    mcr.answer = answering(200, record);
    // The challenge was not used up by the attempt.
    expect((await call(sandbox, "createMachine", { body })).status).toBe(201);
  });

  it("has no registry of its own to be set", async () => {
    await using mcr = await fakeMcr();
    await using sandbox = await startSandbox({ config: { mcrApiUrl: mcr.url } });
    expect(() => sandbox.registry.set({ identityRef: "did:peaq:1" })).toThrow("mcrApiUrl");
    expect(() => {
      sandbox.registry.outage = true;
    }).toThrow("mcrApiUrl");
    expect(sandbox.registry.outage).toBe(false);
    await sandbox.reset();
  });
});
