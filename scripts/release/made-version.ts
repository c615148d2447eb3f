import { git } from "./git.ts";

const MANIFEST = "packages/types/package.json";

/** The commit that made a version, which is that of `HEAD`: changes of packages count from there on, also before it is published. */
export function versionCommit(root: string, version: string): string {
  let made = "HEAD";
  for (const commit of git(["log", "--first-parent", "--format=%H", "--", MANIFEST], root).split("\n").filter(Boolean)) {
    if (JSON.parse(git(["show", `${commit}:${MANIFEST}`], root)).version !== version) break;
    made = commit;
  }
  return made;
}
