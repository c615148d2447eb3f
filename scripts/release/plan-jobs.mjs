// Says what a push to main has to do, as outputs of a job: node scripts/release/plan-jobs.mjs >> "$GITHUB_OUTPUT"
// `propose`: changesets are pending, so a release is proposed. `publish`: the version that is checked out has no tag yet.
// Plain JavaScript without dependencies, so that a push which releases nothing installs nothing.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const pending = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");
const { name, version } = JSON.parse(readFileSync("packages/types/package.json", "utf8"));
const tagged = spawnSync("git", ["rev-parse", "--verify", "--quiet", `refs/tags/${name}@${version}`]).status === 0;

console.log(`propose=${pending.length > 0}`);
console.log(`publish=${version !== "0.0.0" && !tagged}`);
