import { spawnSync } from "node:child_process";
import { fromRoot } from "./root.ts";

export interface ToolResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a tool of the project through `scripts/run.mjs` from the root, and captures what it prints. */
export function runTool(args: readonly string[], input?: string): ToolResult {
  const result = spawnSync(process.execPath, [fromRoot("scripts/run.mjs"), ...args], {
    cwd: fromRoot(""),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  return { status: result.status ?? 1, stdout: result.stdout, stderr: result.stderr };
}
