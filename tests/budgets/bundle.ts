import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type OutputFile } from "esbuild";

interface Bundle {
  readonly chunks: readonly OutputFile[];
  /** The files that went into it. */
  readonly inputs: readonly string[];
  /** What it still imports. */
  readonly imports: readonly string[];
}

/** A program as a production build has it, for a browser unless the options say otherwise. */
export async function bundle(stdin: { contents: string; resolveDir: string }, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin,
    outdir: stdin.resolveDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    platform: options.conditions === undefined ? "browser" : "neutral",
    external: ["node:*"],
    legalComments: "none",
    ...options,
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.filter((it) => it.external).map((it) => it.path),
  );
  return { chunks: outputFiles, inputs: Object.keys(metafile.inputs), imports };
}

/** How many bytes go over the wire. */
export function bytesOf(chunks: readonly OutputFile[]): number {
  return chunks.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
