import type { Call } from "../api/handler.js";
import type { EndpointRecord } from "./endpoint-record.js";

/**
 * The endpoint of a machine's runtime that can be called now.
 * @returns `undefined` when there is none, when its lease is over, or when nothing answered there
 */
export async function findUsableEndpoint(
  { store, now }: Pick<Call, "store" | "now">,
  machineId: string,
  providerKey: string,
): Promise<EndpointRecord | undefined> {
  const endpoint = await findEndpoint({ store }, machineId, providerKey);
  if (endpoint === undefined || endpoint.item.status === "unreachable") return undefined;
  const { leaseExpiresAt } = endpoint.item;
  return leaseExpiresAt && Date.parse(leaseExpiresAt) <= now.getTime() ? undefined : endpoint;
}

/** The endpoint of a machine's runtime, in whatever state. A machine has one for each provider. */
export function findEndpoint(
  { store }: Pick<Call, "store">,
  machineId: string,
  providerKey: string,
): Promise<EndpointRecord | undefined> {
  return store.endpoints.first({ machine_id: machineId, provider_key: providerKey.toLowerCase() });
}
