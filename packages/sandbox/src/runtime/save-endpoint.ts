import type { RuntimeEndpoint } from "@peaqos/types";
import { changedFields } from "../api/changed-fields.js";
import type { Call } from "../api/handler.js";
import { bindingSecret } from "../identity/binding-secret.js";
import type { EndpointRecord } from "./endpoint-record.js";
import { findEndpoint } from "./find-usable-endpoint.js";
import type { ReadEndpoint } from "./read-endpoint.js";
import { seal, unseal } from "./sealed-secret.js";

type Context = Pick<Call, "store" | "config" | "now" | "audit">;

/** What is known of an endpoint beside how it is reached. */
export type Observed = Pick<
  RuntimeEndpoint,
  "source" | "agentId" | "status" | "leaseExpiresAt" | "lastCheckedAt" | "lastHealthyAt"
>;

/** What moves with each report: no change that is worth recording. */
const MOVING: Readonly<Record<string, readonly string[]>> = {
  manual: ["updatedAt"],
  agent: ["leaseExpiresAt", "lastCheckedAt", "lastHealthyAt", "updatedAt"],
};

/**
 * Enters an endpoint, or replaces the one that the machine has for the provider.
 * @param observe says what is known of it, given what was known before of a runtime at the same address
 * @param actor who enters it, where that is not who makes the request
 */
export async function saveEndpoint(
  call: Context,
  machineId: string,
  { authToken, ...fields }: ReadEndpoint,
  observe: (before: RuntimeEndpoint | undefined) => Observed,
  actor?: string,
): Promise<{ readonly item: RuntimeEndpoint; readonly isNew: boolean }> {
  const { store, config, now } = call;
  const before = await findEndpoint(call, machineId, fields.providerKey);
  const time = now.toISOString();
  const item: RuntimeEndpoint & { readonly id: string } = {
    id: before?.id ?? store.endpoints.newId(),
    machineId,
    ...fields,
    hasAuthToken: authToken !== undefined,
    ...observe(before?.item.endpointBaseUrl === fields.endpointBaseUrl ? before.item : undefined),
    createdAt: before?.item.createdAt ?? time,
    updatedAt: time,
  };
  const hidden = authToken === undefined ? {} : { sealedToken: seal(authToken, bindingSecret(config)) };
  if (before === undefined) {
    await store.endpoints.insert(item, hidden);
    await auditEndpoint(call, "created", item, { source: item.source, status: item.status }, actor);
    return { item, isNew: true };
  }
  const changed = changesOf(call, before, item, authToken);
  await store.endpoints.update(before, item, hidden);
  if (changed.length > 0) {
    const [from, to] = [before.item.status, item.status];
    await auditEndpoint(call, "updated", item, { changed, ...(from === to ? {} : { from, to }) }, actor);
  }
  return { item, isNew: false };
}

/** Records a change of an endpoint. */
export function auditEndpoint(
  call: Pick<Call, "audit">,
  what: "created" | "updated" | "deleted",
  { id, machineId, providerKey }: RuntimeEndpoint,
  payload: Readonly<Record<string, unknown>> = {},
  actor?: string,
): Promise<void> {
  return call.audit({
    type: `runtime-endpoint.${what}`,
    resourceType: "runtime-endpoint",
    resourceId: id,
    machineId,
    payload: { machineId, providerKey, ...payload },
    ...(actor === undefined ? {} : { actor }),
  });
}

function changesOf({ config }: Context, before: EndpointRecord, after: RuntimeEndpoint, authToken: string | undefined): string[] {
  const { sealedToken } = before.hidden;
  const known = sealedToken === undefined ? undefined : unseal(sealedToken, bindingSecret(config));
  const changed = changedFields(before.item, after).filter((name) => !MOVING[after.source]?.includes(name));
  return known === authToken ? changed : [...changed, "authToken"];
}
