import type { MarketService } from "@peaqos/types";
import type { Catalog } from "../../catalog/catalog.js";
import { reasonsOf } from "./explain-service.js";
import { fitsNeed, isPermitted } from "./fits-need.js";
import { scoreOf } from "./score-service.js";
import type { SearchNeed } from "./search-need.js";
import { credentialState, isRunnable, missingCredentials, type Surroundings } from "./surroundings.js";

/** A service that fits, and how well. */
export interface RankedService {
  readonly service: MarketService;
  /** The operation that was asked for, else the service's first. */
  readonly operation: string;
  /** From 0 to 1, the higher the better. */
  readonly score: number;
  /** Why, for people. */
  readonly reasons: readonly string[];
}

/** The services that fit a need, the best first. The same question always gets the same answer. */
export function rankServices(
  catalog: Catalog,
  need: SearchNeed,
  options: Surroundings & { readonly maxResults?: number | undefined },
): readonly RankedService[] {
  const ranked = catalog.services
    .filter((service) => fitsNeed(service, need) && isPermitted(service, options))
    .flatMap((service) => rank(catalog, service, need, options));
  return ranked.sort(byScore).slice(0, options.maxResults);
}

function rank(catalog: Catalog, service: MarketService, need: SearchNeed, options: Surroundings): RankedService[] {
  const operation = need.operation ?? service.operations[0];
  const adapter = catalog.adapter(service.providerKey);
  const credentials = credentialState(service, adapter, options);
  const runnable = isRunnable(service, credentials, options);
  if (operation === undefined || (need.requireNativeExecution && !runnable)) return [];
  const candidate = { service, need, credentials, runnable };
  return [
    {
      service,
      operation,
      score: scoreOf(candidate),
      reasons: reasonsOf(candidate, missingCredentials(service, adapter, options)),
    },
  ];
}

/** Two of the same score are sorted by their ids, so that the order never changes by itself. */
function byScore(one: RankedService, other: RankedService): number {
  return other.score - one.score || (one.service.id < other.service.id ? -1 : 1);
}
