import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { promisedOutput } from "../../scripts/release/shown-code.ts";
import { consumersWanted } from "../consumers/wanted.ts";
import { guideOf } from "../guides/read-guides.ts";

/** What is in a clone is neither installed nor made. */
const made = new Set(["node_modules", "dist", ".git", ".turbo", "coverage"]);
const cloned = (path: string) => !path.split(sep).some((name) => made.has(name)) && path !== join("docs", "site");
const MINUTES = 60_000;

// It installs from the registry, as a newcomer does: always in CI, and elsewhere when it is asked for.
describe.skipIf(!consumersWanted)("a newcomer with a clone and the README", { timeout: 5 * MINUTES }, () => {
  let clone: string;
  const started = Date.now();

  beforeAll(async () => {
    clone = realpathSync(mkdtempSync(join(tmpdir(), "peaqos-clone-")));
    cpSync(fromRoot(""), clone, { recursive: true, filter: (from) => cloned(relative(fromRoot(""), from)) });
  }, 10 * MINUTES);
  afterAll(() => rmSync(clone, { recursive: true, force: true }), 10 * MINUTES);

  async function run(command: string, ...args: string[]): Promise<string> {
    const { NODE_OPTIONS: _, ...env } = process.env;
    return promisify(execFile)(command, args, { cwd: clone, env, maxBuffer: 1e8 }).then(
      ({ stdout }) => stdout,
      ({ stdout, stderr }) => {
        throw new Error(`${[command, ...args].join(" ")} failed.\n${stdout}${stderr}`);
      },
    );
  }

  it("installs, builds and sees the whole story with one command", { timeout: 15 * MINUTES }, async () => {
    expect(await run("npm", "start")).toContain("Done: ");
  });

  it("makes a first call with the ten lines of the README", async () => {
    const { path } = guideOf("README", readFileSync(join(clone, "README.md"), "utf8"));
    writeFileSync(join(clone, "first.ts"), path);
    expect(await run("npx", "tsx", "first.ts")).toContain("no such machine, but pol_");
    console.info(`From the clone to the first call: ${Math.round((Date.now() - started) / 1000)} s.`);
  });

  it("makes a first order with the quick start", async () => {
    const { path } = guideOf("quick-start", readFileSync(join(clone, "docs/guides/quick-start.md"), "utf8"));
    writeFileSync(join(clone, "quick-start.ts"), path);
    expect((await run("npx", "tsx", "quick-start.ts")).trim().split("\n")).toEqual(promisedOutput(path));
  });
});
