/** On Windows `npm` is a script of the shell. */
export const needsShell: boolean = process.platform === "win32";

/** How npm is called: the one that runs this, or the one of the PATH. */
export function npmCommand(args: readonly string[]): readonly [command: string, args: readonly string[]] {
  const npmCli = process.env.npm_execpath;
  return npmCli === undefined ? ["npm", args] : [process.execPath, [npmCli, ...args]];
}
