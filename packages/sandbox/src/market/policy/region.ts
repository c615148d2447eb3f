import type { MarketService } from "@peaqos/types";

type Region = Pick<MarketService, "region">;

/** Whether a service can be used in a region: it is there, or everywhere, or wherever the machine is. */
export function isWithin(service: Region, region: string): boolean {
  return isIn(service, region) || isIn(service, "global") || isIn(service, "local");
}

/** Whether a service is in exactly this region. The case does not matter. */
export function isIn(service: Region, region: string): boolean {
  return service.region.toLowerCase() === region.toLowerCase();
}
