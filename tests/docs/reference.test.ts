import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { errorCodeValues } from "@peaqos/types";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { servePages } from "../lib/serve-pages.ts";
import { contractOperations } from "../spec/contract.ts";
import { brokenLinks } from "./broken-links.ts";
import { buildSite } from "./built-site.ts";
import { watchedPage } from "./watched-page.ts";

let site: string;
let file: string;
const sectionOf = (tag: unknown) => `/${String(tag).toLowerCase().replaceAll(" ", "-")}`;
const addresses = contractOperations.map(({ object }) => `${sectionOf(object.tags[0])}/${object.operationId.toLowerCase()}`);
beforeAll(() => {
  site = buildSite();
  file = join(site, "reference/index.html");
}, 240_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe("the reference page", () => {
  it("has telemetry off", () => {
    const html = readFileSync(file, "utf8");
    expect(html).toContain('"disableTelemetry":true');
    expect(html).not.toContain('"disableTelemetry":false');
  });

  it.skipIf(chromiumPath === undefined)("is built with the recipes, whose links open it at their operation", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(site, "recipes/index.html")).href, { waitUntil: "load" });
      await page.locator("#escrow").getByRole("link", { name: "lockEscrowPayment" }).click();
      const operation = contractOperations.find(({ object }) => object.operationId === "lockEscrowPayment");
      const heading = page.getByRole("heading", { name: operation?.object.summary }).first();
      await heading.waitFor({ timeout: 30_000 });
      await expect.poll(() => heading.boundingBox().then((box) => box?.y), { timeout: 10_000 }).toBeLessThan(600);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(chromiumPath === undefined)(
    "opens from the disk in a browser, shows every operation and code, and sends no request",
    // A dozen loads of a page of megabytes: minutes where other work runs beside it.
    { timeout: 240_000 },
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const requests: string[] = [];
        const errors: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("websocket", (socket) => requests.push(socket.url()));
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));

        await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
        await page.getByText("PAYMENT_TX_FAILED").first().waitFor({ timeout: 60_000 });
        const start = await whatAReaderSees(page);
        expect(errorCodeValues.filter((code) => !start.includes(code))).toEqual([]);

        for (const tag of new Set(contractOperations.map(({ object }) => object.tags[0] as string))) {
          const operations = contractOperations.filter(({ object }) => object.tags[0] === tag);
          await page.goto(`${pathToFileURL(file).href}#${sectionOf(tag)}`);
          await page.reload({ waitUntil: "load" });
          await page.getByRole("heading", { name: operations[0]?.object.summary }).first().waitFor({ timeout: 60_000 });
          const section = await whatAReaderSees(page);
          const missing = operations.filter(({ object, path }) => !section.includes(object.summary) || !section.includes(path));
          expect(missing.map(({ object }) => object.operationId)).toEqual([]);
          // Code is written as it comes into sight.
          for (const { object } of operations) {
            const place = `${sectionOf(tag)}/${object.operationId.toLowerCase()}`;
            await page.evaluate((address) => location.assign(`#${address}`), place);
            await page
              .locator("pre", { hasText: `.orchestration.${object.operationId}(` })
              .first()
              .waitFor({ timeout: 60_000 });
          }
          const links = await page
            .locator("main a[href^='#/']")
            .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
          expect(links.filter((href) => !isPlace(href.slice(1)))).toEqual([]);
        }

        await page.getByRole("button", { name: "TypeScript" }).first().click();
        const languages = await page.locator("[role=menuitem]:visible").allInnerTexts();
        expect(languages).toEqual(expect.arrayContaining(["TypeScript", "Thin client", "curl"]));

        // Beacons are sent when a page has been idle, or is left.
        await page.waitForTimeout(1_000);
        await page.goto("about:blank");
        expect(errors).toEqual([]);
        expect(requests.filter((url) => !/^(file|data|blob|about):/.test(url))).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});

