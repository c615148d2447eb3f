import { type Orchestration, PeaqosClient } from "@peaqos/sdk";
import type { Wallet } from "./wallet.ts";

/** An agent that is paired to a machine, and what it may pay with. */
export interface Agent {
  readonly market: Orchestration;
  /** For whom it buys, as requests name it. */
  readonly buyer: { readonly machineId: string; readonly agentPairingId: string };
  readonly pairingToken: string;
  /** Without one, only what costs nothing is bought. */
  readonly wallet: Wallet | undefined;
}

/**
 * The agent that the environment names.
 * @throws Error that names the variable that is missing
 */
export function agentFromEnv(env: NodeJS.ProcessEnv): Agent {
  const read = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set.`);
    return value;
  };
  return {
    market: PeaqosClient.fromEnv(env).with({ maxRetries: 3 }).orchestration,
    buyer: { machineId: read("PEAQOS_MACHINE_ID"), agentPairingId: read("PEAQOS_AGENT_PAIRING_ID") },
    pairingToken: read("PEAQOS_PAIRING_TOKEN"),
    wallet: undefined,
  };
}
