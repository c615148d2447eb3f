import { existsSync } from "node:fs";

/** Debian's Chromium, or the one that CHROMIUM_PATH names; `undefined` where there is none. */
export const chromiumPath: string | undefined = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

// CI installs Chromium, and must not pass by skipping.
if (chromiumPath === undefined && process.env.PEAQOS_REQUIRE_BROWSER === "1") {
  throw new Error("Chromium is required here and was not found: install it, or set CHROMIUM_PATH.");
}
