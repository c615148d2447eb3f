import type { MarketService } from "@peaqos/types";
import { type Refusal, refusal } from "../api/failure.js";
import type { Catalog } from "../catalog/catalog.js";

/** `EXECUTION_UNSUPPORTED`: nobody can run the operation. */
export function unsupported(why: string, serviceId: string, operation: string): Refusal {
  return refusal("EXECUTION_UNSUPPORTED", `The operation cannot be run. ${why}`, { serviceId, operation });
}

/**
 * The service of an order or a task. It may have left the catalogue since.
 * @throws Refusal `EXECUTION_UNSUPPORTED`
 */
export function serviceToRun(catalog: Catalog, serviceId: string, operation: string): MarketService {
  const service = catalog.service(serviceId);
  if (service === undefined) throw unsupported("The service is not in the catalogue any more.", serviceId, operation);
  return service;
}
