import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./published-packages.ts";

const OURS = "@peaqos";

/**
 * Lets a copy of this project use what is installed here, until its lockfile says something else. Every entry is a link of its own, so
 * that an installation in the copy removes links, and our packages are those of the copy.
 */
export function linkModules(root: string, copy: string): void {
  const from = join(root, "node_modules");
  const to = join(copy, "node_modules");
  mkdirSync(join(to, OURS), { recursive: true });
  for (const entry of readdirSync(from)) {
    if (entry !== OURS && (entry === ".bin" || !entry.startsWith(".")))
      symlinkSync(join(from, entry), join(to, entry), "junction");
  }
  for (const { name, folder } of publishedPackages(copy)) symlinkSync(join(copy, folder), join(to, name), "junction");
  copyFileSync(join(from, ".peaqos-install"), join(to, ".peaqos-install"));
}
