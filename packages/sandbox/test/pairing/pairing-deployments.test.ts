import { describe, expect, it } from "vitest";
import { activeMachine, agentFields, call, expectRefusal, must, shopper, signedPairingProof, startSandbox } from "../support.ts";

describe("a deployment that does not verify agents", () => {
  it("pairs and opens sessions without a proof, and looks at none", async () => {
    await using open = await startSandbox({ config: { agentPairingVerification: "off" } });
    const { id } = await activeMachine(open);
    const at = { machineId: id };
    const bare = await must(open, "createAgentPairing", { params: at, body: agentFields });
    expect(bare.item).toMatchObject({ verification: null, hasAuthToken: true });
    const garbage = { agentProof: { challengeId: "chal_unknown", signature: "0x" } };
    const other = await must(open, "createAgentPairing", { params: at, body: { ...agentFields, ...garbage } });
    expect(other.item.verification).toBeNull();
    for (const body of [{}, garbage]) {
      const { item } = await must(open, "createAgentPairingSession", { params: { ...at, pairingId: bare.item.id }, body });
      expect((await call(open, "listMarketServices", { token: item.pairingToken })).status).toBe(200);
    }
  });
});

describe("a deployment without a session secret", () => {
  it("issues challenges but no sessions, and does not use the proof up", async () => {
    await using bare = await startSandbox({ config: { agentPairingSessionSecret: "" } });
    const { id } = await activeMachine(bare);
    const agentProof = await signedPairingProof(bare, id);
    const body = { ...agentFields, agentProof };
    for (let time = 0; time < 2; time += 1) {
      expectRefusal(
        await call(bare, "createAgentPairing", { params: { machineId: id }, body }),
        503,
        "AGENT_PAIRING_UNAVAILABLE",
      );
    }
    expect((await must(bare, "listAgentPairings", { params: { machineId: id } })).items).toEqual([]);
  });

  it("refuses every token", async () => {
    await using sandbox = await startSandbox();
    const { token } = await shopper(sandbox);
    await using bare = await startSandbox({ config: { agentPairingSessionSecret: "" } });
    expectRefusal(await call(bare, "listMarketServices", { token }), 401, "AGENT_AUTH_INVALID");
  });
});
