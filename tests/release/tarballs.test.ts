import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { packPackages, tarballProblems } from "../../scripts/release/packed-packages.ts";
import { publishedPackages } from "../../scripts/release/published-packages.ts";
import { releaseTable } from "../../scripts/release/release-table.ts";
import { missingOutput, shownBlocks } from "../../scripts/release/shown-code.ts";
import { installedPrograms, readmePrograms, runPrograms } from "../../scripts/release/trial-project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "peaqos-tarballs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a tarball", { timeout: 240_000 }, () => {
  /** Packs a package with these exports, and files that export a number. */
  async function packed(exports: object) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "all", private: true, workspaces: ["packages/*"] }));
    const it = join(folder, "packages/it");
    mkdirSync(it, { recursive: true });
    writeFileSync(
      join(it, "package.json"),
      JSON.stringify({ name: "it", version: "0.1.0", type: "module", license: "MIT", exports }),
    );
    writeFileSync(join(it, "index.js"), "export const one = 1;\n");
    writeFileSync(join(it, "index.d.ts"), "export declare const one: 1;\n");
    writeFileSync(join(it, "document.yaml"), "one: 1\n");
    const [tarball] = await packPackages(folder, publishedPackages(folder), join(folder, "tarballs"));
    if (tarball === undefined) throw new Error("Nothing was packed.");
    return tarball;
  }
  const good = { types: "./index.d.ts", default: "./index.js" };

  it("with types and documents has no problems", async () => {
    const exports = { ".": good, "./document.yaml": "./document.yaml" };
    const { tarball, version, entryCount, size, unpackedSize } = await packed(exports);
    expect({ version, entryCount }).toEqual({ version: "0.1.0", entryCount: 4 });
    expect(unpackedSize).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(0);
    expect(await tarballProblems(tarball, exports)).toEqual([]);
  });

  it("without a file that it exports is refused by publint", async () => {
    const exports = { ".": good, "./gone": { types: "./gone.d.ts", default: "./gone.js" } };
    const { tarball } = await packed(exports);
    expect(await tarballProblems(tarball, exports)).toContainEqual(expect.stringMatching(/^publint refuses [\s\S]*gone\.js/));
  });

  it("without types is refused by attw", async () => {
    const exports = { ".": good, "./untyped": "./untyped.js" };
    mkdirSync(join(folder, "packages/it"), { recursive: true });
    writeFileSync(join(folder, "packages/it/untyped.js"), "export const two = 2;\n");
    const { tarball } = await packed(exports);
    expect(await tarballProblems(tarball, exports)).toEqual([expect.stringMatching(/^attw refuses /)]);
  });
});

describe("code that a document shows", { timeout: 240_000 }, () => {
  // The packages of the workspace stand in for installed ones.
  beforeEach(() => {
    symlinkSync(fromRoot("node_modules"), join(folder, "node_modules"), "junction");
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  });

  it("is compiled and run, also where it is a test", async () => {
    const programs = [
      {
        from: "a program",
        code: 'import { operationTable } from "@peaqos/types";\nconsole.log(operationTable.checkHealth.path);\n',
      },
      { from: "a test", code: 'import { expect, it } from "vitest";\nit("is", () => expect(1).toBe(1));\n' },
    ];
    expect(await runPrograms(folder, programs)).toEqual([]);
  });

  it("is named with its document where it does not compile", async () => {
    const code = 'import { gone } from "@peaqos/types";\ngone();\n';
    expect(await runPrograms(folder, [{ from: "README of it, block 2", code }])).toEqual([
      expect.stringMatching(/'gone'[\s\S]*1\.ts is README of it, block 2/),
    ]);
  });

  it("is named where it fails, and where it does not print what was promised", async () => {
    const problems = await runPrograms(folder, [
      { from: "the first", code: 'throw new Error("It is broken.");\n' },
      { from: "the second", code: "console.log(1 + 1); // 3\n", promises: true },
      { from: "the third", code: "console.log(1 + 1); // 2\n", promises: true },
      { from: "the test", code: 'import { expect, it } from "vitest";\nit("is", () => expect(1).toBe(2));\n' },
    ]);
    expect(problems).toEqual([
      expect.stringMatching(/^the first fails:\n[\s\S]*It is broken\./),
      "the second does not print 3, but:\n2",
      expect.stringMatching(/^the test fails:\n/),
    ]);
  });

  it("does not work by what is set for this project", async () => {
    process.env.PEAQOS_OF_THIS_TEST = "set";
    try {
      const code = 'if (process.env.PEAQOS_OF_THIS_TEST !== undefined) throw new Error("It is set.");\n';
      expect(await runPrograms(folder, [{ from: "it", code }])).toEqual([]);
    } finally {
      delete process.env.PEAQOS_OF_THIS_TEST;
    }
  });

  it("is read from every README that is installed", () => {
    const programs = installedPrograms(folder, ["@peaqos/sdk", "@peaqos/server-kit"]);
    expect(programs.length).toBeGreaterThan(1);
    expect(programs[1]?.from).toBe("README of @peaqos/sdk, block 2");
  });

  it("is every block of TypeScript, as it is written", () => {
    const markdown = "```ts\na();\n```\n\n```sh\nb\n```\n\n```ts\nc();\nd();\n```\n";
    expect(shownBlocks(markdown)).toEqual(["a();\n", "c();\nd();\n"]);
    expect(readmePrograms("it", markdown)[1]).toEqual({ from: "README of it, block 2", code: "c();\nd();\n" });
    expect(missingOutput("console.log(a); // 1\nconsole.log(b); // 2\n", "2\n1\n")).toEqual(["2"]);
  });
});

it("the table of a release has a line a package", () => {
  const sizes = { tarball: "/a.tgz", size: 22_020, unpackedSize: 412_600, entryCount: 9, tag: "latest" };
  expect(
    releaseTable([
      { name: "@peaqos/client", version: "0.1.0", ...sizes },
      { name: "@peaqos/server-kit", version: "0.1.0", ...sizes, size: 1_500, entryCount: 123 },
    ]),
  ).toBe(
    [
      "package             version  packed kB  unpacked kB  files  dist-tag",
      "@peaqos/client      0.1.0         22.0        412.6      9  latest",
      "@peaqos/server-kit  0.1.0          1.5        412.6    123  latest",
    ].join("\n"),
  );
});
