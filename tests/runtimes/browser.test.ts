import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type MockServer, startMock } from "@peaqos/mock";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { STORY_TOLD_IN_BROWSERS } from "../lib/story-told.ts";

let mock: MockServer;
let pages: Server;
let browser: Browser;
let page: Page;

const STORY = `import { story } from ${JSON.stringify(fromRoot("tests/lib/story.mjs"))};`;
const sources = {
  "/page.js": `${STORY}\nglobalThis.story = story;`,
  "/worker.js": `${STORY}\naddEventListener("message", ({ data }) => story(data).then(postMessage, (error) => postMessage(String(error))));`,
};

/** The program for a page, and for a worker that posts what came of it. */
async function bundles(): Promise<Record<string, string>> {
  const built = Object.entries(sources).map(async ([path, contents]) => {
    const stdin = { contents, resolveDir: fromRoot("") };
    const { outputFiles } = await build({ stdin, bundle: true, format: "esm", platform: "browser", write: false });
    return [path, outputFiles[0]?.text ?? ""] as const;
  });
  return Object.fromEntries(await Promise.all(built));
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
    expect(told).toEqual(STORY_TOLD_IN_BROWSERS);
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
    expect(told).toEqual(STORY_TOLD_IN_BROWSERS);
  });
});
