import { fromRoot } from "../lib/root.ts";
import { mustRunTool } from "../lib/run-tool.ts";

export type Bump = "major" | "minor" | "patch" | "none";

export interface ContractComparison {
  /** The highest bump that a change of the contract asks for, by the rules of semver. */
  readonly rating: Bump;
  /** Every change that breaks those who call, by what it is. */
  readonly breaking: readonly string[];
  /** How many changes there are of each rating. */
  readonly counts: Readonly<Record<"major" | "minor" | "patch", number>>;
}

interface DiffReport {
  readonly bump?: Bump;
  readonly summary: ContractComparison["counts"];
  readonly changes: readonly {
    readonly path: string;
    readonly kind: string;
    readonly impact: Bump;
    readonly verdicts: readonly { readonly impact: Bump; readonly ruleId: string; readonly message: string }[];
  }[];
}

/** Compares two files that hold a contract, with `redocly diff`. */
export function compareContracts(base: string, revision: string): ContractComparison {
  const config = fromRoot("scripts/release/contract-diff.yaml");
  const args = ["redocly", "diff", base, revision, "--config", config, "--format", "json", "--fail-on", "none"];
  const report: DiffReport = JSON.parse(mustRunTool(args, "The contracts cannot be compared").stdout);
  const breaking = report.changes
    .filter(({ impact }) => impact === "major")
    .flatMap(({ path, kind, verdicts }) => {
      const said = verdicts.filter(({ impact }) => impact === "major").map(({ message, ruleId }) => `${message} (${ruleId})`);
      return said.length === 0 ? [`${path} was ${kind}.`] : said;
    });
  return { rating: report.bump ?? "none", breaking: [...new Set(breaking)], counts: report.summary };
}

const ORDER: readonly Bump[] = ["none", "patch", "minor", "major"];

/** What a rating asks for, given the version that it comes after: before 1.0 a minor version may break, and a patch may add. */
export function bumpFor(rating: Bump, lastVersion: string): Bump {
  if (!lastVersion.startsWith("0.") || rating === "none" || rating === "patch") return rating;
  return rating === "major" ? "minor" : "patch";
}

export function isEnough(pending: Bump, wanted: Bump): boolean {
  return ORDER.indexOf(pending) >= ORDER.indexOf(wanted);
}
