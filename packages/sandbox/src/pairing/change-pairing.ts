import type { AgentPairing, UpdateAgentPairingRequest } from "@peaqos/types";
import { changedFields } from "../api/changed-fields.js";
import type { Call } from "../api/handler.js";
import type { PairingRecord } from "../store/store.js";
import { auditPairing } from "./audit-pairing.js";
import { policyHash, readPolicy } from "./delegation-policy.js";

/**
 * Changes the fields that are given. A policy that differs makes the session token of the pairing stale.
 * @returns the pairing after the change
 * @throws Refusal `VALIDATION_ERROR` when a limit of the policy is none
 */
export async function changePairing(
  call: Pick<Call, "store" | "now" | "audit">,
  pairing: PairingRecord,
  { delegationPolicy: given, ...fields }: UpdateAgentPairingRequest,
): Promise<AgentPairing> {
  const delegationPolicy = given === undefined ? pairing.item.delegationPolicy : readPolicy(given);
  const after: AgentPairing = { ...pairing.item, ...fields, delegationPolicy };
  const changed = changedFields(pairing.item, after);
  if (changed.length === 0) return pairing.item;

  const item = { ...after, updatedAt: call.now.toISOString() };
  await call.store.pairings.update(pairing, item, { ...pairing.hidden, policyHash: policyHash(delegationPolicy) });
  const [from, to] = [pairing.item.status, item.status];
  if (from === to) await auditPairing(call, "updated", item, { changed });
  else await auditPairing(call, to === "active" ? "resumed" : to, item, { changed, from, to });
  return item;
}
