import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../../scripts/lib/root.ts";
import { STORY_TOLD } from "../../lib/story-told.ts";
import type { Consumers } from "../consumers.test.ts";
import { runNode } from "../run.ts";

const MODULE_TOLD = { remembered: true, missing: true, machines: STORY_TOLD.ids, path: "/api/v1/machines" };

/** Compilers by their version, each with its package in the workspace or among the tools. */
const compilers = {
  "5.9": () => fromRoot("node_modules/typescript"),
  "6.0": ({ installation }: Consumers) => installation.tool("node_modules/typescript-6"),
  "7.0": ({ installation }: Consumers) => installation.tool("node_modules/typescript-7"),
};

/** Every project checks the declarations of its packages too: `skipLibCheck` is off. */
export function typescriptConsumers(consumers: Consumers): void {
  for (const [version, folderOf] of Object.entries(compilers)) {
    describe(version, () => {
      const tsc = (args: readonly string[], cwd: string) => runNode([join(folderOf(consumers), "bin/tsc"), ...args], cwd);

      it("is the version that it should be", async () => {
        expect(await tsc(["--version"], fromRoot(""))).toContain(`Version ${version}.`);
      });

      it("compiles for a bundler and a browser: the DOM, nothing of Node, exactOptionalPropertyTypes", async () => {
        expect(await tsc(["-p", "tsconfig.bundler.json"], consumers.installation.sdkOnly)).toBe("");
      });

      // What was compiled also runs.
      it.each([
        ["node16", "dynamic.cjs", STORY_TOLD.ids],
        ["node20", "required.cjs", [...STORY_TOLD.ids, "function"]],
      ])("compiles all packages with module %s, without the DOM, and its modules run", async (module, commonJs, told) => {
        const { everything } = consumers.installation;
        const out = `out-${module}-${version}`;
        expect(await tsc(["-p", `tsconfig.${module}.json`, "--outDir", out], everything)).toBe("");
        expect(JSON.parse(await runNode([join(out, "module.mjs")], everything))).toEqual(MODULE_TOLD);
        expect(JSON.parse(await runNode([join(out, commonJs), consumers.mock.url], everything))).toEqual(told);
      });
    });
  }
}
