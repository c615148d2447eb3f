import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../../lib/chromium.ts";
import { servePages } from "../../lib/serve-pages.ts";
import { STORY_TOLD_IN_BROWSERS } from "../../lib/story-told.ts";
import type { Consumers } from "../consumers.test.ts";
import { runNode } from "../run.ts";

/** Makes a bundle of the page and its worker, and tells the folder to serve. */
const bundlers = {
  async esbuild({ installation }: Consumers): Promise<string> {
    const outdir = join(installation.sdkOnly, "esbuild");
    const entryPoints = ["page", "worker"].map((name) => join(installation.sdkOnly, `web/${name}.mjs`));
    await build({ entryPoints, outdir, outExtension: { ".js": ".mjs" }, bundle: true, minify: true, format: "esm" });
    return outdir;
  },
  async Vite({ installation }: Consumers): Promise<string> {
    const vite = installation.tool("node_modules/vite/bin/vite.js");
    await runNode([vite, "build", "web", "--logLevel", "error"], installation.sdkOnly);
    return join(installation.sdkOnly, "web/dist");
  },
};

interface StoryPage {
  story(url: string): Promise<unknown>;
  storyOfWorker(url: string): Promise<unknown>;
}

export function browserConsumers(consumers: Consumers): void {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = chromiumPath === undefined ? undefined : await launchChromium();
  });
  afterAll(() => browser?.close());

  describe.skipIf(chromiumPath === undefined).each(Object.entries(bundlers))("%s", (_name, bundle) => {
    it("tells the story in a page and in a worker, to a mock of another origin", async () => {
      await using pages = await servePages(await bundle(consumers));
      const page = await (browser ?? expect.unreachable()).newPage();
      await page.goto(pages.url, { waitUntil: "load" });
      for (const teller of ["story", "storyOfWorker"] as const) {
        const told = await page.evaluate(([name, url]) => (globalThis as unknown as StoryPage)[name](url), [
          teller,
          consumers.mock.url,
        ] as const);
        expect(told, teller).toEqual(STORY_TOLD_IN_BROWSERS);
      }
      await page.close();
    });
  });
}
