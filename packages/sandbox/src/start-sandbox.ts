import type { ConfigOptions, Environment } from "./config/config.js";
import type { RegistryControls } from "./identity/registry-controls.js";
import { launchSandbox } from "./launch-sandbox.js";
import type { LogEntry } from "./log/log-entry.js";
import type { Seed } from "./seed/seed.js";
import type { Duration } from "./testing/duration.js";
import type { FaultControls } from "./testing/fault-controls.js";
import type { SandboxSnapshot } from "./testing/sandbox-snapshot.js";
import type { Sign } from "./testing/sign.js";

export interface SandboxOptions {
  /** The port to listen on. By default 0: the system chooses a free one. */
  readonly port?: number | undefined;
  /** The address to listen on. By default `127.0.0.1`. One that other machines can reach needs a session secret. */
  readonly host?: string | undefined;
  /** The origin whose pages may read answers, or `*` for all. By default the origins of this machine. */
  readonly cors?: string | undefined;
  /** A database file, or the URL of a PostgreSQL database, which several may share. By default `PEAQOS_SANDBOX_DB` of `env`, or `:memory:`. */
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
  /** What time it is. By default that of the system. Whatever the clock is turned by is added to it. */
  readonly now?: (() => Date) | undefined;
  /**
   * Whether requests may use the tools of testers: the headers `x-sandbox-fault` and `x-sandbox-trace`, and what is below
   * `/__sandbox`. By default through `fetch` of the handle, and over HTTP on loopback. With `true` also on a host that other machines
   * can reach, with `false` nowhere. What the handle itself offers is always there.
   */
  readonly testing?: boolean | undefined;
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
  /** What goes wrong on purpose with requests to come, for callers that cannot send the header `x-sandbox-fault`. */
  readonly faults: FaultControls;
  /** What time it is in the sandbox. */
  now(): Date;
  /**
   * Turns the clock of the sandbox forward: challenges, sessions, quotes, leases and daily limits go by it.
   * @param duration for example `15m`, `1.5s`, `2h`, or milliseconds
   * @returns what time it is then
   * @throws TestingError for what is no time span
   * @example
   * sandbox.advance("15m"); // the quotes have expired
   */
  advance(duration: Duration): Date;
  /**
   * Turns the clock to a time that is still to come, such as `2030-01-01T00:00:00Z`. It runs on from there.
   * @throws TestingError for a time that is past, or none at all
   */
  setTime(time: string | Date): Date;
  /**
   * Everything that the sandbox remembers, as JSON without secrets: records, what the registry knows, and what time it is.
   * @example
   * const paired = await sandbox.snapshot();
   * // a test that changes much
   * await sandbox.restore(paired);
   */
  snapshot(): Promise<SandboxSnapshot>;
  /**
   * Puts a snapshot in the place of everything that is there, also one of another sandbox. The clock goes on from when it was taken,
   * even where that is past. Sessions go on where the session secret is the same. The faults that are set stay.
   * @throws StoreError when it is no snapshot of this version; then nothing has changed
   */
  restore(snapshot: SandboxSnapshot): Promise<void>;
  /** Goes back to the state of a new sandbox: no records, no faults, the real time, and a registry that knows what the seed says. */
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
