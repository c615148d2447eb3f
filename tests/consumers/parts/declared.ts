import { describe, it } from "vitest";
import { fromRoot } from "../../../scripts/lib/root.ts";
import { publishedPackages } from "../../lib/published.ts";
import type { Consumers } from "../consumers.test.ts";
import { runNode } from "../run.ts";

// The packages are ES modules that Node 20.19 and newer can `require`, so it is no fault that CommonJS resolves to them.
// Resolution as it was before `exports` is not supported by any Node that the packages run on.
const ATTW = ["--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm", "--format", "ascii", "--no-color"];

/** Entry points that are documents, not modules. */
const DOCUMENTS: readonly string[] = ["./openapi.yaml"];

export function declaredPackages(consumers: Consumers): void {
  describe.each(publishedPackages)("$name", ({ name, manifest }) => {
    const tarball = () => consumers.installation.tarballs[name] ?? "";

    it("is clean to publint", async () => {
      const { installation } = consumers;
      await runNode([fromRoot("node_modules/publint/src/cli.js"), "run", tarball(), "--strict"], installation.sdkOnly);
    });

    it("resolves to the right types everywhere, says attw", async () => {
      const { installation } = consumers;
      const documents = Object.keys(manifest.exports).filter((entry) => DOCUMENTS.includes(entry));
      const excluded = documents.length === 0 ? [] : ["--exclude-entrypoints", ...documents];
      const attw = fromRoot("node_modules/@arethetypeswrong/cli/dist/index.js");
      await runNode([attw, tarball(), ...ATTW, ...excluded], installation.sdkOnly);
    });
  });
}
