import { type Sandbox, startSandbox } from "@peaqos/sandbox";
import { PeaqosClient } from "@peaqos/sdk";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, launchChromium } from "../lib/chromium.ts";
import { activeMachine } from "./active-machine.ts";
import { Program } from "./program.ts";
import { findStep, readSteps } from "./read-steps.ts";

const steps = readSteps("browser-page").filter(({ command }) => command === "npm start --prefix examples/browser-page");
const alone = findStep(
  steps.filter(({ variables }) => variables.length === 0),
  /./,
);
const deployed = findStep(
  steps.filter(({ variables }) => variables.length > 0),
  /./,
);

const API_KEY = "key-of-the-page-tests";
const ANY_PORT = ["--", "--port", "0"];

describe("the browser page, as it is served", { timeout: 240_000 }, () => {
  it("runs without any configuration until Ctrl-C", async () => {
    await using program = new Program(alone, { more: ANY_PORT });
    const [, address = ""] = await program.says(/ are at (http:\S+)/);
    expect(await (await fetch(address)).text()).toContain("<title>Machines</title>");
    const script = await (await fetch(new URL("/page.js", address))).text();
    expect(script).toContain("/api/v1/machines");
    // The bundle holds what the page uses, and no other operation.
    expect(script).not.toContain("/api/v1/market/orders");
    program.kill("SIGINT");
    await program.exitCode();
  });
});

describe.skipIf(chromiumPath === undefined)("the browser page, in a headless browser", { timeout: 240_000 }, () => {
  let sandbox: Sandbox;
  let program: Program;
  let browser: Browser;
  let page: Page;
  let address: string;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox({ config: { requireApiAuth: true, apiKeys: [API_KEY] } });
    const market = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY }).orchestration;
    for (let number = 1; number <= 12; number += 1) await activeMachine(sandbox, market, `did:peaq:${number}`);
    program = new Program(deployed, { env: { PEAQOS_ORCHESTRATION_URL: sandbox.url }, more: ANY_PORT });
    address = (await program.says(/ are at (http:\S+)/))[1] ?? "";
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await program?.[Symbol.asyncDispose]();
    await sandbox?.close();
  });

  beforeEach(async () => {
    asked.length = 0;
    complaints.length = 0;
    page = await browser.newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(address);
  });
  afterEach(async () => {
    sandbox.faults.clear();
    await page?.close();
  });

  async function list(key: string): Promise<void> {
    await page.fill("#key", key);
    await page.click("#access button");
  }

  const rows = () => page.locator("#machines tr");
  const problem = () => page.locator("#problem").textContent();

  it("lists machines page by page, forward and back", async () => {
    await list(API_KEY);
    await page.getByText("Page 1").waitFor();
    expect(await rows().count()).toBe(10);
    expect(await rows().first().textContent()).toMatch(/Rover did:peaq:\d+roveractivedid:peaq:\d+/);
    expect(await page.locator("#previous").isDisabled()).toBe(true);

    await page.click("#next");
    await page.getByText("Page 2").waitFor();
    expect(await rows().count()).toBe(2);
    expect(await page.locator("#next").isDisabled()).toBe(true);

    await page.click("#previous");
    await page.getByText("Page 1").waitFor();
    expect(await rows().count()).toBe(10);
    expect(complaints).toEqual([]);
  });

  it("says that a key is wrong, or wanted, and takes the right one after that", async () => {
    await list("a-wrong-platform-key");
    await expect.poll(problem).toBe("That key is not known here. Type it once more.");
    expect(await page.locator("table").isHidden()).toBe(true);
    await list("");
    await expect.poll(problem).toBe("This deployment wants a platform key.");
    await list(API_KEY);
    await page.getByText("Page 1").waitFor();
    expect(await problem()).toBe("");
  });

  it("shows what a deployment refuses, and that it cannot be reached", async () => {
    sandbox.faults.add({ operationId: "listMachines", fault: "INTERNAL_ERROR", times: 1 });
    await list(API_KEY);
    await expect.poll(problem).toMatch(/^The deployment refused with INTERNAL_ERROR: .*\(request \S+\)$/);
    await page.route("**/api/v1/machines*", (route) => route.abort());
    await list(API_KEY);
    await expect.poll(problem, { timeout: 60_000 }).toMatch(/^The deployment cannot be reached, or it does not allow pages/);
  });

  it("stores the key nowhere, and forgets it", async () => {
    await list(API_KEY);
    await page.getByText("Page 1").waitFor();
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const caches_ = await caches.keys();
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        databases,
        caches_,
        history.state,
        location.href,
      ]);
    });
    expect(kept).not.toContain(API_KEY);
    expect(await page.content()).not.toContain(API_KEY);
    expect(await page.inputValue("#key")).toBe("");
    expect(asked.filter((url) => url.includes(API_KEY))).toEqual([]);

    await page.reload();
    await list("");
    await expect.poll(problem).toBe("This deployment wants a platform key.");
  });

  it("asks nobody but its server and the deployment", async () => {
    await list(API_KEY);
    await page.getByText("Page 1").waitFor();
    expect([...new Set(asked.map((url) => new URL(url).origin))].sort()).toEqual([new URL(address).origin, sandbox.url].sort());
  });

  it("shows what the deployment answers as text", async () => {
    const { orchestration: market } = new PeaqosClient({ orchestrationUrl: sandbox.url, apiKey: API_KEY });
    const { items } = await market.listMachines({ limit: 1 });
    const [first] = items;
    if (first === undefined) throw new Error("There is no machine.");
    await market.updateMachine(first.id, { displayName: "<img src=x onerror=alert(1)>" });
    await list(API_KEY);
    await page.getByText("<img src=x onerror=alert(1)>").waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });
});
