// Says what a push to main has to do, as outputs of a job: node scripts/release/plan-jobs.mjs >> "$GITHUB_OUTPUT"
// `propose`: changesets are pending, so a release is proposed. `publish`: this commit has made a version, which has no tag yet. What is
// pushed after it, while that version is on its way, is no part of it.
// Plain JavaScript without dependencies, so that a push which releases nothing installs nothing.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const MANIFEST = "packages/types/package.json";

function git(...args) {
  const { status, stdout, stderr } = spawnSync("git", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${stderr}`);
  return stdout;
}

const pending = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");
const { name, version } = JSON.parse(readFileSync(MANIFEST, "utf8"));
const isTagged = git("tag", "--list", `${name}@${version}`) !== "";
const [, parent] = git("rev-list", "--parents", "--max-count=1", "HEAD").trim().split(" ");
const isMade = parent === undefined || JSON.parse(git("show", `${parent}:${MANIFEST}`)).version !== version;

console.log(`propose=${pending.length > 0}`);
console.log(`publish=${version !== "0.0.0" && isMade && !isTagged && pending.length === 0}`);
