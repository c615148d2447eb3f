import type { MarketSearchRequest, SearchServiceType, ServiceType } from "@peaqos/types";
import { invalidRequest } from "../../api/failure.js";
import type { Catalog } from "../../catalog/catalog.js";
import type { SearchNeed } from "./search-need.js";

const DEFAULT_RESULTS = 10;
const MAX_RESULTS = 50;

/** The short names of service types. Some mean a capability, too. */
const ALIASES: Readonly<Record<string, { readonly serviceType: ServiceType; readonly prefers?: string }>> = {
  storage: { serviceType: "storage.object" },
  compute: { serviceType: "compute.marketplace" },
  identity: { serviceType: "identity.proof-of-person" },
  location: { serviceType: "data.location" },
  rtk: { serviceType: "data.location", prefers: "rtk" },
  gnss: { serviceType: "data.location", prefers: "gnss" },
  defi: { serviceType: "oracle.price-feed" },
  commerce: { serviceType: "machine.commerce" },
};

/**
 * How a search request is understood.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function readNeed(catalog: Catalog, request: MarketSearchRequest): SearchNeed {
  const { operation, budget, requiredCapabilities = [] } = request;
  for (const name of ["max", "amount", "preferred"] as const) {
    const amount = budget?.[name] ?? 0;
    // JSON can hold numbers that are too large to be kept, such as 1e999.
    if (amount < 0 || !Number.isFinite(amount)) {
      throw invalidRequest({ path: `body.budget.${name}`, message: "must be a number of at least 0" });
    }
  }
  const { serviceType, prefers } = readServiceType(catalog, request);
  return {
    serviceType,
    operation: operation || undefined,
    requiredCapabilities,
    preferredCapabilities: prefers === undefined ? [] : [prefers],
    region: request.region?.trim() || undefined,
    allowExternalHandoff: request.allowExternalHandoff ?? true,
    requireNativeExecution: request.requireNativeExecution ?? false,
    budget,
  };
}

/**
 * How many quotes are wanted at most.
 * @throws Refusal `VALIDATION_ERROR`
 */
export function readMaxResults({ maxResults = DEFAULT_RESULTS }: Pick<MarketSearchRequest, "maxResults">): number {
  if (maxResults < 1 || maxResults > MAX_RESULTS) {
    throw invalidRequest({ path: "body.maxResults", message: `must be from 1 to ${MAX_RESULTS}` });
  }
  return maxResults;
}

function readServiceType(catalog: Catalog, request: MarketSearchRequest): { serviceType: string; prefers?: string } {
  const { serviceType } = request;
  if (serviceType !== undefined) return namedType(serviceType);
  const inferred = inferType(catalog, request);
  if (inferred !== undefined) return { serviceType: inferred };
  const message = "is required where no service has the operation or the capabilities that it could be told from";
  throw invalidRequest({ path: "body.serviceType", message });
}

function namedType(serviceType: SearchServiceType): { serviceType: string; prefers?: string } {
  return ALIASES[serviceType] ?? { serviceType };
}

/** The type of the first service with the operation, else of the first one with all the capabilities. */
function inferType({ services }: Catalog, { operation, requiredCapabilities = [] }: MarketSearchRequest): string | undefined {
  const offers = services.find(({ operations }) => operation && operations.includes(operation));
  if (offers !== undefined || requiredCapabilities.length === 0) return offers?.serviceType;
  return services.find(({ capabilities }) => requiredCapabilities.every((wanted) => capabilities.includes(wanted)))?.serviceType;
}
