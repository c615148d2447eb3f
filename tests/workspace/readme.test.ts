import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { shownBlocks } from "../../scripts/release/shown-code.ts";
import { codeLanguages } from "../lib/code-languages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readmes = ["README.md", ...["types", "client", "sdk", "mock", "sandbox"].map((name) => `packages/${name}/README.md`)];

/** The TypeScript blocks of a README, in order. */
function blocks(readme: string): readonly string[] {
  return shownBlocks(readFileSync(join(root, readme), "utf8"));
}

describe("the code that a README shows runs", () => {
  it.each(readmes.flatMap((readme) => blocks(readme).map((code, index) => ({ readme, number: index + 1, code }))))(
    "$readme, block $number",
    ({ code }) => {
      // Inside the workspace, so that the packages resolve as they do for a user.
      const folder = mkdtempSync(join(root, "node_modules/.readme-"));
      try {
        const isTest = /from "vitest"/.test(code);
        const file = join(folder, isTest ? "readme.test.ts" : "readme.mts");
        writeFileSync(file, code);
        const tool = isTest
          ? ["vitest", "run", "--root", folder, "--dir", folder, "--config", join(folder, "none.ts")]
          : ["tsx", file];
        if (isTest) writeFileSync(join(folder, "none.ts"), "export default { test: { include: ['*.test.ts'], exclude: [] } };\n");
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/run.mjs"), ...tool], {
          encoding: "utf8",
        });
        expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  it("compiles, with the strictest settings", () => {
    const folder = mkdtempSync(join(root, "node_modules/.readme-"));
    try {
      const files = readmes.flatMap((readme) =>
        blocks(readme).map((code, index) => {
          const file = join(folder, `${readme.replaceAll("/", "-")}-${index + 1}.mts`);
          writeFileSync(file, code);
          return file;
        }),
      );
      const program = ts.createProgram(files, {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noUnusedLocals: true,
        noEmit: true,
        skipLibCheck: true,
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
      });
      const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
        return `${file?.fileName.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
      expect(problems).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("none is hidden in a block of another kind", () => {
    const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`);
    const languages = ["README.md", ...packages].flatMap((readme) => codeLanguages(readFileSync(join(root, readme), "utf8")));
    expect([...new Set(languages)].sort()).toEqual(["json", "sh", "ts", "yaml"]);
  });

  it("every README has some", () => {
    expect(readmes.filter((readme) => blocks(readme).length === 0)).toEqual([]);
  });
});
