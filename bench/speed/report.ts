/** What one bench found: a table, and what belongs under it. */
export interface Report {
  readonly title: string;
  /** The heads of the columns, that of the names first. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

export function toMarkdown({ title, columns, rows, notes }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [line(columns), line(columns.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)];
  return [`### ${title}`, "", ...table, ...notes.flatMap((note) => ["", note])].join("\n");
}
