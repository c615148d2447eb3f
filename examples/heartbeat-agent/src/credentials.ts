import { PeaqosClient } from "@peaqos/sdk";

/** Who an agent is, and the client that it speaks with. */
export interface Credentials {
  readonly client: PeaqosClient;
  readonly credentials: { readonly machineId: string; readonly agentId: string; readonly agentToken: string };
}

/**
 * The agent that the environment names. It needs no platform key: a heartbeat carries the agent's own token.
 * @throws Error that names the variable that is missing
 */
export function readCredentials(env: NodeJS.ProcessEnv): Credentials {
  const read = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set. Enroll the agent first: npm run enroll -- MACHINE_ID agent.env`);
    return value;
  };
  return {
    client: PeaqosClient.fromEnv(env),
    credentials: {
      machineId: read("PEAQOS_MACHINE_ID"),
      agentId: read("PEAQOS_AGENT_ID"),
      agentToken: read("PEAQOS_AGENT_TOKEN"),
    },
  };
}
