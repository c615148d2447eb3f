import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PeaqosClient } from "@peaqos/sdk";
import { expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { compilerProblems } from "../lib/compiler-problems.ts";

const guide = readFileSync(fromRoot("docs/guides/moving-from-the-reference-sdk.md"), "utf8");
const rows = [...guide.matchAll(/^\| `(\w+)` +\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, there = "", here = "", remark = ""]) => {
  return { there, here, remark };
});
const names = rows.map(({ here }) => here);

it("the table of names leads to nothing that is not there", () => {
  const { orchestration } = new PeaqosClient({ orchestrationUrl: "http://127.0.0.1" });
  const exported = names.filter((name) => !(name in orchestration));
  expect(names.length - exported.length).toBeGreaterThan(40);
  const folder = mkdtempSync(fromRoot("node_modules/.names-"));
  try {
    const file = join(folder, "names.mts");
    writeFileSync(file, `export type { ${exported.join(", ")} } from "@peaqos/sdk";\n`);
    expect(compilerProblems([file])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("the table has one row for each name of the reference SDK, and calls the same what has the same name", () => {
  const inTable = guide.match(/^\| `.*$/gm) ?? [];
  expect(rows.length).toBe(inTable.length);
  expect(new Set(rows.map(({ there }) => there)).size).toBe(rows.length);
  const same = rows.filter(({ remark }) => /^the same\b/.test(remark));
  expect(same.length).toBeGreaterThan(20);
  expect(same.filter(({ there, here }) => there !== here)).toEqual([]);
});
