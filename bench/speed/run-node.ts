import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a fresh Node to its end, and resolves to what it printed. */
export async function runNode(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}
