import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fromRoot } from "../../scripts/lib/root.ts";
import { mustRunTool } from "../../scripts/lib/run-tool.ts";

/** Where hey-api's client is. It belongs to its user's sources, so it is made here, once a run, out of sight of all other tools. */
export const heyApiFolder: string = fromRoot("node_modules/.cache/peaqos-bench/hey-api");

let made = false;

/** The sources that hey-api makes from the contract. */
export function generateHeyApiClient(): string {
  if (!made) {
    mkdirSync(heyApiFolder, { recursive: true });
    const contract = fileURLToPath(import.meta.resolve("@peaqos/types/openapi.json"));
    const args = ["hey-api", "--input", contract, "--output", heyApiFolder, "--client", "@hey-api/client-fetch"];
    mustRunTool(args, "hey-api made no client");
    made = true;
  }
  return join(heyApiFolder, "index.ts");
}

/** The same as one file of JavaScript, not minified: what a user's own build makes of it. */
export async function buildHeyApiClient(): Promise<string> {
  const outfile = join(heyApiFolder, "built.mjs");
  if (!made || !existsSync(outfile)) {
    const entry = generateHeyApiClient();
    const client = join(heyApiFolder, "client/index.ts");
    await build({
      stdin: {
        contents: `export * from ${JSON.stringify(entry)};\nexport { createClient } from ${JSON.stringify(client)};`,
        resolveDir: heyApiFolder,
      },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2022",
    });
  }
  return pathToFileURL(outfile).href;
}
