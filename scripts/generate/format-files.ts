import { runTool } from "../lib/run-tool.ts";

/** Formats generated files as the formatter formats hand-written ones. */
export function formatFiles(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      const { status, stdout, stderr } = runTool(["biome", "format", "--vcs-enabled=false", `--stdin-file-path=${file}`], {
        input: text,
      });
      if (status !== 0) throw new Error(`${file} cannot be formatted:\n${stderr}`);
      return [file, stdout];
    }),
  );
}
