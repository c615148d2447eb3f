// Publishes the version that is checked out, and tags it: `npm run release:publish`. The release workflow runs it, because provenance
// needs an identity that only CI has. What the registry has already is left out, so that it can be run again.
import { fromRoot } from "./lib/root.ts";
import { nameRepository } from "./release/name-repository.ts";
import { publishedPackages } from "./release/published-packages.ts";
import { mustEnd, runNode } from "./release/run-program.ts";

const cwd = fromRoot("");
const packages = publishedPackages(cwd);
if (packages.some(({ version }) => version === "0.0.0"))
  throw new Error("There is no version yet: `npm run release:version` makes one.");

nameRepository(cwd, packages, process.env);
for (const args of [["publish", "--no-git-tag"], ["tag"]]) {
  const failure = `\`changeset ${args[0]}\` failed`;
  const { output } = await mustEnd(runNode(["scripts/run.mjs", "changeset", ...args], { cwd }), failure);
  process.stdout.write(output);
}
