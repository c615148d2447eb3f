import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../../../scripts/lib/root.ts";

/** One `@example` of the sources of the SDK. */
export interface Example {
  /** The file, below `packages/sdk/src`. */
  readonly file: string;
  /** What the comment is written above. */
  readonly subject: string;
  readonly code: string;
}

const source = fromRoot("packages/sdk/src");

export function readExamples(): Example[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.sort().flatMap((file) => examplesOf(readFileSync(join(source, file), "utf8")).map((it) => ({ file, ...it })));
}

/** The examples of a module: what follows `@example` in a doc comment, up to the next tag or the end of the comment. */
export function examplesOf(module: string): Omit<Example, "file">[] {
  return [...module.matchAll(/^[ \t]*\/\*\*\n([\s\S]*?)^[ \t]*\*\/\n((?:[ \t]*\/\/.*\n)*)(.*)$/gm)].flatMap(
    ([, comment = "", , declaration = ""]) => {
      const text = comment.replace(/^[ \t]*\* ?/gm, "").replaceAll("*\\/", "*/");
      const subject = /^\s*(?:(?:export|abstract|async|function|class|interface|const|readonly|static) )*(\w+)/.exec(declaration);
      return text
        .split(/^@example[^\n]*\n/m)
        .slice(1)
        .map((rest) => ({ subject: subject?.[1] ?? "", code: rest.split(/^@\w+/m)[0]?.trimEnd() ?? "" }));
    },
  );
}
