import type { Sandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";

interface Deployment {
  readonly client: PeaqosClient;
  /** There where the program had to start one of its own. */
  readonly sandbox: Sandbox | undefined;
}

/** The deployment that the environment names. Without one, a sandbox that ends with the program. */
export async function connect(): Promise<Deployment> {
  // Only what may be repeated is tried again.
  const retries = { maxRetries: 3 };
  if (process.env.PEAQOS_ORCHESTRATION_URL) return { client: PeaqosClient.fromEnv().with(retries), sandbox: undefined };
  const { startSandbox } = await import("@peaqos/sandbox");
  const sandbox = await startSandbox();
  return { client: new PeaqosClient({ orchestrationUrl: sandbox.url, ...retries }), sandbox };
}
