import type { ConfigOptions, Environment } from "./config/config.js";
import type { RegistryControls } from "./identity/registry-controls.js";
import { launchSandbox } from "./launch-sandbox.js";
import type { LogEntry } from "./log/log-entry.js";
import type { Seed } from "./seed/seed.js";
import type { Sign } from "./testing/sign.js";

export interface SandboxOptions {
  /** The port to listen on. By default 0: the system chooses a free one. */
  readonly port?: number | undefined;
  /** The address to listen on. By default `127.0.0.1`. One that other machines can reach needs a session secret. */
  readonly host?: string | undefined;
  /** The origin whose pages may read answers, or `*` for all. By default the origins of this machine. */
  readonly cors?: string | undefined;
  /** The database file. By default `PEAQOS_SANDBOX_DB` of `env`, or `:memory:`, which is forgotten at the end. */
  readonly db?: string | undefined;
  /** What it knows from the start, or the JSON file that says so. */
  readonly seed?: Seed | string | undefined;
  /** The addresses that control every identity without controllers of its own. They win over those of the seed. */
  readonly controllers?: readonly string[] | undefined;
  /** How it behaves. It wins over `configFile`, that over `env`. */
  readonly config?: ConfigOptions | undefined;
  /** A JSON file with the keys of `config`. */
  readonly configFile?: string | undefined;
  /** The environment variables to read the configuration from, such as `process.env`. By default none. */
  readonly env?: Environment | undefined;
  /** What time it is. By default that of the system. */
  readonly now?: (() => Date) | undefined;
  /** Gets every request once it is answered. By default only what was thrown inside the sandbox is printed. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
}

export interface Sandbox {
  /** Where the sandbox listens, for example `http://127.0.0.1:4020`. */
  readonly url: string;
  /** How many operations it answers. */
  readonly operations: number;
  /** Answers a request in this process, without a socket. Takes what the global `fetch` takes; the host of the URL does not matter. */
  readonly fetch: typeof globalThis.fetch;
  /** The identity registry that machines are resolved with. */
  readonly registry: RegistryControls;
  /**
   * Signs with a public development account, by default the first, which controls the identities of machines. A message is signed
   * with EIP-191, `{ paymentRequired }` of an x402 intent as the payment that it asks for. These keys are known to everybody.
   * @throws TestingError for another account, or a challenge that cannot be read
   * @example
   * const { signature } = sandbox.sign(challenge.message, agentAddress);
   */
  readonly sign: Sign;
  /** Goes back to the state of a new sandbox: no records, and a registry that knows what the seed says. */
  reset(): Promise<void>;
  /** Stops listening, answers what is under way and closes the database. */
  close(): Promise<void>;
  /** The same as `close()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a sandbox of the Machine Markets API: it remembers what it is told and behaves as the API is documented to. It reads no
 * environment variables unless it is given some.
 * @throws ConfigError when the configuration cannot be used
 * @throws SeedError when the seed cannot be used
 * @throws StoreError when the database cannot be used
 * @example
 * const sandbox = await startSandbox({ config: { quoteTtlMs: 60_000 } });
 * const answer = await fetch(`${sandbox.url}/api/v1/market/services`);
 * const { items } = await answer.json(); // the catalogue
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return (await launchSandbox(options)).sandbox;
}
