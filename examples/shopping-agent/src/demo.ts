import { randomBytes } from "node:crypto";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";
import type { Agent } from "./agent.ts";
import type { Wallet } from "./wallet.ts";

interface Demo extends AsyncDisposable {
  readonly agent: Agent;
}

/** The public development account that the agent acts with. */
const ADDRESS = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";

/** All that an agent needs around it, on this machine: a sandbox with an active machine, and a pairing that may spend 5 an order. */
export async function startDemo(): Promise<Demo> {
  const sandbox = await startSandbox();
  const { orchestration: market } = new PeaqosClient({ orchestrationUrl: sandbox.url, maxRetries: 3 });
  const { item: identity } = await market.createMachineIdentityChallenge({ identityRef: "did:peaq:1742" });
  const { item: machine } = await market.createMachine({
    displayName: "Survey rover 7",
    ownerId: "owner_1",
    machineType: "rover",
    runtimeProfile: "edge-linux-arm64",
    identityRef: identity.identityRef,
    identityProof: { challengeId: identity.challengeId, signature: sandbox.sign(identity.message).signature },
  });
  await market.updateMachine(machine.id, { status: "active" });

  const fields = { agentAddress: ADDRESS, agentProvider: "acme-agents", agentRole: "market-operator" };
  const { item: challenge } = await market.createAgentPairingChallenge(machine.id, fields);
  const { item: pairing } = await market.createAgentPairing(machine.id, {
    ...fields,
    agentProof: { challengeId: challenge.challengeId, signature: sandbox.sign(challenge.message, ADDRESS).signature },
    delegationPolicy: { perTransactionLimit: 5, dailySpendLimit: 20, currency: "USDT" },
  });
  const buyer = { machineId: machine.id, agentPairingId: pairing.id };
  return {
    agent: { market, buyer, pairingToken: pairing.pairingToken, wallet: sandboxWallet(sandbox) },
    [Symbol.asyncDispose]: () => sandbox.close(),
  };
}

/** No chain is behind it: transactions are made up, and recorded by the sandbox. Only x402 payments are signed and checked. */
function sandboxWallet(sandbox: Sandbox): Wallet {
  const madeUp = async (): Promise<string> => `0x${randomBytes(32).toString("hex")}`;
  return {
    address: ADDRESS,
    verificationMode: "recorded",
    canPay: (rail, chain) => rail === "x402" || chain === "ethereum",
    transfer: madeUp,
    lock: madeUp,
    signX402: async (paymentRequired) => sandbox.sign({ paymentRequired }, ADDRESS).paymentSignature,
  };
}
