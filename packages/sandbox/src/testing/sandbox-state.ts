import { recoverExecutions } from "../execution/recover.js";
import type { RateLimit } from "../http/rate-limit.js";
import type { LocalRegistry } from "../identity/local-registry.js";
import { flag, identities, objectOf, type Rule } from "../seed/seed-rules.js";
import type { Persistence } from "../store/persistence.js";
import { StoreError } from "../store/store-error.js";
import { LAST_TIME, LAST_YEAR, type SandboxClock } from "./clock.js";
import type { FaultRules } from "./fault-rules.js";
import type { SandboxSnapshot } from "./sandbox-snapshot.js";
import type { Together } from "./together.js";

/** Everything in a sandbox that changes. */
export interface Changing {
  readonly persistence: Persistence;
  readonly registry: LocalRegistry | undefined;
  readonly clock: SandboxClock;
  readonly faults: FaultRules;
}

/** Everything that changes, on this server and on others. */
export interface Shared extends Changing {
  readonly together: Together;
  readonly limit: RateLimit;
}

/** Goes back to the state of a new sandbox. */
export async function resetState({ persistence, registry, clock, faults, together, limit }: Shared): Promise<void> {
  await persistence.clear();
  limit.reset();
  await together.change(() => {
    registry?.reset();
    clock.turn(0);
    faults.clear();
  });
}

export async function takeSnapshot({ persistence, registry, clock, together }: Shared): Promise<SandboxSnapshot> {
  const records = await persistence.snapshot();
  await together.refresh();
  const known = registry === undefined ? {} : { registry: registry.state() };
  return { format: "peaqos-sandbox-snapshot", takenAt: clock.now().toISOString(), records, ...known };
}

/**
 * Puts a snapshot in the place of what is there. The clock goes on from when it was taken.
 * @throws StoreError when it cannot be used; then nothing has changed
 */
export async function restoreSnapshot(
  { persistence, registry, clock, together }: Shared,
  snapshot: SandboxSnapshot,
): Promise<void> {
  const [issue] = snapshotRule(snapshot, "the snapshot");
  if (issue !== undefined) throw new StoreError(`This is no snapshot of a sandbox: ${issue.path} ${issue.message}.`);
  await persistence.restore(snapshot.records);
  await together.change(() => {
    clock.moveTo(Date.parse(snapshot.takenAt), "takenAt");
    if (snapshot.registry === undefined) registry?.reset();
    else registry?.restore(snapshot.registry);
  });
  // Whoever ran what was executing then is not there to end it.
  await recoverExecutions(persistence, clock.now());
}

const format: Rule = (value, path) =>
  value === "peaqos-sandbox-snapshot" ? [] : [{ path, message: "must be peaqos-sandbox-snapshot" }];
const takenAt: Rule = (value, path) => {
  const time = typeof value === "string" && /^\d{4}-/.test(value) ? Date.parse(value) : Number.NaN;
  return time <= LAST_TIME ? [] : [{ path, message: `must be a time up to the year ${LAST_YEAR}` }];
};
/** The database looks at them itself. */
const records: Rule = () => [];
const registry = objectOf({ identities, outage: flag }, "identities", "outage");
const snapshotRule = objectOf({ format, takenAt, records, registry }, "format", "takenAt", "records");
