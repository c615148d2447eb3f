import { spawnSync } from "node:child_process";

/** On Windows `npm` is a script of the shell. */
export const needsShell: boolean = process.platform === "win32";

/** How npm is called: the one that runs the tests, or the one of the PATH. */
export function npmCommand(args: readonly string[]): readonly [command: string, args: readonly string[]] {
  const npmCli = process.env.npm_execpath;
  return npmCli === undefined ? ["npm", args] : [process.execPath, [npmCli, ...args]];
}

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
