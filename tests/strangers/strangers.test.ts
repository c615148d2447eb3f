import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockServer, startMock } from "@peaqos/mock";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { runTool, type ToolResult } from "../../scripts/lib/run-tool.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const documents = ["json", "yaml"].map((format) => ({
  format,
  contract: fileURLToPath(import.meta.resolve(`@peaqos/types/openapi.${format}`)),
}));

const strangers = [
  {
    name: "hey-api",
    generate: (contract: string, folder: string) => [
      "hey-api",
      "--input",
      contract,
      "--output",
      join(folder, "generated"),
      "--client",
      "@hey-api/client-fetch",
    ],
  },
  {
    name: "openapi-typescript",
    generate: (contract: string, folder: string) => ["openapi-typescript", contract, "--output", join(folder, "generated.ts")],
  },
];

let mock: MockServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const tsconfig = {
  compilerOptions: { target: "ES2022", lib: ["ES2023", "DOM", "DOM.Iterable"], types: ["node"], noEmit: true, strict: true },
  files: ["story.ts"],
};

function expectSuccess({ status, stdout, stderr }: ToolResult): void {
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
}

describe("a client that another generator made from the published contract", () => {
  const cases = strangers.flatMap((stranger) => documents.map((document) => ({ ...stranger, ...document })));
  it.each(cases)("by $name from $format compiles, and walks the story", async ({ name, generate, contract }) => {
    // Inside the workspace, so that the story finds the generator's runtime; hidden, so that no other tool finds the story.
    const folder = mkdtempSync(join(here, ".stranger-"));
    try {
      cpSync(join(here, name), folder, { recursive: true });
      expectSuccess(runTool(generate(contract, folder), { cwd: folder }));
      const module = { module: "ESNext", moduleResolution: "bundler" };
      writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ ...tsconfig, compilerOptions: { ...tsconfig.compilerOptions, ...module } }),
      );
      expectSuccess(runTool(["tsc", "-p", folder]));
      // Not synchronously: the mock that the story talks to lives in this process.
      const story = [fromRoot("scripts/run.mjs"), "tsx", join(folder, "story.ts"), mock.url];
      const { stdout: told } = await promisify(execFile)(process.execPath, story, { timeout: 30_000 });
      expect(told.trim().split("\n")).toEqual(["true", "active", "5 created", "200 confirmed"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
