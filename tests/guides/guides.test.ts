import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { missingOutput, promisedOutput } from "../../scripts/release/shown-code.ts";
import { compilerProblems } from "../lib/compiler-problems.ts";
import { guideOf, readGuides } from "./read-guides.ts";

const guides = readGuides();
const walked = guides.filter(({ path }) => path !== "");
const tests = guides.flatMap(({ files }) => Object.keys(files).filter((file) => file.endsWith(".test.ts")));

let folder: string;
beforeAll(() => {
  // Inside the workspace, so that the packages resolve as they do for a user.
  folder = mkdtempSync(fromRoot("node_modules/.guides-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "vitest.config.js"), "export default { test: { include: ['*.test.ts'], exclude: [] } };\n");
  for (const { name, path, files } of guides) {
    if (path !== "") writeFileSync(join(folder, `${name}.path.ts`), `${path}\nexport {};\n`);
    for (const [file, code] of Object.entries(files)) writeFileSync(join(folder, file), code);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(tool: string, ...args: string[]): Promise<{ failure: string; stdout: string }> {
  const command = [fromRoot("scripts/run.mjs"), tool, ...args];
  return promisify(execFile)(process.execPath, command, { cwd: folder }).then(
    ({ stdout }) => ({ failure: "", stdout }),
    ({ stdout, stderr }: { stdout: string; stderr: string }) => ({ failure: `${stdout}${stderr}` || "failed", stdout }),
  );
}

// Each starts programs of its own, which takes its time where other work runs beside it.
describe("the code of the guides", { timeout: 240_000 }, () => {
  it("compiles, with the strictest settings", () => {
    const files = guides.flatMap(({ name, path, files }) => [...(path === "" ? [] : [`${name}.path.ts`]), ...Object.keys(files)]);
    expect(compilerProblems(files.map((file) => join(folder, file)))).toEqual([]);
  });

  it.each(walked)("walks the path of $name, which prints what the guide says", async ({ name, path }) => {
    const { failure, stdout } = await run("tsx", `${name}.path.ts`);
    expect(failure).toBe("");
    expect(missingOutput(path, stdout), stdout).toEqual([]);
  });

  it.each(tests)("passes the test %s", async (file) => {
    const { failure } = await run("vitest", "run", file, "--root", folder, "--config", join(folder, "vitest.config.js"));
    expect(failure).toBe("");
  });

  it("is there in every guide, and never hidden in a block of another kind", () => {
    expect(guides.filter(({ languages }) => !languages.includes("ts")).map(({ name }) => name)).toEqual([]);
    expect([...new Set(guides.flatMap(({ languages }) => languages))].sort()).toEqual(["sh", "ts", "yaml"]);
  });

  it("is read as it is written", () => {
    const { path, files, languages } = guideOf(
      "a",
      "```ts\na();\n```\n\n```ts\n// b.ts\nb();\n```\n\n```ts\nconsole.log(c()); // 3\n```\n",
    );
    expect(files).toEqual({ "b.ts": "// b.ts\nb();\n" });
    expect(path).toBe("a();\n\nconsole.log(c()); // 3\n");
    expect(languages).toEqual(["ts", "ts", "ts"]);
    expect(promisedOutput(path)).toEqual(["3"]);
  });
});
