import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../generate/contract.ts";
import { errorTable } from "../generate/error-table.ts";
import { mustRunTool } from "../lib/run-tool.ts";
import { withCodeSamples } from "./code-samples.ts";

/** The reference of the HTTP API as one page, which opens without a network and sends nothing anywhere. */
export function referencePage(contract: Contract): string {
  const info = contract.info as { description: string };
  // The table is for readers of the page only: in the contract the same facts stand with the examples.
  const described = {
    ...withCodeSamples(contract),
    info: { ...info, description: `${info.description}\n## Error codes\n\n${errorTable(contract)}\n` },
  };
  const folder = mkdtempSync(join(tmpdir(), "peaqos-docs-"));
  try {
    const source = join(folder, "openapi.json");
    writeFileSync(source, JSON.stringify(described));
    const built = join(folder, "index.html");
    mustRunTool(["redocly", "build-docs", source, "--inlineBundle", "--output", built], "the reference cannot be built");
    return offline(readFileSync(built, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
    .replace("<head>", `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/(<body[^>]*>)/, `$1\n${header}`);
}

/** The way back to the guides, in the colours of their header. */
const header = `<style>
.site-header { color-scheme: light dark; background: light-dark(#f2f4f8, #1e2024); color: light-dark(#222, #f5f5f5);
  font: 16px/40px system-ui, sans-serif; padding: 0 1rem; display: flex; gap: 1.5rem; }
.site-header a { color: inherit; text-decoration: none; }
.site-header a:hover, .site-header a:focus-visible { text-decoration: underline; }
.site-header a:first-child { font-weight: bold; margin-right: auto; }
</style>
<header class="site-header"><a href="../index.html">peaqOS for TypeScript</a><a href="../recipes/index.html">Recipes</a></header>`;
