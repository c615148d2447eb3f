import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's Chromium, or the one that CHROMIUM_PATH names; `undefined` where there is none. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

// CI installs Chromium, and must not pass by skipping.
if (chromiumPath === undefined && process.env.PEAQOS_REQUIRE_BROWSER === "1") {
  throw new Error("Chromium is required here and was not found: install it, or set CHROMIUM_PATH.");
}

/** A headless browser that stays quiet: it asks no server of its maker for anything. */
export function launchChromium(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: chromiumPath ?? "", args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}
