import type { FaultRule } from "./fault-rules.js";

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
