import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import { shownBlocks } from "../../scripts/release/shown-code.ts";
import { codeLanguages } from "../lib/code-languages.ts";

/** The TypeScript of a guide. */
export interface Guide {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** Its path as one module: every block that names no file of its own, in order. */
  readonly path: string;
  /** The blocks that name a file in their first line, by that name. */
  readonly files: Readonly<Record<string, string>>;
  /** The language of every block of code, empty where it names none. */
  readonly languages: readonly string[];
}

const folder = fromRoot("docs/guides");
const fileName = /^\/\/ ([\w-]+(?:\.test)?\.ts)\n/;

export function readGuides(): Guide[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => guideOf(file.slice(0, -".md".length), readFileSync(join(folder, file), "utf8")));
}

export function guideOf(name: string, markdown: string): Guide {
  const blocks = shownBlocks(markdown);
  const named = blocks.flatMap((code) => {
    const file = fileName.exec(code)?.[1];
    return file === undefined ? [] : [[file, code] as const];
  });
  const path = blocks.filter((code) => !fileName.test(code)).join("\n");
  return { name, path, files: Object.fromEntries(named), languages: codeLanguages(markdown) };
}
