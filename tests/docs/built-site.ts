import { mkdtempSync } from "node:fs";
import { fromRoot } from "../../scripts/lib/root.ts";
import { runTool } from "../../scripts/lib/run-tool.ts";

/** Builds the site into a new folder, for who calls to remove, and returns it. */
export function buildSite(): string {
  const site = mkdtempSync(fromRoot("node_modules/.site-"));
  const { status, stdout, stderr } = runTool(["tsx", "scripts/docs.ts", "--out", site]);
  if (status !== 0) throw new Error(`The site cannot be built.\n${stdout}${stderr}`);
  return site;
}
