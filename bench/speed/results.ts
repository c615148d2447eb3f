import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fromRoot } from "../../scripts/lib/root.ts";
import { versionsOf } from "../probes/versions.ts";
import { type Report, toMarkdown } from "./report.ts";

/** What the newest run of a bench found, and where. */
interface Result {
  readonly reports: readonly Report[];
  readonly date: string;
  readonly machine: string;
  readonly versions: string;
}

const file = fromRoot("bench/results.json");
const readme = fromRoot("README.md");
const START = "<!-- bench: made by `npm run bench -- --write-readme` -->";
const END = "<!-- /bench -->";

const packages = ["@peaqos/sdk", "openapi-fetch", "@hey-api/openapi-ts", "ky", "axios", "openai"];
const others = ["fast-redact", "@pinojs/redact", "lodash", "esbuild", "typescript", "autocannon", "@stoplight/prism-http-server"];

/** Keeps what was measured, in place of what the same benches found before, and shows the newest of each in the root's README. */
export function writeResults(measured: ReadonlyMap<string, readonly Report[]>): void {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Result>) : {};
  for (const [name, reports] of measured) kept[name] = { reports, ...circumstances() };
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);

  const text = readFileSync(readme, "utf8");
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no place between ${START} and ${END}.`);
  writeFileSync(readme, `${before}${START}\n\n${sections(kept)}\n\n${END}${after}`);
}

function circumstances(): Omit<Result, "reports"> {
  const [cpu] = cpus();
  const versions = versionsOf([...packages, ...others]);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `Node ${process.version}, ${cpus().length} cores, ${cpu?.model.trim() ?? "unknown"}`,
    versions: Object.entries(versions)
      .map((entry) => entry.join(" "))
      .join(", "),
  };
}

function sections(results: Readonly<Record<string, Result>>): string {
  const all = Object.values(results);
  const told = new Set(all.map(({ date, machine, versions }) => `${date}, ${machine}. ${versions}.`));
  return [...all.flatMap(({ reports }) => reports.map(toMarkdown)), ...told].join("\n\n");
}
