import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { buildSite } from "./built-site.ts";
import { watchedPage } from "./watched-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looks = [
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 1280, height: 900, colorScheme: "dark" },
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
] as const;
const pages = [
  { name: "the landing page", path: "index.html" },
  { name: "a guide", path: "documents/Buying_a_service.html" },
  { name: "the table of codes", path: "documents/Handling_errors.html" },
  { name: "an operation of the SDK", path: "functions/_peaqos_sdk_orchestration.createMarketOrder.html" },
  { name: "the start of the HTTP reference", path: "reference/index.html" },
  { name: "an operation of the HTTP reference", path: "reference/index.html#/market-orders/createmarketorder" },
  { name: "the recipes", path: "recipes/index.html" },
];
/** One page of every other kind. */
const others = [
  { name: "the list of packages", path: "modules.html" },
  { name: "the README of a package", path: "documents/_peaqos_sandbox.html" },
  { name: "a package", path: "modules/_peaqos_sdk.html" },
  { name: "a class", path: "classes/_peaqos_sdk.PeaqosClient.html" },
  { name: "an interface", path: "interfaces/_peaqos_sdk.RequestOptions.html" },
  { name: "a type", path: "types/_peaqos_types.MarketOrder.html" },
  { name: "operations of the HTTP reference with other verbs", path: "reference/index.html#/runtime-endpoints" },
];
const seen = [
  ...pages.flatMap((page) => looks.map((look) => ({ ...page, ...look }))),
  ...others.flatMap((page) => [looks[0], looks[3]].map((look) => ({ ...page, ...look }))),
];

let site: string;
let browser: Browser;
beforeAll(async () => {
  site = buildSite();
  if (chromiumPath !== undefined) browser = await launchChromium();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${pathToFileURL(site).href}/${path}`, { waitUntil: "load" });
  if (path.startsWith("reference")) await page.locator("#redoc[data-mended]").waitFor({ timeout: 60_000 });
  if (path.includes("#/")) await page.locator("pre", { hasText: ".orchestration." }).first().waitFor({ timeout: 60_000 });
  await page.locator("h1, [aria-level='1']").first().waitFor({ timeout: 60_000 });
}

/** What axe finds serious or critical, and any landmark that is missing. */
async function problems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Styles are in the page: axe needs to fetch none.
  const { violations } = await page.evaluate<AxeResults>("axe.run({ preload: false })");
  const landmarks = ["region", "landmark-one-main", "landmark-unique", "page-has-heading-one", "skip-link"];
  return violations
    .filter(({ id, impact }) => impact === "serious" || impact === "critical" || landmarks.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}

describe.skipIf(chromiumPath === undefined)("in a browser", { timeout: 240_000 }, () => {
  it.each(seen)(
    "$name has no serious problem of accessibility, $colorScheme and $width wide, and fits",
    async ({ path, width, height, colorScheme }) => {
      await using watched = await watchedPage(browser, { viewport: { width, height }, colorScheme });
      const { page, errors, requests } = watched;
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await problems(page)).toEqual([]);
      expect(errors).toEqual([]);
      expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
    },
  );

  it.each(pages.filter(({ path }) => !path.includes("#")))(
    "$name is walked with the keyboard: over the header, to each of its parts, into the content",
    async ({ path }) => {
      await using watched = await watchedPage(browser, { viewport: { width: 1280, height: 900 } });
      const { page } = watched;
      await open(page, path);
      await page.keyboard.press("Tab");
      expect(await page.locator(".site-skip:focus").boundingBox()).toMatchObject({ y: expect.any(Number) });
      const steps: string[] = [];
      for (let step = 0; step < 60 && !steps.includes("content"); step += 1) {
        await page.keyboard.press("Tab");
        const { place, seen } = await page.evaluate(() => {
          const element = document.activeElement;
          const style = element === null ? undefined : getComputedStyle(element);
          const box = element?.getBoundingClientRect();
          const within = (selector: string) => element?.closest(selector) !== null;
          const place = within("#tsd-search-trigger, [data-testid='search-trigger']")
            ? "search"
            : within(".site-links")
              ? "parts"
              : within(".site-title")
                ? "home"
                : within("#content")
                  ? "content"
                  : "other";
          const outlined = style?.outlineStyle !== "none" && Number.parseFloat(style?.outlineWidth ?? "0") > 0;
          return { place, seen: outlined && (box?.bottom ?? -1) > 0 && (box?.top ?? Number.POSITIVE_INFINITY) < innerHeight };
        });
        expect({ step, place, seen }).toEqual({ step, place, seen: true });
        steps.push(place);
      }
      expect(steps).toEqual(
        expect.arrayContaining(["home", "parts", "content", ...(path.startsWith("recipes") ? [] : ["search"])]),
      );
    },
  );

  it.each(pages.filter(({ path }) => !path.includes("#")))("$name lets the keyboard skip the header", async ({ path }) => {
    await using watched = await watchedPage(browser);
    const { page } = watched;
    await open(page, path);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("the search is opened, asked and followed with the keyboard alone", async () => {
    await using watched = await watchedPage(browser);
    const { page } = watched;
    await open(page, "index.html");
    await page.locator("#tsd-search-trigger").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("createMarketOrder");
    await page.locator("#tsd-search-results a").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/createmarketorder/i);

    await open(page, "reference/index.html");
    await page.locator("[data-testid='search-trigger']").focus();
    await page.keyboard.press("Enter");
    await page.locator("input:focus").waitFor();
  });

  it("the theme that is chosen on one page holds on all", async () => {
    await using watched = await watchedPage(browser, { colorScheme: "light" });
    const { page } = watched;
    const back = () => page.evaluate(() => getComputedStyle(document.querySelector(".site-header") as Element).backgroundColor);
    await open(page, "index.html");
    const light = await back();
    await page.locator(".tsd-navigation.settings summary").click();
    await page.locator("#tsd-theme").selectOption("dark");
    const dark = await back();
    expect(dark).not.toBe(light);
    for (const part of ["recipes", "reference"]) {
      await open(page, `${part}/index.html`);
      expect(await back()).toBe(dark);
    }
    await page.locator('[data-testid="color-mode-switcher"]').first().click();
    await expect.poll(back).toBe(light);
    await open(page, "index.html");
    expect(await back()).toBe(light);
  });
});

it("every page says its language, a title of its own and what it is about, and has a main part to skip to", () => {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const titles = new Map<string, string>();
  const lacking = files.filter((file) => {
    const html = readFileSync(join(site, file), "utf8");
    const head = html.slice(0, html.indexOf("</head>"));
    const title = /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? "";
    titles.set(file, title);
    const description = /<meta name="description" content="([^"]{10,200})">/.exec(head)?.[1];
    const main = html.match(/<main\b[^>]* id="content"|id="content" role="main"|<main id="content"/g)?.length;
    return !(
      /<html[^>]* lang="en"/.test(html) &&
      title.endsWith("peaqOS for TypeScript") &&
      description !== undefined &&
      main === 1 &&
      html.includes('href="#content"')
    );
  });
  expect(lacking).toEqual([]);
  const guides = files.filter((file) => /^(documents|reference|recipes|index)/.test(file)).map((file) => titles.get(file));
  expect(new Set(guides).size).toBe(guides.length);
});
