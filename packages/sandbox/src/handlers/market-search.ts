import type { MarketSearch } from "@peaqos/types";
import { notFound, refusal } from "../api/failure.js";
import type { Handler } from "../api/handler.js";
import { created, ok } from "../api/reply.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import { actingPairing } from "../market/acting-pairing.js";
import { quoteOf } from "../market/search/make-quote.js";
import { rankServices } from "../market/search/rank-services.js";
import { readMaxResults, readNeed } from "../market/search/read-need.js";
import { redactCredentials } from "../market/search/redact-credentials.js";
import { surroundingsOf } from "../market/search/surroundings.js";

/** A search changes nothing that exists, and is a record of its own: it leaves no audit event. */
export const searchMarket: Handler<"searchMarket"> = async (call) => {
  const { body, catalog, store, now } = call;
  const pairing = await actingPairing(call, body);
  const machine = await findReadyMachine(call, pairing.item.machineId);
  const need = readNeed(catalog, body);
  const maxResults = readMaxResults(body);
  const { delegationPolicy: delegation, agentAddress } = pairing.item;
  const { providerCredentials } = body;
  const around = await surroundingsOf(call, machine, { delegation, providerCredentials });
  const ranked = rankServices(catalog, need, { ...around, maxResults });
  if (ranked.length === 0 && rankServices(catalog, need, { ...around, delegation: undefined }).length > 0) {
    throw refusal("AGENT_POLICY_DENIED", "The delegation policy forbids every service that would fit.", {
      agentPairingId: pairing.id,
    });
  }
  const id = store.searches.newId();
  const quotes = [];
  for (const service of ranked) quotes.push(await quoteOf(call, service, id, agentAddress));
  const search: MarketSearch = {
    id,
    machineId: machine.id,
    agentPairingId: pairing.id,
    requestPayload: redactCredentials(body),
    normalizedTask: {
      serviceType: need.serviceType,
      ...(need.operation === undefined ? {} : { operation: need.operation }),
      ...(need.region === undefined ? {} : { region: need.region }),
      requiredCapabilities: need.requiredCapabilities,
      allowExternalHandoff: need.allowExternalHandoff,
      requireNativeExecution: need.requireNativeExecution,
    },
    status: quotes.length > 0 ? "completed" : "no_match",
    quotes,
    createdAt: now.toISOString(),
  };
  await store.searches.insert(search, {});
  return created({ item: search });
};

export const getMarketSearch: Handler<"getMarketSearch"> = async ({ store, params: { searchId } }) => {
  const search = await store.searches.get(searchId);
  if (search === undefined) throw notFound("market search", searchId);
  return ok({ item: search.item });
};
