import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { errorCodeValues } from "@peaqos/types";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromRoot } from "../../scripts/lib/root.ts";
import { runTool } from "../../scripts/lib/run-tool.ts";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { contractOperations } from "../spec/contract.ts";
import { brokenLinks } from "./broken-links.ts";

const site = mkdtempSync(fromRoot("node_modules/.site-"));
const file = join(site, "reference/index.html");
afterAll(() => rmSync(site, { recursive: true, force: true }));

beforeAll(() => {
  const { status, stdout, stderr } = runTool(["tsx", "scripts/docs.ts", "--out", site]);
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
}, 240_000);

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
          await page.goto(`${pathToFileURL(file).href}#/${tag.toLowerCase().replaceAll(" ", "-")}`);
          await page.reload({ waitUntil: "load" });
          await page.getByRole("heading", { name: operations[0]?.object.summary }).first().waitFor({ timeout: 60_000 });
          const section = await whatAReaderSees(page);
          const missing = operations.filter(({ object, path }) => !section.includes(object.summary) || !section.includes(path));
          expect(missing.map(({ object }) => object.operationId)).toEqual([]);
        }

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
    expect(brokenLinks(site)).toEqual([]);
  });

  it("has a page for every operation", () => {
    const ids = contractOperations.map(({ object }) => object.operationId);
    expect(ids.filter((id) => !existsSync(join(site, `functions/_peaqos_sdk_orchestration.${id}.html`)))).toEqual([]);
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
});

function whatAReaderSees(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the whole contract stands in a script of the page, hidden from readers
  return page.locator("body").innerText();
}
