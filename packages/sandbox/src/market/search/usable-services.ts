import type { MarketService } from "@peaqos/types";
import { isPermitted } from "./fits-need.js";
import type { Surroundings } from "./surroundings.js";

/** Whether a machine can use a service. What runs at the machine needs a runtime endpoint there. */
export function isUsable(service: MarketService, around: Surroundings): boolean {
  if (service.accessMode === "local" && !around.localProviders.has(service.providerKey.toLowerCase())) return false;
  return isPermitted(service, around);
}
