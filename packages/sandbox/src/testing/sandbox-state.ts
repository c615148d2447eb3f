import { recoverExecutions } from "../execution/recover.js";
import type { LocalRegistry } from "../identity/local-registry.js";
import { flag, identities, objectOf, type Rule } from "../seed/seed-rules.js";
import type { Persistence } from "../store/persistence.js";
import { StoreError } from "../store/store-error.js";
import type { SandboxClock } from "./clock.js";
import type { FaultRules } from "./fault-rules.js";
import type { SandboxSnapshot } from "./sandbox-snapshot.js";

/** Everything in a sandbox that changes. */
export interface Changing {
  readonly persistence: Persistence;
  readonly registry: LocalRegistry | undefined;
  readonly clock: SandboxClock;
  readonly faults: FaultRules;
}

/** Goes back to the state of a new sandbox. */
export async function resetState({ persistence, registry, clock, faults }: Changing): Promise<void> {
  await persistence.clear();
  registry?.reset();
  clock.reset();
  faults.clear();
}

export async function takeSnapshot({ persistence, registry, clock }: Changing): Promise<SandboxSnapshot> {
  const records = await persistence.snapshot();
  const known = registry === undefined ? {} : { registry: registry.state() };
  return { format: "peaqos-sandbox-snapshot", takenAt: clock.now().toISOString(), records, ...known };
}

/**
 * Puts a snapshot in the place of what is there. The clock goes on from when it was taken.
 * @throws StoreError when it cannot be used; then nothing has changed
 */
export async function restoreSnapshot({ persistence, registry, clock }: Changing, snapshot: SandboxSnapshot): Promise<void> {
  const [issue] = snapshotRule(snapshot, "the snapshot");
  if (issue !== undefined) throw new StoreError(`This is no snapshot of a sandbox: ${issue.path} ${issue.message}.`);
  await persistence.restore(snapshot.records);
  clock.moveTo(Date.parse(snapshot.takenAt), "takenAt");
  if (snapshot.registry === undefined) registry?.reset();
  else registry?.restore(snapshot.registry);
  // Whoever ran what was executing then is not there to end it.
  await recoverExecutions(persistence, clock.now());
}

const format: Rule = (value, path) =>
  value === "peaqos-sandbox-snapshot" ? [] : [{ path, message: "must be peaqos-sandbox-snapshot" }];
const takenAt: Rule = (value, path) => {
  const time = typeof value === "string" && /^\d{4}-/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? [{ path, message: "must be a time" }] : [];
};
/** The database looks at them itself. */
const records: Rule = () => [];
const registry = objectOf({ identities, outage: flag }, "identities", "outage");
const snapshotRule = objectOf({ format, takenAt, records, registry }, "format", "takenAt", "records");
