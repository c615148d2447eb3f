import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const program = 'import { createClient } from "@peaqos/client"; createClient({ orchestrationUrl: "http://127.0.0.1:1" });';

/** The code of a program in a bundle for a runtime, which bundlers know by its conditions. */
async function bundled(conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

describe("a bundle", () => {
  it.each(["workerd", "worker", "edge-light", "deno", "bun", "browser", "react-native"])(
    "for %s holds nothing of Node, also where the runtime takes itself for Node as well",
    async (condition) => {
      for (const conditions of [[condition], ["node", condition]]) {
        expect(await bundled(conditions)).not.toMatch(/node:|getBuiltinModule/);
      }
    },
  );

  it("for any other runtime holds nothing of Node either", async () => {
    expect(await bundled([])).not.toMatch(/node:|getBuiltinModule/);
  });

  it("for Node holds its transport, and imports nothing all the same", async () => {
    const code = await bundled(["node"]);
    expect(code).toContain("node:https");
    expect(code).not.toMatch(/^import\b|\brequire\(|\bimport\(/m);
  });
});
