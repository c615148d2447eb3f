import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackedPackages, packedPackages } from "./packed-packages.ts";

let packed: PackedPackages;
beforeAll(() => {
  packed = packedPackages();
});
afterAll(() => packed.remove());

const KEY = 'orchestrationUrl: "https://orchestration.peaq.xyz", apiKey: "key"';

/** The most bytes that a program may weigh, minified and compressed, and what it must not carry along. */
const programs = [
  {
    name: "one operation through the functional form",
    bytes: 5_000,
    code: `import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";
      const client = createOrchestrationClient({ ${KEY} });
      console.log(await getMachine(client, "mach_rover7"));`,
    without: ["/market/orders", "pairingToken", "ItemIterator"],
  },
  {
    name: "PeaqosClient with all operations, and one of them called",
    bytes: 11_000,
    code: `import { PeaqosClient } from "@peaqos/sdk";
      const client = new PeaqosClient({ ${KEY} });
      console.log(await client.orchestration.getMachine("mach_rover7"));`,
    without: [],
  },
];

async function bundle(code: string, platform: "browser" | "node") {
  const entry = join(packed.folder, "program.mjs");
  writeFileSync(entry, code);
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    splitting: true,
    outdir: join(packed.folder, "out"),
    write: false,
    metafile: true,
    legalComments: "none",
  });
  return { outputFiles, inputs: Object.keys(metafile.inputs) };
}

describe("bundle size, minified and gzipped by esbuild", () => {
  it.each(programs)("$name: at most $bytes bytes, in one chunk", async ({ code, bytes, without }) => {
    const { outputFiles, inputs } = await bundle(code, "browser");
    expect(outputFiles).toHaveLength(1);
    const [{ contents, text } = expect.unreachable()] = outputFiles;
    expect(gzipSync(contents, { level: 9 }).length).toBeLessThanOrEqual(bytes);
    for (const part of without) expect(text).not.toContain(part);
    expect(inputs.filter((input) => input.includes("openapi-fetch"))).toEqual([]);
  });

  it("is the same for Node as for a browser: nothing of a runtime is needed", async () => {
    for (const { code } of programs) {
      const browser = await bundle(code, "browser");
      const node = await bundle(code, "node");
      expect(node.outputFiles[0]?.text).toBe(browser.outputFiles[0]?.text);
    }
  });
});
