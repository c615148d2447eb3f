import type { FaultControls } from "./fault-controls.js";
import type { FaultRules } from "./fault-rules.js";
import type { SandboxSnapshot } from "./sandbox-snapshot.js";
import { type Changing, resetState, restoreSnapshot, takeSnapshot } from "./sandbox-state.js";
import { type Sign, signer } from "./sign.js";

/** What testers can do to a sandbox as a whole. */
export interface TestTools extends Pick<Changing, "clock" | "faults"> {
  readonly sign: Sign;
  reset(): Promise<void>;
  snapshot(): Promise<SandboxSnapshot>;
  restore(snapshot: SandboxSnapshot): Promise<void>;
}

export function createTestTools(changing: Changing): TestTools {
  const { clock, faults } = changing;
  return {
    clock,
    faults,
    sign: signer(clock.now),
    reset: () => resetState(changing),
    snapshot: () => takeSnapshot(changing),
    restore: (snapshot) => restoreSnapshot(changing, snapshot),
  };
}

export function faultControls(faults: FaultRules): FaultControls {
  return { add: (rule) => faults.add(rule), list: () => faults.list(), clear: () => faults.clear() };
}
