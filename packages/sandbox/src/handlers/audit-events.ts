import type { Handler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import { listEnvelope, pageRequest } from "../store/cursor.js";

export const listAuditEvents: Handler<"listAuditEvents"> = async ({ store, query }) => {
  const { machineId, resourceType } = query;
  const where = {
    ...(machineId === undefined ? {} : { machine_id: machineId }),
    ...(resourceType === undefined ? {} : { resource_type: resourceType }),
  };
  const page = await store.auditEvents.page(where, { ...pageRequest("audit-events", query), newestFirst: true });
  return ok(listEnvelope("audit-events", page));
};
