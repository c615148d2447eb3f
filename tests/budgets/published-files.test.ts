import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ExportTarget, pack, publishedPackages } from "../lib/published.ts";

const packed = new Map(
  pack(publishedPackages.map(({ name }) => name)).map(({ name, files }) => [name, files.map((it) => it.path)]),
);

/** Files of the same kind in the same folder of `dist` are one line, so that the list is short and a new kind shows. */
function kinds(files: readonly string[]): string {
  // The changelog is there once there was a release.
  const lines = files
    .filter((file) => file !== "CHANGELOG.md")
    .map((file) => file.replace(/^(dist\/.*?)[^/]+?(\.gen)?(\.d)?(\.\w+)$/, "$1*$3$4"));
  return `${[...new Set(lines)].sort().join("\n")}\n`;
}

function targetsOf(target: ExportTarget): readonly string[] {
  return typeof target === "string" ? [target] : Object.values(target).flatMap(targetsOf);
}

// After a change that is meant: npm test -- tests/budgets/published-files.test.ts -u
describe.each(publishedPackages)("the published files of $name", ({ name, shortName, folder, manifest }) => {
  const files = packed.get(name) ?? [];
  const text = (file: string) => readFileSync(join(folder, file), "utf8");

  it("are of the kinds that files/ lists", async () => {
    await expect(kinds(files)).toMatchFileSnapshot(`files/${shortName}.txt`);
  });

  it("have its licence and what a reader needs, and no tests, sources or maps", () => {
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(files.filter((file) => /\.test\.|(^|\/)(test|src)\/|\.map$|\.tsbuildinfo$|(?<!\.d)\.[cm]?ts$/.test(file))).toEqual([]);
    for (const file of files.filter((it) => it.endsWith("js"))) expect(text(file), file).not.toMatch(/^\/\/# sourceMappingURL/m);
  });

  it("have every file that exports and bins name, and bins say what runs them", () => {
    const bins = Object.values(manifest.bin ?? {});
    const targets = [...Object.values(manifest.exports).flatMap(targetsOf), ...bins];
    expect(files).toEqual(expect.arrayContaining(targets.map((target) => target.replace(/^\.\//, ""))));
    for (const bin of bins) expect(text(bin)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("declare nothing that is gone from the sources", () => {
    const declared = files.filter((file) => file.endsWith(".d.ts"));
    const sourceOf = (file: string) => join(folder, file.replace(/^dist\//, "src/").replace(/\.d\.ts$/, ".ts"));
    expect(declared.filter((file) => !existsSync(sourceOf(file)))).toEqual([]);
  });
});
