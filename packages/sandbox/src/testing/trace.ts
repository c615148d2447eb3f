import type { Answer } from "@peaqos/server-kit";
import { type OperationId, operationTable } from "@peaqos/types";
import type { Config } from "../config/config.js";
import type { PairingRecord } from "../store/store.js";

/** Headers have to stay small: how many entries a list has in it. */
const MAX_ENTRIES = 20;

/** What happened to one request, for the header that tells it. Nothing secret may get in: only ids, states and codes. */
export class Trace {
  readonly #operationId: OperationId;
  #auth: string | undefined;
  #pairing: string | undefined;
  #attempts = 0;
  #policies = new Set<string>();
  #pending: string[] = [];
  readonly #transitions: string[] = [];

  constructor(operationId: OperationId) {
    this.#operationId = operationId;
  }

  /** A transaction of the request starts, or starts again: what the one before it did was undone, unless it was committed. */
  attempt(): void {
    this.#attempts += 1;
    this.#pending = [];
  }

  /** The transaction is committed. */
  committed(): void {
    this.#transitions.push(...this.#pending);
    this.#pending = [];
  }

  authenticated(pairing: PairingRecord | undefined, { requireApiAuth }: Config): void {
    this.#pairing = pairing?.id;
    const isOpen = operationTable[this.#operationId].auth === "none" || !requireApiAuth;
    this.#auth = pairing !== undefined ? `pairing ${pairing.id}` : isOpen ? "anybody" : "platform";
  }

  /** A policy of the machine was looked at. */
  policy(id: string): void {
    this.#policies.add(id);
  }

  /** For example `order ord_1: created -> ready`. */
  transition(record: string, before: string, after: string): void {
    if (before !== after) this.#pending.push(`${record}: ${before} -> ${after}`);
  }

  /** All of it as JSON in ASCII. */
  toHeader({ status, body, fault }: Answer): string {
    const code = codeOf(body);
    const trace = {
      operation: this.#operationId,
      status,
      ...(code === undefined ? {} : { code }),
      auth: {
        mode: operationTable[this.#operationId].auth,
        as: this.#auth ?? (this.#attempts === 0 ? "not asked" : `refused ${code}`),
      },
      ...this.#policy(code),
      transitions: short(this.#transitions),
      attempts: this.#attempts,
      ...(fault === undefined ? {} : { fault }),
    };
    return asciiJson(trace);
  }

  /** The operations that hold a request to policies are those that can answer so. */
  #policy(code: string | undefined): object {
    const codes: readonly string[] = operationTable[this.#operationId].errorCodes;
    if (!codes.includes("AGENT_POLICY_DENIED") || this.#auth === undefined) return {};
    const decision = code === undefined ? "allowed" : POLICY_CODES.has(code) ? `denied ${code}` : "undecided";
    const delegation = this.#pairing === undefined ? {} : { delegation: this.#pairing };
    return { policy: { decision, ...delegation, machine: short([...this.#policies]) } };
  }
}

const POLICY_CODES = new Set(["AGENT_POLICY_DENIED", "AGENT_SPEND_LIMIT_EXCEEDED", "AGENT_DAILY_LIMIT_EXCEEDED"]);

function short(list: readonly string[]): readonly string[] {
  const more = list.length - MAX_ENTRIES;
  return more > 0 ? [...list.slice(0, MAX_ENTRIES), `and ${more} more`] : list;
}

function codeOf(body: unknown): string | undefined {
  const { error } = (body ?? {}) as { readonly error?: { readonly code?: string } };
  return error?.code;
}

function asciiJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped);
}
