import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

/** The compiled files of a package, as they are published. */
function filesOf(name: string): [string, string][] {
  const root = dirname(createRequire(import.meta.url).resolve(name));
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return names.map((file) => [file, readFileSync(join(root, file), "utf8")]);
}

it.each(["@peaqos/sdk", "@peaqos/client"])(
  "%s runs wherever fetch does: no import.meta, no module of Node, no require",
  (name) => {
    const files = filesOf(name);
    expect(files.map(([, code]) => code).join("").length).toBeGreaterThan(10_000);
    for (const [file, code] of files) {
      expect(code, file).not.toMatch(/import\.meta|from "node:|import\("node:|require\(|\b__dirname\b/);
    }
  },
);
