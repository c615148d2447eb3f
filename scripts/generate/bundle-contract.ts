import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mustRunTool } from "../lib/run-tool.ts";
import type { Contract } from "./contract.ts";

/** `spec/` as one document: every `$ref` to another file becomes one into `components`. */
export function bundleContract(): Contract {
  const folder = mkdtempSync(join(tmpdir(), "peaqos-bundle-"));
  try {
    const file = join(folder, "openapi.json");
    const { stderr } = mustRunTool(
      ["redocly", "bundle", "spec/openapi.yaml", "--output", file],
      "spec/openapi.yaml cannot be bundled",
    );
    // Two components of one name would be renamed silently, and with them the types that users see.
    if (/conflict/i.test(stderr)) throw new Error(`spec/ has two components of one name:\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8")) as Contract;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
