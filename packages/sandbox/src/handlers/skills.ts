import { isDeepStrictEqual } from "node:util";
import type { SkillConfigResponse, SkillSummary } from "@peaqos/types";
import { notFound } from "../api/failure.js";
import type { Call, Handler } from "../api/handler.js";
import { ok } from "../api/reply.js";
import type { Stored } from "../store/collection.js";
import { listEnvelope, pageOf } from "../store/cursor.js";

/** What is kept of credentials. Their values are not: nothing in the sandbox would use them. */
interface ConfigHidden {
  readonly credentialNames?: readonly string[];
}

type ConfigRecord = Stored<SkillConfigResponse, ConfigHidden>;

export const listSkills: Handler<"listSkills"> = async ({ catalog, store, query }) => {
  const wanted = catalog.skills.filter(
    ({ scope, direction, source }) =>
      (query.scope === undefined || scope === query.scope) &&
      (query.direction === undefined || direction === query.direction) &&
      (query.source === undefined || source === query.source),
  );
  const page = pageOf("skills", query, wanted, ({ key }) => key);
  const configs = new Map((await store.skillConfigs.all({})).map((config) => [config.id, config]));
  return ok(listEnvelope("skills", { ...page, items: page.items.map((skill) => asConfigured(skill, configs.get(skill.key))) }));
};

export const getSkill: Handler<"getSkill"> = async ({ catalog, store, params: { skillKey } }) => {
  const skill = catalog.skill(skillKey);
  if (skill === undefined) throw notFound("skill", skillKey);
  return ok({ item: asConfigured(skill, await store.skillConfigs.get(skillKey)) });
};

export const getSkillManifest: Handler<"getSkillManifest"> = async ({ catalog, params: { skillKey } }) => {
  const manifest = catalog.manifest(skillKey);
  if (manifest === undefined) throw notFound("skill", skillKey);
  return ok({ item: manifest });
};

export const updateSkillConfig: Handler<"updateSkillConfig"> = async (call) => {
  const { body, catalog, store, now, params } = call;
  const skill = catalog.skill(params.skillKey);
  if (skill === undefined) throw notFound("skill", params.skillKey);
  const stored: ConfigRecord | undefined = await store.skillConfigs.get(skill.key);
  const before = stored?.item ?? { enabled: true, settings: {} };
  const namesBefore = stored?.hidden.credentialNames ?? [];
  const credentialNames = body.credentials === undefined ? namesBefore : namesOf(body.credentials);
  const { enabled = before.enabled, settings = before.settings } = body;
  const changed = [
    ...(enabled === before.enabled ? [] : ["enabled"]),
    ...(isDeepStrictEqual(settings, before.settings) ? [] : ["settings"]),
    ...(isDeepStrictEqual(credentialNames, namesBefore) ? [] : ["credentials"]),
  ];
  if (stored !== undefined && changed.length === 0) return ok({ item: stored.item });
  const hasCredentials = credentialNames.length > 0;
  const { key: skillKey, providerKey } = skill;
  const item = { skillKey, providerKey, enabled, settings, hasCredentials, updatedAt: now.toISOString() };
  await save(call, item, credentialNames, stored);
  if (changed.length > 0) {
    const payload = { changed, enabled, hasCredentials };
    await call.audit({ type: "skill.configured", resourceType: "skill", resourceId: skillKey, machineId: null, payload });
  }
  return ok({ item });
};

/** The operator's credentials make a skill configured, whatever it was before. */
function asConfigured(skill: SkillSummary, config: Stored<SkillConfigResponse> | undefined): SkillSummary {
  return config?.item.hasCredentials ? { ...skill, authState: "configured" } : skill;
}

/** The names of the credentials that have a value, in a fixed order. */
function namesOf(credentials: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(credentials)
    .flatMap(([name, value]) => (value === "" ? [] : [name]))
    .sort();
}

/** The record of a skill goes by the skill's key, which its item does not repeat as an id. The first use makes it. */
async function save(
  { store }: Call<"updateSkillConfig">,
  item: SkillConfigResponse,
  credentialNames: readonly string[],
  stored: ConfigRecord | undefined,
): Promise<void> {
  const record = stored ?? (await store.skillConfigs.insert({ ...item, id: item.skillKey }, {}));
  const hidden: ConfigHidden = { credentialNames };
  await store.skillConfigs.update(record, item, hidden);
}
