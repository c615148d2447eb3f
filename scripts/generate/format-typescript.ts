import { runTool } from "../lib/run-tool.ts";

/** Formats generated modules as the formatter would format hand-written ones. */
export function formatTypeScript(modules: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(modules).map(([file, text]) => {
      const { status, stdout, stderr } = runTool(["biome", "format", "--vcs-enabled=false", `--stdin-file-path=${file}`], text);
      if (status !== 0) throw new Error(`${file} cannot be formatted:\n${stderr}`);
      return [file, stdout];
    }),
  );
}
