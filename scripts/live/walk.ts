import type { NetworkErrorReason } from "@peaqos/client/core";
import type { OperationId } from "@peaqos/types";
import type { Node } from "../../tests/spec/contract.ts";
import type { Ask, Deployment } from "./deployment.ts";
import { readAnswer } from "./differences.ts";
import type { Expectation } from "./expectations.ts";
import type { Check, Difference } from "./report.ts";

/** What a call came to. */
export interface Seen {
  readonly check: Check;
  /** The body of a success. */
  readonly body: Node;
}

const failures: Readonly<Record<NetworkErrorReason, string>> = {
  timeout: "must be complete before the time for one call is up",
  aborted: "must be complete",
  connection: "must be complete, and the connection failed",
  tls: "must be complete, and the secure connection failed",
  redirect: "must not be a redirect",
  too_large: "must not be larger than 16 MiB",
};

/** Calls the deployment and keeps what was seen, operation by operation. */
export class Walk {
  readonly checks: Map<OperationId, Check[]> = new Map();
  readonly reasons: Map<OperationId, string> = new Map();
  readonly deployment: Deployment;

  constructor(deployment: Deployment) {
    this.deployment = deployment;
  }

  /** Makes a call and holds its answer to the contract and to what is expected of it. `undefined` once the time is up. */
  async call(operationId: OperationId, what: string, ask: Ask, expected: Expectation): Promise<Seen | undefined> {
    if (this.deployment.timeIsUp) return undefined;
    const outcome = await this.deployment.ask(operationId, ask);
    if (this.deployment.timeIsUp) return undefined;
    if ("failure" in outcome) {
      const { failure } = outcome;
      const differences = [{ path: "answer", rule: failures[failure] }];
      return this.#keep(operationId, { what, failure, documented: false, differences }, undefined);
    }
    const { status } = outcome;
    const { documented, body, code, differences } = readAnswer(operationId, outcome);
    const unexpected = expected({ status, code });
    const check = {
      what,
      status,
      ...(code === undefined ? {} : { code }),
      documented,
      differences: unexpected === undefined ? differences : [{ path: "status", rule: unexpected }, ...differences],
    };
    return this.#keep(operationId, check, status < 300 ? body : undefined);
  }

  /** Adds what only shows beside another answer to the last check of an operation. */
  differ(operationId: OperationId, difference: Difference): void {
    const checks = this.checks.get(operationId) ?? [];
    const last = checks.pop();
    if (last !== undefined) checks.push({ ...last, differences: [...last.differences, difference] });
  }

  #keep(operationId: OperationId, check: Check, body: Node): Seen {
    this.checks.set(operationId, [...(this.checks.get(operationId) ?? []), check]);
    return { check, body };
  }
}
