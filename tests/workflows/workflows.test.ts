import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Contract } from "../../scripts/generate/contract.ts";
import { fromRoot } from "../../scripts/lib/root.ts";
import { describedCalls } from "../../scripts/workflows/described-calls.ts";
import { runWorkflows, type WorkflowRun } from "../../scripts/workflows/run-workflows.ts";
import { readWorkflowFile, workflowNames, workflowPath } from "../../scripts/workflows/workflow-files.ts";
import { contract } from "../spec/contract.ts";

/** The stories that have to be told. */
const stories = [
  "connect-agent",
  "register-machine",
  "pair-machine",
  "buy-a-service",
  "escrow",
  "x402",
  "handoff",
  "dispute",
  "refund",
  "rotate-token",
  "recover-from-reused-challenge",
  "recover-from-expired-quote",
  "recover-from-expired-token",
  "recover-from-spend-limit",
  "recover-from-wrong-state",
];
const calls = describedCalls(contract as Contract);
const folder = mkdtempSync(join(tmpdir(), "peaqos-workflows-test-"));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the workflows", () => {
  it("tell every story, and no file is left out", () => {
    expect(workflowNames).toEqual(expect.arrayContaining(stories));
    const files = readdirSync(fromRoot("spec/workflows")).filter((file) => file.endsWith(".arazzo.yaml"));
    expect(files.sort()).toEqual(workflowNames.map((name) => `${name}.arazzo.yaml`).sort());
  });

  it("lint clean, and so do the endpoints of the sandbox that they use", async () => {
    const files = ["sandbox-control", ...workflowNames.map(workflowPath)];
    expect(await exitCode(["redocly", "lint", ...files])).toEqual({ code: 0, problems: "" });
  });

  it.each(workflowNames)("%s calls operations that are described, and expects a status of each", (name) => {
    const [{ steps }] = readWorkflowFile(name).workflows;
    const made = steps.filter(({ workflowId }) => workflowId === undefined);
    expect(made.filter(({ operationId = "" }) => !calls.has(operationId))).toEqual([]);
    const withoutStatus = made.filter(
      ({ successCriteria = [] }) => !/^\$statusCode == \d{3}$/.test(successCriteria[0]?.condition ?? ""),
    );
    expect(withoutStatus).toEqual([]);
  });

  it("have a machine each, so that all of them run on one sandbox", () => {
    const identities = workflowNames.map((name) => readWorkflowFile(name).workflows[0].inputs?.properties.identityRef?.default);
    expect(identities).not.toContain(undefined);
    expect(new Set(identities).size).toBe(workflowNames.length);
  });

  it.each(workflowNames)("%s says what it sends, since the tool would make up a body otherwise", (name) => {
    const [{ steps }] = readWorkflowFile(name).workflows;
    expect(steps.filter(({ operationId = "", requestBody }) => calls.get(operationId)?.hasBody && !requestBody)).toEqual([]);
  });
});

describe("on a sandbox", () => {
  it("every workflow goes as it says, to its last step", async () => {
    const runs = await runWorkflows(workflowNames.map(workflowPath), sandbox.url);
    expect(runs.map(({ name, failures, steps }) => ({ name, failures, steps }))).toEqual(
      workflowNames.map((name) => ({
        name,
        failures: [],
        steps: readWorkflowFile(name).workflows[0].steps.map(({ stepId }) => stepId),
      })),
    );
  }, 300_000);

  it("a workflow that expects another answer fails, and names the step and the code", async () => {
    const { failures } = await runChanged("status: active", "status: flying");
    expect(failures).toEqual([
      "activateMachine: $statusCode == 200 (400 VALIDATION_ERROR)",
      'activateMachine: $response.body#/item/status == "active" (400 VALIDATION_ERROR)',
    ]);
  }, 120_000);

  it("a workflow that expects another state fails", async () => {
    const { failures, steps } = await runChanged('status == "draft"', 'status == "active"');
    expect(failures).toEqual(['createMachine: $response.body#/item/status == "active" (201)']);
    expect(steps).not.toContain("activateMachine");
  }, 120_000);

  it("a workflow that does not run is an error", async () => {
    await expect(runWorkflows(["spec/workflows/none.arazzo.yaml"], sandbox.url)).rejects.toThrow("did not run");
  }, 120_000);
});

let changes = 0;

/** Runs the registration with a change, and another machine. */
async function runChanged(from: string, to: string): Promise<WorkflowRun> {
  changes += 1;
  const text = readFileSync(fromRoot(workflowPath("register-machine")), "utf8");
  expect(text).toContain(from);
  const changed = text
    .replace(from, to)
    .replace("did:peaq:4001", `did:peaq:${49_990 + changes}`)
    .replace("url: ../openapi.yaml", `url: ${fromRoot("spec/openapi.yaml")}`)
    .replace("url: sandbox-control.yaml", `url: ${fromRoot("spec/workflows/sandbox-control.yaml")}`);
  const file = join(folder, `changed-${changes}.arazzo.yaml`);
  writeFileSync(file, changed);
  const [run] = await runWorkflows([file], sandbox.url);
  if (run === undefined) throw new Error("The changed workflow did not run.");
  return run;
}

function exitCode(args: readonly string[]): Promise<{ code: number | null; problems: string }> {
  const child = spawn(process.execPath, [fromRoot("scripts/run.mjs"), ...args], {
    cwd: fromRoot(""),
    stdio: ["ignore", "pipe", "ignore"],
  });
  let problems = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    problems += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, problems })));
}
