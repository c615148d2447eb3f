// Finishes the dist of the package in this folder: what is published holds nothing stale, and nothing twice.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync("dist", { recursive: true }).map((file) => join("dist", file));

for (const file of files.filter((it) => it.endsWith(".d.ts"))) {
  const name = file.slice(0, -".d.ts".length);
  if (existsSync(`${name.replace("dist", "src")}.ts`)) rewrite(file, withTabs);
  // An earlier build left it, and its source is gone.
  else for (const built of [".d.ts", ".js"]) rmSync(name + built, { force: true });
}
for (const file of files.filter((it) => it.endsWith(".js") && existsSync(it))) rewrite(file, withoutDocs);

function rewrite(file, change) {
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
}

/** A fifth of a generated declaration file are the four spaces that the compiler indents with. */
function withTabs(text) {
  return text.replace(/^( {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}

/** Editors take the docs from the declarations, which have all of them. */
function withoutDocs(text) {
  return text.replace(/^[ \t]*\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm, "");
}
