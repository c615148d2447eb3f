import { type OperationId, operationTable } from "@peaqos/types";
import { anyRefusal, refusal, refusalOrOpen } from "./expectations.ts";
import { type Facts, placed, requiredParameters, unknownValue } from "./facts.ts";
import { readOperations } from "./read-story.ts";
import type { Walk } from "./walk.ts";

/** Asks for what has to be refused, with GET only. */
export async function walkReadRefusals(walk: Walk, facts: Facts): Promise<void> {
  for (const id of readOperations) {
    if (requiredParameters(id).length > 0) await askForUnknown(walk, id);
    if (operationTable[id].paginated) await askForBadPages(walk, facts, id);
  }
  await askWithoutCredentials(walk);
}

async function askForUnknown(walk: Walk, id: OperationId): Promise<void> {
  await walk.call(id, "an unknown id", placed(id, unknownParams(id)), refusal(404, "NOT_FOUND"));
}

async function askForBadPages(walk: Walk, facts: Facts, id: OperationId): Promise<void> {
  const [candidate] = facts.candidates(id, {});
  if (candidate === undefined) return;
  const { params, query } = placed(id, candidate);
  const invalid = refusal(400, "VALIDATION_ERROR");
  await walk.call(id, "a limit of 0", { params, query: { ...query, limit: "0" } }, invalid);
  await walk.call(id, "a bad cursor", { params, query: { ...query, cursor: "~not-a-cursor~" } }, invalid);
}

/** The ids are unknown, so that an open deployment gives nothing away either. */
async function askWithoutCredentials(walk: Walk): Promise<void> {
  const answered = new Map<OperationId, number>();
  for (const id of readOperations.filter((it) => operationTable[it].auth !== "none")) {
    const ask = { ...placed(id, unknownParams(id)), credentials: {} };
    const seen = await walk.call(id, "no credential", ask, refusalOrOpen);
    // The readiness of a closed deployment may be public.
    if (seen?.check.status !== undefined && id !== "getReadiness") answered.set(id, seen.check.status);
  }
  if (![...answered.values()].includes(401)) return;
  for (const [id, status] of answered) {
    if (status < 300 || status === 404) {
      walk.differ(id, { path: "status", rule: "must be 401 without a credential, as it is for other operations" });
    }
  }
}

/** Writes that name nothing that exists and carry nothing: they are refused, whichever rule comes first. */
export async function walkWriteRefusals(walk: Walk): Promise<void> {
  for (const id of Object.keys(operationTable) as OperationId[]) {
    const { method, body } = operationTable[id];
    if (method === "GET") continue;
    const ask = { ...placed(id, unknownParams(id)), ...(body === "none" ? {} : { body: {} }), credentials: keyOnly(walk) };
    await walk.call(id, "an empty call", ask, anyRefusal);
  }
}

function keyOnly({ deployment }: Walk): { readonly apiKey: string | undefined } {
  return { apiKey: deployment.credentials.apiKey };
}

function unknownParams(id: OperationId): Readonly<Record<string, string>> {
  return Object.fromEntries(requiredParameters(id).map((name) => [name, unknownValue(id, name)]));
}
