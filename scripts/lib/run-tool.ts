import { spawnSync } from "node:child_process";
import { fromRoot } from "./root.ts";

export interface ToolResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  /** What the tool reads from its standard input. */
  readonly input?: string;
  /** Where it runs. By default the root. */
  readonly cwd?: string;
}

/** Runs a tool of the project through `scripts/run.mjs`, and captures what it prints. */
export function runTool(args: readonly string[], { input, cwd = fromRoot("") }: ToolOptions = {}): ToolResult {
  const result = spawnSync(process.execPath, [fromRoot("scripts/run.mjs"), ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  return { status: result.status ?? 1, stdout: result.stdout, stderr: result.stderr };
}

/** Runs a tool that has to succeed. What it printed goes into the error when it does not: `failure` says what could not be done. */
export function mustRunTool(args: readonly string[], failure: string, options?: ToolOptions): ToolResult {
  const result = runTool(args, options);
  if (result.status !== 0) throw new Error(`${failure}:\n${result.stdout}${result.stderr}`);
  return result;
}
