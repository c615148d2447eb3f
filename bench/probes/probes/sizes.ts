import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { type Contestant, measured, type Probe } from "../probe.ts";

const resolveDir = fileURLToPath(new URL("..", import.meta.url));

/** Our own size has a budget in the tests; here it stands beside the others. */
export const bundleSize: Probe<Contestant> = {
  title: "one list call, min / gzip kB",
  async run({ snippets }) {
    const sizes = await Promise.all(
      Object.entries(snippets.listCalls).map(async ([style, contents]) => `${await sizeOf(contents)} ${style}`.trim()),
    );
    return measured(sizes.join(", "));
  },
};

async function sizeOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return `${(code.length / 1000).toFixed(1)} / ${(gzipSync(code).length / 1000).toFixed(1)}`;
}
