import { invalidRequest, notFound } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { created, noContent, ok } from "../api/reply.js";
import { findReadyMachine } from "../identity/machine-guards.js";
import type { EndpointRecord } from "../runtime/endpoint-record.js";
import { findEndpoint } from "../runtime/find-usable-endpoint.js";
import { readEndpoint } from "../runtime/read-endpoint.js";
import { auditEndpoint, saveEndpoint } from "../runtime/save-endpoint.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listRuntimeEndpoints: Handler<"listRuntimeEndpoints"> = async (call) => {
  const { params, query, store } = call;
  const machine = await findReadyMachine(call, params.machineId);
  const page = await store.endpoints.page({ machine_id: machine.id }, pageRequest("runtime-endpoints", query));
  return ok(listEnvelope("runtime-endpoints", page));
};

export const getRuntimeEndpoint: Handler<"getRuntimeEndpoint"> = async (call) => ok({ item: (await endpointOf(call)).item });

export const upsertRuntimeEndpoint: Handler<"upsertRuntimeEndpoint"> = async (call) => {
  const { machineId, providerKey } = call.params;
  const { status = "active", leaseExpiresAt: lease, ...given } = call.body;
  await findReadyMachine(call, machineId);
  const endpoint = readEndpoint({ ...given, providerKey }, "body", "path.providerKey");
  const leaseExpiresAt = lease === undefined ? null : readTime(lease, "body.leaseExpiresAt");
  const { item, isNew } = await saveEndpoint(call, machineId, endpoint, (before) => ({
    source: "manual",
    agentId: null,
    status,
    leaseExpiresAt,
    lastCheckedAt: before?.lastCheckedAt ?? null,
    lastHealthyAt: before?.lastHealthyAt ?? null,
  }));
  return isNew ? created({ item }) : ok({ item });
};

export const deleteRuntimeEndpoint: Handler<"deleteRuntimeEndpoint"> = async (call) => {
  const { id, item } = await endpointOf(call);
  await call.store.endpoints.remove({ id });
  await auditEndpoint(call, "deleted", item);
  return noContent;
};

async function endpointOf(call: Call<"getRuntimeEndpoint"> | Call<"deleteRuntimeEndpoint">): Promise<EndpointRecord> {
  const { machineId, providerKey } = call.params;
  await findReadyMachine(call, machineId);
  const endpoint = await findEndpoint(call, machineId, providerKey);
  if (endpoint === undefined) throw notFound("runtime endpoint", providerKey);
  return endpoint;
}

/** A time in UTC. The contract lets leap seconds and the ends of time through, which cannot be written down. */
function readTime(text: string, path: string): string {
  const time = new Date(text);
  const isWritable = !Number.isNaN(time.getTime()) && /^\d{4}-/.test(time.toISOString());
  if (!isWritable) throw invalidRequest({ path, message: "must be a date-time such as 2026-01-31T09:30:00Z" });
  return time.toISOString();
}
