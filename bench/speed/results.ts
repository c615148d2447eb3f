import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { formatFiles } from "../../scripts/generate/format-files.ts";
import { fromRoot } from "../../scripts/lib/root.ts";
import { versionsOf } from "../probes/versions.ts";
import { type Report, toMarkdown } from "./report.ts";

const readme = fromRoot("README.md");
const START = "<!-- bench: made by `npm run bench -- --write-readme` -->";
const END = "<!-- /bench -->";
const VERSIONS = "versions";

const clients = ["@peaqos/sdk", "openapi-fetch", "@hey-api/openapi-ts", "ky", "axios", "openai"];
const others = ["fast-redact", "@pinojs/redact", "lodash", "esbuild", "typescript", "autocannon", "@stoplight/prism-http-server"];

/**
 * Shows in the root's README what was measured, in place of what the same benches found before. What other benches found stays.
 * @param order the names of all benches
 */
export function writeResults(measured: ReadonlyMap<string, readonly Report[]>, order: readonly string[]): void {
  writeFileSync(readme, withResults(readFileSync(readme, "utf8"), measured, order));
}

/** The text of a README with what was measured, formatted as the linter demands it. */
export function withResults(text: string, measured: ReadonlyMap<string, readonly Report[]>, order: readonly string[]): string {
  const [before, rest] = text.split(START);
  const [old, after] = rest?.split(END) ?? [];
  if (before === undefined || old === undefined || after === undefined) {
    throw new Error(`README.md has no place between ${START} and ${END}.`);
  }
  const sections = sectionsOf(old);
  for (const [name, reports] of measured) sections.set(name, [...reports.map(toMarkdown), circumstances()].join("\n\n"));
  sections.set(VERSIONS, versions());
  const shown = [...order, VERSIONS].filter((name) => sections.has(name));
  const made = shown.map((name) => `<!-- ${name} -->\n\n${sections.get(name)}\n\n`);
  const whole = `${before}${START}\n${made.join("")}${END}${after}`;
  return formatFiles({ "README.md": whole })["README.md"] ?? whole;
}

/** What the README shows already, by the name of the bench. */
function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = text.split(/<!-- (\w+) -->/);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, (parts[index + 1] ?? "").trim()] as const] : [])));
}

function circumstances(): string {
  const model = cpus()[0]?.model.trim() || "unknown processor";
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, ${model}.`;
}

function versions(): string {
  const all = Object.entries(versionsOf([...clients, ...others])).map((entry) => entry.join(" "));
  return `Versions: ${all.join(", ")}.`;
}
