import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fromRoot } from "../lib/root.ts";

/** The workflows in the order in which they are read: each is in the file of its name. */
export const workflowNames = [
  "register-machine",
  "pair-machine",
  "connect-agent",
  "enroll-machine-agent",
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
  "recover-from-daily-limit",
  "recover-from-wrong-state",
  "recover-from-failed-run",
] as const;

export type WorkflowName = (typeof workflowNames)[number];

/** A value or an expression for a parameter of an operation, or for an input of another workflow: that has no `in`. */
export interface StepParameter {
  readonly name: string;
  readonly in?: string;
  readonly value: unknown;
}

/** A call, or another workflow. */
export interface Step {
  readonly stepId: string;
  readonly description: string;
  readonly operationId?: string;
  readonly workflowId?: string;
  readonly parameters?: readonly StepParameter[];
  readonly requestBody?: { readonly payload: Readonly<Record<string, unknown>> };
  readonly successCriteria?: readonly { readonly condition: string }[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface WorkflowInput {
  readonly description: string;
  readonly default: unknown;
}

/** What this project uses of an Arazzo workflow. */
export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs?: { readonly properties: Readonly<Record<string, WorkflowInput>> };
  readonly steps: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
}

/** What this project uses of an Arazzo file. */
export interface WorkflowFile {
  readonly info: { readonly title: string; readonly summary: string };
  readonly sourceDescriptions: readonly { readonly name: string; readonly type: string; readonly url: string }[];
  readonly workflows: readonly [Workflow];
}

/** The file of a workflow, named from the root. */
export function workflowPath(name: WorkflowName): string {
  return `spec/workflows/${name}.arazzo.yaml`;
}

export function readWorkflowFile(name: WorkflowName): WorkflowFile {
  return parse(readFileSync(fromRoot(workflowPath(name)), "utf8")) as WorkflowFile;
}
