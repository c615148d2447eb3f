import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withResults } from "../../bench/speed/results.ts";
import { formatFiles } from "../../scripts/generate/format-files.ts";
import { fromRoot } from "../../scripts/lib/root.ts";

const report = {
  title: "A table",
  columns: ["", "µs (x raw fetch)"],
  rows: [
    ["@peaqos/sdk", "1.5 (0.50x)"],
    ["raw fetch", "3 (1.00x)"],
  ],
  notes: ["A note."],
};

it("a README that the bench has written passes the linter and keeps what other benches found", () => {
  const before = readFileSync(fromRoot("README.md"), "utf8");
  const written = withResults(before, new Map([["cpu", [report]]]), ["cpu", "loopback"]);
  expect(written).toContain("### A table");
  expect(written).toContain("1.5 (0.50x)");
  expect(written).toContain("<!-- loopback -->");
  expect(written).not.toContain("### CPU per call, answers from memory");
  expect(formatFiles({ "README.md": written })["README.md"]).toBe(written);
});
