import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sourcePaths } from "../../scripts/docs/source-paths.ts";
import { fromRoot } from "../../scripts/lib/root.ts";

const packages = fromRoot("packages");

/** What the sources of the packages import from each other. */
function imported(): Set<string> {
  const sources = readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, "src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    return files.map((file) => readFileSync(join(folder, file), "utf8"));
  });
  const specifiers = sources.flatMap((source) => [...source.matchAll(/\b(?:from|import) ?\(?"(@peaqos\/[\w/-]+)"/g)]);
  return new Set(specifiers.map(([, specifier = ""]) => specifier));
}

it("the site is made from sources: whatever packages import from each other leads to one, built or not", () => {
  const specifiers = [...imported()];
  expect(specifiers.length).toBeGreaterThan(3);
  expect(specifiers.filter((specifier) => !(specifier in sourcePaths))).toEqual([]);
  expect(Object.values(sourcePaths).filter((source) => !existsSync(join(packages, source)))).toEqual([]);
});
