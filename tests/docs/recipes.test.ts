import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { themeScript } from "../../scripts/docs/site-frame.ts";
import type { Contract } from "../../scripts/generate/contract.ts";
import { recipesPage } from "../../scripts/workflows/recipes-page.ts";
import { readWorkflowFile, workflowNames } from "../../scripts/workflows/workflow-files.ts";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { contract, contractOperations } from "../spec/contract.ts";

const html = recipesPage(contract as Contract);
const folder = mkdtempSync(join(tmpdir(), "peaqos-recipes-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the recipes", () => {
  it("link to sections of the reference, to recipes of the page, and to the other parts of the site", () => {
    const hrefs = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href ?? "");
    const sections = contractOperations.map(({ object }) => {
      const tag = String(object.tags[0]).toLowerCase().replaceAll(" ", "-");
      return `../reference/index.html#/${tag}/${object.operationId.toLowerCase()}`;
    });
    const parts = ["../index.html", "../recipes/index.html", "../reference/index.html", "#content"];
    const known = new Set([...parts, ...sections, ...workflowNames.map((name) => `#${name}`)]);
    expect(hrefs.filter((href) => !known.has(href))).toEqual([]);
    expect(hrefs).toContain("../reference/index.html#/machines/createmachine");
  });

  it("hold nothing that a browser would load, and one script, which picks the theme", () => {
    expect(html).toMatch(/content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+'"/);
    expect(html).not.toMatch(/<(img|iframe)\b|<link(?! rel="icon" href="data:)|@import|url\(/);
    expect(html.match(/<script[^>]*>[^<]*/g)).toEqual([`<script>${themeScript}`]);
  });

  it.skipIf(chromiumPath === undefined)(
    "open from the disk in a browser, show every step with what it expects, and send no request",
    async () => {
      const file = join(folder, "index.html");
      writeFileSync(file, html);
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const requests: string[] = [];
        const errors: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
        await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
        for (const name of workflowNames) {
          const [{ steps }] = readWorkflowFile(name).workflows;
          const shown = page.locator(`#${name} > ol > li`);
          expect(await shown.locator("h3").allInnerTexts()).toEqual(steps.map(({ stepId }) => stepId));
          const shownText = (await page.locator(`#${name}`).textContent()) ?? "";
          const expected = steps.flatMap(({ successCriteria = [] }) =>
            successCriteria.flatMap(({ condition }) => /== "(\w+)"$/.exec(condition)?.[1] ?? []),
          );
          expect(expected.filter((value) => !shownText.includes(`== "${value}"`))).toEqual([]);
        }
        expect(errors).toEqual([]);
        expect(requests).toEqual([pathToFileURL(file).href]);
      } finally {
        await browser.close();
      }
    },
  );
});
