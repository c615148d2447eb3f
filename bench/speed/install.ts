import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "../../scripts/lib/root.ts";
import type { Report } from "./report.ts";
import { short } from "./rounds.ts";

/** Packages and bytes that an installation brings: the package and all that it depends on. */
export async function measureInstall(): Promise<Report> {
  const names = ["@peaqos/sdk", "openapi-fetch", "ky", "axios", "openai"];
  const rows = names.map((name) => {
    const found = new Map<string, number>();
    visit(join(fromRoot("node_modules"), name), found);
    const bytes = [...found.values()].reduce((sum, size) => sum + size, 0);
    return [name, String(found.size), short(bytes / 1e6)];
  });
  return {
    title: "Installation",
    columns: ["", "packages", "MB unpacked"],
    rows,
    notes: [
      "Our packages as npm would pack them, the others as they are installed. A hey-api client is generated into its user's sources.",
    ],
  };
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

function visit(folder: string, found: Map<string, number>): void {
  if (found.has(folder)) return;
  found.set(folder, folder.includes("@peaqos") ? packedBytes(folder) : bytesOf(folder));
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  for (const name of Object.keys(dependencies)) visit(resolve(folder, name), found);
}

/** Where Node finds a package, seen from another one. */
function resolve(from: string, name: string): string {
  for (let at = from; ; at = join(at, "..")) {
    const folder = join(at, "node_modules", name);
    if (existsSync(folder)) return folder;
    if (at === join(at, "..")) throw new Error(`${name} is not installed.`);
  }
}

function bytesOf(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== "node_modules");
  return entries.reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesOf(path) : statSync(path).size);
  }, 0);
}

function packedBytes(folder: string): number {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts", "--loglevel=error"];
  const npmCli = process.env.npm_execpath;
  const [command, ...rest] = npmCli === undefined ? ["npm", ...args] : [process.execPath, npmCli, ...args];
  const { stdout } = spawnSync(command ?? "", rest, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const [packed] = JSON.parse(stdout) as [{ readonly unpackedSize: number }];
  return packed.unpackedSize;
}
