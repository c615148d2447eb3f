import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** The commands that the guide shows, word by word, by the folder of the story that their client walks. */
const guide = readFileSync(fromRoot("docs/guides/other-generators.md"), "utf8");
const commands = [...guide.matchAll(/^npx (.+)$/gm)].map(([, command = ""]) => command.split(" "));
const folderOf: Readonly<Record<string, string>> = {
  "@hey-api/openapi-ts": "hey-api",
  "openapi-typescript": "openapi-typescript",
};
/** The contract, as the commands name it. */
const shown = "node_modules/@peaqos/types/openapi.json";
const strangers = commands.map(([tool = "", ...args]) => ({ tool, args, name: folderOf[tool] }));

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
  it.each(cases)(
    "by $tool from $format, as the guide says, compiles and walks the story",
    async ({ tool, args, name, contract }) => {
      // Inside the workspace, so that the story finds the generator's runtime; hidden, so that no other tool finds the story.
      const folder = mkdtempSync(join(here, ".stranger-"));
      try {
        cpSync(join(here, name ?? expect.unreachable(`no story for ${tool}`)), folder, { recursive: true });
        const command = args.map((arg) => (arg === shown ? contract : arg));
        expect(command).toContain(contract);
        expectSuccess(runTool([tool, ...command], { cwd: folder }));
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
    },
  );

  it("is made with every generator that the guide names", () => {
    expect(commands.map(([tool]) => tool).sort()).toEqual(Object.keys(folderOf).sort());
  });
});
