import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";

/** Clones a work tree into a new folder as it is, with what is not committed yet; what git ignores stays behind. */
export function copyWorkTree(root: string, folder: string): void {
  git(["clone", "--quiet", root, folder], root);
  git(["checkout", "--quiet", "-B", "main"], folder);
  const different = git(["ls-files", "-z", "--modified", "--others", "--exclude-standard"], root).split("\0").filter(Boolean);
  for (const file of different) {
    rmSync(join(folder, file), { recursive: true, force: true });
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  git(["config", "user.name", "Rehearsal"], folder);
  git(["config", "user.email", "rehearsal@localhost"], folder);
  git(["config", "commit.gpgsign", "false"], folder);
  git(["add", "--all"], folder);
  git(["commit", "--quiet", "--allow-empty", "--message", "The work tree"], folder);
}
