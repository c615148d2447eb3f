import type { MarketService } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import { findMachine } from "../identity/machine-guards.js";
import { surroundingsOf } from "../market/search/surroundings.js";
import { isUsable } from "../market/search/usable-services.js";
import { listEnvelope, pageOf } from "../store/cursor.js";

export const listMarketServices: Handler<"listMarketServices"> = async (call) => {
  const { catalog, query } = call;
  requireOwnMachine(call);
  const wanted = catalog.services.filter(
    ({ serviceType, executionMode, providerKey }) =>
      (query.serviceType === undefined || serviceType === query.serviceType) &&
      (query.executionMode === undefined || executionMode === query.executionMode) &&
      (query.providerKey === undefined || providerKey.toLowerCase() === query.providerKey.toLowerCase()),
  );
  const services = query.machineId === undefined ? wanted : await usableBy(call, query.machineId, wanted);
  return ok(
    listEnvelope(
      "services",
      pageOf("services", query, services, ({ id }) => id),
    ),
  );
};

export const getMarketService: Handler<"getMarketService"> = async (call) => {
  const { catalog, query, params } = call;
  requireOwnMachine(call);
  const service = catalog.service(params.serviceId);
  if (service === undefined) throw notFound("market service", params.serviceId);
  if (query.machineId !== undefined) await findMachine(call, query.machineId);
  return ok({ item: service });
};

/** @throws Refusal `AGENT_AUTH_INVALID` when the token is of another machine than the one that is asked for */
function requireOwnMachine({ pairing, query: { machineId } }: Call<"listMarketServices"> | Call<"getMarketService">): void {
  if (pairing === undefined || machineId === undefined || pairing.item.machineId === machineId) return;
  throw refusal("AGENT_AUTH_INVALID", "The pairing token belongs to another machine.", { machineId });
}

/** No service is usable by a machine that does not exist. */
async function usableBy(call: Call<"listMarketServices">, machineId: string, services: readonly MarketService[]) {
  const machine = await call.store.machines.get(machineId);
  if (machine === undefined) return [];
  const around = await surroundingsOf(call, machine);
  return services.filter((service) => isUsable(service, around));
}
