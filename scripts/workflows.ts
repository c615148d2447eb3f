// `npm run workflows` runs the workflows of spec/workflows on a new sandbox, and fails when one of them does. It takes the names of
// those to run; by default all.
import { startSandbox } from "@peaqos/sandbox";
import { runWorkflows, type WorkflowRun } from "./workflows/run-workflows.ts";
import { workflowNames, workflowPath } from "./workflows/workflow-files.ts";

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !workflowNames.some((known) => known === name));

if (unknown.length > 0) {
  console.error(`There is no workflow ${unknown.join(", ")}. There are ${workflowNames.join(", ")}.`);
  process.exitCode = 2;
} else {
  const names = workflowNames.filter((name) => asked.length === 0 || asked.includes(name));
  await using sandbox = await startSandbox();
  const runs = await runWorkflows(names.map(workflowPath), sandbox.url);
  console.log(line("", "workflow", "calls", "checks", "ms"));
  for (const run of runs) print(run);
  if (runs.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}

function print({ name, calls, checks, milliseconds, failures }: WorkflowRun): void {
  console.log(line(failures.length === 0 ? "ok" : "FAILED", name, calls, checks, milliseconds));
  for (const failure of failures) console.log(`         ${failure}`);
}

function line(verdict: string, name: string, ...columns: readonly (string | number)[]): string {
  return `${verdict.padEnd(8)} ${name.padEnd(32)} ${columns.map((column) => String(column).padStart(8)).join("")}`;
}
