import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { needsShell, npmCommand } from "../lib/npm.ts";

/** What a program prints, once it has ended well. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], shell: command === "npm" && needsShell });
  const [out, error, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code ?? signal}:\n${out}${error}`);
  return out;
}

export function runNode(args: readonly string[], cwd: string): Promise<string> {
  return run(process.execPath, args, cwd);
}

export function runNpm(args: readonly string[], cwd: string): Promise<string> {
  return run(...npmCommand([...args, "--loglevel=error"]), cwd);
}
