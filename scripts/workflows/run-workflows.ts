import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fromRoot } from "../lib/root.ts";

/** What came of a workflow. */
export interface WorkflowRun {
  /** The name of its file, without its ending. */
  readonly name: string;
  /** Its own steps that were taken, in order. */
  readonly steps: readonly string[];
  /** How many calls were made, those of workflows that it starts with included. */
  readonly calls: number;
  /** How many expectations were checked in all of them. */
  readonly checks: number;
  readonly milliseconds: number;
  /** What was not as expected. Holds nothing that was sent or answered, save status and code. */
  readonly failures: readonly string[];
}

interface Check {
  readonly name: string;
  readonly passed: boolean;
  readonly condition?: string;
  readonly message?: string;
}

interface ExecutedStep {
  readonly stepId: string;
  readonly checks: readonly Check[];
  readonly response?: { readonly statusCode?: number; readonly body?: { readonly error?: { readonly code?: string } } | null };
}

interface ExecutedWorkflow {
  readonly stepId?: string;
  readonly workflowId: string;
  readonly executedSteps: readonly (ExecutedStep | ExecutedWorkflow)[];
}

interface FileReport {
  readonly executedWorkflows: readonly ExecutedWorkflow[];
  readonly totalTimeMs: number;
}

/** Runs Arazzo files, named from the root or absolute, one after the other against a sandbox. */
export async function runWorkflows(files: readonly string[], sandboxUrl: string): Promise<readonly WorkflowRun[]> {
  const folder = await mkdtemp(join(tmpdir(), "peaqos-workflows-"));
  try {
    const report = join(folder, "report.json");
    const servers = ["market", "sandbox"].flatMap((name) => ["-S", `${name}=${sandboxUrl}`]);
    const output = await respect([...files, ...servers, "--json-output", report]);
    const written = await readFile(report, "utf8").catch(() => {
      throw new Error(`The workflows did not run:\n${output}`);
    });
    const reports = JSON.parse(written) as { readonly files: Readonly<Record<string, FileReport>> };
    const runs = Object.entries(reports.files).map(([file, fileReport]) => runOf(nameOf(file), fileReport));
    const missing = files.map(nameOf).filter((name) => !runs.some((run) => run.name === name));
    if (missing.length > 0) throw new Error(`These workflows did not run: ${missing.join(", ")}.`);
    return runs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Never waits for its child in this thread: the sandbox that answers it may live here. */
function respect(args: readonly string[]): Promise<string> {
  const command = [fromRoot("scripts/run.mjs"), "redocly", "respect", ...args];
  const child = spawn(process.execPath, command, { cwd: fromRoot(""), stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => child.on("error", reject).on("close", () => resolve(output)));
}

function nameOf(file: string): string {
  return basename(file, ".arazzo.yaml");
}

function runOf(name: string, { executedWorkflows, totalTimeMs }: FileReport): WorkflowRun {
  const steps = executedWorkflows.flatMap(({ executedSteps }) => executedSteps);
  const calls = steps.flatMap(callsOf);
  const failures = calls.flatMap(failuresOf);
  return {
    name,
    steps: steps.map(({ stepId }) => stepId ?? ""),
    calls: calls.length,
    checks: calls.flatMap(({ checks }) => checks).length,
    milliseconds: Math.round(totalTimeMs),
    failures: calls.length === 0 ? ["no call was made"] : failures,
  };
}

function callsOf(step: ExecutedStep | ExecutedWorkflow): readonly ExecutedStep[] {
  return "executedSteps" in step ? step.executedSteps.flatMap(callsOf) : [step];
}

function failuresOf({ stepId, checks, response }: ExecutedStep): readonly string[] {
  const code = response?.body?.error?.code;
  const answered = `${response?.statusCode || "no answer"}${code === undefined ? "" : ` ${code}`}`;
  return checks
    .filter(({ passed }) => !passed)
    .map(({ name, condition, message }) => `${stepId}: ${condition ?? `${name}: ${message ?? ""}`} (${answered})`);
}
