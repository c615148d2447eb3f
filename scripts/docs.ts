// `npm run docs` builds the API reference: one HTML file that opens without a network and sends nothing anywhere.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundleContract } from "./generate/bundle-contract.ts";
import { errorTable } from "./generate/error-table.ts";
import { fromRoot } from "./lib/root.ts";
import { runTool } from "./lib/run-tool.ts";

const file = "docs/reference/index.html";

const contract = bundleContract();
const info = contract.info as { description: string };
// The table is for readers of the page only: in the contract the same facts stand with the examples.
const described = {
  ...contract,
  info: { ...info, description: `${info.description}\n## Error codes\n\n${errorTable(contract)}\n` },
};

const folder = mkdtempSync(join(tmpdir(), "peaqos-docs-"));
try {
  const source = join(folder, "openapi.json");
  writeFileSync(source, JSON.stringify(described));
  mkdirSync(dirname(fromRoot(file)), { recursive: true });
  const { status, stdout, stderr } = runTool(["redocly", "build-docs", source, "--inlineBundle", "--output", fromRoot(file)]);
  if (status !== 0) throw new Error(`the reference cannot be built:\n${stdout}${stderr}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (!readFileSync(fromRoot(file), "utf8").includes('"disableTelemetry":true')) {
  throw new Error(`${file} would send telemetry: redocly.yaml must say telemetry: off`);
}
console.log(`wrote ${file}`);
