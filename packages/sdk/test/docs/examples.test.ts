import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { PeaqosClient } from "@peaqos/sdk";
import * as functions from "@peaqos/sdk/orchestration";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../../../scripts/lib/root.ts";
import { examplesModule } from "./examples-module.ts";
import { type Example, examplesOf, readExamples } from "./read-examples.ts";

const examples = readExamples();
const titleOf = ({ file, subject }: Example) => `${file}, ${subject}:`;

let folder: string;
beforeAll(() => {
  // Inside the workspace, so that the packages resolve as they do for a user.
  folder = mkdtempSync(fromRoot("node_modules/.examples-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, module: string): string {
  const file = join(folder, name);
  writeFileSync(file, module);
  return file;
}

/** What the compiler says about a module, each with the line it is about. */
function problems(file: string): string[] {
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [fromRoot("node_modules/@types")],
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file: at, start = 0 }) => {
    const line = at?.text.slice(at.text.lastIndexOf("\n", start) + 1).split("\n")[0];
    return `${line?.trim()}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What a module says when it is run, with the names of examples in place of their numbers. */
async function outputOf(file: string, of: readonly Example[]): Promise<string> {
  const env = { ...process.env, PEAQOS_API_KEY: "demo-platform-key" };
  const run = promisify(execFile)(process.execPath, [fromRoot("node_modules/tsx/dist/cli.mjs"), file], { env });
  const { stdout, stderr } = await run.catch((failed: { stdout: string; stderr: string }) => failed);
  return stderr.replace(/^\d+(?= )/gm, (index) => titleOf(of[Number(index)] as Example)) + stdout;
}

describe("the examples of the documentation", () => {
  it("compile", () => {
    expect(problems(write("examples.mts", examplesModule(examples)))).toEqual([]);
  });

  it("run, each to its end", async () => {
    expect(examples.length).toBeGreaterThan(2 * 69);
    const output = await outputOf(write("run.mts", examplesModule(examples)), examples);
    expect(output).toBe(`${examples.length} examples were run`);
  });

  it("would be noticed if they did neither", async () => {
    const broken = [
      { file: "a.ts", subject: "listMachines", code: 'await listMachines(client, { limit: "20" });' },
      { file: "b.ts", subject: "getMachine", code: 'const { item } = await getMachine(client, "mach_rover7");' },
    ];
    const file = write("broken.mts", examplesModule(broken));
    expect(problems(file)).toEqual([expect.stringMatching(/^await listMachines.*: Type 'string' is not assignable/)]);
    expect(await outputOf(file, broken)).toMatch(
      /^a\.ts, listMachines: OrchestrationValidationError: limit: .*\n2 examples were run$/,
    );
  });
});

describe("examples are there", () => {
  const subjects = (in_: (file: string) => boolean) => examples.filter(({ file }) => in_(file)).map(({ subject }) => subject);

  it("for every operation and every iterator, as a function", () => {
    const shown = subjects((file) => file.startsWith("operations/") && !file.endsWith("orchestration.gen.ts"));
    const exported = Object.keys(functions).filter((name) => name !== "createOrchestrationClient");
    expect(shown.sort()).toEqual(exported.sort());
  });

  it("for every operation and every iterator, as a method", () => {
    const { orchestration } = new PeaqosClient({ orchestrationUrl: "http://localhost" });
    expect(subjects((file) => file.endsWith("orchestration.gen.ts")).sort()).toEqual(Object.keys(orchestration).sort());
  });

  it("and each calls what it is an example of", () => {
    const astray = examples.filter(
      ({ file, subject, code }) => file.startsWith("operations/") && !new RegExp(`\\b${subject}\\(`).test(code),
    );
    expect(astray.map(titleOf)).toEqual([]);
  });

  it("and are read as they are written", () => {
    const module = [
      "/**",
      " * About it.",
      " * @param a One.",
      " * @example",
      " * if (a) {",
      " *   b();",
      " * }",
      " * @example",
      " * c();",
      " * @throws Never",
      " */",
      "// A remark.",
      "export function it(): void {}",
    ];
    expect(examplesOf(`${module.join("\n")}\n`)).toEqual([
      { subject: "it", code: "if (a) {\n  b();\n}" },
      { subject: "it", code: "c();" },
    ]);
  });
});
