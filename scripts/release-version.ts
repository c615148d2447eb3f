// Turns the pending changesets into a version: `npm run release:version`. Manifests, changelogs, what is generated from them and the
// lockfile are written; nothing is committed.
import { readFileSync, writeFileSync } from "node:fs";
import getReleasePlan from "@changesets/get-release-plan";
import { fromRoot } from "./lib/root.ts";
import { withVersion } from "./release/changelog.ts";
import { publishedPackages } from "./release/published-packages.ts";
import { mustEnd, runNode, runNpm } from "./release/run-program.ts";

const cwd = fromRoot("");
const tool = (...args: string[]) =>
  mustEnd(runNode([fromRoot("scripts/run.mjs"), ...args], { cwd }), `\`${args.slice(0, 2).join(" ")}\` failed`);

const { changesets } = await getReleasePlan(cwd);
if (changesets.length === 0) {
  console.log("No changesets are pending: the version stays as it is.");
  process.exit(0);
}
await tool("changeset", "version");
const packages = publishedPackages(cwd);
const versions = new Set(packages.map(({ version }) => version));
const [version] = versions;
if (version === undefined || versions.size > 1)
  throw new Error(`The packages have several versions: ${[...versions].join(", ")}.`);

const changelog = fromRoot("CHANGELOG.md");
writeFileSync(changelog, withVersion(readFileSync(changelog, "utf8"), version, changesets));
await tool("tsx", "scripts/generate.ts");
const args = ["install", "--package-lock-only", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
await mustEnd(runNpm(args, { cwd }), "The lockfile cannot be brought up to date");
await mustEnd(runNode(["scripts/complete-lockfile.mjs"], { cwd }), "The lockfile cannot be completed");
console.log(`${packages.length} packages are at ${version}. Read CHANGELOG.md, and commit everything.`);
