// Bundles the entry points of the package in this folder: bundle.mjs [--inline PACKAGE] FILE... What it depends on stays outside, save
// what it only needs to be built, and what is inlined: a few files are loaded in a fraction of the time that it takes to load many.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";

const { values, positionals } = parseArgs({ options: { inline: { type: "string" } }, allowPositionals: true });
const { name: self, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const outside = [self, ...Object.keys(dependencies ?? {})].filter((name) => name !== values.inline);
// Chunks are named after what is in them, so those of the last build would stay.
for (const file of readdirSync("dist", { recursive: true })) if (file.endsWith(".js")) rmSync(join("dist", file));
buildSync({
  entryPoints: positionals,
  outdir: "dist",
  outbase: "src",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  // As the sources are compiled. With a Node as its target, esbuild makes some regular expressions anew at each use.
  target: "es2022",
  external: outside.flatMap((name) => [name, `${name}/*`]),
  logLevel: "warning",
});
