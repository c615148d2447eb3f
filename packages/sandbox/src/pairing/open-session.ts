import type { AgentPairing } from "@peaqos/types";
import type { Call } from "../api/handler.js";
import type { PairingHidden } from "../store/records.js";
import { issueSession } from "./session-token.js";

/** A pairing with a new session. The token goes into the answer and nowhere else. */
interface OpenedSession {
  readonly item: AgentPairing & { readonly id: string };
  readonly hidden: PairingHidden;
  readonly pairingToken: string;
}

/**
 * Opens a session for a pairing. Its token takes the place of the one before.
 * @throws Refusal `AGENT_PAIRING_UNAVAILABLE`
 */
export function openSession(
  { store, config, now }: Pick<Call, "store" | "config" | "now">,
  pairing: AgentPairing,
  policyHash: string,
): OpenedSession {
  const sessionId = store.newId("sess");
  const session = issueSession(pairing, { policyHash, sessionId, config, now });
  const item = {
    ...pairing,
    hasAuthToken: true,
    tokenLastFour: session.token.slice(-4),
    sessionId,
    sessionTokenId: `stok_${session.tokenHash.slice(0, 24)}`,
    sessionIssuedAt: session.issuedAt.toISOString(),
    sessionExpiresAt: session.expiresAt.toISOString(),
    updatedAt: now.toISOString(),
  };
  return { item, hidden: { policyHash, tokenHash: session.tokenHash }, pairingToken: session.token };
}
