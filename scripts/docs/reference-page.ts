import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contract } from "../generate/contract.ts";
import { errorTable } from "../generate/error-table.ts";
import { mustRunTool } from "../lib/run-tool.ts";
import { withCodeSamples } from "./code-samples.ts";
import { frameStyle, siteHeader, themeScript, titleTags } from "./site-frame.ts";

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

/** The page with the frame of the site, without its one remote picture, and with a policy that lets no browser send anything anywhere. */
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
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, redoclyLogo)
    .replace(/<meta charset="utf8" ?\/>/, '<meta charset="utf-8">')
    .replace(/<title>[^<]*<\/title>/, () => titleTags("HTTP reference", description))
    .replace(
      "<head>",
      () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<script>${themeScript}</script>`,
    )
    .replace("</head>", () => `<style>${frameStyle}${ownStyle}</style>\n</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}\n<script>${beforeRedoc}</script>\n${siteHeader("../", "reference")}`)
    .replace("<main ", '<main id="content" tabindex="-1" ')
    .replace(/<\/body>\s*<\/html>\s*$/, () => `<script>${afterRedoc}</script>\n</body>\n</html>\n`);
}

const description =
  "Every operation of the Machine Markets API: its parameters, answers and errors, with code in TypeScript and curl.";
const ownFile = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const ownStyle = ownFile("./reference.css");
const beforeRedoc = ownFile("./before-redoc.js");
const afterRedoc = ownFile("./after-redoc.js");

/** The name of the maker, in place of a picture from its server. */
const redoclyLogo = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 54 16" width="54" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="bold" fill="#8b8e99">Redocly</text></svg>`,
)}`;
