import { spawnSync } from "node:child_process";
import { needsShell, npmCommand } from "../../scripts/lib/npm.ts";

export { needsShell, npmCommand };

/** What npm prints, when it succeeds. */
export function npm(args: readonly string[], cwd: string): string {
  return run(...npmCommand([...args, "--loglevel=error"]), cwd);
}

/** What a command prints, when it succeeds. It must not call a server of this process. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8", shell: needsShell });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return stdout;
}
