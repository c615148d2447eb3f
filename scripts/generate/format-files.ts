import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fromRoot } from "../lib/root.ts";
import { mustRunTool } from "../lib/run-tool.ts";

/** Formats generated files as the formatter formats hand-written ones: all at once, in a folder of their own. */
export function formatFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-format-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const format = ["biome", "format", "--write", "--vcs-enabled=false", `--config-path=${fromRoot("biome.json")}`, "."];
    mustRunTool(format, "The generated files cannot be formatted", { cwd: folder });
    return Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
