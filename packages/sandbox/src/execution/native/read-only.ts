import type { MarketService } from "@peaqos/types";

/** Operations that change nothing at the provider. A name outside this list may do anything. */
const readOperations: ReadonlySet<string> = new Set([
  "price.read",
  "candles.read",
  "features.read",
  "elevation.read",
  "gate.status",
]);

/** Whether the operation is free, native and read-only, so that it may run without an order (executeMarketService). */
export function isReadOnly(service: MarketService, operation: string): boolean {
  return (
    service.executionMode === "native" &&
    service.pricing?.amount === 0 &&
    service.payment?.required !== true &&
    service.operations.includes(operation) &&
    readOperations.has(operation)
  );
}
