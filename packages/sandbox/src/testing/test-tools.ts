import type { FaultRule, FaultRules } from "./fault-rules.js";
import { type Changing, resetState, restoreSnapshot, type SandboxSnapshot, takeSnapshot } from "./sandbox-state.js";
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

/** Sets faults for requests to come, whoever makes them. */
export interface FaultControls {
  /**
   * Adds a rule. The first one that fits a request is applied; the header of a request goes before all of them.
   * @throws TestingError when there is no such fault, or the operation cannot have it
   */
  add(rule: FaultRule): void;
  /** The rules that still apply. `times` says how often they will. */
  list(): readonly FaultRule[];
  clear(): void;
}

export function faultControls(faults: FaultRules): FaultControls {
  return { add: (rule) => faults.add(rule), list: () => faults.list(), clear: () => faults.clear() };
}
