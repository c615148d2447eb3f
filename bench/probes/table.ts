import { type Cell, isFailure } from "./run.ts";

/** A Markdown table, its columns as wide as their widest cell. */
export function markdownTable(corner: string, cells: readonly Cell[]): string {
  const subjects = [...new Set(cells.map(({ subject }) => subject))];
  const probes = [...new Set(cells.map(({ probe }) => probe))];
  const rows = probes.map((title) => {
    const row = cells.filter(({ probe }) => probe === title);
    return [title, ...subjects.map((name) => show(row.find(({ subject }) => subject === name)))];
  });
  const table = [[corner, ...subjects], ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = [corner, ...subjects].map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  lines.splice(1, 0, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`);
  return lines.join("\n");
}

/** Our cells begin with the judgement; the others are evidence only. */
function show(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (isFailure(cell)) return `FAIL: ${cell.evidence}`;
  return cell.ours && cell.ok ? `ok: ${cell.evidence}` : cell.evidence;
}
