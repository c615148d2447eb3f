import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { readSteps } from "./read-steps.ts";

const examples = readdirSync(fromRoot("examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const read = (file: string): string => readFileSync(fromRoot(file), "utf8");
const filesOf = (example: string): readonly string[] =>
  readdirSync(fromRoot(`examples/${example}/src`)).map((file) => `examples/${example}/src/${file}`);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const root: Manifest = JSON.parse(read("package.json"));

/** The packages that a file imports, types included. */
function importedBy(file: string): readonly string[] {
  const names = [...read(file).matchAll(/(?:from |import\()"([^".][^"]*)"/g)].map(([, name = ""]) => name);
  return names.filter((name) => !isBuiltin(name));
}

/** `@peaqos/sdk/orchestration` is of `@peaqos/sdk`. */
function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

describe.each(examples)("the example %s", (example) => {
  const manifest: Manifest = JSON.parse(read(`examples/${example}/package.json`));
  const declared = { ...manifest.dependencies, ...manifest.devDependencies };

  it("begins in its README with two commands, on a fresh clone", () => {
    const [build, start] = readSteps(example);
    expect(build).toEqual({ command: "npm run build", variables: [] });
    expect(start?.command).toMatch(new RegExp(`^npm start --prefix examples/${example}( -- .*)?$`));
    expect(start?.variables).toEqual([]);
  });

  it("shows no command in its README that no test runs", () => {
    const tested = read(`tests/examples/${example}.test.ts`);
    const literals = [...tested.matchAll(/command === "([^"]+)"|findStep\(steps, "([^"]+)"\)/g)].map(
      ([, one, other]) => one ?? other,
    );
    const patterns = [...tested.matchAll(/findStep\(steps, \/(.+)\/\)/g)].map(([, pattern = ""]) => new RegExp(pattern));
    const untested = readSteps(example).filter(
      ({ command }) =>
        command !== "npm run build" && !literals.includes(command) && !patterns.some((pattern) => pattern.test(command)),
    );
    expect(untested).toEqual([]);
  });

  it("imports what it declares, by public entry points", () => {
    const imported = filesOf(example).flatMap(importedBy);
    expect(imported.filter((name) => !(packageOf(name) in declared))).toEqual([]);
    const entries = ["@peaqos/sdk", "@peaqos/sdk/orchestration", "@peaqos/sandbox"];
    expect(imported.filter((name) => name.startsWith("@peaqos/") && !entries.includes(name))).toEqual([]);
  });

  it("needs the sandbox only to try it out", () => {
    expect(manifest.dependencies).not.toHaveProperty("@peaqos/sandbox");
    const always = filesOf(example).filter((file) => !file.endsWith("/demo.ts"));
    expect(always.filter((file) => /^import (?!type ).* from "@peaqos\/sandbox"/m.test(read(file)))).toEqual([]);
  });

  it("declares the versions that are tested here", () => {
    const tested: Readonly<Record<string, string>> = { ...root.dependencies, ...root.devDependencies };
    const expected = Object.keys(declared).map((name) => [name, name.startsWith("@peaqos/") ? "*" : tested[name]]);
    expect(declared).toEqual(Object.fromEntries(expected));
  });

  it("has no file of more than 150 lines", () => {
    expect(filesOf(example).filter((file) => read(file).split("\n").length > 150)).toEqual([]);
  });
});
