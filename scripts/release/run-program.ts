import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { needsShell, npmCommand } from "../lib/npm.ts";

export interface Ended {
  /** The exit code; 1 where a signal or the time limit ended it. */
  readonly status: number;
  readonly stdout: string;
  /** What it printed to both streams, for people. */
  readonly output: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

/** Runs a program of Node to its end, and captures what it prints. */
export function runNode(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return runProgram(process.execPath, args, options);
}

export function runNpm(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return runProgram(...npmCommand(args), options);
}

/** Throws what a program printed, below what could not be done, unless it ended well. */
export async function mustEnd(running: Promise<Ended>, failure: string): Promise<Ended> {
  const ended = await running;
  if (ended.status !== 0) throw new Error(`${failure}:\n${ended.output.trim()}`);
  return ended;
}

async function runProgram(command: string, args: readonly string[], options: ProgramOptions): Promise<Ended> {
  const { cwd, env = process.env, timeoutMs = 600_000 } = options;
  const shell = command === "npm" && needsShell;
  const child = spawn(command, args, { cwd, env, shell, stdio: ["ignore", "pipe", "pipe"], timeout: timeoutMs });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  const late = code === null ? `It did not end within ${timeoutMs / 1000} s, or was ended by a signal.` : "";
  return { status: code ?? 1, stdout, output: `${stdout}${stderr}${late}` };
}
