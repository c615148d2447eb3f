import type { SendResult } from "@peaqos/client/core";
import type { MachineAgent, EnrolledMachineAgent as WireEnrolledMachineAgent } from "@peaqos/types";
import { readItem } from "./core/read-envelope.js";
import { hideSecret } from "./redaction/hide-secret.js";
import { REDACTED } from "./redaction/sensitive-names.js";

export interface EnrolledMachineAgent extends MachineAgent {}

/**
 * A machine agent with its provisioning token, as `enrollMachineAgent` answers it. The token reads like any field, but it is
 * `[REDACTED]` in JSON and logs, and absent from spreads and clones. Only a printer that is told to run getters and to ignore
 * how objects print themselves shows it.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every field.
export class EnrolledMachineAgent {
  constructor(fields: WireEnrolledMachineAgent) {
    hideSecret(this, fields, "provisioningToken");
  }

  /** What the agent sends as `agentToken` of its heartbeats. The server shows it in this answer only. */
  get provisioningToken(): string {
    // Every answer has its own, and a clone has none. Only a getter of a class is left out of the types of spreads too.
    return undefined as unknown as string;
  }

  /** A plain object with the token in it, to be stored on purpose. */
  reveal(): WireEnrolledMachineAgent {
    return { ...this, provisioningToken: this.provisioningToken };
  }

  toJSON(): WireEnrolledMachineAgent {
    return { ...this, provisioningToken: REDACTED };
  }
}

/** The answer of an operation that shows the token. */
export function readEnrolledMachineAgent(body: unknown, result: SendResult): { readonly item: EnrolledMachineAgent } {
  const envelope = readItem(body, result);
  return { ...envelope, item: new EnrolledMachineAgent(envelope.item as WireEnrolledMachineAgent) };
}
