// Generated from spec/ by `npm run generate`. Do not edit.
import type { AuditEvent } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readList } from "../core/read-envelope.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListAuditEventsAllQuery, ListAuditEventsQuery } from "./queries.gen.js";

/**
 * List audit events. Lists the recorded changes of state, the newest first. Both filters may be used together. Events are
 * written by the deployment only, and the call changes nothing.
 *
 * `GET /api/v1/audit-events` (`listAuditEvents`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of audit events.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listAuditEvents(client, { limit: 20 });
 */
export function listAuditEvents(
  client: OrchestrationClient,
  query?: ListAuditEventsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<AuditEvent>, "listAuditEvents">;
export function listAuditEvents(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeListQuery, read: readList, id: "listAuditEvents", path: "/api/v1/audit-events" },
    rest,
  );
}

/**
 * Every item of {@link listAuditEvents}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listAuditEvents` does
 * @example
 * for await (const item of listAuditEventsAll(client)) console.log(item);
 */
export function listAuditEventsAll(
  client: OrchestrationClient,
  query?: ListAuditEventsAllQuery,
  options?: IterationOptions,
): ItemIterator<AuditEvent>;
export function listAuditEventsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listAuditEvents", listAuditEvents, 0, rest);
}
