// `npm run docs` builds the site into docs/site: guides, the reference of the packages and of the HTTP API, and the recipes. It opens
// from the disk or any host, needs no network and sends nothing anywhere. `npm run docs -- --serve` shows it at an address, `--out FOLDER`
// puts it elsewhere.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { finishPages } from "./docs/finish-pages.ts";
import { referencePage } from "./docs/reference-page.ts";
import { writeTypeDoc } from "./docs/type-doc.ts";
import { bundleContract } from "./generate/bundle-contract.ts";
import { fromRoot } from "./lib/root.ts";
import { serveFolder } from "./lib/serve-folder.ts";
import { recipesPage } from "./workflows/recipes-page.ts";

const contract = bundleContract();
const { values } = parseArgs({
  options: { serve: { type: "boolean" }, out: { type: "string", default: fromRoot("docs/site") } },
});
const site = resolve(values.out);
const building = `${site}.${process.pid}`;
try {
  await writeTypeDoc(building, contract);
  finishPages(building);
  for (const [part, html] of [
    ["reference", referencePage(contract)],
    ["recipes", recipesPage(contract)],
  ] as const) {
    mkdirSync(join(building, part));
    writeFileSync(join(building, part, "index.html"), html);
  }
  // In one step, so that whoever reads the site meanwhile never sees half of it.
  rmSync(site, { recursive: true, force: true });
  renameSync(building, site);
} finally {
  rmSync(building, { recursive: true, force: true });
}
console.log(`wrote ${join(site, "index.html")}`);

if (values.serve) {
  console.log(`The site is at ${await serveFolder(site, 4030)}`);
}
