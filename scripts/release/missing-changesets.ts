import { git } from "./git.ts";
import type { PublishedPackage } from "./published-packages.ts";

/** What of a package changes nothing for its users. */
const INVISIBLE = /^(test\/|CHANGELOG\.md$)/;

/** Names of packages that changed since a tag (all of them, without one), and that none of the pending changesets names. */
export function missingChangesets(
  root: string,
  packages: readonly PublishedPackage[],
  changesets: readonly { readonly releases: readonly { readonly name: string }[] }[],
  since: string | undefined,
): readonly string[] {
  const named = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const files = since === undefined ? undefined : git(["diff", "--name-only", "-z", since, "HEAD"], root).split("\0");
  const changed = ({ folder }: PublishedPackage) =>
    files?.some((file) => file.startsWith(`${folder}/`) && !INVISIBLE.test(file.slice(folder.length + 1))) ?? true;
  return packages.filter((it) => changed(it) && !named.has(it.name)).map(({ name }) => name);
}
