import { mustRunTool } from "../lib/run-tool.ts";

/** Formats generated files as the formatter formats hand-written ones. */
export function formatFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const format = ["biome", "format", "--vcs-enabled=false", `--stdin-file-path=${file}`];
      const { stdout } = mustRunTool(format, `${file} cannot be formatted`, { input: text });
      return [file, stdout];
    }),
  );
}
