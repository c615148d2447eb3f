import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";

/** The package whose tags stand for the release: all packages share one version, and this one has the contract. */
const PACKAGE = "@peaqos/types";

export function releaseTag(version: string): string {
  return `${PACKAGE}@${version}`;
}

/** The tag of the last release; none before the first. Throws where there was a release and its tag is not here. */
export function lastRelease(root: string, pending: boolean): string | undefined {
  const [tag] = git(["tag", "--list", releaseTag("*"), "--sort=-version:refname"], root).split("\n");
  if (tag) return tag;
  const changelog = join(root, "packages/types/CHANGELOG.md");
  const versions = existsSync(changelog)
    ? [...readFileSync(changelog, "utf8").matchAll(/^## (\d\S*)$/gm)].map(([, it]) => it)
    : [];
  // With nothing pending, the newest version is the one that is about to be published.
  const released = pending ? versions[0] : versions[1];
  if (released !== undefined) throw new Error(`The tag of the release ${released} is not here: run \`git fetch --tags\`.`);
  return undefined;
}