describe("the site", () => {
  it("has no link that leads nowhere", () => {
    expect(brokenLinks(site, addresses)).toEqual([]);
  });

  it("has a page for every operation, with code for the SDK, the thin client and curl, and the way to the HTTP reference", () => {
    const lacking = contractOperations.filter(({ object: { operationId }, verb, path }, index) => {
      const page = join(site, `functions/_peaqos_sdk_orchestration.${operationId}.html`);
      if (!existsSync(page)) return true;
      const html = readFileSync(page, "utf8");
      const text = html.replaceAll(/<[^>]+>/g, "").replaceAll("&quot;", '"');
      const shown = [`await ${operationId}(client`, `await client.${verb.toUpperCase()}("${path}"`, "$PEAQOS_ORCHESTRATION_URL"];
      return !shown.every((part) => text.includes(part)) || !html.includes(`href="../reference/index.html#${addresses[index]}"`);
    });
    expect(lacking.map(({ object }) => object.operationId)).toEqual([]);
  });

  it.skipIf(chromiumPath === undefined)(
    "opens from the disk in a browser, finds createMarketOrder, and sends no request",
    { timeout: 120_000 },
    async () => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const requests: string[] = [];
        const errors: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("pageerror", (error) => errors.push(error.message));
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));

        await page.goto(pathToFileURL(join(site, "index.html")).href, { waitUntil: "load" });
        await page.getByRole("link", { name: "Buying a service" }).first().click();
        await page.getByRole("heading", { level: 1, name: "Buying a service" }).waitFor();
        expect(await page.locator("svg.states").count()).toBe(2);
        expect(await page.locator("svg.states").first().textContent()).toContain("payment_pending");

        await page.locator("#tsd-search-trigger").click();
        await page.locator("#tsd-search-input").fill("createMarketOrder");
        const result = page.locator("#tsd-search-results a").filter({ hasText: "createMarketOrder" }).first();
        await result.waitFor({ timeout: 30_000 });
        await result.click();
        await page.waitForURL(/createmarketorder/i);

        await page.getByRole("link", { name: "HTTP reference" }).first().click();
        await page.getByRole("link", { name: "peaqOS for TypeScript" }).first().click();
        await page.getByRole("heading", { level: 1, name: "peaqOS for TypeScript" }).first().waitFor();
        expect(errors).toEqual([]);
        expect(requests.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );

  it.skipIf(chromiumPath === undefined)(
    "works from a folder of any host, and asks that host alone",
    { timeout: 120_000 },
    async () => {
      const browser = await launchChromium();
      const host = mkdtempSync(join(tmpdir(), "peaqos-host-"));
      try {
        mkdirSync(join(host, "some"));
        symlinkSync(site, join(host, "some/where"));
        await using pages = await servePages(host);
        await using watched = await watchedPage(browser);
        const { page, errors, requests } = watched;
        await page.goto(`${pages.url}some/where/index.html`, { waitUntil: "load" });
        await page.locator("#tsd-search-trigger").click();
        await page.locator("#tsd-search-input").fill("createMarketOrder");
        await page.locator("#tsd-search-results a").filter({ hasText: "createMarketOrder" }).first().click({ timeout: 60_000 });
        await page.getByRole("link", { name: "createMarketOrder in the HTTP reference" }).click();
        await page.locator("pre", { hasText: "createMarketOrder" }).first().waitFor({ timeout: 60_000 });
        await page.getByRole("link", { name: "Recipes" }).click();
        await page.getByRole("heading", { level: 1, name: "Recipes" }).waitFor();
        expect(errors).toEqual([]);
        const within = `${pages.url}some/where/`;
        expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(within))).toEqual([]);
      } finally {
        await browser.close();
        rmSync(host, { recursive: true, force: true });
      }
    },
  );
});

/** A section of the reference, an operation, or a part of one. */
function isPlace(address: string): boolean {
  const sections = new Set(contractOperations.map(({ object }) => sectionOf(object.tags[0])));
  return sections.has(address) || address.startsWith("/section/") || addresses.some((known) => address.startsWith(known));
}

function whatAReaderSees(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the whole contract stands in a script of the page, hidden from readers
  return page.locator("body").innerText();
}
