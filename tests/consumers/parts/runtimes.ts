import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { STORY_TOLD } from "../../lib/story-told.ts";
import type { Consumers } from "../consumers.test.ts";
import { run, runNode } from "../run.ts";

interface Binary {
  readonly name: string;
  readonly file: string;
  readonly args?: readonly string[];
  readonly transport: "fetch" | "node";
}

/** Runtimes whose binary comes as an npm package, for the platform of CI. On others they are left out. */
const binaries: readonly Binary[] = [
  ...["20", "22", "24", "26"].map((version) => ({
    name: `Node ${version}`,
    file: `node_modules/node-${version}/bin/node`,
    transport: "node" as const,
  })),
  {
    name: "Deno, with the network of this machine as its only permission",
    file: "node_modules/@deno/linux-x64-glibc/deno",
    args: ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
    transport: "fetch",
  },
  { name: "Bun", file: "node_modules/@oven/bun-linux-x64/bin/bun", args: ["run"], transport: "fetch" },
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

  describe.each(binaries)("$name", ({ file, args = [], transport }) => {
    const { platform, arch } = process;
    const printed = (program: string, ...more: string[]) => {
      const { installation } = consumers;
      return run(installation.tool(file), [...args, program, ...more], installation.sdkOnly);
    };

    it.runIf(`${platform} ${arch}` === "linux x64")("tells the story, over its own transport", async () => {
      expect(JSON.parse(await printed("main.mjs", consumers.mock.url))).toEqual(STORY_TOLD);
      expect((await printed("transport.mjs")).trim()).toBe(transport);
    });

    it.runIf(`${platform} ${arch}` === "linux x64" && transport === "node")(
      "requires the SDK from a CommonJS module",
      async () => {
        expect(JSON.parse(await printed("main.cjs", consumers.mock.url)).ids).toEqual(STORY_TOLD.ids);
      },
    );
  });
}
