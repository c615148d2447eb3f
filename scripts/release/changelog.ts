/** A changeset, as the release plan has it. */
export interface PlannedChange {
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: string }[];
}

const KINDS = ["major", "minor", "patch"];

/** Adds a version above the others of a changelog: every changeset once, with the packages it is about. */
export function withVersion(changelog: string, version: string, changes: readonly PlannedChange[]): string {
  const first = changelog.search(/^## /m);
  const [intro, older] = first < 0 ? [changelog, ""] : [changelog.slice(0, first), changelog.slice(first)];
  return `${[intro.trimEnd(), sectionOf(version, changes), older.trim()].filter(Boolean).join("\n\n")}\n`;
}

function sectionOf(version: string, changes: readonly PlannedChange[]): string {
  const parts = KINDS.flatMap((kind) => {
    const entries = changes.filter((it) => kindOf(it) === kind).map(entryOf);
    return entries.length === 0 ? [] : [`### ${kind[0]?.toUpperCase()}${kind.slice(1)} changes`, entries.join("\n")];
  });
  return [`## ${version}`, ...parts].join("\n\n");
}

/** The highest kind that a change is for one of its packages; none where nobody sees it. */
function kindOf({ releases }: PlannedChange): string | undefined {
  return KINDS.find((kind) => releases.some(({ type }) => type === kind));
}

function entryOf({ summary, releases }: PlannedChange): string {
  const names = releases.filter(({ type }) => type !== "none").map(({ name }) => name.replace("@peaqos/", ""));
  return `- **${names.sort().join(", ")}**: ${summary.trim().replaceAll("\n", "\n  ")}`;
}
