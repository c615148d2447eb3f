import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { generateHeyApiClient } from "./hey-api-client.ts";
import { programFolder, programs } from "./programs.ts";
import type { Report } from "./report.ts";

/** What a page has to load. */
export async function measureBundles(): Promise<Report> {
  generateHeyApiClient();
  const rows: string[][] = [];
  for (const { name, all, one } of programs) {
    const [everything, single] = [await sizeOf(all), await sizeOf(one)];
    rows.push([name, everything.minified, everything.gzip, single.minified, single.gzip].map(String));
  }
  return {
    title: "Bundle size in bytes",
    columns: ["", "all, minified", "all, gzip -9", "one call, minified", "one call, gzip -9"],
    rows,
    notes: [
      "esbuild, ESM for a browser. One call means less with openapi-fetch, hey-api and raw fetch: no retries, deadline or redaction.",
    ],
  };
}

async function sizeOf(contents: string): Promise<{ readonly minified: number; readonly gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: programFolder },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
