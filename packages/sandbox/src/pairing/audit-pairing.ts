import type { AgentPairing } from "@peaqos/types";
import type { Call } from "../api/handler.js";

/** Records a change of a pairing. */
export function auditPairing(
  call: Pick<Call, "audit">,
  what: string,
  { id, machineId }: AgentPairing,
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return call.audit({
    type: `pairing.${what}`,
    resourceType: "pairing",
    resourceId: id,
    machineId,
    payload: { machineId, ...payload },
  });
}
