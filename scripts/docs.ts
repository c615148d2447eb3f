// `npm run docs` builds the API reference and the recipes: an HTML file each, which opens without a network and sends nothing anywhere.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePage } from "./docs/write-page.ts";
import { bundleContract } from "./generate/bundle-contract.ts";
import { errorTable } from "./generate/error-table.ts";
import { mustRunTool } from "./lib/run-tool.ts";
import { recipesPage } from "./workflows/recipes-page.ts";

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
  const built = join(folder, "index.html");
  mustRunTool(["redocly", "build-docs", source, "--inlineBundle", "--output", built], "the reference cannot be built");
  writePage("docs/reference/index.html", offline(readFileSync(built, "utf8")));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

writePage("docs/recipes/index.html", recipesPage(contract));

/** The page without its one remote picture, and with a policy that lets the browser refuse whatever else would leave the machine. */
function offline(html: string): string {
  if (!html.includes('"disableTelemetry":true'))
    throw new Error("the page would send telemetry: redocly.yaml must say telemetry: off");
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline' 'unsafe-eval' blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "connect-src data: blob:",
  ].join("; ");
  return html
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, "data:,")
    .replace("<head>", `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}
