import { agentFields, call, must, type Sandbox, shopper, signedPairingProof } from "../support.ts";

/** A call that looks at its token and at little else. */
export const useToken = (sandbox: Sandbox, token: string) => call(sandbox, "listMarketServices", { token, query: { limit: 1 } });
/** What is recorded of the pairings of a machine, the newest first. */
export const pairingEvents = async (
  sandbox: Sandbox,
  machineId: string,
): Promise<{ type: string; payload: object; actor: string }[]> =>
  (await must(sandbox, "listAuditEvents", { query: { machineId, resourceType: "pairing" } })).items;

/** A paired agent, and the calls on its pairing. */
export async function pairingScene(sandbox: Sandbox, policy: object = {}) {
  const { machineId, agentPairingId, token } = await shopper(sandbox, policy);
  const params = { machineId, pairingId: agentPairingId };
  return {
    machineId,
    params,
    token,
    update: (body: object) => call(sandbox, "updateAgentPairing", { params, body }),
    revoke: () => call(sandbox, "revokeAgentPairing", { params }),
    renew: async (fields: object = agentFields) =>
      call(sandbox, "createAgentPairingSession", {
        params,
        body: { agentProof: await signedPairingProof(sandbox, machineId, fields) },
      }),
    read: async () => (await must(sandbox, "listAgentPairings", { params: { machineId } })).items[0],
    order: async () => {
      const body = { machineId, agentPairingId, serviceId: "svc_peaq_price", input: { pair: "PEAQ/USDT" } };
      return (await must(sandbox, "createMarketOrder", { token, body })).item.id as string;
    },
  };
}

/** A policy that allows everything. */
export const emptyPolicy = {
  allowedSkillKeys: [],
  deniedSkillKeys: [],
  allowedServiceIds: [],
  deniedServiceIds: [],
  perTransactionLimit: null,
  dailySpendLimit: null,
  currency: null,
};
