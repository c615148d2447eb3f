import { spawnSync } from "node:child_process";

/** What git prints, when it succeeds. */
export function git(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
