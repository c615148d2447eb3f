import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type getReleasePlan from "@changesets/get-release-plan";
import { type Bump, bumpFor, compareContracts, isEnough } from "./compare-contracts.ts";
import { git } from "./git.ts";
import { missingChangesets } from "./missing-changesets.ts";
import type { PublishedPackage } from "./published-packages.ts";

export type ReleasePlan = Awaited<ReturnType<typeof getReleasePlan>>;

const CONTRACT = "packages/types/openapi.json";

/**
 * Whether the pending changesets are honest: every package that changed is named, and what breaks the contract is rated so.
 * @param since the tag of the last release, or the commit of a version that is made and not published yet
 */
export function changeProblems(
  root: string,
  packages: readonly PublishedPackage[],
  plan: Pick<ReleasePlan, "changesets" | "releases">,
  since: string | undefined,
  say: (line: string) => void,
): readonly string[] {
  const problems = missingChangesets(root, packages, plan.changesets, since).map(
    (name) =>
      `${name} changed${since === undefined ? "" : ` since ${since}`}, and no changeset names it: run \`npm run changeset\`. ` +
      "Where its users see nothing of it, name it with the bump `none`.",
  );
  if (since === undefined) {
    say("Nothing was released before, so there is no contract to compare with.");
    return problems;
  }
  // A commit names no version, but it has made the one that is here.
  const version = /@(.+)$/.exec(since.slice(1))?.[1] ?? packages[0]?.version ?? "0.0.0";
  return [...problems, ...contractProblems(root, plan, { since, version }, say)];
}

function contractProblems(
  root: string,
  plan: Pick<ReleasePlan, "releases">,
  { since, version }: { readonly since: string; readonly version: string },
  say: (line: string) => void,
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-contract-"));
  try {
    const base = join(folder, "released.json");
    writeFileSync(base, git(["show", `${since}:${CONTRACT}`], root));
    const { rating, breaking, counts } = compareContracts(base, join(root, CONTRACT));
    say(`The contract since ${since}: ${counts.major} major, ${counts.minor} minor and ${counts.patch} patch changes.`);
    for (const change of breaking) say(`  breaking: ${change}`);
    const pending: Bump = plan.releases.find(({ name }) => name === "@peaqos/types")?.type ?? "none";
    const wanted = bumpFor(rating, version);
    if (isEnough(pending, wanted)) return [];
    return [
      [
        `The contract's changes since ${since} are rated ${rating}, which asks for the bump ${wanted}. Pending is ${pending}.`,
        ...breaking,
      ].join("\n  "),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
