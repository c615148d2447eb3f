import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = ["types", "client", "sdk", "mock", "sandbox"];
const generated = [
  "packages/types/openapi.json",
  "packages/types/openapi.yaml",
  ...packages.flatMap((name) =>
    readdirSync(join(root, "packages", name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".gen.ts"))
      .map((file) => join("packages", name, "src", file)),
  ),
];

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "peaqos-generate-"));
  for (const entry of ["spec", "scripts", "package.json", "package-lock.json", "biome.json", "redocly.yaml", "docs/guides"]) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  for (const name of packages) {
    cpSync(join(root, "packages", name), join(copy, "packages", name), {
      recursive: true,
      filter: (source) => !/[\\/](dist|node_modules|\.turbo)$/.test(source),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

function generate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "tsx", "scripts/generate.ts", ...args], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

describe("npm run generate", () => {
  it("finds the committed files fresh", () => {
    expect(generate("--check")).toMatchObject({ status: 0 });
  });

  it("writes the same bytes every time", () => {
    const before = generated.map((file) => readFileSync(join(copy, file), "utf8"));
    for (const file of generated) rmSync(join(copy, file));
    expect(generate()).toMatchObject({ status: 0 });
    expect(generated.map((file) => readFileSync(join(copy, file), "utf8"))).toEqual(before);
  });

  it("--check names every file that was edited by hand, says how to mend it, and changes nothing", () => {
    for (const file of generated) appendFileSync(join(copy, file), file.endsWith(".json") ? " " : "\n");
    const { status, output } = generate("--check");
    expect(status).toBe(1);
    for (const file of generated) expect(output).toContain(file);
    expect(output).toContain("npm run generate");
    expect(generate("--check").status).toBe(1);
  });

  it("--check fails when the contract was changed and nothing was generated", () => {
    const file = join(copy, "spec/schemas/machines.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("A name for people.", "A name."));
    const { status, output } = generate("--check");
    expect(status).toBe(1);
    expect(output).toContain("packages/types/src/schema.gen.ts");
    expect(output).toContain("packages/types/openapi.json");
  });

  it("refuses a contract that cannot be bundled, and says where", () => {
    const file = join(copy, "spec/paths/machines.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("MachineListResponse", "NoSuchResponse"));
    const { status, output } = generate();
    expect(status).not.toBe(0);
    expect(output).toContain("NoSuchResponse");
  });
});
