import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../lib/root.ts";
import { mapLimited } from "./map-limited.ts";
import { mustEnd, runNode, runNpm } from "./run-program.ts";
import { missingOutput, shownBlocks } from "./shown-code.ts";

/** A program that a document shows. */
export interface ShownProgram {
  /** What of which document, for people. */
  readonly from: string;
  readonly code: string;
  /** Whether the document promises what the program prints, line by line. */
  readonly promises?: boolean;
}

/** What a document with this code in it has to be run with. */
const TOOLS = ["@types/node", "tsx", "typescript", "vitest"];

const COMPILER_OPTIONS = {
  target: "es2022",
  module: "nodenext",
  lib: ["es2023", "dom", "dom.iterable", "esnext.disposable"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A project of a user, with packages from tarballs by their names, and the tools that this project pins. */
export async function installTrial(folder: string, tarballs: Readonly<Record<string, string>>): Promise<void> {
  const { devDependencies } = JSON.parse(readFileSync(fromRoot("package.json"), "utf8"));
  const manifest = {
    private: true,
    type: "module",
    dependencies: Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`])),
    devDependencies: Object.fromEntries(TOOLS.map((name) => [name, devDependencies[name]])),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const args = ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await mustEnd(runNpm(args, { cwd: folder }), "The tarballs cannot be installed");
}

/** The programs of the READMEs that were installed with these packages. A package may show none. */
export function installedPrograms(folder: string, names: readonly string[]): readonly ShownProgram[] {
  return names.flatMap((name) => readmePrograms(name, readFileSync(join(folder, "node_modules", name, "README.md"), "utf8")));
}

/** Every block of a README is a program of its own. */
export function readmePrograms(of: string, markdown: string): readonly ShownProgram[] {
  return shownBlocks(markdown).map((code, index) => ({ from: `README of ${of}, block ${index + 1}`, code }));
}

/** Compiles and runs programs in a project, and says of each that fails what it printed. */
export async function runPrograms(folder: string, programs: readonly ShownProgram[]): Promise<readonly string[]> {
  const code = join(folder, "shown");
  mkdirSync(code);
  const files = programs.map((program, index) => {
    const file = `${index + 1}${isTest(program) ? ".test" : ""}.ts`;
    writeFileSync(join(code, file), `// ${program.from}\n${program.code}\nexport {};\n`);
    return { ...program, file };
  });
  writeFileSync(join(code, "tsconfig.json"), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["*.ts"] }));
  writeFileSync(join(code, "vitest.config.js"), 'export default { test: { include: ["*.test.ts"], testTimeout: 60_000 } };\n');
  const tool = (path: string, ...args: string[]) =>
    runNode([join(folder, "node_modules", path), ...args], { cwd: code, env: userEnvironment(), timeoutMs: 180_000 });

  const compiled = await tool("typescript/bin/tsc", "--project", ".", "--pretty", "false");
  if (compiled.status !== 0) {
    const list = files.map(({ file, from }) => `${file} is ${from}`).join("\n");
    return [`Code that is shown does not compile:\n${compiled.output.trim()}\n${list}`];
  }
  const problems = await mapLimited(files, async (program) => {
    const { status, stdout, output } = await (isTest(program)
      ? tool("vitest/vitest.mjs", "run", program.file)
      : tool("tsx/dist/cli.mjs", program.file));
    if (status !== 0) return [`${program.from} fails:\n${output.trim()}`];
    const missing = program.promises ? missingOutput(program.code, stdout) : [];
    return missing.length === 0 ? [] : [`${program.from} does not print ${missing.join(", ")}, but:\n${output.trim()}`];
  });
  return problems.flat();
}

const isTest = ({ code }: ShownProgram) => /from "vitest"/.test(code);

/** What is set for this project or in CI must not make a user's program work. */
function userEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PEAQOS_|NODE_PATH$|NODE_OPTIONS$)/.test(name)));
}
