import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { generateHeyApiClient } from "./hey-api-client.ts";
import { programFolder, programs } from "./programs.ts";
import type { Report } from "./report.ts";
import { inTurns, median, type Subject, short } from "./rounds.ts";
import { runNode } from "./run-node.ts";

const LINES = 60;
const EMPTY = "(empty program)";
const tsc = fromRoot("node_modules/typescript/bin/tsc");

/** What an editor and a build pay for 60 lines that call the API. */
export async function measureCompile(rounds: number): Promise<Report> {
  generateHeyApiClient();
  // Inside the bench, so that the programs find its packages; ignored by git and by all other tools.
  const folder = mkdtempSync(join(programFolder, ".stranger-"));
  try {
    const sources = [
      { name: EMPTY, code: "export {};\n" },
      ...programs.map(({ name, typed }) => ({ name, code: program(typed) })),
      { name: `${EMPTY} again (A/A)`, code: "export {};\n" },
    ];
    const subjects = sources.map(({ name, code }, index) => subject(folder, name, code, index));
    const measured = await inTurns(subjects, rounds, 0);
    const of = (name: string, index: number) => median(measured.get(name)?.[index] ?? []);
    return {
      title: `Type check of ${LINES} lines`,
      columns: ["", "instantiations", "types", "time beyond an empty program, ms", "memory beyond it, MB"],
      rows: sources.map(({ name }) => [
        name,
        ...[0, 1].map((index) => of(name, index).toLocaleString("en")),
        ...[2, 3].map((index) => short(of(name, index) - of(EMPTY, index))),
      ]),
      notes: [
        `tsc in fresh processes, medians of ${rounds} rounds, skipLibCheck.`,
        "raw fetch, ky, axios and openai know nothing of the API: their calls are typed by hand, and a wrong path is not caught.",
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function program({ head, calls }: { readonly head: string; readonly calls: readonly string[] }): string {
  const lines = head.split("\n");
  for (let number = 0; lines.length < LINES; number += 1)
    lines.push((calls[number % calls.length] ?? "").replace("N", String(number)));
  return lines.join("\n");
}

function subject(folder: string, name: string, code: string, index: number): Subject {
  const file = join(folder, `program${index}.mts`);
  writeFileSync(file, code);
  const options = [
    "--strict",
    "--skipLibCheck",
    "--noEmit",
    "--allowImportingTsExtensions",
    "--target",
    "es2022",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
  ];
  const args = [tsc, ...options, "--types", "node", "--lib", "es2023,dom,dom.iterable", "--extendedDiagnostics", file];
  return {
    name,
    async run() {
      const output = await runNode(args, programFolder);
      const told = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
      return [told("Instantiations"), told("Types"), told("Total time") * 1000, told("Memory used") / 1024];
    },
  };
}
