import { type EnrolledMachineAgent, type IssuedAgentPairing, PeaqosClient } from "@peaqos/sdk";
import { createAgentPairing, createOrchestrationClient, enrollMachineAgent } from "@peaqos/sdk/orchestration";
import type { CreateAgentPairingRequest } from "@peaqos/types";
import { describe, expectTypeOf, it } from "vitest";

declare const params: CreateAgentPairingRequest;
const client = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1:1" });

describe("an issued agent pairing", () => {
  it("has its token as a string that cannot be set", async () => {
    const { item } = await client.orchestration.createAgentPairing("mach_rover7", params);
    expectTypeOf(item).toEqualTypeOf<IssuedAgentPairing>();
    expectTypeOf(item.pairingToken).toEqualTypeOf<string>();
    // @ts-expect-error read only
    item.pairingToken = "other";
  });

  it("has no token in a copy", async () => {
    const { item } = await client.orchestration.createAgentPairingSession("mach_rover7", "pair_rover7", {
      agentProof: { challengeId: "a", signature: "b" },
    });
    const copy = { ...item };
    // @ts-expect-error a spread leaves the token behind
    copy.pairingToken;
    // @ts-expect-error in one expression too
    ({ ...item }).pairingToken;
    expectTypeOf(copy.id).toEqualTypeOf<string>();
  });

  it("has the token in what reveal() and toJSON() return", async () => {
    const { item } = await createAgentPairing(createOrchestrationClient({}), "mach_rover7", params);
    expectTypeOf(item.reveal().pairingToken).toEqualTypeOf<string>();
    expectTypeOf({ ...item.reveal() }.pairingToken).toEqualTypeOf<string>();
    expectTypeOf(item.toJSON().pairingToken).toEqualTypeOf<string>();
  });

  it("has the token in withResponse() and in result()", async () => {
    const call = client.orchestration.createAgentPairing("mach_rover7", params);
    expectTypeOf((await call.withResponse()).data.item.pairingToken).toEqualTypeOf<string>();
    const result = await call.result();
    if (result.ok) expectTypeOf(result.value.item.pairingToken).toEqualTypeOf<string>();
  });
});

describe("an enrolled machine agent", () => {
  it("has its token as a string that no copy has", async () => {
    const { item } = await enrollMachineAgent(client, "mach_rover7");
    expectTypeOf(item).toEqualTypeOf<EnrolledMachineAgent>();
    expectTypeOf(item.provisioningToken).toEqualTypeOf<string>();
    // @ts-expect-error a spread leaves the token behind
    ({ ...item }).provisioningToken;
    // @ts-expect-error read only
    item.provisioningToken = "other";
    expectTypeOf(item.reveal().provisioningToken).toEqualTypeOf<string>();
  });
});

describe("a listed agent pairing", () => {
  it("has no token at all", async () => {
    const { items } = await client.orchestration.listAgentPairings("mach_rover7");
    // @ts-expect-error shown once, when it was issued
    items[0]?.pairingToken;
  });
});
