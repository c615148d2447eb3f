import { type OperationId, operationTable } from "@peaqos/types";
import { type Fault, readFault } from "./fault.js";
import { TestingError } from "./testing-error.js";

/** A fault for requests whose caller cannot ask for it in a header. */
export interface FaultRule {
  /** The operation that it is for. By default every one. */
  readonly operationId?: OperationId | undefined;
  /** As in the header `x-sandbox-fault`, for example `latency=200ms, reset`. */
  readonly fault: string;
  /** How often it is applied, at least once. By default until it is cleared. */
  readonly times?: number | undefined;
}

/** The faults that are set for requests to come. */
export class FaultRules {
  #rules: FaultRule[] = [];

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** Those that still apply, with how often they will. */
  list(): readonly FaultRule[] {
    return this.#rules.map((rule) => ({ ...rule }));
  }

  /**
   * Adds a rule behind those that are there. The first one that fits a request is applied.
   * @throws TestingError when the operation cannot have the fault
   */
  add(rule: FaultRule): void {
    checkRule(rule, "");
    this.#rules.push({ ...rule });
  }

  /** Puts rules in the place of those that are there. */
  set(rules: readonly FaultRule[]): void {
    for (const [index, rule] of rules.entries()) checkRule(rule, `rules.${index}.`);
    this.replace(rules);
  }

  /** Puts rules that were held to the rules before in the place of those that are there. */
  replace(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => ({ ...rule }));
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault of a request, which counts as applied. */
  take(operationId: OperationId): Fault | undefined {
    const rule = this.#first(operationId);
    if (rule === undefined) return undefined;
    if (rule.times !== undefined) this.#count(rule, rule.times - 1);
    return readFault(rule.fault, operationId, "fault");
  }

  /** Whether the fault of a request is one that is applied so many times. */
  isCounted(operationId: OperationId): boolean {
    return this.#first(operationId)?.times !== undefined;
  }

  #first(operationId: OperationId): FaultRule | undefined {
    return this.#rules.find((candidate) => (candidate.operationId ?? operationId) === operationId);
  }

  #count(rule: FaultRule, times: number): void {
    this.#rules = this.#rules.flatMap((other) => (other !== rule ? other : times === 0 ? [] : { ...other, times }));
  }
}

/** @param at what the names of its fields start with in errors */
function checkRule({ operationId, fault, times }: FaultRule, at: string): void {
  if (operationId !== undefined && !Object.hasOwn(operationTable, operationId)) {
    throw new TestingError(`${at}operationId`, "must be an operation of the contract");
  }
  if (times !== undefined && !(Number.isSafeInteger(times) && times > 0)) {
    throw new TestingError(`${at}times`, "must be a whole number from 1");
  }
  const operations = operationId === undefined ? (Object.keys(operationTable) as OperationId[]) : [operationId];
  for (const operation of operations) readFault(String(fault), operation, `${at}fault`);
}
