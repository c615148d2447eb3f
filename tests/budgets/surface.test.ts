import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedPackages } from "../lib/published.ts";
import { anysOf, entryPointsOf, exportsOf, reachableFilesOf, surfaceOf } from "./surface.ts";

// After a change that is meant: npm test -- tests/budgets/surface.test.ts -u
describe.each(publishedPackages)("the exported surface of $name", (owner) => {
  const { folder, shortName } = owner;

  it("is what surface/ says: names, kinds and signatures", async () => {
    const surface = entryPointsOf(owner).map((entry) => surfaceOf(entry, owner));
    await expect(surface.join("\n")).toMatchFileSnapshot(`surface/${shortName}.txt`);
  });

  it("has no default export", () => {
    const names = entryPointsOf(owner).flatMap((entry) => exportsOf(entry).map((symbol) => symbol.name));
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain("default");
  });

  it("has no `any` in any declaration that it leads to", () => {
    const files = reachableFilesOf(owner);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ file }) => anysOf(file))).toEqual([]);
  });

  it("leads to declarations of the package, its dependencies and Node alone", () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const known = (name: string) =>
      name.startsWith(".") ||
      name.startsWith(`${owner.name}/`) ||
      builtinModules.includes(name.replace(/^node:/, "")) ||
      Object.keys(dependencies).some((it) => name === it || name.startsWith(`${it}/`));
    expect(reachableFilesOf(owner).flatMap(({ imports }) => imports.filter((name) => !known(name)))).toEqual([]);
  });
});
