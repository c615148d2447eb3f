import type { PackedPackage } from "./packed-packages.ts";

/** What would be published, a line a package. */
export function releaseTable(packages: readonly (PackedPackage & { readonly tag: string })[]): string {
  const rows = [
    ["package", "version", "packed kB", "unpacked kB", "files", "dist-tag"],
    ...packages.map((it) => [it.name, it.version, kilobytes(it.size), kilobytes(it.unpackedSize), `${it.entryCount}`, it.tag]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => column >= 2 && column <= 4;
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
