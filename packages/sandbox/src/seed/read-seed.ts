import type { Issue } from "@peaqos/server-kit";
import { readJsonFile } from "../config/read-json-file.js";
import { answerProblem } from "../contract/validate.js";
import type { Seed } from "./seed.js";
import { SeedError } from "./seed-error.js";
import { address, flag, identities, listOf, objectOf, type Rule } from "./seed-rules.js";

const controllers: Rule = (value, path) =>
  Array.isArray(value) && value.length === 0
    ? [{ path, message: "must name at least one address" }]
    : listOf(address)(value, path);

const service: Rule = (item, path) => {
  const problem = answerProblem("getMarketService", 200, { item });
  if (problem !== undefined) return [{ path, message: `breaks the contract: ${problem.replaceAll("body.item", path)}` }];
  const { id } = item as { id: string };
  return id === "" ? [{ path: `${path}.id`, message: "must not be empty" }] : [];
};

const services: Rule = (value, path) => {
  const issues = listOf(service)(value, path);
  if (issues.length > 0 || !Array.isArray(value)) return issues;
  const ids = value.map(({ id }: { id: string }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `${path}.${index}.id`, message: "stands there twice" }],
  );
};

const seedRule: Rule = objectOf({ controllers, identities, registryOutage: flag, services });

/**
 * Reads a seed, or the JSON file that holds one.
 * @throws SeedError
 */
export async function readSeed(seed: Seed | string = {}): Promise<Seed> {
  const where = typeof seed === "string" ? `${seed}: ` : "";
  const value = typeof seed === "string" ? await readJsonFile(seed, (message) => new SeedError(message)) : seed;
  refuse(where, seedRule(value, ""), "the seed");
  // A copy: whoever gave the seed may change theirs, and a reset comes back to this one.
  return JSON.parse(JSON.stringify(value)) as Seed;
}

/**
 * Reads the controllers that an option names.
 * @throws SeedError
 */
export function readControllers(given: readonly string[]): readonly string[] {
  refuse("", controllers(given, "controllers"), "controllers");
  return given;
}

/** @throws SeedError for the first issue */
export function refuse(where: string, [issue]: readonly Issue[], whole: string): void {
  if (issue !== undefined) throw new SeedError(`${where}${issue.path || whole} ${issue.message}.`);
}
