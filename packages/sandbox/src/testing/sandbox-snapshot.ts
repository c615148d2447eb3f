import type { RegistryState } from "../identity/local-registry.js";
import type { Snapshot } from "../store/snapshot-records.js";

/** What a sandbox remembers, as JSON. There is nothing secret in it: tokens and secrets are hashed or sealed. */
export interface SandboxSnapshot {
  readonly format: "peaqos-sandbox-snapshot";
  /** What time it was in the sandbox, which it is again when the snapshot is put back. */
  readonly takenAt: string;
  readonly records: Snapshot;
  /** What the identity registry knew. `undefined` where identities are resolved over HTTP. */
  readonly registry?: RegistryState;
}
