// Bundles the entry points of the package in this folder: bundle.mjs FILE... What it depends on stays outside, save what it only needs
// to be built: a server that loads a few files starts in a fraction of the time that it takes to load hundreds.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const { dependencies, engines } = JSON.parse(readFileSync("package.json", "utf8"));
// Chunks are named after what is in them, so those of the last build would stay.
for (const file of readdirSync("dist", { recursive: true })) if (file.endsWith(".js")) rmSync(join("dist", file));
buildSync({
  entryPoints: process.argv.slice(2),
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: `node${engines.node.replace(">=", "")}`,
  external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
  logLevel: "warning",
});
