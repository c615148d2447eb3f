// Rehearses a release in a temporary copy of the work tree, and prints what would be published: `npm run release:check`. It publishes
// nothing, changes nothing here, and needs no network but the registry.
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import getReleasePlan from "@changesets/get-release-plan";
import { fromRoot } from "./lib/root.ts";
import { changeProblems } from "./release/check-changes.ts";
import { copyWorkTree } from "./release/copy-work-tree.ts";
import { lastRelease, releaseTag } from "./release/last-release.ts";
import { linkModules } from "./release/link-modules.ts";
import { versionCommit } from "./release/made-version.ts";
import { mapLimited } from "./release/map-limited.ts";
import { nameRepository } from "./release/name-repository.ts";
import { packPackages, rehearsePublish, tarballProblems } from "./release/packed-packages.ts";
import { publishedPackages } from "./release/published-packages.ts";
import { releaseTable } from "./release/release-table.ts";
import { mustEnd, runNode } from "./release/run-program.ts";
import { shownBlocks } from "./release/shown-code.ts";
import { installedPrograms, installTrial, readmePrograms, runPrograms } from "./release/trial-project.ts";

const QUICK_START = "docs/guides/quick-start.md";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "peaqos-release-")));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
process.once("SIGINT", () => process.exit(130)).once("SIGTERM", () => process.exit(143));
try {
  await rehearse(join(folder, "repository"));
} catch (problem) {
  console.error(`\nThis cannot be released. ${problem instanceof Error ? problem.message : problem}`);
  process.exitCode = 1;
}

async function rehearse(root: string): Promise<void> {
  copyWorkTree(fromRoot(""), root);
  const run = (failure: string, ...args: string[]) => mustEnd(runNode(["scripts/run.mjs", ...args], { cwd: root }), failure);

  step("Changes since the last release");
  const plan = await getReleasePlan(root);
  const before = publishedPackages(root);
  const last = lastRelease(root, plan.changesets.length > 0);
  const [current = "0.0.0"] = before.map(({ version }) => version);
  const isOut = current === "0.0.0" || last === releaseTag(current);
  refuse(changeProblems(root, before, plan, isOut ? last : versionCommit(root, current), console.log));
  if (plan.changesets.length === 0 && isOut) {
    console.log(`No changesets are pending, and ${current} needs no release: nothing would be published.`);
    return;
  }

  if (plan.changesets.length > 0) {
    step(`Version, from ${plan.changesets.length} changesets`);
    // The new lockfile is installed from below, which shows that `npm ci` accepts it.
    linkModules(fromRoot(""), root);
    await run("The version cannot be made", "tsx", "scripts/release-version.ts");
    rmSync(join(root, "node_modules"), { recursive: true });
  }
  step("Install from the lockfile, and build");
  await run("The version cannot be installed and built", "--build");
  await run("`npm run generate -- --check` would fail", "tsx", "scripts/generate.ts", "--check");
  // A snapshot that states the version would fail in the pull request of the release.
  const budgets = ["tests/budgets/surface.test.ts", "tests/budgets/published-files.test.ts"];
  await run("The version does not keep the budgets", "vitest", "run", ...budgets);

  step("Pack, and check the tarballs");
  const packages = publishedPackages(root);
  nameRepository(root, packages, process.env);
  const packed = await packPackages(root, packages, join(folder, "tarballs"));
  const exportsOf = (name: string) => packages.find((it) => it.name === name)?.exports ?? {};
  refuse((await mapLimited(packed, ({ name, tarball }) => tarballProblems(tarball, exportsOf(name)))).flat());
  const tagged = await mapLimited(packed, async (it) => ({ ...it, tag: await rehearsePublish(it.tarball, root) }));

  step("Run what the documents show, from the tarballs");
  const trial = join(folder, "trial");
  await installTrial(trial, Object.fromEntries(packed.map(({ name, tarball }) => [name, tarball])));
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const programs = [
    ...readmePrograms("the project", read("README.md")),
    { from: "the quick start", code: shownBlocks(read(QUICK_START)).join("\n"), promises: true },
    ...installedPrograms(
      trial,
      packages.map(({ name }) => name),
    ),
  ];
  refuse(await runPrograms(trial, programs));
  console.log(`${programs.length} programs compile and run.`);

  step("What would be published");
  console.log(releaseTable(tagged));
}

function step(title: string): void {
  console.log(`\n== ${title}`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join("\n\n"));
}
