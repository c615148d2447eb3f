import type { ExecuteMarketServiceRequest, MarketService } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call } from "../api/handler.js";
import { findMachine, requireRegistry } from "../identity/machine-guards.js";
import { actingPairing } from "../market/acting-pairing.js";
import { policyProblem } from "../market/policy/delegation-policy.js";
import { machinePolicyProblem } from "../market/policy/machine-policy.js";
import { knownPrice } from "../market/search/fits-need.js";
import { credentialState, type Surroundings, surroundingsOf } from "../market/search/surroundings.js";
import type { PairingRecord } from "../store/store.js";
import { isReadOnly, type NativeResult, runNative } from "./native/index.js";
import { unsupported } from "./unsupported.js";

type ServiceCall = Call<"executeMarketService">;

/** What an agent ran without an order. */
interface ServiceRun {
  readonly machineId: string;
  readonly service: MarketService;
  readonly ran: NativeResult;
}

/**
 * Runs an operation that needs no order.
 * @throws Refusal of the codes of executeMarketService
 */
export async function runService(call: ServiceCall): Promise<ServiceRun> {
  const { body, catalog, params, now } = call;
  const pairing = await pairingOf(call, body);
  const { machineId, delegationPolicy: delegation } = pairing.item;
  await requireRegistry(call, machineId);
  const service = catalog.service(params.serviceId);
  if (service === undefined) throw notFound("market service", params.serviceId);
  const { operation, input = {}, providerCredentials } = body;
  const around = await surroundingsOf(call, await findMachine(call, machineId), { delegation, providerCredentials });
  const problem = problemOf(service, around);
  if (problem !== undefined) throw refusal("AGENT_POLICY_DENIED", problem, { agentPairingId: pairing.id, serviceId: service.id });

  const cannot = (why: string) => unsupported(why, service.id, operation);
  if (around.disabledSkills.has(service.skillKey)) throw cannot("The operator has disabled the skill of the service.");
  if (!isReadOnly(service, operation)) throw cannot("Without an order only free, native operations that change nothing are run.");
  const hasCredentials = credentialState(service, catalog.adapter(service.providerKey), around) !== "none";
  const ran = runNative({ service, operation, input, now, hasCredentials });
  if (ran === undefined) throw cannot("No adapter can run it without an order.");
  return { machineId, service, ran };
}

/** Where pairing tokens are not required, the body names the pairing. A missing one has no code of its own here. */
async function pairingOf(call: ServiceCall, body: ExecuteMarketServiceRequest): Promise<PairingRecord> {
  if (call.pairing === undefined) {
    const { machineId, agentPairingId } = body;
    const named = await call.store.pairings.get(agentPairingId);
    if (named?.item.machineId !== machineId) throw notFound("agent pairing", agentPairingId);
  }
  return actingPairing(call, body);
}

function problemOf(service: MarketService, { policies, delegation }: Surroundings): string | undefined {
  return (
    machinePolicyProblem(service, policies, knownPrice(service)) ??
    (delegation === undefined ? undefined : policyProblem(service, delegation))
  );
}
