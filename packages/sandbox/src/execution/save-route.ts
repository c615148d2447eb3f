import type { ExternalHandoff, MarketService, Route } from "@peaqos/types";
import type { Call } from "../api/handler.js";

interface RouteState {
  /** The route, where there is one already. */
  readonly routeId?: string | null | undefined;
  readonly status: string;
  readonly handoff?: ExternalHandoff | undefined;
}

/** Makes a route along a service, or moves the one that there is, and records it. */
export async function saveRoute(
  { store, audit }: Pick<Call, "store" | "audit">,
  {
    machineId,
    service,
  }: { readonly machineId: string; readonly service: Pick<MarketService, "id" | "executionMode" | "integrationStatus"> },
  { routeId, status, handoff }: RouteState,
): Promise<Route & { readonly id: string }> {
  const before = routeId ? await store.routes.get(routeId) : undefined;
  const { executionMode, integrationStatus } = service;
  const route = {
    ...before?.item,
    id: before?.id ?? store.routes.newId(),
    executionMode,
    integrationStatus,
    status,
    ...(handoff ? { handoff } : {}),
  };
  if (before === undefined) await store.routes.insert(route, {});
  else await store.routes.update(before, route);
  await audit({
    type: `route.${status}`,
    resourceType: "route",
    resourceId: route.id,
    machineId,
    payload: { serviceId: service.id, ...(before === undefined ? {} : { from: before.item.status, to: status }) },
  });
  return route;
}
