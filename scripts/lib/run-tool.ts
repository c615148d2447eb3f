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
