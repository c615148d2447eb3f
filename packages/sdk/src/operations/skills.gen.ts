// Generated from spec/ by `npm run generate`. Do not edit.
import type { SkillConfigResponse, SkillManifest, SkillSummary, UpdateSkillConfigRequest } from "@peaqos/types";
import { call } from "../core/call.js";
import type { OrchestrationClient } from "../core/orchestration-client.js";
import { readItem, readList } from "../core/read-envelope.js";
import { serializeBody } from "../core/serialize-body.js";
import { serializeListQuery } from "../core/serialize-query.js";
import type { ItemResponse, ListResponse } from "../envelopes.js";
import type { IterationOptions, RequestOptions } from "../options.js";
import type { ItemIterator } from "../pagination/item-iterator.js";
import { iterate } from "../pagination/iterate.js";
import { markedTexts } from "../redaction/marked-texts.js";
import type { RequestPromise } from "../request-promise.js";
import type { ListSkillsAllQuery, ListSkillsQuery } from "./queries.gen.js";

/**
 * List skills. Lists the skills that the deployment knows. Filters may be combined; a skill must then match all of them.
 *
 * `GET /api/v1/skills` (`listSkills`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and which page.
 * @param options What this call sets for itself.
 * @returns A page of skills.
 * @throws OrchestrationApiError with a code that every operation can answer
 * @example
 * const { items, nextCursor } = await listSkills(client, { limit: 20 });
 */
export function listSkills(
  client: OrchestrationClient,
  query?: ListSkillsQuery,
  options?: RequestOptions,
): RequestPromise<ListResponse<SkillSummary>, "listSkills">;
export function listSkills(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", query: serializeListQuery, read: readList, id: "listSkills", path: "/api/v1/skills" },
    rest,
  );
}

/**
 * Every item of {@link listSkills}, page by page as they are needed.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param query Filters, and how many items a page holds.
 * @param options Where to begin and end, and what each call sets for itself.
 * @throws OrchestrationApiError, at the first `next()` that needs a page, as `listSkills` does
 * @example
 * for await (const item of listSkillsAll(client)) console.log(item);
 */
export function listSkillsAll(
  client: OrchestrationClient,
  query?: ListSkillsAllQuery,
  options?: IterationOptions,
): ItemIterator<SkillSummary>;
export function listSkillsAll(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return iterate(client, "listSkills", listSkills, 0, rest);
}

/**
 * Get a skill. Reads one skill: how it is used, how its provider is authenticated to, and what is still missing before it
 * works.
 *
 * `GET /api/v1/skills/{skillKey}` (`getSkill`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param skillKey Key of the skill.
 * @param options What this call sets for itself.
 * @returns The skill.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await getSkill(client, "geodnet-rtk");
 */
export function getSkill(
  client: OrchestrationClient,
  skillKey: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<SkillSummary>, "getSkill">;
export function getSkill(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(client, { method: "GET", read: readItem, id: "getSkill", path: "/api/v1/skills/{skillKey}" }, rest);
}

/**
 * Get the manifest of a skill. Reads what a skill takes as input and gives as output: the key, type and meaning of every field.
 * Use it to build the `input` of an order or a task.
 *
 * `GET /api/v1/skills/{skillKey}/manifest` (`getSkillManifest`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param skillKey Key of the skill.
 * @param options What this call sets for itself.
 * @returns The manifest.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await getSkillManifest(client, "geodnet-rtk");
 */
export function getSkillManifest(
  client: OrchestrationClient,
  skillKey: string,
  options?: RequestOptions,
): RequestPromise<ItemResponse<SkillManifest>, "getSkillManifest">;
export function getSkillManifest(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    { method: "GET", read: readItem, id: "getSkillManifest", path: "/api/v1/skills/{skillKey}/manifest" },
    rest,
  );
}

/**
 * Update the configuration of a skill. Changes how the deployment uses a skill: whether it is enabled, the provider's
 * credentials, and its settings. Fields that are not sent stay as they are. Credentials are stored and never returned;
 * `hasCredentials` says whether there are any. Repeating the call has no further effect.
 *
 * `PATCH /api/v1/skills/{skillKey}/config` (`updateSkillConfig`), with the platform key.
 * @param client A `PeaqosClient`, or what `createOrchestrationClient` returns.
 * @param skillKey Key of the skill.
 * @param params The request body.
 * @param options What this call sets for itself.
 * @returns The configuration after the change.
 * @throws OrchestrationApiError with `NOT_FOUND`, or a code that every operation can answer
 * @example
 * const { item } = await updateSkillConfig(client, "geodnet-rtk", {
 *   enabled: true,
 *   credentials: { appId: "example-app-id", appKey: "example-app-key" },
 *   settings: { maxBaselineKm: 20, autoReconnect: true },
 * });
 */
export function updateSkillConfig(
  client: OrchestrationClient,
  skillKey: string,
  params: UpdateSkillConfigRequest,
  options?: RequestOptions,
): RequestPromise<ItemResponse<SkillConfigResponse>, "updateSkillConfig">;
export function updateSkillConfig(client: OrchestrationClient, ...rest: unknown[]): unknown {
  return call(
    client,
    {
      method: "PATCH",
      once: true,
      secrets: markedTexts,
      body: serializeBody,
      read: readItem,
      id: "updateSkillConfig",
      path: "/api/v1/skills/{skillKey}/config",
    },
    rest,
  );
}
