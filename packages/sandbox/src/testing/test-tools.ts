import type { FaultControls } from "./fault-controls.js";
import type { FaultRules } from "./fault-rules.js";
import type { SandboxSnapshot } from "./sandbox-snapshot.js";
import { resetState, restoreSnapshot, type Shared, takeSnapshot } from "./sandbox-state.js";
import { type Sign, signer } from "./sign.js";
import type { Soon } from "./soon.js";

/** What testers can do to a sandbox as a whole. */
export interface TestTools extends Pick<Shared, "clock" | "faults" | "together"> {
  readonly sign: Sign;
  reset(): Promise<void>;
  snapshot(): Promise<SandboxSnapshot>;
  restore(snapshot: SandboxSnapshot): Promise<void>;
}

export function createTestTools(shared: Shared): TestTools {
  const { clock, faults, together } = shared;
  return {
    clock,
    faults,
    together,
    sign: signer(clock.now),
    reset: () => resetState(shared),
    snapshot: () => takeSnapshot(shared),
    restore: (snapshot) => restoreSnapshot(shared, snapshot),
  };
}

export function faultControls(faults: FaultRules, soon: Soon): FaultControls {
  return {
    add: (rule) => soon(() => faults.add(rule)),
    list: () => faults.list(),
    clear: () => soon(() => faults.clear()),
  };
}
