import type { Check, OperationReport, Report, Verdict } from "./report.ts";

const marks = { agrees: "agrees", differs: "**differs**", refused: "refused", "not checked": "not checked" } as const;

const meanings: Readonly<Record<Verdict, string>> = {
  agrees: "a success was seen, and every answer is as the contract says",
  differs: "an answer is not as the contract says: see below",
  refused: "every call was refused, as the contract says; no success was seen",
  "not checked": "no call was made",
};

/** The report as Markdown. It holds statuses, codes, paths and rules, and no value of an answer. */
export function renderReport(report: Report): string {
  const { deployment, mode, startedAt, contract, summary, operations, incomplete } = report;
  const differing = operations.filter(({ verdict }) => verdict === "differs");
  const withReason = operations.filter(({ reason }) => reason !== undefined);
  return [
    `# ${deployment} and the contract`,
    "",
    `Contract ${contract}, ${mode}, started ${startedAt}.`,
    "",
    ...(incomplete === undefined ? [] : [`**Not checked to the end: ${incomplete}.**`, ""]),
    verdictLine(report),
    "",
    "| verdict | operations | means |",
    "| --- | --- | --- |",
    ...Object.entries(summary).map(([verdict, count]) => `| ${verdict} | ${count} | ${meanings[verdict as Verdict]} |`),
    "",
    ...(differing.length === 0 ? [] : ["## What differs", "", ...differing.flatMap(differencesOf), ""]),
    "## Every operation",
    "",
    "| operation | call | verdict | seen |",
    "| --- | --- | --- | --- |",
    ...operations.map(rowOf),
    "",
    ...(withReason.length === 0 ? [] : ["## Where no success was seen", "", ...reasonLines(withReason), ""]),
  ].join("\n");
}

function verdictLine({ summary, incomplete }: Report): string {
  if (summary.differs > 0) return `${summary.differs} of ${total(summary)} operations differ from the contract.`;
  if (incomplete !== undefined) return "No difference was seen in what could be asked.";
  return "Everything that was asked agrees with the contract.";
}

function total(summary: Report["summary"]): number {
  return Object.values(summary).reduce((sum, count) => sum + count, 0);
}

function differencesOf({ operationId, method, path, checks }: OperationReport): string[] {
  const lines = checks.flatMap((check) =>
    check.differences.map((difference) => `- ${check.what} (${answerOf(check)}): \`${difference.path}\` ${difference.rule}`),
  );
  return [`### ${operationId}`, "", `\`${method} ${path}\``, "", ...lines, ""];
}

function rowOf({ operationId, method, path, verdict, experimental, checks }: OperationReport): string {
  const seen = checks.map((check) => `${check.what}: ${answerOf(check)}`).join("; ");
  return `| ${operationId}${experimental ? " (experimental)" : ""} | \`${method} ${path}\` | ${marks[verdict]} | ${seen || "-"} |`;
}

function answerOf({ status, code, failure, documented }: Check): string {
  if (status === undefined) return failure ?? "no answer";
  return [status, code, documented ? undefined : "undocumented"].filter((part) => part !== undefined).join(" ");
}

function reasonLines(operations: readonly OperationReport[]): string[] {
  const reasons = [...new Set(operations.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const ids = operations.filter((it) => it.reason === reason).map(({ operationId }) => operationId);
    return `- ${reason}: ${ids.join(", ")}`;
  });
}
