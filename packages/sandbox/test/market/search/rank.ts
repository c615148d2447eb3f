import type { MarketSearchRequest, MarketService } from "@peaqos/types";
import { createCatalog } from "../../../src/catalog/catalog.ts";
import { type RankedService, rankServices } from "../../../src/market/search/rank-services.ts";
import { readNeed } from "../../../src/market/search/read-need.ts";
import type { Surroundings } from "../../../src/market/search/surroundings.ts";

export const nothing: Surroundings = {
  policies: [],
  disabledSkills: new Set(),
  configuredSkills: new Set(),
  localProviders: new Set(),
};

/** Ranks the built-in catalogue, and the given services on top, for a request. */
export function rank(
  request: MarketSearchRequest,
  surroundings: Partial<Surroundings> & { readonly maxResults?: number } = {},
  extra: readonly MarketService[] = [],
): readonly RankedService[] {
  const catalog = createCatalog(extra);
  const { providerCredentials } = request;
  return rankServices(catalog, readNeed(catalog, request), { ...nothing, providerCredentials, ...surroundings });
}

/** The ids of the services that fit, in their order. */
export function ranked(...parameters: Parameters<typeof rank>): readonly string[] {
  return rank(...parameters).map(({ service }) => service.id);
}

/** The score and the reasons of each service that fits, in their order. */
export function explained(...parameters: Parameters<typeof rank>): readonly (readonly [string, number, ...string[]])[] {
  return rank(...parameters).map(({ service, score, reasons }) => [service.id, score, ...reasons]);
}
