import type { SendResult } from "@peaqos/client/core";
import type { AgentPairing, IssuedAgentPairing as WireIssuedAgentPairing } from "@peaqos/types";
import { readItem } from "./core/read-envelope.js";
import { hideSecret } from "./redaction/hide-secret.js";
import { REDACTED } from "./redaction/sensitive-names.js";

export interface IssuedAgentPairing extends AgentPairing {}

/**
 * A pairing with the session token of its agent, as `createAgentPairing` and `createAgentPairingSession` answer it. The token
 * reads like any field, but it is `[REDACTED]` in JSON and logs, and absent from spreads and clones. Only a printer that is told
 * to run getters and to ignore how objects print themselves shows it.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor assigns every field.
export class IssuedAgentPairing {
  constructor(fields: WireIssuedAgentPairing) {
    hideSecret(this, fields, "pairingToken");
  }

  /** The session token, for every call that the agent makes. The server shows it in this answer only. */
  get pairingToken(): string {
    // Every answer has its own, and a clone has none. Only a getter of a class is left out of the types of spreads too.
    return undefined as unknown as string;
  }

  /** A plain object with the token in it, to be stored on purpose. */
  reveal(): WireIssuedAgentPairing {
    return { ...this, pairingToken: this.pairingToken };
  }

  toJSON(): WireIssuedAgentPairing {
    return { ...this, pairingToken: REDACTED };
  }
}

/** The answer of an operation that shows the token. */
export function readIssuedAgentPairing(body: unknown, result: SendResult): { readonly item: IssuedAgentPairing } {
  const envelope = readItem(body, result);
  return { ...envelope, item: new IssuedAgentPairing(envelope.item as WireIssuedAgentPairing) };
}
