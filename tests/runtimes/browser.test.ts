import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type MockServer, startMock } from "@peaqos/mock";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";

/** What every runtime has to be able to do: one page, every item, an error with its code, a pairing's token kept out of JSON. */
const PROGRAM = `
import { hasCode, PeaqosClient } from "@peaqos/sdk";
import { createOrchestrationClient, getMachine } from "@peaqos/sdk/orchestration";

export async function story(orchestrationUrl) {
  const warnings = [];
  const options = { orchestrationUrl, apiKey: "browser-key", onWarning: (message) => warnings.push(message) };
  const client = new PeaqosClient(options);
  const { items } = await client.orchestration.listMachines({ limit: 20 });
  const all = [];
  for await (const { id } of client.orchestration.listMachinesAll()) all.push(id);
  const { item } = await getMachine(createOrchestrationClient({ orchestrationUrl, apiKey: "browser-key", onWarning() {} }), items[0].id);
  const missing = await client.orchestration.getMachine("mach_unknown", { headers: { prefer: "code=404, example=NOT_FOUND" } }).result();
  const { item: agent } = await client.orchestration.enrollMachineAgent(item.id);
  return {
    ids: items.map(({ id }) => id),
    all,
    name: item.displayName,
    missing: !missing.ok && hasCode(missing.error, "NOT_FOUND"),
    token: typeof agent.provisioningToken,
    hidden: !JSON.stringify(agent).includes(agent.provisioningToken),
    warnings,
  };
}`;

const EXPECTED = {
  ids: ["mach_rover7", "mach_drone2"],
  all: ["mach_rover7", "mach_drone2"],
  name: "Survey rover 7",
  missing: true,
  token: "string",
  hidden: true,
  warnings: ["An apiKey in a browser is public."],
};

let mock: MockServer;
let pages: Server;
let browser: Browser;
let page: Page;

/** The program for a page, and for a worker that posts what came of it. */
async function bundles(): Promise<Record<string, string>> {
  const folder = mkdtempSync(fromRoot("node_modules/.browser-"));
  try {
    const sources = {
      "/page.js": `${PROGRAM}\nglobalThis.story = story;`,
      "/worker.js": `${PROGRAM}\nonmessage = ({ data }) => story(data).then(postMessage, (error) => postMessage(String(error)));`,
    };
    const built = Object.entries(sources).map(async ([path, source]) => {
      const entry = join(folder, path);
      writeFileSync(entry, source);
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        format: "esm",
        platform: "browser",
        write: false,
      });
      return [path, outputFiles[0]?.text ?? ""] as const;
    });
    return Object.fromEntries(await Promise.all(built));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(chromiumPath === undefined)("the SDK, bundled, in a headless browser, against a mock of another origin", () => {
  beforeAll(async () => {
    const files = await bundles();
    mock = await startMock();
    pages = createServer((request, response) => {
      const script = files[request.url ?? ""];
      response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript");
      response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => pages.once("listening", resolve));
    browser = await launchChromium();
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(pages.address() as AddressInfo).port}/`, { waitUntil: "load" });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    await mock?.close();
  });

  it("works in a page", async () => {
    const told = await page.evaluate(
      (url) => (globalThis as unknown as { story(url: string): Promise<unknown> }).story(url),
      mock.url,
    );
    expect(told).toEqual(EXPECTED);
  });

  it("works in a worker", async () => {
    const told = await page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const worker = new Worker("/worker.js", { type: "module" });
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(url);
        }),
      mock.url,
    );
    expect(told).toEqual(EXPECTED);
  });
});
