import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { STORY_TOLD } from "../../lib/story-told.ts";
import type { Consumers } from "../consumers.test.ts";
import { run, runNode } from "../run.ts";

/** Runtimes whose binary comes as an npm package, for the platform of CI. On others they are left out. */
const binaries = [
  {
    name: "Deno, with the network of this machine as its only permission",
    file: "node_modules/@deno/linux-x64-glibc/deno",
    args: ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
  },
  { name: "Bun", file: "node_modules/@oven/bun-linux-x64/bin/bun", args: ["run"] },
];

export function runtimeConsumers(consumers: Consumers): void {
  it("tells the story in workerd, from a worker without compatibility flags", async () => {
    const { installation, mock } = consumers;
    const worker = join(installation.sdkOnly, "worker.js");
    await build({
      entryPoints: [join(installation.sdkOnly, "worker/worker.mjs")],
      outfile: worker,
      bundle: true,
      format: "esm",
      conditions: ["workerd", "worker"],
    });
    const told = await runNode([installation.tool("run-worker.mjs"), worker, `mock=${mock.url}`], installation.sdkOnly);
    expect(JSON.parse(told)).toEqual(STORY_TOLD);
  });

  it.each(binaries)("tells the story in $name", async ({ file, args }) => {
    const { installation, mock } = consumers;
    const binary = installation.tool(file);
    if (`${process.platform} ${process.arch}` !== "linux x64" && !existsSync(binary)) return;
    expect(JSON.parse(await run(binary, [...args, "main.mjs", mock.url], installation.sdkOnly))).toEqual(STORY_TOLD);
  });
}
