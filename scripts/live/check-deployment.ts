import { type OperationId, operationTable } from "@peaqos/types";
import { contract } from "../../tests/spec/contract.ts";
import { type Credentials, Deployment } from "./deployment.ts";
import { STORY_STEP, VALID_CALL } from "./expectations.ts";
import { Facts } from "./facts.ts";
import { readOperations, walkHealth, walkReads } from "./read-story.ts";
import { walkReadRefusals, walkWriteRefusals } from "./refusals.ts";
import type { Check, OperationReport, Report, Verdict } from "./report.ts";
import { Walk } from "./walk.ts";
import { WriteStory, writtenOperations } from "./write-story.ts";

export interface CheckOptions {
  /** As `parseOrchestrationUrl` returns it. */
  readonly url: string;
  readonly credentials: Credentials;
  readonly write: boolean;
  /** How long one call may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How long everything may take, in milliseconds. */
  readonly deadlineMs: number;
}

/** The calls that are meant to succeed. */
const WHOLE_CALLS: readonly string[] = [VALID_CALL, STORY_STEP];

/** Holds a deployment to the contract. Without `write` only GET is sent. */
export async function checkDeployment({ url, credentials, write, timeoutMs, deadlineMs }: CheckOptions): Promise<Report> {
  const startedAt = new Date().toISOString();
  const deployment = new Deployment(url, credentials, { timeoutMs, signal: AbortSignal.timeout(deadlineMs) });
  const walk = new Walk(deployment);
  const incomplete = await walkAll(walk, write);
  const operations = (Object.keys(operationTable) as OperationId[]).map((id) => operationReport(walk, id, write));
  const count = (verdict: Verdict) => operations.filter((it) => it.verdict === verdict).length;
  const summary = {
    agrees: count("agrees"),
    differs: count("differs"),
    refused: count("refused"),
    "not checked": count("not checked"),
  };
  return {
    deployment: new URL(url).origin,
    mode: write ? "write" : "read-only",
    startedAt,
    contract: contract.info.version,
    ...(incomplete === undefined ? {} : { incomplete }),
    summary,
    operations,
  };
}

/** Why the check did not come to its end; `undefined` when it did. */
async function walkAll(walk: Walk, write: boolean): Promise<string | undefined> {
  const facts = new Facts();
  const story = write ? new WriteStory(walk) : undefined;
  if (!(await walkHealth(walk, facts))) {
    walk.checks.clear();
    return "nothing answers at this address";
  }
  try {
    await story?.begin(facts);
    await walkReads(walk, facts);
    await walkReadRefusals(walk, facts);
    if (write) await walkWriteRefusals(walk);
    if (walk.deployment.timeIsUp) return "the time was up before everything was asked";
  } finally {
    await story?.cleanUp();
  }
  const reached = [...walk.checks].some(([id, checks]) => operationTable[id].auth !== "none" && checks.some(succeeded));
  return reached
    ? undefined
    : "no operation that takes a credential answered with a success: the credentials are missing or wrong";
}

function operationReport({ checks: all, reasons }: Walk, operationId: OperationId, write: boolean): OperationReport {
  const { method, path, experimental } = operationTable[operationId];
  const checks = all.get(operationId) ?? [];
  const verdict = verdictOf(checks);
  const reason = verdict === "agrees" ? undefined : (reasons.get(operationId) ?? reasonFor(operationId, verdict, checks, write));
  return { operationId, method, path, experimental, verdict, ...(reason === undefined ? {} : { reason }), checks };
}

function verdictOf(checks: readonly Check[]): Verdict {
  if (checks.length === 0) return "not checked";
  if (checks.some(({ differences }) => differences.length > 0)) return "differs";
  return checks.some(succeeded) ? "agrees" : "refused";
}

function reasonFor(id: OperationId, verdict: Verdict, checks: readonly Check[], write: boolean): string | undefined {
  if (verdict === "differs") return undefined;
  const codes = checks.flatMap(({ what, code }) => (WHOLE_CALLS.includes(what) && code !== undefined ? [code] : []));
  if (codes.length > 0) return `a valid call was refused with ${[...new Set(codes)].join(", ")}`;
  if (readOperations.includes(id) || (write && writtenOperations.includes(id))) return "it was not asked";
  if (!write) return "it changes something, and this check only reads";
  return "it would touch what is not this check's own, or cost money";
}

function succeeded({ status }: Check): boolean {
  return status !== undefined && status < 300;
}
